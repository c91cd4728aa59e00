/**
 * What tells the encoding: a byte order mark, else the XML declaration (servers often name one for all
 * their files; what can be read as ASCII is not in UTF-16), else the content type.
 */
const LABEL =
  /^(?:\xEF\xBB|\xFF\xFE)|^\s*<\?xml[^>]*encoding=["'](?!utf-16)([^"']+)|charset="?([\w-]+)/i;

/** A body's text; without a label, or with an unknown one, it is UTF-8. */
export function decode(bytes: Uint8Array, contentType: string | null): string {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const [mark, declared, charset] = LABEL.exec(head + contentType) ?? [];
  try {
    return new TextDecoder(
      declared ?? charset ?? (mark === '\xFF\xFE' ? 'utf-16' : 'utf-8'),
    ).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
