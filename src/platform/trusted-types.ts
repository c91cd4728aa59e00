import { setHtmlPolicy } from '../data/html-policy.ts';

/**
 * The one Trusted Types policy of the script, named `afterword` (CONTRACT, section 7). Lit's own is
 * renamed to this one when the script is bundled, so that a page allows a single name.
 *
 * Nothing that a publisher, a feed or a reader wrote goes through `createHTML` into the page: it is
 * Lit's static templates, and text that `DOMParser` turns into an inert document. What goes through
 * `createScript` is JSON-LD, which no browser runs.
 *
 * A page may refuse the policy; then the plain string is used, which works wherever Trusted Types are
 * not enforced. Where they are, the script does nothing.
 */
export interface Policy {
  createHTML(text: string): string;
  createScriptURL(text: string): string;
  createScript(text: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

const asIs: Policy = {
  createHTML: (text) => text,
  createScriptURL: (text) => text,
  createScript: (text) => text,
};

function createPolicy(): Policy {
  try {
    const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
    return factory?.createPolicy('afterword', asIs) ?? asIs;
  } catch {
    return asIs;
  }
}

export const trusted: Policy = createPolicy();

// Feeds are parsed under it, too: a page allows one policy.
setHtmlPolicy(trusted);

/** Whether anything can be drawn: a page that requires trusted types may refuse our policy, and have no default one. */
export function mayDraw(): boolean {
  try {
    document.createElement('template').innerHTML = trusted.createHTML('');
    return true;
  } catch {
    return false;
  }
}
