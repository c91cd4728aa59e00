/** Protocols that a link or a file of a publisher, a feed or a page may have. */
const LINK = /^(https?|mailto):$/;

/**
 * The absolute form of an address written in a text that stands at `base`, or `undefined` when it
 * is none, or of a protocol that a browser would run (`javascript:`), open (`file:`) or invent.
 */
export function resolveAddress(text: string, base: string): string | undefined {
  try {
    const url = new URL(text, base || undefined);
    return LINK.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** The same for an address with stars; what begins with one, or has one in its host, is absolute already. */
export const resolvePattern = (text: string, base: string): string | undefined =>
  /^(\*|\w+:\/\/[^/]*\*)/.test(text) ? text : resolveAddress(text, base);

const SECRET_KEY = /\bbearer\s+[\w.~+/-]{16}|"(token_auth|\w*secret|authorization|password)":/i;
const SECRET_PARAMETER = /[?&#](token_auth|\w*secret|access_token|password)=/i;

/** Whether a JSON text would tell every reader of the page a secret. */
export const isSecret = (json: string): boolean => SECRET_KEY.test(json);

/** Whether an address would. */
export const hasSecret = (address: string): boolean => SECRET_PARAMETER.test(address);

const PERSONAL =
  /\S@\S|%40|\{(?!(network|panel)\})|[[%]%|\*\||\d{9}|[\da-f]{8}-[\da-f]{4}-|[\da-f]{24}/i;

/**
 * Whether a text may identify a reader: an address of e-mail, a placeholder that something fills in
 * for each of them (`{email}`, `*|EMAIL|*`, `%%id%%`), or an id (nine digits, a UUID, a hash).
 */
export const isPersonal = (text: string): boolean => PERSONAL.test(text);
