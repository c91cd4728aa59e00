import { hasSecret, isPersonal, resolveAddress, resolvePattern } from './url.ts';
import { leaf } from './kinds.ts';

/* What the values of a config may be, and how that is said. */

let base = '';

/** Where relative addresses of the text that is parsed next start. Parsing is synchronous. */
export function setBase(url: string): void {
  base = url;
}

export const isText = (value: unknown) => typeof value === 'string';
export const text = leaf<string>(isText, 'text');
/** A tag of a shared address, which everybody sees who gets it: it may name no reader. */
export const tag = leaf<string>(
  (value: string) => isText(value) && !isPersonal(value),
  'text without a reader',
);
export const yes = leaf<boolean>((value) => typeof value === 'boolean', 'true or false', 'boolean');
export const number = leaf<number>(Number.isFinite, 'a number', 'number');

export const whole = (least: number, most: number) =>
  leaf<number>(
    (value) => Number.isInteger(value) && value >= least && value <= most,
    `a whole number from ${least} to ${most}`,
    'number',
  );

export const oneOf = <const T extends string>(...values: T[]) =>
  leaf<T>((value) => values.includes(value), values);

/** Texts by name. */
export const texts = leaf<Record<string, string>>(
  (value) => !isText(value) && !Array.isArray(value) && Object.values(value).every(isText),
  'an object of texts',
);

/** An address, made absolute; one that carries a secret would give it to every reader. */
export const link = leaf<string>(
  (value: string) => isText(value) && resolveAddress(value, base) && !hasSecret(value),
  'an http:, https: or mailto: address without a secret',
  undefined,
  (value) => resolveAddress(value, base) ?? value,
);

/** An address with stars, made absolute. */
export const pattern = leaf<string>(
  (value: string) => value.trim() && resolvePattern(value, base),
  'a URL, in which * is anything',
  undefined,
  (value) => resolvePattern(value, base) ?? value,
);

/** A time that browsers read, with its offset or without. */
export const time = leaf<string>(
  (value) => isText(value) && !isNaN(Date.parse(value)),
  'a time such as 2026-11-20T17:47:00-05:00',
);
