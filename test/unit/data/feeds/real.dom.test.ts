/*
 * Feeds as real sites have published them: every file in ../shared/feeds. Where that folder is absent, as
 * in a clone, a fixture of ours in the same shape stands in for each.
 */
import { expect } from 'chai';
import { commonFormats, formatNames } from '../../../../src/data/feeds/formats.ts';
import { readFeed } from './fixtures.ts';
import type { Item } from '../../../../src/data/item.ts';
import { LEDGER, readFailure, readFixture } from './fixtures.ts';

interface Real {
  file: string;
  ours: string;
  format: string;
  /** How many there are in the real file, of which none may be lost, and how many are read in ours. */
  items: [real: number, ours: number];
  fields?: Record<string, string>;
}

const FEEDS: Real[] = [
  { file: 'guardian.rss', ours: 'ledger.rss', format: 'rss', items: [55, 2] },
  { file: 'podcast.rss', ours: 'podcast.rss', format: 'rss', items: [10, 2] },
  { file: 'heise.atom', ours: 'leuchtfeuer.atom', format: 'atom', items: [15, 2] },
  { file: 'youtube.atom', ours: 'channel.atom', format: 'atom', items: [15, 1] },
  { file: 'jsonfeed10.json', ours: 'feed-1.0.json', format: 'json-feed', items: [1, 2] },
  { file: 'jsonfeed11.json', ours: 'feed-1.1.json', format: 'json-feed', items: [1, 3] },
  { file: 'jsonfeed-blog.json', ours: 'feed-1.0.json', format: 'json-feed', items: [6, 2] },
  {
    ...{ file: 'wordpress-posts.json', ours: 'posts.json', format: 'json', items: [6, 1] },
    fields: { url: 'link', title: 'title.rendered' },
  },
];

const BROKEN: [file: string, ours: string, reason: string][] = [
  ['missing-fields.atom', 'bare.atom', 'shape'],
  ['unrecognized.rss', 'moved.html', 'html'],
  ['mastodon-status.json', 'trails.json', 'shape'],
];

/** The real file's text, else that of ours. */
async function open(file: string, ours: string) {
  const response = await fetch(`/__shared/feeds/${file}`);
  expect(response.status).to.be.oneOf([200, 404]);
  return { isReal: response.ok, text: await (response.ok ? response.text() : readFixture(ours)) };
}

function linksOf({ url, image, video }: Item): string[] {
  const files = [...(video?.sources ?? []), ...(video?.captions ?? []), ...(image ? [image] : [])];
  const sizes = image?.srcset?.match(/\S+(?= \d+w)/g) ?? [];
  return [url, ...files.map(({ src }) => src), ...sizes];
}

describe('a feed of a real site', () => {
  for (const { file, ours, format, items, fields } of FEEDS) {
    const source = { url: LEDGER, fields };

    it(`is recognised: ${file} as ${format}`, async () => {
      const { text } = await open(file, ours);
      const result = readFeed(text, source);
      expect(result.ok).to.equal(true);
      expect(readFeed(text, { ...source, format })).to.deep.equal(result);
      // YouTube's is an Atom feed, and a JSON Feed is JSON.
      const family = format === 'atom' ? /atom|youtube/ : RegExp(format.slice(0, 4));
      for (const other of formatNames(commonFormats).filter((name) => !family.test(name))) {
        expect(readFeed(text, { ...source, format: other }).ok, other).to.equal(false);
      }
    });

    it(`loses no item: ${file}`, async () => {
      const { isReal, text } = await open(file, ours);
      const result = readFeed(text, source);
      expect(result.ok && result.feed.items).to.have.length(items[isReal ? 0 : 1]);
      if (isReal) expect(result.ok && result.feed.leftOut).to.equal(0);
    });

    it(`has plain titles and http(s) links alone: ${file}`, async () => {
      const { isReal, text } = await open(file, ours);
      const result = readFeed(text, source);
      if (!result.ok) throw new Error(`${result.reason} ${result.detail ?? ''}`);
      for (const item of result.feed.items) {
        // One of ours speaks of a tag, in a title that is text.
        if (isReal) expect(item.title).not.to.match(/<\/?[a-z][^>]*>|&#?\w+;/i);
        for (const link of linksOf(item)) expect(link).to.match(/^https?:\/\/[^\s/]+/);
      }
    });
  }

  for (const [file, ours, reason] of BROKEN) {
    it(`that is broken says why: ${file}, ${reason}`, async () => {
      const { text } = await open(file, ours);
      expect(readFailure(text).reason).to.equal(reason);
    });
  }
});
