import { defineJsonFormat } from './json-format.ts';
import { getParameter, setParameter } from './url-parameters.ts';
import { POSTS } from './wordpress.ts';

/**
 * Posts of the plug-in WordPress Popular Posts, `/wp-json/wordpress-popular-posts/v1/popular-posts`,
 * https://github.com/cabrerahector/wordpress-popular-posts: those of WordPress, with their views. It does not say how
 * many there are, so a full page may have a next one.
 */
export const popularPosts = defineJsonFormat({
  ...POSTS,
  name: 'popular-posts',
  isEntry: (post) => POSTS.isEntry(post) && post.pageviews !== undefined,
  nextPage(_root, { url }, posts) {
    const limit = getParameter(url, 'limit', 10);
    const offset = getParameter(url, 'offset', 0);
    return posts.length >= limit && limit > 0 && setParameter(url, 'offset', offset + limit);
  },
});
