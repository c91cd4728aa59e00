import { getPath } from '../object-paths.ts';
import type { ReplyCounter } from './reply-counter.ts';

/** The address of a post: its server and its id. */
const POST = /^(.+?)\/post\/(\d+)/;

/** Lemmy, `GetPost` of https://join-lemmy.org/api. */
export const lemmy: ReplyCounter = {
  name: 'lemmy',
  accepts: ({ network, server = network, mode, href = '' }) =>
    server === 'lemmy' && mode === 'thread' && POST.test(href),
  async count({ href = '' }, fetchJson) {
    const [, base = '', id = ''] = POST.exec(href) ?? [];
    const answer = await fetchJson(`${base}/api/v3/post?id=${id}`);
    return { count: getPath(answer, 'post_view.counts.comments') };
  },
};
