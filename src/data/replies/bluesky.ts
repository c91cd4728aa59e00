import { textOf } from '../../schema/time.ts';
import { getPath } from '../object-paths.ts';
import type { FetchJson, ReplyCounter } from './reply-counter.ts';

/** The address of a post, with the handle or DID of its author and its record key. */
const POST = /\/profile\/([^/?#]+)\/post\/([^/?#]+)/;

/**
 * Bluesky, by the lexicons com.atproto.identity.resolveHandle and app.bsky.feed.getPostThread,
 * https://docs.bsky.app/docs/api/app-bsky-feed-get-post-thread. `depth=0` leaves the replies themselves out.
 */
export const bluesky: ReplyCounter = {
  name: 'bluesky',
  accepts: ({ network, mode, href = '' }) =>
    network === 'bluesky' && mode === 'thread' && POST.test(href),
  async count({ href = '' }, fetchJson, { bluesky: base }) {
    const [, author = '', post = ''] = POST.exec(href) ?? [];
    // The one character of handles and DIDs that some software escapes; other escapes may be broken.
    const name = author.replace(/%3a/gi, ':');
    const did = name.startsWith('did:') ? name : await resolveHandle(name, fetchJson, base);
    if (!did) return { count: undefined };
    const uri = encodeURIComponent(`at://${did}/app.bsky.feed.post/${post}`);
    const answer = await fetchJson(`${base}/app.bsky.feed.getPostThread?uri=${uri}&depth=0`);
    return { count: getPath(answer, 'thread.post.replyCount') };
  },
};

async function resolveHandle(
  handle: string,
  fetchJson: FetchJson,
  base: string,
): Promise<string | undefined> {
  const url = `${base}/com.atproto.identity.resolveHandle?handle=${encodeURIComponent(handle)}`;
  const did = getPath(await fetchJson(url), 'did');
  return /^did:[\w:.%-]+$/.exec(textOf(did))?.[0];
}
