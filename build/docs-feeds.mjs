/* The feeds that are read: their formats from the sources, what is read of each from here. */
import { code } from './docs-table.mjs';

/** By the name of a format: which feed it is, and what is read of it besides title, address and date. */
const FEEDS = {
  json: ['Items in Afterword’s own shape, as an array or under `items`', 'every field of an item'],
  'json-feed': [
    'JSON Feed 1.0 and 1.1',
    'pictures, tags, authors, attached videos; next page by `next_url`',
  ],
  rss: [
    'RSS 2.0 and RSS 1.0, with Media RSS',
    'pictures in all widths, tags, authors, videos, captions, durations, views',
  ],
  atom: ['Atom', 'as RSS'],
  youtube: [
    'The feed of a YouTube channel or playlist, also Shorts',
    'views; posters without black bars. YouTube sends no CORS headers, so it needs a proxy',
  ],
  wordpress: [
    'WordPress, `/wp-json/wp/v2/posts?_embed`',
    'pictures in all widths, category, tags, author; pages by `X-WP-TotalPages`',
  ],
  'popular-posts': [
    'WordPress Popular Posts, `/wp-json/wordpress-popular-posts/v1/popular-posts`',
    'as WordPress, and views; pages by `limit` and `offset`',
  ],
  jetpack: [
    'Jetpack related posts, `?relatedposts=1`',
    'picture, context; the date where it is in English or in numbers',
  ],
  parsely: ['Parse.ly, `/v2/related`', 'picture, section, tags, author, views'],
  jwplayer: [
    'JW Player, `/v2/playlists/…`',
    'video files (best first), captions, posters in all widths, duration',
  ],
  tabs: [
    '`{ "tabs": [{ "heading", "trails": [] }] }`',
    'picture, kicker, author; the first list, or the one at `list`, for example `"tabs.1.trails"`',
  ],
  'amp-list': ['AMP, `{ "items": [], "load-more-src" }`', 'picture, kicker, next page'],
  'amp-next-page': ['AMP, `{ "pages": [], "next" }`', 'picture, next page'],
  'news-sitemap': [
    'A news sitemap, `<urlset>` with `<news:news>`',
    'picture, keywords, language; addresses without a title are left out',
  ],
};

/** A row of the table for each format; a format without a text, or a text without a format, is a mistake. */
export function feedRows(formats) {
  const missing = formats.filter((name) => !FEEDS[name]);
  const unknown = Object.keys(FEEDS).filter((name) => !formats.includes(name));
  if (missing.length) throw new Error(`build/docs-feeds.mjs has no text for ${missing.join(', ')}`);
  if (unknown.length) throw new Error(`No feed format is named ${unknown.join(', ')}`);
  return Object.entries(FEEDS).map(([name, [feed, fields]]) => [feed, code(name), fields]);
}
