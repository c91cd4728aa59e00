import { keysOf } from '../schema/kinds.ts';
import { DEFAULTS } from '../schema/defaults.ts';
import { panels, settings } from '../schema/settings-types.ts';

/* Looks up in the schema what stands at a path such as `panels[2].source.items[0].url`. */

type Schema = { readonly _zod: { readonly def: Def } };
interface Def {
  type: string;
  innerType?: Schema;
  element?: Schema;
  options?: readonly Schema[];
  shape?: Readonly<Record<string, Schema>>;
}

/** A config's `panels`, by their types, and what an element that stands alone takes. */
const PANELS = Object.values(panels) as readonly Schema[];
const ROOTS = Object.values(settings) as readonly Schema[];

const segmentsOf = (path: string): string[] => path.match(/[^.[\]]+/g) ?? [];
const isIndex = (segment: string): boolean => /^\d+$/.test(segment);

/** The schemas that a schema stands for: without "optional", a union's options. */
function unwrap({ _zod: { def } }: Schema): Def[] {
  if (def.innerType) return unwrap(def.innerType);
  return def.options?.flatMap(unwrap) ?? [def];
}

function step(schemas: readonly Schema[], segment: string, segments: readonly string[]): Schema[] {
  // A path does not say of which type a panel is.
  if (segments[0] === 'panels' && segment === segments[1] && isIndex(segment)) return [...PANELS];
  return schemas
    .flatMap(unwrap)
    .flatMap(
      ({ shape, element }) =>
        (isIndex(segment) ? element : shape && Object.hasOwn(shape, segment) && shape[segment]) ||
        [],
    );
}

/** What may stand at a path: several schemas where panels of several types have it. */
function schemasAt(segments: readonly string[]): Schema[] {
  return segments.reduce<Schema[]>(
    (found, segment, i) => step(found, segment, i < 2 ? segments : []),
    [...ROOTS],
  );
}

/** The keys that may stand beside the last one of a path. */
export function keysBeside(path: string): string[] {
  const above = segmentsOf(path).slice(0, -1);
  const keys = schemasAt(above)
    .flatMap(unwrap)
    .flatMap(({ shape }) => Object.keys(shape ?? {}));
  return [...new Set(isPanel(above) ? ['type', ...keys] : keys)];
}

const isPanel = (segments: readonly string[]): boolean =>
  segments.length === 2 && segments[0] === 'panels';

/** The panel types that have a key, for a key that stands in a panel; else none. */
export function panelsWith(path: string): string[] {
  const segments = segmentsOf(path);
  const key = segments.pop() ?? '';
  if (!isPanel(segments)) return [];
  return Object.entries(panels).flatMap(([type, schema]) =>
    keysOf(schema).includes(key) ? type : [],
  );
}

/** What is left out with a bad value: the value alone, the entry of a list, or what can't be without it. */
export function lossAt(path: string): 'value' | 'entry' | 'panel' | 'all' {
  const segments = segmentsOf(path);
  for (let last = segments.pop(); last !== undefined; last = segments.pop()) {
    if (isPanel([...segments, last])) return 'panel';
    if (isIndex(last)) return 'entry';
    const [found] = schemasAt([...segments, last]);
    if (found?._zod.def.type === 'optional') return 'value';
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
