import { AUTHOR, defineXmlFormat } from './xml-format.ts';

/** What Atom and the formats made of it have in common. Feeds use names of RSS in it now and then. */
export const ATOM = {
  name: 'atom',
  isRoot: (root: Element): boolean => root.localName.toLowerCase() === 'feed',
  findChannel: (root: Element): Element => root,
  entryName: 'entry',
  isPlain: true,
  fields: {
    id: 'id|guid',
    url: 'link',
    title: 'title|:title',
    summary: 'summary|description|:encoded|content|:description',
    kicker: ':category@label',
    author: 'author|' + AUTHOR,
    published: 'pubDate|published|issued|:published|:date|:issued|:available|created|:created',
    updated: 'updated|modified|:updated|:modified',
    duration: ':duration|:content@duration',
    count: ':statistics@views',
  },
};

/** Atom, RFC 4287, https://www.rfc-editor.org/rfc/rfc4287, with Media RSS. */
export const atom = defineXmlFormat(ATOM);
