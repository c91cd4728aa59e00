import { expect } from 'chai';
import { watchConsent, type ConsentGrants } from '../../../src/platform/consent/watch-consent.ts';

const ALL = { media: true, counts: true, analytics: true };
const NONE = { media: false, counts: false, analytics: false };

/** What is told from now on. */
function watch(consent: Parameters<typeof watchConsent>[0]) {
  const told: ConsentGrants[] = [];
  const end = new AbortController();
  ends.push(end);
  watchConsent(consent, (grants) => told.push(grants), end.signal);
  return { told, end };
}
const ends: AbortController[] = [];

describe('consent', () => {
  afterEach(() => {
    for (const end of ends.splice(0)) end.abort();
  });

  it('is there for everything where there is nothing to wait for', () => {
    expect(watch('none').told).to.deep.equal([ALL]);
  });

  it('is undecided until the reader’s click', () => {
    expect(watch('click').told).to.deep.equal([{}]);
    expect(watch(undefined).told).to.deep.equal([{}]);
  });

  it('follows the page’s events, from wherever they come', () => {
    const { told } = watch({ grant: 'cmp:yes', revoke: 'cmp:no' });
    expect(told).to.deep.equal([NONE]);
    document.dispatchEvent(new Event('cmp:yes'));
    expect(told.at(-1)).to.deep.equal(ALL);
    window.dispatchEvent(new Event('cmp:no'));
    expect(told.at(-1)).to.deep.equal(NONE);
    document.body.dispatchEvent(new Event('cmp:yes'));
    expect(told.at(-1)).to.deep.equal(ALL);
  });

  it('may have no event that revokes it', () => {
    const { told } = watch({ grant: 'cmp:yes' });
    document.dispatchEvent(new Event('cmp:yes'));
    document.dispatchEvent(new Event('undefined'));
    expect(told).to.deep.equal([NONE, ALL]);
  });

  it('is nobody’s concern any more at the end', () => {
    const { told, end } = watch({ grant: 'cmp:yes' });
    end.abort();
    document.dispatchEvent(new Event('cmp:yes'));
    expect(told).to.deep.equal([NONE]);
  });
});
