/**
 * A copy that has nothing but what an object has itself: a page may have given a name such as `label` to every
 * object, and that is nobody's setting.
 */
export function withoutPrototype<T extends object>(given: T): T;
export function withoutPrototype<T extends object>(given?: T | null | false): Partial<T>;
export function withoutPrototype(given?: object | null | false): object {
  return { __proto__: null, ...given };
}
