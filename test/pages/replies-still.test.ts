import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { chunkCode } from './chunks.ts';
import { openPage, until, type Page } from './page.ts';
import { openPeer } from './peer.ts';
import { configured, story, tag } from './publisher.ts';
import { linesOf, panelIn, part, parts, textOf, type Panel } from './reader.ts';

/*
 * Nothing that is in view moves, whoever counts: neither when the reader consents, nor when numbers come, nor when they
 * are taken back.
 */

const POST = '/api/v1/statuses/1';
const hasShifts = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

/** What Chromium saw moving so far. */
function shiftsIn({ window }: Page): number[] {
  const observer = new window.PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[];
  observer.disconnect();
  return shifts.map(({ value }) => value);
}

/** Where everything stands that a reader may look at or point at. */
const places = (panel: Panel) =>
  [panel, ...['message', 'network', 'list', 'button'].flatMap((name) => parts(panel, name))].map(
    (it) => {
      const { x, y, width, height } = it.getBoundingClientRect();
      return [it.getAttribute('part'), ...[x, y, width, height].map(Math.round)].join(' ');
    },
  );
const sumIn = (panel: Panel) => textOf(panel.shadowRoot!.querySelector('.sum > :last-child'));

/** A page that counts after an event `yes`, and a server that waits. */
async function open(width: number, answer: object = { body: { id: '1', replies_count: 104_000 } }) {
  const site = await openPeer();
  await site.answer(POST, { hangs: true, ...answer });
  const thread = new URL(site.path('/@ledger/1'), location.href).href;
  const networks = ['facebook', { network: 'mastodon', server: 'mastodon', thread }, 'x', 'reddit'];
  const config = {
    consent: { grant: 'yes', revoke: 'no' },
    panels: [
      { type: 'discussion', counts: true, networks },
      { type: 'tags', items: ['Tides'] },
    ],
  };
  const page = await openPage({ html: story(configured(config)), site, width, height: 700 });
  const panel = await panelIn(page, 'discussion');
  await until(
    () => part(panel, 'network-mastodon').getAttribute('aria-haspopup'),
    'the network is known',
  );
  const asked = () => until(async () => (await site.requests(POST)).length, 'it is asked');
  const tell = (name: string) => page.window.dispatchEvent(new page.window.Event(name));
  return { site, page, panel, asked, tell };
}

