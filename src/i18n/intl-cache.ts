import { withoutPrototype } from '../schema/without-prototype.ts';

/*
 * Objects of `Intl`, made when a text is about to be written that needs one, and kept by locale and options: the first
 * of a kind takes a phone tens of milliseconds, and each further one still far longer than to use it.
 */

function createCache<Options extends object, Format>(
  create: (locale: string, options: Options) => Format,
): (locale: string, options: Options) => Format {
  const formats = new Map<string, Format>();
  return (locale, options) => {
    const key = JSON.stringify([locale, options]);
    const format = formats.get(key) ?? create(locale, withoutPrototype(options));
    formats.set(key, format);
    return format;
  };
}

export const getDateTimeFormat = createCache(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

export const getNumberFormat = createCache(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

/** TypeScript does not know the option `numberingSystem` (https://tc39.es/ecma402/#sec-Intl.RelativeTimeFormat). */
interface RelativeTimeFormatOptions extends Intl.RelativeTimeFormatOptions {
  numberingSystem?: string | undefined;
}

export const getRelativeTimeFormat = createCache(
  (locale, options: RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options),
);

export const getListFormat = createCache(
  (locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options),
);

export const getPluralRules = createCache(
  (locale, options: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options),
);
