import { expect } from 'chai';
import type { NetworkEntry, ShareEntry } from '../../../src/schema/settings-types.ts';
import {
  buildDiscussionLinks,
  buildShareLinks,
  sentencePieces,
} from '../../../src/data/discussion-links.ts';
import { allNetworks } from '../../../src/data/networks/all-networks.ts';
import { NetworkIndex } from '../../../src/data/networks/network-index.ts';

const STORY = { url: 'https://ledger.example/tide', title: 'Tide' };
const ALL = { networks: new NetworkIndex(allNetworks, true) };
const THREAD = 'https://www.facebook.com/ledger/posts/1';
const PAGE = 'https://www.facebook.com/ledger';
const SHARE = 'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fledger.example%2Ftide';

/** Links as `label mode href`. */
const linksOf = (entries: NetworkEntry[], threads: string[] = [], subject = STORY): string[] =>
  buildDiscussionLinks(entries, { ...subject, threads, ...ALL }).links.map(
    ({ label, mode, href }) => `${label} ${mode} ${href ?? ''}`,
  );

describe('where the discussion is', () => {
  const cases: [what: string, entry: NetworkEntry, link: string][] = [
    ['an invitation to share, by the name alone', 'facebook', `Facebook share ${SHARE}`],
    [
      'the publisher’s page before that',
      { network: 'facebook', page: PAGE },
      `Facebook page ${PAGE}`,
    ],
    [
      'a thread before both',
      { network: 'facebook', page: PAGE, thread: THREAD },
      `Facebook thread ${THREAD}`,
    ],
    [
      'a page that is a post counts as a thread',
      { network: 'facebook', page: THREAD },
      `Facebook thread ${THREAD}`,
    ],
    [
      'under a label of one’s own',
      { network: 'facebook', page: PAGE, label: 'our page' },
      `our page page ${PAGE}`,
    ],
    [
      'on a network that we don’t know',
      { network: 'forum', page: 'https://f.example/', label: 'Forum' },
      'Forum page https://f.example/',
    ],
    ['on one that its address tells', { network: '', page: PAGE }, `Facebook page ${PAGE}`],
    [
      'Twitter for those who say so',
      { network: 'twitter', page: 'https://x.com/l' },
      'Twitter page https://x.com/l',
    ],
    [
      'Twitter, also with a capital',
      { network: 'Twitter', page: 'https://x.com/l' },
      'Twitter page https://x.com/l',
    ],
  ];
  for (const [what, entry, link] of cases) {
    it(`is ${what}`, () => expect(linksOf([entry])).to.deep.equal([link]));
  }

  it('is the thread that the page names, before what the config says but a thread', () => {
    expect(linksOf(['facebook'], [THREAD])).to.deep.equal([`Facebook thread ${THREAD}`]);
    expect(linksOf([{ network: 'facebook', page: PAGE }], [THREAD])).to.deep.equal([
      `Facebook thread ${THREAD}`,
    ]);
    const own = 'https://www.facebook.com/ledger/posts/2';
    expect(linksOf([{ network: 'facebook', thread: own }], [THREAD])[0]).to.equal(
      `Facebook thread ${own}`,
    );
  });

  it('is also on networks that only the page names', () => {
    const thread = 'https://bsky.app/profile/ledger.example/post/3k';
    expect(linksOf(['facebook'], [thread])).to.deep.equal([
      `Facebook share ${SHARE}`,
      `Bluesky thread ${thread}`,
    ]);
  });

  it('is nowhere without an article to share or an address', () => {
    expect(linksOf(['facebook', 'x'], [], { url: '', title: '' })).to.deep.equal([]);
    expect(
      linksOf([{ network: 'x', page: 'https://x.com/l' }], [], { url: '', title: '' }),
    ).to.have.length(1);
  });

  it('leaves out what it does not know and what is dead, and says so', () => {
    const { links, issues } = buildDiscussionLinks(
      ['facebok', 'x', 'pocket', { network: 'forum' }],
      {
        ...STORY,
        ...ALL,
      },
    );
    expect(links.map(({ network }) => network)).to.deep.equal(['x']);
    expect(issues.map(({ code, path, found }) => [code, path, found])).to.deep.equal([
      ['unknown-network', 'networks[0]', 'facebok'],
      ['dead-network', 'networks[2]', 'pocket'],
      ['unknown-network', 'networks[3]', 'forum'],
    ]);
    expect(issues[0]?.allowed).to.include.members(['facebook', 'bluesky']);
  });
});

