const CLOSES: Readonly<Record<string, string>> = { '<!--': '-->', '<![CDATA[': ']]>' };

/**
 * The matches of a pattern in XML, but for those in comments and CDATA sections, where a tag is none. A comment or
 * section that has no end is text; its end is looked for only once, since a text may have any number of them.
 */
export function* matchOutsideCdata(
  text: string,
  { source, flags }: RegExp,
): Generator<RegExpExecArray> {
  const pattern = new RegExp(`<!--|<!\\[CDATA\\[|${source}`, `g${flags}`);
  const endless = new Set<string>();
  for (let found; (found = pattern.exec(text));) {
    const close = CLOSES[found[0]];
    if (!close) yield found;
    else if (!endless.has(close)) {
      const end = text.indexOf(close, pattern.lastIndex);
      if (end < 0) endless.add(close);
      else pattern.lastIndex = end + close.length;
    }
  }
}

/** Replaces the matches of a pattern in XML, but for those in comments and CDATA sections. */
export function replaceOutsideCdata(
  text: string,
  pattern: RegExp,
  replace: (found: RegExpExecArray) => string,
): string {
  let replaced = '';
  let start = 0;
  for (const found of matchOutsideCdata(text, pattern)) {
    replaced += text.slice(start, found.index) + replace(found);
    start = found.index + found[0].length;
  }
  return replaced + text.slice(start);
}
