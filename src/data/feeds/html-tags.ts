import { decodeEntities } from '../html-entities.ts';

/** The attributes of an element, by their names in lower case. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** A start tag or an end tag. */
export class Tag {
  #attributes: Attributes | undefined;

  constructor(
    /** In lower case. */
    readonly name: string,
    readonly isEnd: boolean,
    /** The attributes as they are written: reading them takes long. */
    readonly text: string,
    /** Where what is behind it begins. */
    readonly end: number,
  ) {}

  /** Whether nothing can be in the element, so that it has no end tag. */
  get isVoid(): boolean {
    return VOID.test(this.name) || SELF_CLOSING.test(this.text);
  }

  get attributes(): Attributes {
    return (this.#attributes ??= readAttributes(this.text));
  }
}

/**
 * A comment, an element that is no part of what is shown, or a tag with its attributes, whose values may hold a `>`.
 * Elements that hold nothing are no containers, and but for pictures and lines nobody asks for them.
 */
const TAG =
  /<!--.*?(?:-->|$)|<(script|style|template|textarea|svg)\b.*?(?:<\/\1>|$)|<(\/?)(?!(?:area|base|br|col|embed|input|link|meta|param|track|wbr)\b)([a-z][\w-]*)(?=[\s/>])((?:[^<>=]|=(?:\s*"[^"]*"|\s*'[^']*'|(?!\s*["'])))*)>/gis;
const ATTRIBUTE = /([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']\S*)))?/g;
const VOID = /^(?:hr|img|source)$/;
/** A slash behind a value without quotes may be the end of an address. */
const SELF_CLOSING = /(?:^|[\s"'])\/$/;

/** The tags of a text with markup. */
export function* readTags(html: string): Generator<Tag> {
  for (const found of html.matchAll(TAG)) {
    const [all, , slash, tag, text = ''] = found;
    if (tag) yield new Tag(tag.toLowerCase(), !!slash, text, found.index + all.length);
  }
}

function readAttributes(text: string): Attributes {
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    // The first of two holds. A slash at the end closes the tag.
    attributes[name.toLowerCase()] ??= decodeEntities(
      double ?? single ?? bare?.replace(/\/$/, '') ?? '',
    ).trim();
  }
  return attributes;
}
