import { bluesky } from './bluesky.ts';
import { hackerNews } from './hacker-news.ts';
import { lemmy } from './lemmy.ts';
import { mastodon } from './mastodon.ts';
import { ownUrl } from './own-url.ts';
import type { ReplyCounter, Thread } from './reply-counter.ts';

/** The registry of reply counters. An address of the publisher's own comes before the network's. */
const counters: readonly ReplyCounter[] = [ownUrl, bluesky, hackerNews, mastodon, lemmy];

/** The counter of a thread; `undefined` where nobody says without a key how many replies it has. */
export const findReplyCounter = (thread: Thread): ReplyCounter | undefined =>
  counters.find((counter) => counter.accepts(thread));
