/* A feed is taken whole or not at all: what stands first in one that is too large is not shown either. */
import { expect } from '@open-wc/testing';
import { openPage, until } from './page.ts';
import { openPeer } from './peer.ts';
import { configured, feed, items, LISTEN, popular, story } from './publisher.ts';
import { allIn, embedIn, linesOf, panelIn, part, problemAt, textOf, titles } from './reader.ts';

const TAGS = { type: 'tags', items: ['Tides'] };

/** Something that no reader looks at, of so many bytes. */
const filler = (bytes: number) => 'tide '.repeat(bytes / 5);

const json = (bytes: number) => JSON.stringify(feed(3, { _more: filler(bytes) }));

const rss = (bytes: number) => {
  const entries = items(3).map(
    ({ url, title }) => `<item><title>${title}</title><link>${url}</link></item>`,
  );
  return `<rss version="2.0"><channel>${entries.join('')}<copyright>${filler(bytes)}</copyright></channel></rss>`;
};

async function openWith(name: string, body: string) {
  const site = await openPeer();
  await site.answer(name, { body });
  const config = { panels: [popular(site.path(name)), TAGS] };
  return openPage({ html: story(LISTEN + configured(config)), site });
}

const FEEDS: [what: string, path: string, make: (bytes: number) => string][] = [
  ['JSON', '/feed.json', json],
  ['RSS', '/feed.rss', rss],
];

for (const [what, path, make] of FEEDS) {
  describe(`a feed in ${what} whose items come first`, () => {
    it('is refused when it is over 5 MB, and nothing of it is shown', async () => {
      const page = await openWith(path, make(6e6));
      const panel = await panelIn(page, 'popular');
      expect(part(panel, 'status').textContent).to.match(/could not be loaded/);
      expect(titles(panel)).to.deep.equal([]);
      const links = allIn(page.document.body).filter((it) => it.hasAttribute('href'));
      expect(links.filter((it) => it.outerHTML.includes('/story/'))).to.deep.equal([]);
      await until(() => linesOf(page).length, 'it is told');
      expect(linesOf(page)).to.have.lengthOf(1);
      expect(linesOf(page)[0]).to.contain('5 MB');
      const embed = await embedIn(page);
      expect((await problemAt(embed, 'panels[0].source.feed')).message).to.contain('5 MB');
      expect(titles(panel), 'after it was told').to.deep.equal([]);
      expect(textOf(part(await panelIn(page, 'tags'), 'tag'))).to.equal('Tides');
    });

    it('is shown when it is large, and not over 5 MB', async () => {
      const page = await openWith(path, make(4.9e6));
      const panel = await panelIn(page, 'popular');
      expect(titles(panel)).to.deep.equal(['Story 1', 'Story 2', 'Story 3']);
      expect(linesOf(page)).to.deep.equal([]);
    });
  });
}
