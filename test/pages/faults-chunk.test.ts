import { expect } from '@open-wc/testing';
import { someOf } from '../full-run.ts';
import { answerChunks, chunkCode, chunkFile } from './chunks.ts';
import { ENDING_FAULTS } from './faults.ts';
import { openPage, until, type Page } from './page.ts';
import { openPeer, type Answer } from './peer.ts';
import { configured, popular, story } from './publisher.ts';
import { embedIn, linesOf, panelIn, part, parts, problemAt, textOf, type Panel } from './reader.ts';

const TAGS = { type: 'tags', items: ['Tides'] };
const RSS = `<rss version="2.0"><channel><title>Ledger</title>
  <item><title>Tides</title><link>https://ledger.example/tides</link></item></channel></rss>`;

/** What a server does to a script. */
const SCRIPT_FAULTS: Readonly<Record<string, Answer>> = {
  ...ENDING_FAULTS,
  'is another script': { body: 'document.body.dataset.other = "1"' },
  throws: { body: 'throw new Error("from the chunk")' },
  'hands over nothing': {
    body: `document.dispatchEvent(new CustomEvent('afterword:chunk', { detail: { name: '${chunkFile('explain')}' } }))`,
  },
};

/** A page of which every chunk is at fault, but that of the lists themselves. */
async function openWith(answer: Answer) {
  const site = await openPeer();
  await answerChunks(site, '/base', {
    explain: answer,
    'read-feed': answer,
    'more-networks': answer,
  });
  await site.answer('/popular.rss', { body: RSS });
  const bar = { type: 'discussion', share: ['facebook', 'tumblr', 'copy'] };
  const panels = [bar, popular(site.path('/popular.rss')), { type: 'populer' }, TAGS];
  const html = story(configured({ panels }, 'data-base="base"'));
  // A script that can't be parsed is an error of the page's, whoever asked for it.
  return openPage({ html, site, mayFail: true, wait: 'start' });
}

async function expectAllTheRest(page: Page) {
  const bar = await panelIn(page, 'discussion');
  await until(() => parts(bar, 'placeholder').length === 0, 'nothing is awaited any more');
  expect(parts(bar, 'button-facebook')).to.have.lengthOf(1);
  expect(parts(bar, 'button-copy')).to.have.lengthOf(1);
  expect(textOf(part(await panelIn(page, 'tags'), 'tag'))).to.equal('Tides');
  const list = await panelIn(page, 'popular');
  expect(textOf(part(list, 'status'))).to.match(/could not be loaded/);
  const { message } = await problemAt(await embedIn(page), 'panels[2].type');
  await until(() => linesOf(page).some((line) => line.includes(message)), 'it is told in short');
}

describe('a chunk', () => {
  for (const [what, answer] of someOf(Object.entries(SCRIPT_FAULTS), 6)) {
    it(`that ${what} is done without`, async () => {
      const page = await openWith(answer);
      await expectAllTheRest(page);
      const own = page.errors.filter((error) => !/SyntaxError|from the chunk/.test(error));
      expect(own).to.deep.equal([]);
    });
  }
});

describe('the chunk of the lists', () => {
  it('that is missing leaves what the page wrote and the other panels, and is asked for again', async () => {
    const site = await openPeer();
    const file = `/base/${chunkFile('lists')}`;
    await answerChunks(site, '/base', { lists: { status: 404 } });
    const own = `<afterword-popular><ol><li><a href="/a">Our own</a></li></ol></afterword-popular>`;
    const films = { type: 'videos', source: { items: [{ url: '/film', title: 'Film' }] } };
    const html = story(own + configured({ panels: [films, TAGS] }, 'data-base="base"'));
    const page = await openPage({ html, site });
    const problem = await problemAt(await embedIn(page), 'panels[0]');
    expect(problem).to.include({ code: 'chunk-failed', severity: 'error' });
    await until(() => linesOf(page).length === 2, 'both panels are told');
    expect(linesOf(page).every((line) => line.includes(chunkFile('lists')))).to.equal(true);
    await panelIn(page, 'tags');
    const list = page.document.querySelector<Panel>('afterword-popular')!;
    expect(list.shadowRoot).to.equal(null);
    expect(list.querySelector('a')!.checkVisibility()).to.equal(true);

    await site.answer(file, { body: await chunkCode('lists') });
    list.config = { heading: 'Read' };
    expect(textOf(part(await panelIn(page, 'popular'), 'link'))).to.equal('Our own');
  });
});
