import { expect } from 'chai';
import { allNetworks } from '../../../../src/data/networks/all-networks.ts';
import { buildShareUrl } from '../../../../src/data/networks/share-url.ts';

const URL_OF_STORY = 'https://ledger.example/2026/tide?a=1&b=2';
const bytes = (text: string) => new TextEncoder().encode(text).length;
const graphemes = (text: string) => [...new Intl.Segmenter().segment(text)].length;
const isEmoji = (text: string) => /\p{Extended_Pictographic}|\p{RI}/u.test(text);

/** The letters of these tests are worth two on X where they are Chinese or an emoji, whole families too. */
const weighed = (text: string) =>
  [...new Intl.Segmenter().segment(text)].reduce(
    (sum, { segment }) => sum + (isEmoji(segment) || /\p{Script=Han}/u.test(segment) ? 2 : 1),
    0,
  );
/** Threads counts emoji by their bytes. */
const emojiByBytes = (text: string) =>
  [...new Intl.Segmenter().segment(text)].reduce(
    (sum, { segment }) => sum + (isEmoji(segment) ? bytes(segment) : 1),
    0,
  );

/** How much a network takes, of what, and what the address takes of that, with the sign between them. */
const LIMITS: [id: string, limit: number, count: (text: string) => number, address: number][] = [
  ['x', 280, weighed, 23 + 1],
  ['bluesky', 300, graphemes, URL_OF_STORY.length + 1],
  ['bluesky', 3000, bytes, URL_OF_STORY.length + 1],
  ['threads', 500, emojiByBytes, URL_OF_STORY.length + 1],
  ['mastodon', 500, graphemes, 23 + 1],
  ['farcaster', 320, bytes, 0],
  ['pinterest', 500, graphemes, 0],
  ['reddit', 300, graphemes, 0],
  ['hackernews', 80, graphemes, 0],
  ['lobsters', 150, graphemes, 0],
  ['lemmy', 200, graphemes, 0],
];

/** Letters of one, two, three and four bytes, and what is one character to a reader and many to a machine. */
const TITLES = ['a', 'é', 'م', '潮', '😀', '👨‍👩‍👧‍👦', '🇫🇷', 'a潮😀'];

/** More than every limit, of the longest letters too. */
const LONG = 600;

/** What a share address has of the title. */
function titleIn(link: string): string {
  const values = [...new URL(link.replace('{instance}', 'social.example')).searchParams.values()];
  return (values.find((value) => value.includes('…')) ?? '').replace(URL_OF_STORY, '').trimEnd();
}

describe('a title that is too long', () => {
  for (const [id, limit, count, address] of LIMITS) {
    const network = allNetworks.find(({ name }) => name === id)!;
    it(`has at most ${String(limit)} of what ${id} counts with ${count.name}`, () => {
      for (const letter of TITLES) {
        const title = titleIn(
          buildShareUrl(network, { url: URL_OF_STORY, title: letter.repeat(LONG) }),
        );
        expect(title, letter).to.match(/…$/);
        expect(count(title) + address, letter).to.be.at.most(limit);
        const cut = title.slice(0, -1);
        const letters = [...new Intl.Segmenter().segment(letter.repeat(LONG))];
        const whole = letters.slice(0, graphemes(cut)).map(({ segment }) => segment);
        expect(cut, 'whole letters only').to.equal(whole.join(''));
      }
    });

    it(`uses what ${id} gives, but for less than a letter`, () => {
      if (count === bytes && id === 'bluesky') return;
      const title = titleIn(buildShareUrl(network, { url: URL_OF_STORY, title: 'a'.repeat(LONG) }));
      expect(count(title) + address).to.be.within(limit - 3, limit);
    });
  }

  it('is known of every network that has a limit', () => {
    const limited = allNetworks.filter(({ characterLimit }) => characterLimit);
    expect([...new Set(LIMITS.map(([id]) => id))]).to.have.members(limited.map(({ name }) => name));
    for (const { name, characterLimit } of limited) {
      const isTried = LIMITS.some(([id, limit]) => id === name && limit === characterLimit);
      expect(isTried, name).to.equal(true);
    }
  });
});
