import { getPath } from '../object-paths.ts';
import { defineJsonFormat } from './json-format.ts';

/**
 * Parse.ly's `/v2/related`, https://docs.parse.ly/api-related-endpoint/, the one of its answers that needs no secret,
 * and others in the same shape.
 */
export const parsely = defineJsonFormat({
  name: 'parsely',
  findEntries: (root) => getPath(root, 'data'),
  isEntry: ({ url, link, title, image_url, thumb_url_medium, pub_date }) =>
    !!(url ?? link) &&
    title !== undefined &&
    (image_url ?? thumb_url_medium ?? pub_date) !== undefined,
  fields: {
    url: 'url|link',
    title: 'title',
    author: 'author|authors.0',
    image: 'image_url|thumb_url_medium',
    kicker: 'section',
    tags: 'tags',
    published: 'pub_date',
    count: 'metrics.views',
  },
});
