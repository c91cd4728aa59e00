import { isSecret } from './address.ts';

const LONGEST_VALUE = 80;
const LONGEST_LIST = 14;

/** Words for what zod expects, and for leaves that are described in a word that is none of their values. */
const PHRASES: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'text',
  text: 'text',
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'the text ',
  number: 'the number ',
};

const cut = (text: string): string =>
  text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1).trimEnd()}…` : text;

/** A value in one line. What carries a secret is not repeated: messages end up in logs. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = jsonOf(value);
  if (isSecret(text)) return 'a value with a secret in it';
  if (Array.isArray(value)) return value.length ? `the list ${cut(text)}` : 'an empty list';
  if (typeof value === 'object' && value !== null) return `the object ${cut(text)}`;
  return (KINDS[typeof value] ?? '') + cut(text);
}

/** What happened, in words that came from elsewhere: one line, and no secret. */
export function showText(value: unknown): string {
  const text = typeof value === 'string' ? value : jsonOf(value);
  const line = text.replace(/\s+/g, ' ').trim();
  return isSecret(line) ? 'an address with a secret in it' : line.slice(0, 2 * LONGEST_VALUE);
}

function jsonOf(value: unknown): string {
  try {
    // `undefined` for functions and symbols, whatever the type says.
    return (JSON.stringify(value) as string | undefined) ?? typeof value;
  } catch {
    return `something that JSON cannot hold`;
  }
}

/** The names among what is allowed: the rest are phrases, such as "a whole number from 1 to 6". */
export const namesIn = (allowed: readonly unknown[]): string[] =>
  allowed.map(String).filter((name) => !PHRASES[name] && !name.includes(' '));

/** "grid", "row" or "list"; a long list is cut where nobody reads on. */
export function showAllowed(allowed: readonly unknown[]): string {
  const names = new Set(namesIn(allowed));
  const all = [...new Set(allowed.map(String))].map((entry) =>
    names.has(entry) ? `"${entry}"` : (PHRASES[entry] ?? entry),
  );
  const rest = all.length - LONGEST_LIST;
  if (rest > 1) return `${all.slice(0, LONGEST_LIST).join(', ')} and ${rest} more`;
  const last = all.pop() ?? '';
  return all.length ? `${all.join(', ')} or ${last}` : last;
}
