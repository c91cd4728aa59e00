import { DEFAULTS } from '../schema/defaults.ts';
import { panels, settings } from '../schema/settings-table.ts';
import type { ObjectType, ValueType } from '../schema/value-type.ts';

/* Looks up in the table of settings what stands at a path such as `panels[2].source.items[0].url`. */

/** What an element takes, in a config or alone. */
const ROOTS = Object.values(settings);

const segmentsOf = (path: string): string[] => path.match(/[^.[\]]+/g) ?? [];
const isIndex = (segment: string): boolean => /^\d+$/.test(segment);

type Alternative = Exclude<ValueType, string>;

/** The types that a value may have: the options of a union, and any panel where a panel stands. */
function alternativesOf(type: ValueType): Alternative[] {
  if (type === 'panel') return Object.values(panels);
  if (typeof type === 'string') return [];
  return type.type === 'union' ? type.options.flatMap(alternativesOf) : [type];
}

const isObjectType = (type: Alternative): type is ObjectType => type.type === 'object';

/** The objects that may stand at a path. */
const objectsAt = (segments: readonly string[]): ObjectType[] =>
  typesAt(segments).flatMap(alternativesOf).filter(isObjectType);

/** The types that may stand at a path: several where panels of several types have it. */
function typesAt(segments: readonly string[]): ValueType[] {
  return segments.reduce<ValueType[]>(
    (types, segment) => types.flatMap(alternativesOf).flatMap((type) => stepInto(type, segment)),
    [...ROOTS],
  );
}

function stepInto(type: Alternative, segment: string): ValueType | [] {
  if (isIndex(segment)) return type.type === 'array' ? type.items : [];
  if (!isObjectType(type) || !Object.hasOwn(type.properties, segment)) return [];
  return type.properties[segment] ?? [];
}

/** The keys that may stand beside the last one of a path. */
export function keysBeside(path: string): string[] {
  const above = segmentsOf(path).slice(0, -1);
  const keys = objectsAt(above).flatMap(({ properties }) => Object.keys(properties));
  return [...new Set(isPanel(above) ? ['type', ...keys] : keys)];
}

const isPanel = (segments: readonly string[]): boolean =>
  segments.length === 2 && segments[0] === 'panels';

/** The panel types that have a key, for a key that stands in a panel; else none. */
export function panelsWith(path: string): string[] {
  const segments = segmentsOf(path);
  const key = segments.pop() ?? '';
  if (!isPanel(segments)) return [];
  return Object.entries(panels).flatMap(([type, { properties }]) =>
    Object.hasOwn(properties, key) ? type : [],
  );
}

/** What is left out with a bad value: the value alone, the entry of a list, or what can't be without it. */
export function lossAt(path: string): 'value' | 'entry' | 'panel' | 'all' {
  const segments = segmentsOf(path);
  for (let last = segments.pop(); last !== undefined; last = segments.pop()) {
    if (isPanel([...segments, last])) return 'panel';
    if (isIndex(last)) return 'entry';
    const key = last;
    const objects = objectsAt(segments).filter(({ properties }) => Object.hasOwn(properties, key));
    if (objects.some(({ required }) => !required.includes(key))) return 'value';
  }
  return 'all';
}

/** The defaults of a setting, as JSON: more than one where panels differ. */
export function defaultsAt(path: string): string[] {
  const [, key = ''] = /^(?:panels\[\d+\]\.)?(\w+)$/.exec(path) ?? [];
  const places: readonly object[] = Object.values(DEFAULTS);
  const found = places.flatMap((place) => {
    const value = (place as Record<string, unknown>)[key];
    return value === undefined ? [] : JSON.stringify(value);
  });
  return [...new Set(found)];
}

/** Whether the page says it where the config doesn't. */
export const isToldByPage = (path: string): boolean =>
  /^(article|publisher|language)\b/.test(path) || /^panels\[\d+\]\.updated$/.test(path);
