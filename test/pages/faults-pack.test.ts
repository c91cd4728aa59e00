import { expect } from '@open-wc/testing';
import { someOf } from '../full-run.ts';
import { answerChunks, chunkOf } from './chunks.ts';
import { ENDING_FAULTS } from './faults.ts';
import { openPage, until } from './page.ts';
import { openPeer, type Answer } from './peer.ts';
import { configured, items, story } from './publisher.ts';
import { embedIn, linesOf, panelIn, part, problemAt, textOf } from './reader.ts';

/** What a server does to a language pack. */
const PACK_FAULTS: Readonly<Record<string, Answer>> = {
  ...ENDING_FAULTS,
  'says nothing': { hangs: true },
  'never ends': { body: '/* more and more */ ', floods: true },
  'is far too big': { body: 'const { = broken', padding: 20_000_000 },
  throws: { body: 'throw new Error("from the pack")' },
  'is another script': { body: 'document.body.dataset.other = "1"' },
  'is of another version': {
    body: chunkOf({ file: 'locales/de.js', version: '9.9.9' }),
  },
};
const PANELS = [
  { type: 'discussion' },
  { type: 'popular', source: { items: items(2) } },
  { type: 'tags', items: ['Tides'] },
];

/** A German page whose files are on this or on another origin; the chunks are as they should be. */
async function openWith(answer: Answer, isOther = false) {
  const site = await openPeer();
  await answerChunks(site, '/files');
  await site.answer('/files/locales/de.js', answer);
  const base = isOther ? site.url('/files') : 'files';
  const html = story(configured({ panels: PANELS }, `data-base="${base}"`), {
    attributes: 'lang="de"',
  });
  // A script that can't be parsed is an error of the page's, whoever asked for it.
  return openPage({ html, site, mayFail: true, wait: 'start' });
}

describe('a language pack', () => {
  for (const [what, answer] of someOf(Object.entries(PACK_FAULTS), 6)) {
    it(`that ${what} leaves the page in English, which is told once`, async () => {
      const page = await openWith(answer);
      for (const [name, heading] of [
        ['discussion', 'Discussion'],
        ['popular', 'Most popular'],
        ['tags', 'Topics'],
      ] as const) {
        expect(textOf(part(await panelIn(page, name), 'heading'))).to.equal(heading);
      }
      expect((await problemAt(await embedIn(page), 'language')).code).to.equal('no-language');
      await until(() => linesOf(page).length, 'it is told');
      expect(linesOf(page)).to.have.lengthOf(1);
      const own = page.errors.filter((error) => !/SyntaxError|from the pack/.test(error));
      expect(own).to.deep.equal([]);
    });
  }

  it('from another origin, without CORS, is used', async () => {
    const body = await (await fetch('/dist/locales/de.js')).text();
    const headers = { 'access-control-allow-origin': null };
    const page = await openWith({ body, headers }, true);
    expect(textOf(part(await panelIn(page, 'popular'), 'heading'))).to.equal('Meistgelesen');
    expect(linesOf(page)).to.deep.equal([]);
  });
});
