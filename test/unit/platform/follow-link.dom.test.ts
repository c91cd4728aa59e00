import { expect } from 'chai';
import { followLink } from '../../../src/platform/navigation.ts';

describe('following a link outside of its click', () => {
  it('leads where the link leads, without another click in the page', async () => {
    const link = document.createElement('a');
    link.href = '#followed';
    document.body.append(link);
    const clicks: Event[] = [];
    addEventListener('click', (event) => clicks.push(event), { capture: true, once: true });
    const navigated = new Promise((resolve) =>
      addEventListener('hashchange', resolve, { once: true }),
    );
    followLink(link);
    await navigated;
    expect(location.hash).to.equal('#followed');
    expect(clicks).to.deep.equal([]);
    link.remove();
  });
});
