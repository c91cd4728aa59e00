import { getPath } from '../object-paths.ts';
import { defineJsonFormat } from './json-format.ts';

/**
 * Several most-read lists in one answer, `{ "tabs": [{ "heading", "trails": [] }] }`. A source is one list: the first
 * one, or that of the path in `list`, as in `tabs.1.trails`.
 */
export const tabs = defineJsonFormat({
  name: 'tabs',
  findEntries: (root, list = 'tabs.0.trails') => getPath(root, list),
  isEntry: (trail) => !!(trail.url ?? trail.link),
  fields: {
    id: 'id',
    url: 'url|link|webUrl',
    title: 'headline.text|headline|linkText|title|webTitle',
    image: 'image|picture',
    kicker: 'kickerText|kicker|sectionName',
    author: 'byline',
    published: 'webPublicationDate|published',
    live: 'isLiveBlog',
    count: 'pageviews|count',
  },
});