describe('while the bar is in view', () => {
  // What Chromium tells is what moves in the window, so all of the frame must be in it.
  before(() => (hasShifts ? setViewport({ width: 1100, height: 900 }) : undefined));
  after(() => (hasShifts ? setViewport({ width: 800, height: 600 }) : undefined));

  for (const width of [320, 1024]) {
    it(`consent, numbers, and their end move nothing, ${String(width)} pixels wide`, async () => {
      const { site, page, panel, asked, tell } = await open(width);
      const before = places(panel);
      tell('yes');
      await asked();
      expect(places(panel), 'consent').to.deep.equal(before);
      await site.release(POST);
      await until(() => sumIn(panel), 'the replies are counted');
      expect(textOf(part(panel, 'count'))).to.equal('104K');
      expect(places(panel), 'numbers').to.deep.equal(before);
      tell('no');
      await until(() => !sumIn(panel), 'they are taken back');
      expect(places(panel), 'revoked').to.deep.equal(before);
      if (hasShifts) expect(shiftsIn(page)).to.deep.equal([]);
    });
  }

  it('a server that tells nothing moves nothing', async () => {
    const { site, page, panel, asked, tell } = await open(320, { status: 403 });
    const before = places(panel);
    tell('yes');
    await asked();
    await site.release(POST);
    await until(() => linesOf(page).length, 'the publisher is told');
    expect(places(panel)).to.deep.equal(before);
    if (hasShifts) expect(shiftsIn(page)).to.deep.equal([]);
  });

  for (const lang of ['he', 'fr']) {
    it(`each number stands over its own name at every width in ${lang}`, async () => {
      const networks = [
        ['facebook', 214],
        ['x', 1234],
        ['bluesky', 57],
        ['reddit', 12_345],
      ].map(([network, count]) => ({ network, page: `https://${network}.example/`, count }));
      const attributes = lang === 'he' ? 'lang="he" dir="rtl"' : `lang="${lang}"`;
      const html = story(configured({ panels: [{ type: 'discussion', networks }] }), {
        attributes,
      });
      const panel = await panelIn(await openPage({ html }), 'discussion');
      await until(() => parts(panel, 'count').length === 4, 'all are counted');
      const wrong: string[] = [];
      for (let width = 320; width <= 640; width += 4) {
        panel.style.inlineSize = `${width}px`;
        const names = parts(panel, 'network');
        for (const name of names) {
          const box = name.querySelector('[part=count]')!.getBoundingClientRect();
          const over = names.filter((other) =>
            [...other.getClientRects()].some(
              ({ left, right, top, height }) =>
                Math.min(right, box.right) - Math.max(left, box.left) > 2 &&
                box.bottom > top - 2 &&
                box.bottom < top + height / 2,
            ),
          );
          if (!over.includes(name)) wrong.push(`${width}: ${textOf(name)}`);
        }
      }
      expect(wrong).to.deep.equal([]);
    });
  }

  /** Where names of one letter come first and last in lines that end with the window. */
  const EDGES = [
    ['first', '{networks}'],
    ['last', 'Join the others now: {networks}'],
  ] as const;
  for (const [lang, dir] of [
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['ru', 'ltr'],
  ] as const) {
    for (const [place, message] of EDGES) {
      it(`a number over one letter, ${place} in its line, is whole in ${lang}`, async () => {
        const networks = ['x', 'facebook'].map((network) => ({
          ...{ network, label: network === 'x' ? 'X' : 'Facebook' },
          ...{ page: `https://${network}.example/`, count: lang === 'ru' ? 1234 : 12_345 },
        }));
        const config = { panels: [{ type: 'discussion', message, networks }] };
        const reset = '<style>* { margin: 0; padding: 0 } body { font: 16px serif }</style>';
        const html = story(reset + configured(config), {
          attributes: `lang="${lang}" dir="${dir}"`,
        });
        const panel = await panelIn(await openPage({ html, width: 320 }), 'discussion');
        await until(() => parts(panel, 'count').length === 2, 'all are counted');
        const cut: string[] = [];
        // Between those widths, each name comes to stand at the end of a line.
        for (let width = 200; width <= 320; width += 1) {
          panel.style.inlineSize = `${String(width)}px`;
          const { left, right } = panel.getBoundingClientRect();
          for (const it of parts(panel, 'count')) {
            const box = it.getBoundingClientRect();
            if (box.left >= left - 0.5 && box.right <= right + 0.5) continue;
            cut.push(`${String(width)}: ${textOf(it.closest('a'))}`);
          }
        }
        expect(cut).to.deep.equal([]);
      });
    }
  }

  it('a number of four networks stands over its own name', async () => {
    const count = 1234;
    const networks = ['facebook', 'bluesky', 'x', 'reddit'].map((network) => ({
      network,
      page: `https://${network}.example/`,
      count,
    }));
    const panels = [{ type: 'discussion', networks }];
    const page = await openPage({ html: story(configured({ panels })), width: 320 });
    const panel = await panelIn(page, 'discussion');
    await until(() => parts(panel, 'count').length === 4, 'all are counted');
    for (const name of parts(panel, 'network')) {
      const [number] = name.querySelectorAll('[part=count]');
      const box = number!.getBoundingClientRect();
      const last = [...name.getClientRects()].at(-1)!;
      expect(box.bottom, textOf(name)).to.be.within(last.top - 2, last.top + last.height / 2);
      // One that is wider than its word begins where the word does.
      const end = Math.max(last.right + 20, last.left + box.width + 2);
      expect(box.right).to.be.within(last.right - 2, end);
      expect(box.left).to.be.at.least(0);
    }
  });
});

describe('a network that only a chunk knows', () => {
  it('is not named before the reader’s eyes by what its publisher calls it', async () => {
    const site = await openPeer();
    const text = await chunkCode('more-networks');
    await site.answer('/base/chunks/more-networks.js', { body: text, hangs: true });
    const config = { panels: [{ type: 'discussion', networks: ['hackernews', 'x'] }] };
    await site.answer('/c.json', { body: config });
    const html = story(tag(`data-base="base" data-config="${site.path('/c.json')}"`));
    const page = await openPage({ html, site, wait: 'start' });
    const panel = await panelIn(page, 'discussion');
    const message = part(panel, 'message');
    const { animationName, animationDuration } = page.window.getComputedStyle(message);
    expect([animationName, animationDuration]).to.deep.equal(['waits', '0.3s']);
    // Who waits for 300 ms sees it as it is.
    await until(() => page.window.getComputedStyle(message).visibility === 'visible', 'it is seen');
    await until(() => site.release('/base/chunks/more-networks.js'), 'the chunk is asked for');
    await until(() => textOf(message).includes('Hacker News'), 'its name is known');
    expect(page.window.getComputedStyle(message).animationName).to.equal('none');
  });
});
