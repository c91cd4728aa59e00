/** HTML that may be printed as it is: what was put into it is escaped. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes: HTML as it is, text escaped, nothing for what is missing. */
export type Printable = Html | string | number | undefined | false | readonly Printable[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for the content of an element or for a quoted attribute. HTML has no way to write a NUL. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('\0', '\ufffd').replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

/** Joins what templates take. */
export function print(value: Printable): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(print).join('');
  return escapeHtml(String(value));
}

/** A template of HTML. Attributes in it have to be quoted. */
export const markup = (strings: TemplateStringsArray, ...values: readonly Printable[]): Html =>
  new Html(strings.reduce((text, string, i) => text + print(values[i - 1]) + string));

/** Attributes, each with a space before it; without a value, one is left out, and `true` has none. */
export const attributes = (
  values: Readonly<Record<string, string | number | true | undefined>>,
): Html =>
  new Html(
    Object.entries(values)
      .map(([name, value]) =>
        value === undefined
          ? ''
          : value === true
            ? ` ${name}`
            : ` ${name}="${escapeHtml(String(value))}"`,
      )
      .join(''),
  );

/** JSON for the content of a script: without `<`, no text in it can end the element. */
export const scriptJson = (value: unknown): Html =>
  new Html(JSON.stringify(value).replaceAll('<', '\\u003c'));
