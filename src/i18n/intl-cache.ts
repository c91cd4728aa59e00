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

/** What stands for a language of which the browser has no data: the formats of another one, and their words in it. */
interface Substitute {
  locale: string;
  translate: (text: string) => string;
}

const substitutes = new Map<string, Substitute>();

/** Has the formats of a language made from those of another one. */
export function substituteFormats(language: string, substitute: Substitute): void {
  substitutes.set(language, substitute);
}

/** What formats of `Intl` have in common. */
interface AnyFormat {
  format(value: unknown, unit?: string): string;
  formatToParts(value: unknown, unit?: string): { type: string; value: string }[];
}

const withSubstitutes =
  <Options, Format extends object>(create: (locale: string, options: Options) => Format) =>
  (locale: string, options: Options): Format => {
    const substitute = substitutes.get(locale.split('-', 1)[0] ?? '');
    return substitute
      ? translateFormat(create(substitute.locale, options), substitute.translate)
      : create(locale, options);
  };

/** A format whose words are translated, but for the entries of a list. */
function translateFormat<Format extends object>(
  original: Format,
  translate: Substitute['translate'],
): Format {
  const format = original as Format & AnyFormat;
  const translated: AnyFormat = {
    format: (value, unit) => translate(format.format(value, unit)),
    formatToParts: (given, unit) =>
      format
        .formatToParts(given, unit)
        .map(({ type, value }) => ({ type, value: type === 'element' ? value : translate(value) })),
  };
  return translated as Format & AnyFormat;
}

export const getDateTimeFormat = createCache(
  withSubstitutes(
    (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
  ),
);

export const getNumberFormat = createCache(
  withSubstitutes(
    (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
  ),
);

/** TypeScript does not know the option `numberingSystem` (https://tc39.es/ecma402/#sec-Intl.RelativeTimeFormat). */
interface RelativeTimeFormatOptions extends Intl.RelativeTimeFormatOptions {
  numberingSystem?: string | undefined;
}

export const getRelativeTimeFormat = createCache(
  withSubstitutes(
    (locale, options: RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options),
  ),
);

export const getListFormat = createCache(
  withSubstitutes(
    (locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options),
  ),
);

export const getPluralRules = createCache(
  (locale, options: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options),
);
