/* By chance what the other hostile tests do by lists: whatever is made of a config or a feed is drawn, and is no markup. */
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { FeedOptions } from '../../src/data/feeds/feed.ts';
import { FULL } from '../unit/schema/full-config.mjs';
import { hostileConfigs } from '../unit/schema/hostile-configs.ts';
import { EVERY_FORMAT, LEDGER, readFeed, readFixture } from '../unit/data/feeds/fixtures.ts';
import { changeJson, changeLinks, changeXml, cutText } from '../unit/data/feeds/hostile-feeds.ts';
import { runsOr } from '../full-run.ts';
import { CANARY, checkHarmless, XSS } from './hostile-texts.ts';
import { openPage, type Page } from './page.ts';
import { openPeer } from './peer.ts';
import { story, tag } from './publisher.ts';
import { addEmbed, isShown, settledIn, titles, type Panel } from './reader.ts';

const RUNS = runsOr(15, 200);

/** What is inline would run; no other host is asked for what a config or a feed names. */
const POLICY = {
  'Content-Security-Policy':
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'",
};

const open = async () => {
  const site = await openPeer();
  const html = story(CANARY + tag('data-config=""'));
  return openPage({ html, site, headers: POLICY, height: 3000 });
};

/** Shows an embed with that config until it shows no more, and says what it drew. */
async function draw(page: Page, text: string, look: (panels: Panel[]) => void) {
  const embed = addEmbed(page, text);
  const panels = await settledIn(embed);
  checkHarmless(page);
  expect('fired' in page.window, 'something ran').to.equal(false);
  look(panels);
  embed.remove();
}

/** A config in which every text is one that would run. */
const running = fc.array(fc.constantFrom(...XSS), { minLength: 1, maxLength: 20 }).map((texts) => {
  let i = 0;
  return JSON.stringify(FULL).replace(/(?<=[:[,])"[^"]*"(?!:)/g, (old) =>
    /"(discussion|videos|popular|tags|slot|now|row)"/.test(old)
      ? old
      : JSON.stringify(texts[i++ % texts.length]),
  );
});

const configs = fc.oneof(
  hostileConfigs.map((raw) => JSON.stringify(raw)),
  changeJson(JSON.stringify(FULL)),
  running,
);

/** A text as it gets over a network, on which there are no halves of a pair. */
const toSent = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text));

/** A feed of some format, broken somehow. */
const feeds = async () => {
  const whole = await Promise.all(
    EVERY_FORMAT.map(async ([file, source = {}]) => ({
      file,
      source,
      body: await readFixture(file),
    })),
  );
  return fc.constantFrom(...whole).chain(({ file, source, body }) => {
    const change = file.endsWith('.json') ? changeJson : changeXml;
    return fc.record({
      file: fc.constant(file),
      source: fc.constant<FeedOptions>(source),
      text: fc.oneof(cutText(body), change(body), changeLinks(body)).map(toSent),
    });
  });
};

/** An entry that looks like an item of the format that the source names, and is none; another, of another format, is one. */
const HALF_MAPPED = {
  file: 'trails.json',
  source: { list: 'trails', fields: { title: 'headline.text', url: 'link' } },
  text: JSON.stringify({
    trails: [
      { headline: { text: [null] }, link: '/gull' },
      { headline: 'Second', link: '/second' },
    ],
  }),
};

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('what is drawn', () => {
  it('of any config is no markup, runs nothing and leads nowhere but to the web', async () => {
    const page = await open();
    let drawn = 0;
    await fc.assert(
      fc.asyncProperty(configs, (text) =>
        draw(page, text, (panels) => {
          drawn += panels.filter((panel) => isShown(panel)).length;
        }),
      ),
      { numRuns: RUNS, endOnFailure: true, includeErrorInReport: true },
    );
    // It is not by drawing nothing that no harm is done.
    expect(drawn).to.be.above(RUNS);
  }).timeout(0);

  it('of any feed are the texts that were read, and no markup', async () => {
    const page = await open();
    let count = 0;
    let drawn = 0;
    await fc.assert(
      fc.asyncProperty(await feeds(), async ({ file, source, text }) => {
        const path = `/${String(count++)}/${file}`;
        await page.site.answer(path, { body: text, headers: { 'x-wp-totalpages': '4' } });
        const panel = {
          load: 'now',
          dedupe: false,
          limit: 50,
          source: { ...source, feed: page.site.path(path) },
        };
        const panels = [
          { type: 'popular', ...panel, pageSize: 50, thumbnails: true, times: true },
          { type: 'videos', ...panel },
        ];
        const result = readFeed(text, { url: LEDGER, ...source });
        const read = result.ok ? result.feed.items.map(({ title }) => squeeze(title)) : [];
        await draw(page, JSON.stringify({ panels }), (drawnPanels) => {
          for (const it of drawnPanels) expect(titles(it)).to.deep.equal(read);
        });
        drawn += read.length;
      }),
      {
        numRuns: RUNS,
        endOnFailure: true,
        includeErrorInReport: true,
        examples: [[HALF_MAPPED]],
      },
    );
    expect(drawn).to.be.above(RUNS / 4);
  }).timeout(0);
});
