import { expect } from 'chai';
import * as fc from 'fast-check';
import { countReplies, type Get } from '../../../../src/data/replies/count-replies.ts';
import { runsOr } from '../../../full-run.ts';
import { changeJson, cutText } from '../feeds/hostile-feeds.ts';

const STORY = 'https://ledger.example/2026/tides';

/** What every server that is asked answers with; each reader finds its own number in it. */
const ANSWER = JSON.stringify({
  did: 'did:plc:ewvi7nxzyoun6zhxrhs64oiz',
  thread: { post: { replyCount: 38 } },
  replies_count: 12,
  post_view: { counts: { comments: 5 } },
  descendants: 7,
  hits: [
    { url: STORY, num_comments: 3, objectID: '11' },
    { url: 'https://elsewhere.example/', num_comments: 90, objectID: '12' },
    { url: STORY, num_comments: 40, objectID: '13' },
  ],
  count: 9,
});

const THREADS = [
  ['bluesky', 'https://bsky.app/profile/ledger.example/post/3l6oveex3ii2l'],
  ['bluesky', 'https://bsky.app/profile/did%3Aplc%3Aewvi7nxzyoun6zhxrhs64oiz/post/1'],
  ['hackernews', 'https://news.ycombinator.com/item?id=8863'],
  ['mastodon', 'https://mastodon.example/@ledger/109'],
  ['lemmy', 'https://lemmy.example/post/4'],
] as const;

const answers = fc.oneof(
  { weight: 3, arbitrary: changeJson(ANSWER) },
  { weight: 1, arbitrary: cutText(ANSWER) },
  { weight: 1, arbitrary: fc.constant(ANSWER) },
);

/** As an address gets out of a config: on the web, and normal. */
const isWeb = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
const toHref = (text: string) => new URL(text).href;

const threads = fc.constantFrom(...THREADS).chain(([network, href]) =>
  fc.record({
    network: fc.constant(network),
    mode: fc.constantFrom('thread', 'search'),
    href: fc.oneof(fc.constant(href), cutText(href).filter(isWeb).map(toHref)),
    count: fc.constantFrom(undefined, { url: `${STORY}/{url}` }, { url: STORY, field: 'hits.0' }),
  }),
);

describe('whatever becomes of an answer and of the address of a thread', () => {
  it('there is a number of replies or none, and nothing is thrown', async () => {
    let counted = 0;
    const numRuns = runsOr(300, 1000);
    await fc.assert(
      fc.asyncProperty(threads, answers, async ({ count, ...thread }, text) => {
        const get: Get = (url) => {
          expect(isWeb(url), url).to.equal(true);
          return Promise.resolve({ ok: true, text, url, headers: new Headers() });
        };
        const found = await countReplies({ ...thread, count, story: STORY }, get);
        expect(found.count ?? 0)
          .to.satisfy(Number.isSafeInteger)
          .and.to.be.at.least(0);
        if (found.thread)
          expect(found.thread).to.match(/^https:\/\/news\.ycombinator\.com\/item\?id=\d+$/);
        if (found.count) counted++;
      }),
      { numRuns, includeErrorInReport: true },
    );
    expect(counted).to.be.above(numRuns / 5);
  }).timeout(0);
});
