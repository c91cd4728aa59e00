const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** A style sheet for a node: one that is constructed is of one document, and can't be worn in another. */
export function makeSheet({ ownerDocument }: Node): CSSStyleSheet {
  return new (ownerDocument?.defaultView ?? window).CSSStyleSheet();
}

/** Has a shadow root wear styles that only a part knows. */
export function wear(root: ShadowRoot, text: string): void {
  const known = sheets.get(root.ownerDocument) ?? new Map<string, CSSStyleSheet>();
  const sheet = known.get(text) ?? makeSheet(root);
  if (!known.has(text)) sheet.replaceSync(text);
  sheets.set(root.ownerDocument, known.set(text, sheet));
  if (!root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
