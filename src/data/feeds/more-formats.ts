import { ampList } from './amp-list.ts';
import { ampNextPage } from './amp-next-page.ts';
import type { FeedFormat } from './feed-format.ts';
import { jetpack } from './jetpack.ts';
import { jwplayer } from './jwplayer.ts';
import { newsSitemap } from './news-sitemap.ts';
import { parsely } from './parsely.ts';
import { popularPosts } from './popular-posts.ts';
import { tabs } from './tabs.ts';
import { wordpress } from './wordpress.ts';

/** The formats of single systems, loaded when no common one reads a feed. Popular posts are posts, and say more. */
export const moreFormats: readonly FeedFormat[] = [
  popularPosts,
  wordpress,
  jetpack,
  parsely,
  jwplayer,
  tabs,
  ampList,
  ampNextPage,
  newsSitemap,
];
