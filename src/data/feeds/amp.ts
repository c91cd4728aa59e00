import { getPath } from '../object-paths.ts';
import type { Shape } from './shapes.ts';

/*
 * What pages in AMP have. The entries of an `amp-list` are whatever its page has a template for: these are
 * usual names. Its next page, `load-more-src`, is known to all readers of JSON.
 */

export const ampList: Shape = {
  name: 'amp-list',
  list: (root, list = 'items') => getPath(root, list),
  is: (_entry, root) => root['load-more-src'] !== undefined,
  fields: {
    id: 'id',
    url: 'url|link|href',
    title: 'title|headline|name',
    summary: 'summary|description|excerpt',
    image: 'image|img|imageUrl|thumbnail|src',
    kicker: 'kicker|category|section',
    author: 'author',
    published: 'published|date',
    count: 'count|views',
  },
};

export const ampNextPage: Shape = {
  name: 'amp-next-page',
  list: (root) => getPath(root, 'pages'),
  is: ({ url, ampUrl, title }) => (url ?? ampUrl) && title,
  fields: { url: 'url|ampUrl', title: 'title', image: 'image' },
};
