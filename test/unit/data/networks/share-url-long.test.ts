import { expect } from 'chai';
import { allNetworks } from '../../../../src/data/networks/all-networks.ts';
import { buildMailtoUrl, buildShareUrl } from '../../../../src/data/networks/share-url.ts';

/** Servers refuse longer addresses. */
const LONGEST_ADDRESS = 8000;
const URL = 'https://ledger.example/2026/11/20/tide?utm_source=network&utm_medium=social#part-2';
/** Arabic, Hebrew, a flag, a family, a letter with its accent apart, in one piece of 33 code units. */
const PIECE = 'المد والجزر גאות 🇳🇴 👨‍👩‍👧 é ';
const TITLE = PIECE.repeat(91).slice(0, 3000);
const ALL = allNetworks.filter(({ shareTemplate, closed }) => shareTemplate && !closed);

const graphemes = (text: string) =>
  'Segmenter' in Intl
    ? Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
    : Array.from(text);

describe('a title of 3,000 characters in several directions', () => {
  it('is one', () => {
    expect(TITLE).to.have.length(3000);
  });

  for (const network of ALL) {
    it(`fits into ${network.name}, with the whole address`, () => {
      const { characterLimit, urlWeight, characterWeight = () => 1 } = network;
      const address = buildShareUrl(network, { url: URL, title: TITLE });
      expect(address).to.include(encodeURIComponent(URL));
      expect(address.length).to.be.below(LONGEST_ADDRESS);
      const said = decodeURIComponent(address.replace(encodeURIComponent(URL), ''));
      if (!characterLimit || !network.shareTemplate?.includes('{title}')) return;
      const title = said.slice(said.indexOf(PIECE.slice(0, 4)), said.lastIndexOf('…') + 1);
      const length = graphemes(title).reduce((sum, one) => sum + characterWeight(one), 0);
      expect(length + 1 + (urlWeight ?? URL.length)).to.be.within(
        characterLimit * 0.9,
        characterLimit,
      );
      // No grapheme is cut in two.
      expect(TITLE.startsWith(title.slice(0, -1))).to.equal(true);
      expect(graphemes(TITLE)).to.include(graphemes(title).at(-2));
    });
  }

  it('fits into a mail, with the whole address', () => {
    const address = buildMailtoUrl({ url: URL, title: TITLE });
    expect(address.endsWith(encodeURIComponent(URL))).to.equal(true);
    expect(address.length).to.be.below(LONGEST_ADDRESS);
  });
});
