import { hasSecret, isSecret } from '../schema/url.ts';

const LONGEST_VALUE = 80;
const LONGEST_LIST = 14;

/** Words for what zod expects, and for leaves that are described in words that are none of their values. */
const PHRASES: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'text',
  text: 'text',
  'text without a reader':
    'text that tells nothing of the reader, with {network} and {panel} in it at most',
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'the text ',
  number: 'the number ',
};

const cut = (text: string, most = LONGEST_VALUE): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;

/** A value in one line. What carries a secret is not repeated: messages end up in logs. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = jsonOf(value);
  if (isSecret(text) || hasSecret(text)) return 'a value with a secret in it';
  if (Array.isArray(value)) return value.length ? `the list ${cut(text)}` : 'an empty list';
  if (typeof value === 'object' && value !== null) return `the object ${cut(text)}`;
  return (KINDS[typeof value] ?? '') + cut(text);
}

/** What happened, in words that came from elsewhere: one line, and no secret. */
export function showText(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : jsonOf(value);
  const line = text.replace(/\s+/g, ' ').trim();
  return hasSecret(line) ? 'an address with a secret in it' : cut(line, 2 * LONGEST_VALUE);
}

function jsonOf(value: unknown): string {
  try {
    // `undefined` for functions and symbols, whatever the type says.
    const text: unknown = JSON.stringify(value);
    return typeof text === 'string' ? text : typeof value;
  } catch {
    return 'something that JSON cannot hold';
  }
}

/** The names among what is allowed: the rest are phrases, such as "a whole number from 1 to 6". */
export const namesIn = (allowed: readonly unknown[]): string[] =>
  allowed.map(String).filter((name) => !PHRASES[name] && !name.includes(' '));

/** zod's word for what is not there, which says nothing about what should be. */
const NOTHING = 'nonoptional';

/** "grid", "row" or "list"; a long list is cut where nobody reads on. */
export function showAllowed(allowed: readonly unknown[]): string {
  const names = new Set(namesIn(allowed));
  const all = [...new Set(allowed.map(String))]
    .filter((entry) => entry !== NOTHING)
    .map((entry) => (names.has(entry) ? `"${entry}"` : (PHRASES[entry] ?? entry)));
  const rest = all.length - LONGEST_LIST;
  if (rest > 1) return `${all.slice(0, LONGEST_LIST).join(', ')} and ${rest} more`;
  const last = all.pop() ?? '';
  return all.length ? `${all.join(', ')} or ${last}` : last;
}
