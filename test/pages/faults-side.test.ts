import { expect } from '@open-wc/testing';
import { someOf } from '../full-run.ts';
import { FAULTS, QUIRKS } from './faults.ts';
import { openPage, until } from './page.ts';
import { openPeer, type Answer } from './peer.ts';
import { configured, items, story } from './publisher.ts';
import { embedIn, panelIn, parts, problemAt, textOf, titles } from './reader.ts';

/* What stands beside the content: the list of what is blocked, and numbers of replies. */

const POST = '/api/v1/statuses/1';

/** A page with a blocklist and a thread, whose servers answer so. */
async function openWith(blocklist: Answer, post: Answer) {
  const site = await openPeer();
  await site.answer('/block.json', blocklist);
  await site.answer(POST, post);
  const thread = new URL(site.path('/@ledger/1'), location.href).href;
  const mastodon = { network: 'mastodon', server: 'mastodon', thread };
  const config = {
    consent: 'none',
    blocklist: site.path('/block.json'),
    panels: [
      { type: 'discussion', counts: true, networks: [mastodon, { network: 'x', count: 7 }] },
      { type: 'popular', load: 'now', source: { items: items(3) } },
    ],
  };
  return openPage({ html: story(configured(config)), site, wait: 'start' });
}

const BLOCKS = { body: { urls: ['https://ledger.example/story/2'] } };
const COUNTS = { body: { id: '1', replies_count: 104 } };
const counted = (panel: Element) => parts(panel, 'count').map(textOf).filter(Boolean);

describe('a blocklist', () => {
  for (const [what, answer] of someOf(Object.entries(FAULTS), 5)) {
    it(`that ${what} is a problem, and everything is shown`, async () => {
      const page = await openWith(answer, COUNTS);
      expect(titles(await panelIn(page, 'popular'))).to.have.lengthOf(3);
      expect((await problemAt(await embedIn(page), 'blocklist')).code).to.equal('blocklist-failed');
      const bar = await panelIn(page, 'discussion');
      await until(() => counted(bar).length === 2, 'the replies are counted');
    });
  }

  for (const [what, answer] of someOf(Object.entries(QUIRKS), 2)) {
    it(`that ${what} holds all the same`, async () => {
      const page = await openWith({ ...answer, ...BLOCKS }, COUNTS);
      expect(titles(await panelIn(page, 'popular'))).to.deep.equal(['Story 1', 'Story 3']);
    });
  }
});

describe('a count of replies', () => {
  for (const [what, answer] of someOf(Object.entries(FAULTS), 5)) {
    it(`that ${what} is a problem, and its link stands there without a number`, async () => {
      const page = await openWith(BLOCKS, answer);
      const bar = await panelIn(page, 'discussion');
      const { problems } = await embedIn(page);
      await until(() => problems[0], 'it is told');
      expect(problems.map(({ code }) => code)).to.deep.equal(['count-failed']);
      expect(counted(bar).map((text) => /\d+/.exec(text)?.[0])).to.deep.equal(['7']);
      expect(parts(bar, 'network').map(textOf).join()).to.contain('Mastodon');
      expect(titles(await panelIn(page, 'popular'))).to.deep.equal(['Story 1', 'Story 3']);
    });
  }
});
