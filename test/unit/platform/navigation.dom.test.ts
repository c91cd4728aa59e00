import { expect } from 'chai';
import { watchNavigation } from '../../../src/platform/navigation.ts';
import { until } from '../../pages/page.ts';

describe('the page’s address', () => {
  it('is watched without a change to history’s own functions', () => {
    const end = new AbortController();
    watchNavigation(() => undefined, end.signal);
    expect(Object.getOwnPropertyNames(history)).to.deep.equal([]);
    end.abort();
  });

  it('tells when a reader goes back', async () => {
    const told: string[] = [];
    const end = new AbortController();
    const { hash } = location;
    history.pushState(null, '', '#one');
    watchNavigation(() => told.push(location.hash), end.signal);
    history.back();
    await until(() => told.includes(hash), 'it was told');
    end.abort();
  });

  it('tells nobody any more at the end', async () => {
    let count = 0;
    const end = new AbortController();
    history.pushState(null, '', '#two');
    watchNavigation(() => count++, end.signal);
    end.abort();
    const back = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await back;
    expect(count).to.equal(0);
  });
});
