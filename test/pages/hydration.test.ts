import { expect } from '@open-wc/testing';
import { openPage, until, type Page } from './page.ts';
import { openPeer, type Peer } from './peer.ts';
import { story, tag } from './publisher.ts';
import { panelIn } from './reader.ts';

const CONFIG = {
  panels: [
    { type: 'tags', items: ['Tides'] },
    { type: 'slot', id: 'ad' },
  ],
};

/** What a server has rendered in the place of the panels: an embed, or the target of a script tag. */
const PLACES = {
  'an embed': (config: string) => ['afterword-embed', { config }] as const,
  'the target of a tag': () => ['div', { id: 'after-story' }] as const,
};

/** A page whose server has rendered a story with React, which hydrates it once `event` comes. */
function rendered(site: Peer, { root, event, place }: Case): string {
  const config = site.path('/config.json');
  const [name, attributes] = PLACES[place](config);
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  return `
  ${place === 'an embed' ? tag('') : tag(`data-config="${config}" data-target="#after-story"`)}
  <div id="${root}"><main><h1>Tides</h1><${name}${written.join('')}></${name}><p>Text</p></main></div>
  <script type="module">
    import { createElement as h, hydrateRoot } from '/frameworks/react.js';
    window.errors = [];
    const place = () => h('${name}', ${JSON.stringify(attributes)});
    const page = () => h('main', null, h('h1', null, 'Tides'), place(), h('p', null, 'Text'));
    const hydrate = () => hydrateRoot(document.getElementById('${root}'), h(page), {
      onRecoverableError: (error) => window.errors.push(String(error)),
    });
    if (${JSON.stringify(event)} === 'module') hydrate();
    else addEventListener(${JSON.stringify(event)}, hydrate);
  </script>`;
}

async function open(given: Case): Promise<Page> {
  const site = await openPeer();
  await site.answer('/config.json', { body: CONFIG });
  return openPage({ html: story(rendered(site, given)), site });
}

interface Case {
  root: string;
  event: string;
  place: keyof typeof PLACES;
}

const CASES: readonly Case[] = [
  ...['module', 'load', 'never'].map(
    (event) => ({ root: 'root', event, place: 'an embed' }) as const,
  ),
  { root: 'front-page', event: 'module', place: 'an embed' },
  ...['module', 'load', 'never'].map(
    (event) => ({ root: 'root', event, place: 'the target of a tag' }) as const,
  ),
];

const errorsIn = ({ window }: Page) => (window as unknown as { errors: string[] }).errors;
const isHydrated = ({ document }: Page) =>
  Object.keys(document.querySelector('h1')!).some((key) => key.startsWith('__reactFiber'));

describe('a page that React hydrates', () => {
  for (const given of CASES) {
    const { root, event, place } = given;
    it(`has the panels once, and the server’s own nodes, with ${place} in #${root}, at ${event}`, async () => {
      const page = await open(given);
      const heading = page.document.querySelector('h1');
      await panelIn(page, 'tags');
      if (event !== 'never') await until(() => isHydrated(page), 'it is hydrated');
      expect(errorsIn(page)).to.deep.equal([]);
      expect(page.document.querySelector('h1') === heading).to.equal(true);
      expect(page.document.querySelectorAll('afterword-tags')).to.have.lengthOf(1);
      expect(page.document.querySelectorAll('#ad')).to.have.lengthOf(1);
    });
  }
});
