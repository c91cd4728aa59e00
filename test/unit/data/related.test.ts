import { expect } from 'chai';
import { createRelevanceScorer, findNewestTime, rankRelated } from '../../../src/data/related.ts';

const item = (title: string, more: object = {}) => ({
  url: `https://ledger.example/${title}`,
  title,
  ...more,
});
const NOW = '2026-11-20T00:00:00Z';
const ABOUT = { tags: ['Harbour', { name: 'Tides' }], section: 'Waterfront' };
const titles = (...items: ReturnType<typeof item>[]) =>
  rankRelated(items, ABOUT).map(({ title }) => title);

describe('related items', () => {
  it('stand by the tags that they share, in any case', () => {
    const both = item('both', { tags: ['harbour', 'TIDES'] });
    const one = item('one', { tags: ['Tides', 'Rail'] });
    expect(titles(item('none', { tags: ['Rail'] }), one, both)).to.deep.equal([
      'both',
      'one',
      'none',
    ]);
  });

  it('win nothing by having more tags than others', () => {
    const long = item('long', { tags: ['Tides', 'a', 'b', 'c', 'd', 'e', 'f'] });
    expect(titles(long, item('short', { tags: ['Tides'] }))).to.deep.equal(['short', 'long']);
  });

  it('stand by their section, which is a kicker or a tag, and by recency', () => {
    const section = item('section', { kicker: 'waterfront', published: '2020-01-01' });
    const fresh = item('fresh', { published: NOW });
    expect(titles(item('old'), fresh, section)).to.deep.equal(['section', 'fresh', 'old']);
  });

  it('with the same score stand by date, and then as they came', () => {
    const tags = ['Tides'];
    const list = ['a', 'b', 'c'].map((title) => item(title, { tags }));
    expect(titles(...list)).to.deep.equal(['a', 'b', 'c']);
    const ancient = [
      item('first', { published: '1000-01-01' }),
      item('second', { published: '1000-01-02' }),
      item('new', { published: NOW }),
    ];
    expect(titles(...ancient)).to.deep.equal(['new', 'second', 'first']);
  });

  it('that were paid for are not ranked, and keep their place', () => {
    const ad = item('ad', { sponsor: 'Acme', tags: ['Harbour', 'Tides'] });
    const near = item('near', { tags: ['Tides'] });
    expect(titles(item('far'), ad, near)).to.deep.equal(['near', 'ad', 'far']);
  });

  it('say what they score, and for what', () => {
    const other = item('other', { tags: ['Tides', 'Harbour'], published: '2026-10-21T00:00:00Z' });
    const list = [item('newest', { published: NOW }), other];
    const near = createRelevanceScorer(ABOUT, findNewestTime(list))(other);
    expect(near.sharedTags).to.deep.equal(['Tides', 'Harbour']);
    expect([near.tags, near.section, near.recency]).to.deep.equal([1, 0, 0.5]);
    expect(near.score).to.equal(4.5);
  });

  it('stand by the score that each of them says', () => {
    const names = ['Harbour', 'tides', 'Rail', 'Waterfront', 'Storm'];
    const list = Array.from({ length: 500 }, (_, i) =>
      item(String(i), {
        tags: names.filter((_, n) => (i >> n) % 2),
        ...(i % 3 && { kicker: names[i % 5] }),
        ...(i % 7 && { published: new Date(1.79e12 - (i % 90) * 86_400_000).toISOString() }),
      }),
    );
    const scoreOf = createRelevanceScorer(ABOUT, findNewestTime(list));
    const scores = rankRelated(list, ABOUT).map((one) => scoreOf(one).score);
    expect(scores).to.deep.equal([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).to.be.above(100);
  });
});
