import { fillTemplate } from '../networks/share-url.ts';
import { getPath } from '../object-paths.ts';
import type { ReplyCounter } from './reply-counter.ts';

/**
 * A publisher's own endpoint, or that of https://webmention.io. `{url}` in its address is the story's; the number is at
 * `field`, else at `count`, else the whole answer.
 */
export const ownUrl: ReplyCounter = {
  name: 'own',
  accepts: ({ count }) => typeof count === 'object',
  async count({ count, story }, fetchJson) {
    if (typeof count !== 'object') return { count };
    const { url, field } = count;
    // In a URL, the braces of a path are escaped.
    const template = url.replace(/%7burl%7d/i, '{url}');
    const answer = await fetchJson(fillTemplate(template, { url: story }));
    return { count: field ? getPath(answer, field) : (getPath(answer, 'count') ?? answer) };
  },
};
