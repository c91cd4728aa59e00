import { readTime, toTimeText } from './time.ts';
import { hasSecret, isPersonal, resolveAddress, resolvePattern } from './url.ts';

/*
 * Named formats of scalar values. The zod schema (config.ts) and the parser for browsers (parse.ts)
 * share them, so that both accept the same values and name them by the same phrases.
 */

/** A check of one kind of value, with the phrase that names the kind in messages. */
export interface Format {
  /** What is allowed, as the end of the sentence "Allowed: …". */
  readonly allowed: string;
  /** Whether a value is right; `base` is the URL that relative URLs start from. Never throws. */
  readonly isValid: (value: unknown, base: string) => boolean;
  /** The canonical form of a valid value, where that may differ. */
  readonly normalize: ((value: string, base: string) => string) | undefined;
}

const isString = (value: unknown): value is string => typeof value === 'string';

// Every key is an own one, since a page may have given names to every object.
const format = (
  allowed: string,
  isValid: Format['isValid'],
  normalize?: Format['normalize'],
): Format => ({ allowed, isValid, normalize });

/** A format of strings. `test` may throw, as constructors of `Intl` do for unknown names. */
function stringFormat(
  allowed: string,
  test: (value: string, base: string) => unknown,
  normalize?: Format['normalize'],
): Format {
  const isValid = (value: unknown, base: string) => {
    try {
      return isString(value) && Boolean(test(value, base));
    } catch {
      return false;
    }
  };
  return format(allowed, isValid, normalize);
}

const isStringRecord = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every(isString);

export const formats = {
  boolean: format('true or false', (value) => typeof value === 'boolean'),

  number: format('a number', Number.isFinite),

  text: format('text', isString),

  /** Strings by name. The value is checked as a whole: one entry of another type makes it invalid. */
  textRecord: format('an object of texts', isStringRecord),

  /** A URL reference, made absolute. A URL with a secret in it would give the secret to every reader. */
  url: stringFormat(
    'an http:, https: or mailto: address without a secret',
    (value, base) => resolveAddress(value, base) !== undefined && !hasSecret(value),
    (value, base) => resolveAddress(value, base) ?? value,
  ),

  /** A URL with `*` for any characters, made absolute. */
  urlPattern: stringFormat(
    'a URL, in which * is anything',
    (value, base) => value.trim() !== '' && resolvePattern(value, base) !== undefined,
    (value, base) => resolvePattern(value, base) ?? value,
  ),

  /** A date with or without a time, in any form that `readTime` reads; it becomes ISO 8601. */
  isoDateTime: stringFormat(
    'a time such as 2026-11-20T17:47:00-05:00',
    (value) => readTime(value),
    (value) => toTimeText(value) ?? value,
  ),

  /** A BCP 47 language tag. */
  locale: stringFormat('a language tag such as en or pt-BR', (value) =>
    Intl.getCanonicalLocales(value),
  ),

  /** A name of the IANA time zone database that this browser knows. */
  timeZone: stringFormat(
    'a time zone such as Europe/Berlin',
    (timeZone) => new Intl.DateTimeFormat('en', { timeZone }),
  ),

  /** A CLDR numbering system. `Intl` ignores an unknown one without an error, so the result is compared. */
  numberingSystem: stringFormat(
    'a numbering system such as latn or arab',
    (numberingSystem) =>
      new Intl.NumberFormat('en', { numberingSystem }).resolvedOptions().numberingSystem ===
      numberingSystem,
  ),

  /** A campaign parameter. Everybody who gets the shared URL sees it, so it must not identify a reader. */
  campaignTag: stringFormat('text without a reader', (value) => !isPersonal(value)),
} satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;
