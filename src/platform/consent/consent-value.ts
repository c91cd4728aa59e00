import { getPath } from '../../data/object-paths.ts';

const YES = /^(true|yes|granted|allow|1)$/i;

/**
 * Whether a value of a consent manager means yes. With `has`, it is a list or a text of names that has it, or an object
 * in which that name is a yes. Without, it is `true` or a word for it; anything else may be a no, and counts as one.
 */
export function meansYes(value: unknown, has?: string): boolean {
  if (has === undefined) return /^[bns]/.test(typeof value) && YES.test(String(value));
  if (typeof value === 'string') return value === has || value.split(/[\s,;|]+/).includes(has);
  if (typeof value !== 'object' || !value) return String(value) === has;
  if (Symbol.iterator in value) return [...(value as Iterable<unknown>)].map(String).includes(has);
  return meansYes((value as Record<string, unknown>)[has]);
}

/** What an event with that `detail` says, by the path and the name that mean yes in it. */
export const detailMeansYes = (detail: unknown, path?: string, has?: string): boolean =>
  meansYes(path === undefined ? detail : getPath(detail, path), has);
