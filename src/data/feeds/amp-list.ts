import { getPath } from '../object-paths.ts';
import { defineJsonFormat } from './json-format.ts';

/**
 * The source of an `amp-list`, https://amp.dev/documentation/components/amp-list, whose entries are whatever its page
 * has a template for: these are usual names. Its next page is under `load-more-src`.
 */
export const ampList = defineJsonFormat({
  name: 'amp-list',
  findEntries: (root, list = 'items') => getPath(root, list),
  isEntry: (_entry, root) => root['load-more-src'] !== undefined,
  fields: {
    id: 'id',
    url: 'url|link|href',
    title: 'title|headline|name',
    summary: 'summary|description|excerpt',
    image: 'image|img|imageUrl|thumbnail|src',
    kicker: 'kicker|category|section',
    author: 'author',
    published: 'published|date',
    updated: 'updated|modified',
    count: 'count|views',
  },
});
