import { expect } from '@open-wc/testing';
import { COUNT, countsOf, isQuiet } from './counters.ts';
import { openPage, until } from './page.ts';
import { openPeer } from './peer.ts';
import { configured, feed, items, popular, story } from './publisher.ts';
import { embedIn, panelIn, parts, textOf } from './reader.ts';

const CYCLES = 1000;
/** Of so many one is there until all of it is; the others leave before that. */
const ONE_WHOLE = 100;

describe('an embed with all that there is', () => {
  it('that leaves and comes back a thousand times has no more of anything than before', async () => {
    const site = await openPeer();
    await site.answer('/today.json', { body: feed(5) });
    await site.answer('/week.json', { body: feed(5, {}, 21) });
    await site.answer('/api/v1/statuses/1', { body: { id: '1', replies_count: 104 } });
    const thread = new URL(site.path('/@ledger/1'), location.href).href;
    const network = { network: 'mastodon', server: 'mastodon', thread };
    const windows = ['today', 'week'].map((label) => ({
      label,
      source: { feed: site.path(`/${label}.json`) },
    }));
    const config = {
      consent: { grant: 'cmp-yes', revoke: 'cmp-no' },
      panels: [
        { type: 'discussion', counts: true, networks: [network] },
        { type: 'slot', id: 'ad', label: 'Advertisement' },
        { type: 'videos', layout: 'row', load: 'now', source: { items: items(3, 11) } },
        popular(site.path('/none'), { windows, times: true, maxAge: 600, structuredData: true }),
        { type: 'tags', items: ['Tides'] },
      ],
    };
    // Nonsense that is mended, for which the page's looks are watched.
    const nonsense = '<style>:root { --afterword-gap: banana }</style>';
    const html = story(COUNT + nonsense + configured(config, 'data-debug'));
    const page = await openPage({ html, site, height: 3000 });
    const embed = await embedIn(page);
    const { parentElement: parent } = embed;
    const { document, window } = page;

    /** Until all of it is there, what parts bring, too. */
    const isWhole = async () => {
      const [bar, videos, list] = await Promise.all(
        ['discussion', 'videos', 'popular'].map((name) => panelIn(page, name)),
      );
      // What was granted before it left is not remembered.
      window.dispatchEvent(new window.Event('cmp-yes'));
      await until(() => textOf(bar!.shadowRoot).includes('104 replies'), 'replies are counted');
      await until(() => parts(videos!, 'button').length === 2, 'the row has its buttons');
      await until(() => parts(list!, 'tab').length === 2, 'the tabs are there');
      await until(() => document.head.querySelector('[type$="ld+json"]'), 'it is described');
      const overlay = () => document.querySelector('body > div')?.shadowRoot?.querySelector('h2');
      await until(overlay, 'the overlay is there');
      await until(() => isQuiet(page), 'its turns and short timers have ended');
    };
    const cycle = async () => {
      embed.remove();
      await Promise.resolve();
      await Promise.resolve();
      parent!.append(embed);
    };
    await isWhole();
    for (let i = 0; i < 5; i++) await cycle();
    await isWhole();
    const before = countsOf(page);
    const count = document.querySelectorAll('*').length;
    for (let i = 1; i <= CYCLES; i++) {
      await cycle();
      if (i % ONE_WHOLE === 0) await isWhole();
    }
    await until(() => {
      const now = countsOf(page);
      for (const name of ['listeners', 'observers', 'timers', 'turns'] as const) {
        expect(now[name], name).to.be.at.most(before[name]);
      }
      return true;
    }, 'it has no more than before');
    expect(document.querySelectorAll('*').length).to.equal(count);
    expect((page.window as unknown as { repeated: number }).repeated).to.equal(0);
  }).timeout(60_000);
});
