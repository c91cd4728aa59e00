import { textOf } from '../../schema/time.ts';
import { getPath } from '../object-paths.ts';
import type { FetchJson, Replies, ReplyCounter } from './reply-counter.ts';

/** The address of a thread, with its number. */
const THREAD = /[?&]id=(\d+)/;

/** Hacker News, which also finds the threads about a story by its address. */
export const hackerNews: ReplyCounter = {
  name: 'hackernews',
  accepts: ({ network, mode, href = '' }) =>
    network === 'hackernews' && (mode !== 'thread' || THREAD.test(href)),
  async count({ mode, href = '', story }, fetchJson, { algolia, hackernews }) {
    if (mode !== 'thread') return countAbout(story, fetchJson, algolia);
    const id = THREAD.exec(href)?.[1] ?? '';
    return { count: getPath(await fetchJson(`${hackernews}/item/${id}.json`), 'descendants') };
  },
};

/** Counts all threads about exactly this address; the search finds others, too. The fullest is the one to go to. */
async function countAbout(story: string, fetchJson: FetchJson, algolia: string): Promise<Replies> {
  const query = encodeURIComponent(story);
  const url = `${algolia}/search?query=${query}&restrictSearchableAttributes=url&tags=story`;
  const hits = getPath(await fetchJson(url), 'hits');
  if (!Array.isArray(hits)) return { count: undefined };
  const threads = hits
    .filter((hit) => isSameStory(getPath(hit, 'url'), story))
    .map((hit) => ({
      count: Number(textOf(getPath(hit, 'num_comments'))) || 0,
      id: getPath(hit, 'objectID'),
    }))
    .sort((a, b) => b.count - a.count);
  const id = threads[0]?.id;
  return {
    count: threads.reduce((sum, { count }) => sum + count, 0),
    thread:
      typeof id === 'string' && /^\d+$/.test(id)
        ? `https://news.ycombinator.com/item?id=${id}`
        : undefined,
  };
}

/** Whether two addresses lead to one story: the protocol, `www.`, a last slash and the fragment make no difference. */
function isSameStory(one: unknown, other: string): boolean {
  const toKey = (url: string) => url.replace(/^https?:\/\/(www\.)?|\/?(#.*)?$/g, '');
  return typeof one === 'string' && toKey(one) === toKey(other);
}
