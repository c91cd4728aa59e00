import { fillTemplate } from '../networks/share.ts';
import { textOf } from '../../schema/time.ts';
import { at } from '../feeds/fields.ts';
import { canCountReplies, findCountedNetwork, type CountedNetwork } from './counted-networks.ts';

/** The services that have one address for the whole world; tests have theirs. */
export interface Services {
  /** https://docs.bsky.app/docs/advanced-guides/api-directory: the public AppView, without a key. */
  bluesky: string;
  /** https://hn.algolia.com/api: threads by the address that they are about. */
  algolia: string;
  /** https://github.com/HackerNews/API: a thread by its number. */
  hackernews: string;
}

export const SERVICES: Services = {
  bluesky: 'https://public.api.bsky.app/xrpc',
  algolia: 'https://hn.algolia.com/api/v1',
  hackernews: 'https://hacker-news.firebaseio.com/v0',
};

/** What is asked: a place of the sentence, with the story that it is about. */
export interface Thread {
  network: string;
  mode: string;
  server?: string | undefined;
  href?: string | undefined;
  count?: number | { url: string; field?: string | undefined } | undefined;
  /** The address of the story. */
  story: string;
}

/** How many replies an answer says there are, and where they stand if that was not known. */
export interface Replies {
  count: unknown;
  thread?: string | undefined;
}

/** Gets an answer as JSON. */
export type Ask = (url: string) => Promise<unknown>;

type Reader = (ask: Ask) => Promise<Replies>;

/** What counts the replies of a thread on each network that tells them. */
const readers: Readonly<
  Record<CountedNetwork, (thread: Thread, services: Services) => Reader | undefined>
> = {
  bluesky: ({ href = '' }, { bluesky }) => blueskyReader(href, bluesky),
  hackernews: ({ href = '', mode, story }, services) =>
    mode === 'thread' ? hackerNewsReader(href, services) : storyReader(story, services),
  mastodon: ({ href = '' }) => mastodonReader(href),
  lemmy: ({ href = '' }) => lemmyReader(href),
};

/** What asks for the replies of a thread; `undefined` where nothing tells them without a key. */
export function readerOf(thread: Thread, services = SERVICES): Reader | undefined {
  const { network, server, count, story } = thread;
  if (typeof count === 'object') return ownReader(count, story);
  const counted = findCountedNetwork(network, server);
  return counted && canCountReplies(thread) ? readers[counted](thread, services) : undefined;
}

/** A publisher's own endpoint, or webmention.io's; `{url}` in the address is the story's. */
function ownReader({ url, field }: { url: string; field?: string | undefined }, story: string) {
  // As a URL, the braces of a path are escaped.
  const address = fillTemplate(url.replace(/%7burl%7d/i, '{url}'), { url: story });
  return async (ask: Ask) => {
    const answer = await ask(address);
    return { count: field ? at(answer, field) : (at(answer, 'count') ?? answer) };
  };
}

/**
 * Bluesky, by the lexicons com.atproto.identity.resolveHandle and app.bsky.feed.getPostThread
 * (https://docs.bsky.app/docs/api/app-bsky-feed-get-post-thread). `depth=0` leaves the replies away.
 */
function blueskyReader(href: string, base: string): Reader | undefined {
  const [, who, post] = /\/profile\/([^/?#]+)\/post\/([^/?#]+)/.exec(href) ?? [];
  if (!who || !post) return undefined;
  return async (ask) => {
    // The one sign of handles and DIDs that some software escapes; what else is escaped may be broken.
    const name = who.replace(/%3a/gi, ':');
    const did = name.startsWith('did:') ? name : await didOf(name, ask, base);
    if (!did) return { count: undefined };
    const uri = encodeURIComponent(`at://${did}/app.bsky.feed.post/${post}`);
    const answer = await ask(`${base}/app.bsky.feed.getPostThread?uri=${uri}&depth=0`);
    return { count: at(answer, 'thread.post.replyCount') };
  };
}

async function didOf(handle: string, ask: Ask, base: string): Promise<string | undefined> {
  const address = `${base}/com.atproto.identity.resolveHandle?handle=${encodeURIComponent(handle)}`;
  const did = at(await ask(address), 'did');
  return /^did:[\w:.%-]+$/.exec(textOf(did))?.[0];
}

/** https://docs.joinmastodon.org/methods/statuses/#get, also of software that speaks the same. */
function mastodonReader(href: string): Reader | undefined {
  const [, base, id] = /^(.+?)\/(?:@[^/]+|users\/[^/]+\/statuses)\/(\d+)/.exec(href) ?? [];
  if (!base || !id) return undefined;
  return async (ask) => ({
    count: at(await ask(`${base}/api/v1/statuses/${id}`), 'replies_count'),
  });
}

/** https://join-lemmy.org/api: `GetPost`. */
function lemmyReader(href: string): Reader | undefined {
  const [, base, id] = /^(.+?)\/post\/(\d+)/.exec(href) ?? [];
  if (!base || !id) return undefined;
  return async (ask) => ({
    count: at(await ask(`${base}/api/v3/post?id=${id}`), 'post_view.counts.comments'),
  });
}

function hackerNewsReader(href: string, { hackernews }: Services): Reader | undefined {
  const id = /[?&]id=(\d+)/.exec(href)?.[1];
  if (!id) return undefined;
  return async (ask) => ({ count: at(await ask(`${hackernews}/item/${id}.json`), 'descendants') });
}

/** All threads about exactly this address; the search also finds others. The fullest is the one to go to. */
function storyReader(story: string, { algolia }: Services): Reader {
  const query = encodeURIComponent(story);
  const address = `${algolia}/search?query=${query}&restrictSearchableAttributes=url&tags=story`;
  return async (ask) => {
    const hits = at(await ask(address), 'hits');
    if (!Array.isArray(hits)) return { count: undefined };
    const counted = hits
      .filter((hit) => isSame(at(hit, 'url'), story))
      .map((hit) => ({
        count: Number(textOf(at(hit, 'num_comments'))) || 0,
        id: at(hit, 'objectID'),
      }))
      .sort((one, other) => other.count - one.count);
    const id = counted[0]?.id;
    return {
      count: counted.reduce((sum, { count }) => sum + count, 0),
      thread:
        typeof id === 'string' && /^\d+$/.test(id)
          ? `https://news.ycombinator.com/item?id=${id}`
          : undefined,
    };
  };
}

/** Whether two addresses lead to the same story: protocol, `www.`, a last slash and a fragment don't tell. */
function isSame(one: unknown, other: string): boolean {
  const bare = (url: string) => url.replace(/^https?:\/\/(www\.)?|\/?(#.*)?$/g, '');
  return typeof one === 'string' && bare(one) === bare(other);
}
