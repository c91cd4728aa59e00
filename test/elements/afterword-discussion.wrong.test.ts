import { expect } from '@open-wc/testing';
import type { Problem } from '../../src/schema/issues.ts';
import { loadAllNetworks } from '../../src/components/discussion/network-store.ts';
import type { AfterwordErrorEvent } from '../../src/index.ts';
import { until } from '../pages/page.ts';
import { hrefOf, nameOf, part, parts, restores, textOf } from './fixtures.ts';
import { make, TAB } from './fixtures.discussion.ts';

const PEOPLE = 'https://mastodon.social/@ledger';
const SHARE = 'https://www.facebook.com/sharer/sharer.php?u=';

/** Every problem that is told in this test. */
function problems(): Problem[] {
  const told: Problem[] = [];
  const hear = ({ problem }: AfterwordErrorEvent) => told.push(problem);
  document.body.addEventListener('afterword-error', hear);
  restores.push(() => {
    document.body.removeEventListener('afterword-error', hear);
  });
  return told;
}

/** Sentences come from a part, which may have to be loaded. */
const explained = (told: Problem[]) => until(() => told[0] && told, 'the problem is told');

before(() => loadAllNetworks());

describe('an address of another network than the one that is named', () => {
  for (const [key, other] of [
    ['thread', `${PEOPLE}/109`],
    ['page', PEOPLE],
    ['thread', 'https://x.com/ledger/status/1'],
  ] as const) {
    it(`as a ${key} (${other}) is told in one sentence, and the reader can share`, async () => {
      const told = problems();
      const panel = await make({ networks: [{ network: 'facebook', [key]: other }, 'reddit'] });
      const link = part(panel, 'network-facebook');
      expect(hrefOf(link)).to.contain(SHARE);
      expect(nameOf(link)).to.equal(`Share on Facebook ${TAB}`);
      expect(textOf(part(panel, 'message'))).to.equal(
        'Join the discussion on Facebook and Reddit.',
      );
      const [problem, ...more] = await explained(told);
      expect(more).to.deep.equal([]);
      expect(problem).to.include({ code: 'not-allowed', path: `networks[0].${key}` });
      expect(problem!.message).to.contain(other).and.contain('an address of Facebook');
    });
  }

  it('leaves a page of the right one to go to', async () => {
    const page = 'https://www.facebook.com/ledger';
    const thread = `${PEOPLE}/110`;
    const panel = await make({ networks: [{ network: 'facebook', thread, page }] });
    expect(hrefOf(part(panel, 'network'))).to.equal(page);
  });

  it('is none where the config says what software the server runs', async () => {
    const told = problems();
    const thread = 'https://www.facebook.com/groups/our-own';
    await make({ networks: [{ network: 'ours', label: 'Ours', server: 'lemmy', thread }] });
    expect(told).to.deep.equal([]);
  });
});

describe('a server that is no host', () => {
  for (const instance of ['my server', 'https://mastodon.social/@ledger', 'javascript:alert(1)']) {
    it(`(${instance}) is told in one sentence, and the reader is asked for one`, async () => {
      const told = problems();
      const panel = await make({ networks: [{ network: 'mastodon', instance }], share: [] });
      const link = part(panel, 'network-mastodon');
      expect(hrefOf(link)).to.contain('https://mastodon.social/share?text=');
      expect(link.getAttribute('aria-haspopup')).to.equal('dialog');
      expect(await explained(told)).to.have.length(1);
      expect(told[0]).to.include({ code: 'not-allowed', path: 'networks[0].instance' });
      expect(told[0]!.message).to.contain(instance).and.contain('mastodon.social');
    });
  }

  it('that is one is where the story is shared', async () => {
    const told = problems();
    const instance = 'https://ledger.social/';
    const panel = await make({
      networks: [{ network: 'mastodon', instance }],
      share: ['mastodon'],
    });
    for (const link of [...parts(panel, 'network'), ...parts(panel, 'button')]) {
      expect(hrefOf(link)).to.match(/^https:\/\/ledger\.social\/share\?text=/);
      expect(link.hasAttribute('aria-haspopup')).to.equal(false);
    }
    expect(told).to.deep.equal([]);
  });
});

describe('a place without an address to share with', () => {
  it('is told in one sentence, and the others are there', async () => {
    const told = problems();
    const panel = await make({ networks: ['instagram', 'x'] });
    expect(textOf(part(panel, 'message'))).to.equal('Join the discussion on X.');
    expect(await explained(told)).to.have.length(1);
    expect(told[0]!.message).to.contain('"instagram"').and.contain('"page" or a "thread"');
  });
});
