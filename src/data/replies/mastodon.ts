import { getPath } from '../object-paths.ts';
import type { ReplyCounter } from './reply-counter.ts';

/** The address of a status: its server and its id. */
const STATUS = /^(.+?)\/(?:@[^/]+|users\/[^/]+\/statuses)\/(\d+)/;

/** Mastodon, https://docs.joinmastodon.org/methods/statuses/#get, and software with the same API. */
export const mastodon: ReplyCounter = {
  name: 'mastodon',
  accepts: ({ network, server = network, mode, href = '' }) =>
    server === 'mastodon' && mode === 'thread' && STATUS.test(href),
  async count({ href = '' }, fetchJson) {
    const [, base = '', id = ''] = STATUS.exec(href) ?? [];
    const answer = await fetchJson(`${base}/api/v1/statuses/${id}`);
    return { count: getPath(answer, 'replies_count') };
  },
};
