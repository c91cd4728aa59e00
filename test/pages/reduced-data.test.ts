import { expect } from '@open-wc/testing';
import { openPage, until, type Page } from './page.ts';
import { configured, items, story } from './publisher.ts';
import { embedIn, isShown, panelIn, parts, titles, type Panel } from './reader.ts';

/* Readers who want little to be loaded, by either of the ways in which browsers tell. */

const WAYS = {
  'save data by the browser’s switch': `Object.defineProperty(navigator, 'connection', { value: { saveData: true } });`,
  'prefer reduced data': `const ask = matchMedia;
    window.matchMedia = (query) => /reduced-data: reduce/.test(query) ? { matches: true } : ask(query);`,
};

const picture = (name: string) => ({ src: `/demo/pictures/${name}.svg`, width: 320, height: 180 });
const POSTER = { provider: 'youtube', id: 'R6MlUcmOul8' };
const CONFIG = {
  panels: [
    {
      type: 'popular',
      thumbnails: true,
      times: true,
      source: { items: items(3).map((it) => ({ ...it, image: picture('gull'), kicker: 'City' })) },
    },
    {
      type: 'videos',
      source: {
        items: [
          {
            ...items(1, 7)[0],
            image: picture('ferry'),
            video: { sources: [{ src: '/tide.mp4' }] },
          },
          { ...items(1, 8)[0], video: POSTER },
        ],
      },
    },
  ],
};

const panelsOf = ({ document }: Page) => [
  ...document.querySelectorAll<Panel>('afterword-embed > *'),
];

async function open(script: string) {
  const html = story(`<script>${script}</script>${configured(CONFIG)}`);
  const page = await openPage({ html, width: 800, height: 1600, headers: NO_OTHER_HOST });
  await until(() => {
    const all = panelsOf(page);
    return all.length === 2 && all.every(isShown);
  }, 'both panels are shown');
  (await embedIn(page)).consent = { media: true };
  await panelsOf(page)[1]!.updateComplete;
  return page;
}

/** Posters of third parties are asked for, and not had: no test contacts another host. */
const NO_OTHER_HOST = { 'Content-Security-Policy': "img-src 'self' data:" };

const loaded = (page: Page, name: string) => page.requests().some((url) => url.includes(name));
const sourcesIn = async (page: Page, name: string) =>
  parts(await panelIn(page, name), 'thumbnail').map((it) =>
    it.getAttribute('src')?.replace(location.origin, ''),
  );

describe('readers who', () => {
  for (const [way, script] of Object.entries(WAYS)) {
    it(`${way} get the popular list without its pictures, and without their space`, async () => {
      const page = await open(script);
      const panel = await panelIn(page, 'popular');
      expect(titles(panel)).to.deep.equal(['Story 1', 'Story 2', 'Story 3']);
      expect(parts(panel, 'kicker')).to.have.lengthOf(3);
      expect(panel.shadowRoot!.querySelectorAll('img, .picture, .pictures')).to.have.lengthOf(0);
      await until(() => loaded(page, 'ferry.svg'), 'the page’s own poster is there');
      expect(loaded(page, 'gull.svg')).to.equal(false);
    });

    it(`${way} get the posters of the publisher, and of nobody else`, async () => {
      const page = await open(script);
      expect(await sourcesIn(page, 'videos')).to.deep.equal(['/demo/pictures/ferry.svg']);
    });
  }

  it('want all get all, each when it is near, and nothing is loaded before', async () => {
    const page = await open('');
    await until(() => loaded(page, 'gull.svg'), 'the pictures are there');
    const [own, poster] = await until(async () => {
      const sources = await sourcesIn(page, 'videos');
      return page.violations.length && sources;
    }, 'a poster of YouTube was wanted');
    expect(own).to.equal('/demo/pictures/ferry.svg');
    expect(page.violations[0]?.blockedURI ?? poster).to.contain('ytimg.com');
    const panels = await Promise.all(['popular', 'videos'].map((name) => panelIn(page, name)));
    const pictures = panels.flatMap((panel) => parts(panel, 'thumbnail'));
    for (const it of pictures) expect(it.getAttribute('loading')).to.equal('lazy');
    expect(page.document.querySelectorAll('[rel=preload], [rel=prefetch]')).to.have.lengthOf(0);
  });
});
