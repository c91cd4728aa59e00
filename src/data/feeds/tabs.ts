import { getPath } from '../object-paths.ts';
import type { Shape } from './shapes.ts';

/**
 * `{ "tabs": [{ "heading", "trails": [] }] }`, as of several most-read lists in one answer. A source is one
 * list: the first one, or that of the path in `list`, as in `tabs.1.trails`.
 */
export const tabs: Shape = {
  name: 'tabs',
  list: (root, list = 'tabs.0.trails') => getPath(root, list),
  is: (trail) => trail.url ?? trail.link,
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
};
