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

const SECRET_KEY = /\bbearer\s+[\w.~+/-]{16}|"(token_auth|\w*secret|authorization|password)":/i;
const SECRET_PARAMETER = /[?&#](token_auth|\w*secret|access_token|password)=/i;

/** Whether a JSON text would tell every reader of the page a secret. */
export const isSecret = (json: string): boolean => SECRET_KEY.test(json);

/** Whether an address would. */
export const hasSecret = (address: string): boolean => SECRET_PARAMETER.test(address);
