/** Whether a grapheme is an emoji or a flag, whatever it is composed of. */
export const isEmoji = (grapheme: string): boolean =>
  /\p{Extended_Pictographic}|\p{RI}/u.test(grapheme);

export const countUtf8Bytes = (text: string): number => new TextEncoder().encode(text).length;
