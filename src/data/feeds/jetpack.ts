import { getPath } from '../object-paths.ts';
import { defineJsonFormat } from './json-format.ts';

/**
 * Jetpack's related posts, `?relatedposts=1`, https://jetpack.com/support/related-posts/. Their dates are written for
 * readers, in the language and the order of the site, which the answer does not name.
 */
export const jetpack = defineJsonFormat({
  name: 'jetpack',
  findEntries: (root) => getPath(root, 'items'),
  isEntry: (_post, root) => root.show_thumbnails !== undefined,
  fields: {
    id: 'id',
    url: 'url',
    title: 'title',
    summary: 'excerpt',
    kicker: 'context',
    published: 'date',
  },
  readMore: (post) => ({
    image: {
      src: getPath(post, 'img.src'),
      width: getPath(post, 'img.width'),
      height: getPath(post, 'img.height'),
    },
  }),
});
