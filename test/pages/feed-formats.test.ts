import { expect } from '@open-wc/testing';
import { openPage, until } from './page.ts';
import { part, titles, type Panel } from './reader.ts';

describe('the demo’s page of feeds', () => {
  it('shows what every kind of feed holds, and asks nobody else', async () => {
    const page = await openPage({ at: '/demo/formats/' });
    const panels = [...page.document.querySelectorAll<Panel>('[feed]')];
    expect(panels.length).to.be.at.least(9);
    for (const panel of panels) {
      panel.scrollIntoView();
      const feed = String(panel.getAttribute('feed'));
      await until(() => panel.shadowRoot && titles(panel).length >= 3, `${feed} is shown`);
    }
    const hosts = new Set(page.requests().map((url) => new URL(url).host));
    expect([...hosts]).to.deep.equal([location.host]);
  });

  it('goes on to the next page of WordPress', async () => {
    const page = await openPage({ at: '/demo/formats/' });
    const panel = page.document.querySelector<Panel>('[feed*="wordpress"]')!;
    await until(() => panel.shadowRoot && titles(panel).length === 3, 'the first page is shown');
    part(panel, 'load-more').click();
    await until(() => titles(panel).length === 6, 'the second is');
  });
});
