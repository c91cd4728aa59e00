/* By chance what config-changes does one by one: an embed shows its config, whatever it showed before. */
import * as fc from 'fast-check';
import { runsOr } from '../full-run.ts';
import { openPage, until } from './page.ts';
import { items, story, tag } from './publisher.ts';
import { addEmbed, outline, PANELS, settledIn } from './reader.ts';

const RUNS = runsOr(25, 100);

const moved = items(4).map((item, i) => ({ ...item, movement: i % 2 ? 'up' : 'new' }));
const told = items(3).map((item) => ({ ...item, kicker: 'Harbour', sponsor: 'Acme', count: 7 }));
const dated = items(2, 7).map((item) => ({ ...item, published: '2020-01-02T15:04:05Z' }));
const films = items(3, 11).map((item) => ({
  ...item,
  video: { sources: [{ src: '/demo/media/tide.webm', type: 'video/webm' }] },
}));

const some = <T>(...values: T[]) => fc.constantFrom(undefined, ...values);
const common = {
  load: fc.constant('now'),
  heading: some('', 'A heading'),
  minItems: some(0, 3),
  seeAll: some({ url: '/all' }, { url: '/all', label: 'All of it' }),
};
const listing = {
  ...common,
  dedupe: fc.constant(false),
  limit: some(1, 3),
  source: some(
    { items: items(6) },
    { items: moved },
    { items: told },
    { items: dated },
    { items: films },
  ),
};

const discussion = fc.record({
  type: fc.constant('discussion'),
  ...common,
  networks: some<unknown[]>([], ['x'], [{ network: 'mastodon', thread: 'https://m.example/@a/1' }]),
  share: some<string[]>([], ['copy', 'email'], ['reddit', 'x', 'print']),
  shareLimit: some(1, 3),
  message: some('On {networks}', 'On none'),
});
const videos = fc.record({
  type: fc.constant('videos'),
  ...listing,
  layout: some('grid', 'row', 'list'),
  play: some('inline', 'dialog', 'link'),
});
const popular = fc.record({
  type: fc.constant('popular'),
  ...listing,
  pageSize: some(1, 3),
  ranks: some(true, false),
  thumbnails: some(true, false),
  times: some(true, false),
});
const tags = fc.record({
  type: fc.constant('tags'),
  ...common,
  items: some<unknown[]>([], ['Tides', { name: 'Ropes', url: '/ropes' }]),
  updated: some<unknown>(false, '2020-01-02T15:04:05Z'),
});
const slot = fc.record({
  type: fc.constant('slot'),
  id: fc.constant('ad'),
  heading: some('A place'),
  label: some('Advertisement'),
});

const config = fc
  .record({
    language: some('de', 'ar', 'en-GB'),
    article: some({ url: 'https://ledger.example/x', title: 'Ropes', tags: ['Knots'] }),
    exclude: some(['https://ledger.example/story/1']),
    messages: some({ more: 'And more' }),
    panels: fc
      .shuffledSubarray([discussion, videos, popular, tags, slot], { minLength: 1 })
      .chain((chosen) => fc.tuple(...(chosen as fc.Arbitrary<unknown>[]))),
  })
  // As JSON has it: what is undefined is not there.
  .map((value) => JSON.stringify(value));

/** The number behind the id of a place whose id the other embed has, as in `ad-2`. */
const NUMBERED_ID = /(?<=id="ad)-\d+(?=")/;

/** All that an embed shows; what a slot holds, without Lit's marks. */
const stateOf = (embed: Element) =>
  [...embed.children]
    .map((it) =>
      it.matches(PANELS)
        ? [it.localName, ...outline(it), it.shadowRoot!.querySelector('section')?.lang].join('\n')
        : `${it.ariaLabel ?? ''} ${it.innerHTML.replace(/<!--.*?-->/g, '').replace(NUMBERED_ID, '')}`,
    )
    .join('\n\n');

describe('an embed whose config is set anew', () => {
  it('shows what another one shows that never had a different one', async () => {
    const page = await openPage({ html: story(tag('data-config=""')), height: 4000 });
    const pair = fc.asyncProperty(config, config, async (first, second) => {
      const changed = addEmbed(page, first);
      await settledIn(changed);
      const fresh = addEmbed(page, second);
      changed.config = fresh.config;
      await settledIn(fresh);
      const isSame = () => stateOf(changed) === stateOf(fresh);
      await until(isSame, 'both show the same', 3000).catch((error: unknown) => {
        throw new Error(`${String(error)}\n\n${stateOf(changed)}\n\nis not\n\n${stateOf(fresh)}`);
      });
      changed.remove();
      fresh.remove();
    });
    await fc.assert(pair, {
      numRuns: RUNS,
      endOnFailure: true,
      includeErrorInReport: true,
    });
  }).timeout(0);
});
