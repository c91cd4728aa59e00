import { trusted } from './trusted-types.ts';

/** Metadata that Lit's decorators would share between its copies: the script uses none, and shares nothing. */
export const litPropertyMetadata = new WeakMap<object, unknown>();

/**
 * The global object that the script's own copy of Lit sees instead of `globalThis`. Lit creates a Trusted Types policy
 * named `lit-html` when it is evaluated, which throws where a page allows only `afterword`, or where another copy of
 * Lit was first; and it writes its version into a list that all copies share. Here both stay with us.
 *
 * The build replaces the identifier `globalThis` in Lit's modules by this object (rollup.config.mjs).
 */
export const litGlobal = {
  litHtmlPolyfillSupport: parseTemplatesAsHtml,
  ShadowRoot: globalThis.ShadowRoot,
  trustedTypes: { emptyScript: '', createPolicy: () => trusted },
  litPropertyMetadata,
};

/** Lit's class of parsed templates, as it hands it over to "provide platform support". */
interface TemplateClass {
  createElement(html: string): HTMLTemplateElement;
}

/** In an XHTML page `innerHTML` is XML, which Lit's templates are not: there, a document of HTML parses them. */
function parseTemplatesAsHtml(template: TemplateClass): void {
  if (document.contentType === 'text/html') return;
  const page = document.implementation.createHTMLDocument();
  template.createElement = (html) => {
    const element = page.createElement('template');
    element.innerHTML = html;
    return element;
  };
}
