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

/** A page whose server has rendered a story with React, which hydrates it once `event` comes. */
const rendered = (site: Peer, event: string) => `
  <div id="root"><main><h1>Tides</h1><afterword-embed config="${site.path('/config.json')}"></afterword-embed><p>Text</p></main></div>
  <script type="module">
    import { createElement as h, hydrateRoot } from '/frameworks/react.js';
    window.errors = [];
    const config = ${JSON.stringify(site.path('/config.json'))};
    const page = () => h('main', null, h('h1', null, 'Tides'), h('afterword-embed', { config }), h('p', null, 'Text'));
    const hydrate = () => hydrateRoot(document.getElementById('root'), h(page), {
      onRecoverableError: (error) => window.errors.push(String(error)),
    });
    if (${JSON.stringify(event)} === 'module') hydrate();
    else addEventListener(${JSON.stringify(event)}, hydrate);
  </script>`;

async function open(event: string): Promise<Page> {
  const site = await openPeer();
  await site.answer('/config.json', { body: CONFIG });
  return openPage({ html: story(tag('') + rendered(site, event)), site });
}

const errorsIn = ({ window }: Page) => (window as unknown as { errors: string[] }).errors;
const isHydrated = ({ document }: Page) =>
  Object.keys(document.querySelector('h1')!).some((key) => key.startsWith('__reactFiber'));

describe('a page that React hydrates', () => {
  for (const event of ['module', 'load', 'never']) {
    it(`has the panels once, and the server’s own nodes, when it does so at ${event}`, async () => {
      const page = await open(event);
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
