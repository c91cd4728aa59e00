/** The objects that a value is, or holds in a list; free records count as plain values. */
type Inner<T> = T extends readonly (infer Entry)[]
  ? Inner<Entry>
  : T extends object
    ? string extends keyof T
      ? never
      : T
    : never;

/** A text for every key; for a key that holds objects also the texts of their keys. */
export type Described<T> = {
  readonly [K in keyof T]-?: [Inner<NonNullable<T[K]>>] extends [never]
    ? string
    : readonly [string, Described<Inner<NonNullable<T[K]>>>];
};
