import { getPath } from '../object-paths.ts';
import type { Shape } from './shapes.ts';

/** Parse.ly's `/v2/related`, the one of its answers that needs no secret, and others in the same shape. */
export const parsely: Shape = {
  name: 'parsely',
  list: (root) => getPath(root, 'data'),
  is: ({ url, link, title, image_url, thumb_url_medium, pub_date }) =>
    (url ?? link) &&
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
};
