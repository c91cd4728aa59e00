import type { PropertyDeclaration, PropertyDeclarations } from 'lit';
import { settings } from './settings-table.ts';
import type { SettingsByKind } from './settings-types.ts';
import type { Properties, ValueType } from './value-type.ts';

/*
 * Attributes of the elements, from the table of settings. Every setting is a property of its element.
 * Numbers, booleans, texts and enumerations are attributes, too; of an object the attribute holds the
 * main field. Arrays and records are properties only.
 */

export type ElementKind = keyof SettingsByKind;

/** The key that the attribute of an object stands for; `url` for all others. */
const MAIN_FIELDS: Readonly<Record<string, string>> = {
  publisher: 'name',
  source: 'feed',
  campaign: 'campaign',
};

const propertiesOf = (kind: ElementKind): Properties => settings[kind].properties;

/** The keys of an element's settings. */
export const settingKeys = (kind: ElementKind): string[] => Object.keys(propertiesOf(kind));

/** The attribute of a setting: `page-size` for `pageSize`, and `feed` for `source`. */
export const attributeName = (key: string): string =>
  key === 'source' ? 'feed' : key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const attributesByKind = new Map<ElementKind, ReadonlyMap<string, string>>();

/** Keys of an element's settings, by the names of their attributes. */
export function attributesOf(kind: ElementKind): ReadonlyMap<string, string> {
  const known = attributesByKind.get(kind);
  if (known) return known;
  const attributes = new Map(
    Object.entries(propertiesOf(kind)).flatMap(([key, type]) =>
      isAttribute(type) ? [[attributeName(key), key]] : [],
    ),
  );
  attributesByKind.set(kind, attributes);
  return attributes;
}

/** The value of a setting that an attribute's text stands for; `null`, no attribute, is no value. */
export function settingFromAttribute(kind: ElementKind, key: string, text: string | null): unknown {
  const types = alternativesOf(propertiesOf(kind)[key] ?? 'text');
  const [first] = types;
  if (text === null) return undefined;
  if (types.includes('boolean') && text === 'false') return false;
  if (first === 'boolean') return true;
  if (first === 'number' || isType(first, 'integer')) {
    // The parser reports a text that is no number.
    return text.trim() && !Number.isNaN(Number(text)) ? Number(text) : text;
  }
  return isType(first, 'object') ? { [MAIN_FIELDS[key] ?? 'url']: text } : text;
}

/** The settings of an element as properties of Lit. */
export function settingProperties(kind: ElementKind): PropertyDeclarations {
  const entries = Object.entries(propertiesOf(kind));
  return Object.fromEntries(
    entries.map(([key, type]): [string, PropertyDeclaration] => {
      const converter = (text: string | null) => settingFromAttribute(kind, key, text);
      return [key, { attribute: isAttribute(type) && attributeName(key), converter }];
    }),
  );
}

const isType = (type: ValueType | undefined, name: string): boolean =>
  typeof type === 'object' && type.type === name;

const isAttribute = (type: ValueType): boolean => !isType(type, 'array') && type !== 'textRecord';

/** The types of a union, or the one type that it is. */
const alternativesOf = (type: ValueType): readonly ValueType[] =>
  typeof type === 'object' && type.type === 'union' ? type.options.flatMap(alternativesOf) : [type];