describe('the share bar', () => {
  const bar = (...entries: ShareEntry[]) => buildShareLinks(entries, { ...STORY, ...ALL });

  it('keeps the order, and names only the networks', () => {
    const { links } = bar('copy', 'x', 'email', 'native', 'print', 'Reddit');
    expect(links.map(({ network, label, mode }) => [network, label, mode])).to.deep.equal([
      ['copy', '', 'copy'],
      ['x', 'X', 'share'],
      ['email', '', 'email'],
      ['native', '', 'native'],
      ['print', '', 'print'],
      ['reddit', 'Reddit', 'share'],
    ]);
  });

  it('has addresses for what opens one', () => {
    const hrefs = bar('facebook', 'email', 'copy').links.map(({ href }) => href?.slice(0, 15));
    expect(hrefs).to.deep.equal(['https://www.fac', 'mailto:?subject', undefined]);
  });

  it('takes a network of one’s own', () => {
    const own = {
      network: 'own',
      label: 'Own',
      template: 'https://own.example/?u={url}',
      icon: 'https://own.example/i.svg',
    };
    expect(bar(own).links).to.have.length(1);
    expect(bar(own).links[0]).to.include({
      network: 'own',
      label: 'Own',
      mode: 'share',
      href: 'https://own.example/?u=https%3A%2F%2Fledger.example%2Ftide',
      imageUrl: 'https://own.example/i.svg',
    });
  });

  it('tags an address of one’s own with the name that the config gives it', () => {
    const own = { network: 'Hacker News', template: 'https://own.example/?u={url}' };
    const addressOn = (network: string) => `https://ledger.example/tide?by=${network}`;
    const [link] = buildShareLinks([own], { ...STORY, ...ALL, addressOn }).links;
    expect(link?.url).to.equal('https://ledger.example/tide?by=hacker-news');
  });

  for (const template of [
    'javascript:alert({url})',
    'data:text/html,{url}',
    '{url}',
    '/share?u={url}',
  ]) {
    it(`leaves out the template ${template}`, () => {
      const { links, issues } = bar({ network: 'own', template });
      expect(links).to.deep.equal([]);
      expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
        'not-allowed share[0].template',
      ]);
    });
  }

  it('leaves out what it does not know and what is dead, and says so', () => {
    const { links, issues } = bar('emial', 'copy', 'stumbleupon');
    expect(links).to.have.length(1);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'unknown-network share[0]',
      'dead-network share[2]',
    ]);
    expect(issues[0]?.allowed).to.include('email');
  });
});

describe('the sentence', () => {
  const say = (message: string, entries: NetworkEntry[], locale = 'en') =>
    sentencePieces(message, buildDiscussionLinks(entries, { ...STORY, ...ALL }).links, locale)
      .map((piece) => (typeof piece === 'string' ? piece : `[${piece.label}]`))
      .join('');

  const cases: [message: string, entries: NetworkEntry[], locale: string, said: string][] = [
    ['Join on {networks}.', ['facebook'], 'en', 'Join on [Facebook].'],
    ['Join on {networks}.', ['facebook', 'twitter'], 'en', 'Join on [Facebook] and [Twitter].'],
    [
      'Join on {networks}.',
      ['facebook', 'x', 'bluesky'],
      'en',
      'Join on [Facebook], [X], and [Bluesky].',
    ],
    [
      'Join on {networks}.',
      ['facebook', 'x', 'bluesky'],
      'en-GB',
      'Join on [Facebook], [X] and [Bluesky].',
    ],
    ['Auf {networks} mitreden.', ['facebook', 'x'], 'de', 'Auf [Facebook] und [X] mitreden.'],
    ['{networks}', ['facebook', 'x'], 'es', '[Facebook] y [X]'],
  ];
  for (const [message, entries, locale, said] of cases) {
    it(`in ${locale} is ${said}`, () => expect(say(message, entries, locale)).to.equal(said));
  }

  it('has the names behind a message that has no place for them', () => {
    expect(say('Talk to us: ', ['facebook', 'x'])).to.equal('Talk to us: [Facebook] and [X]');
  });
});
