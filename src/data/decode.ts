/**
 * The label of an encoding: a byte order mark, else the XML declaration (servers often name one encoding for all their
 * files; what can be read as ASCII is not in UTF-16), else the content type.
 */
const LABEL = /^\xEF\xBB|(?:^\s*<\?xml[^>]*encoding|charset)=["']?(?!utf-16)([\w-]+)/i;

/** The number of bytes in which a label is looked for. */
const HEAD_BYTES = 200;

/** Decodes a body; without a label, or with an unknown one, as UTF-8. */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
  const [, label] = LABEL.exec(head + (contentType ?? '')) ?? [];
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
