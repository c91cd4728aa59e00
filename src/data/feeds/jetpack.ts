import { getPath } from '../object-paths.ts';
import type { Shape } from './shapes.ts';

/** Jetpack's related posts, `?relatedposts=1`. Their dates are written for readers, and are no dates for us. */
export const jetpack: Shape = {
  name: 'jetpack',
  list: (root) => getPath(root, 'items'),
  is: (_post, root) => root.show_thumbnails !== undefined,
  fields: { id: 'id', url: 'url', title: 'title', summary: 'excerpt', kicker: 'context' },
  more: (post) => ({
    image: {
      src: getPath(post, 'img.src'),
      width: getPath(post, 'img.width'),
      height: getPath(post, 'img.height'),
    },
  }),
};
