/**
 * What tells the encoding: a byte order mark, else the XML declaration (servers often name one for all
 * their files; what can be read as ASCII is not in UTF-16), else the content type.
 */
const LABEL = /^\xEF\xBB|(?:^\s*<\?xml[^>]*encoding|charset)=["']?(?!utf-16)([\w-]+)/i;

/** A body's text; without a label, or with an unknown one, it is UTF-8. */
export function decode(bytes: Uint8Array, contentType: string | null): string {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const [, label] = LABEL.exec(head + (contentType ?? '')) ?? [];
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
