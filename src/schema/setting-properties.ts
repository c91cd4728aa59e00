import type { PropertyDeclaration, PropertyDeclarations } from 'lit';
import type { $ZodObject } from 'zod/v4/core';
import { shapeOf, type LeafParams } from './kinds.ts';

/** What an attribute says of an object; of any other object it is its address. */
const MAIN_FIELD: Readonly<Record<string, string>> = {
  publisher: 'name',
  source: 'feed',
  campaign: 'campaign',
};

type Schema = { _zod: { def: Def } };
interface Def {
  type: string;
  innerType?: Schema;
  options?: Schema[];
  params?: LeafParams;
}

/** `pageSize` is `page-size`; a source's attribute is the feed that it mostly is. */
export const attributeOf = (key: string): string =>
  key === 'source' ? 'feed' : key.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase());

/** The types of values that a setting may have. */
function typesOf({ _zod: { def } }: Schema): string[] {
  const { innerType, options, params, type } = def;
  if (innerType) return typesOf(innerType);
  return options?.flatMap(typesOf) ?? [params?.type ?? type];
}

/**
 * The properties and attributes of an element, from its schema: every scalar key is an attribute,
 * for an object its main field is; lists have a property only. `"false"` is false.
 */
export function settingProperties(schema: $ZodObject): PropertyDeclarations {
  const entries = Object.entries(shapeOf(schema) as unknown as Record<string, Schema>);
  return Object.fromEntries(
    entries.map(([key, value]): [string, PropertyDeclaration] => {
      const isList = value._zod.def.innerType?._zod.def.type === 'array' || key === 'messages';
      const converter = (text: string | null) => fromAttribute(text, key, typesOf(value));
      return [key, { attribute: !isList && attributeOf(key), converter }];
    }),
  );
}

function fromAttribute(text: string | null, key: string, types: string[]): unknown {
  if (text === null) return undefined;
  if (types.includes('boolean') && text === 'false') return false;
  if (types[0] === 'boolean') return true;
  // What is no number is left as it is, for the schema to say so.
  if (types[0] === 'number') return text.trim() && !isNaN(+text) ? +text : text;
  return types[0] === 'object' ? { [MAIN_FIELD[key] ?? 'url']: text } : text;
}
