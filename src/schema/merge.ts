import { withoutPrototype } from './without-prototype.ts';

type Layer = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Layer =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Lays settings over weaker ones: objects merge, everything else is replaced, `undefined` says
 * nothing. A source is either a feed or items: the stronger layer's word drops the other.
 */
export function merge<T extends object>(weaker: T, stronger: object): T {
  const out: Record<string, unknown> = withoutPrototype(weaker as Layer);
  const over = withoutPrototype(stronger as Layer);
  for (const [key, value] of Object.entries(over)) {
    if (value === undefined) continue;
    const under = out[key];
    out[key] = isObject(under) && isObject(value) ? merge(under, value) : value;
  }
  if (over['feed']) delete out['items'];
  else if (over['items'] && 'feed' in out) delete out['feed'];
  return out as T;
}
