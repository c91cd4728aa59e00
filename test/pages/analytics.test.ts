import { expect } from '@open-wc/testing';
import { openPage, until, WATCH_REQUESTS, type Page } from './page.ts';
import { configured, items, STORY, story, tag } from './publisher.ts';
import { embedIn, panelIn, part } from './reader.ts';

interface Said {
  event: string;
}
const PANELS = [
  { type: 'discussion', share: ['x'], networks: [] },
  { type: 'popular', source: { items: items(8) } },
];
/** A page whose data layer is there before the script, and whose links lead nowhere. */
const pageOf = (body: string) =>
  story(`<script>
    window.dataLayer = [];
    addEventListener('click', (event) => event.preventDefault());
  </script>${body}`);
const config = (more: object) => configured({ panels: PANELS, analytics: ['dataLayer'], ...more });
const saidIn = ({ window }: Page) => (window as unknown as { dataLayer: Said[] }).dataLayer;
const namesIn = (page: Page) => saidIn(page).map(({ event }) => event);
const PART = '/dist/chunks/adapters.js';
const hasPart = (page: Page) => page.requests().some((url) => new URL(url).pathname === PART);

async function shareIn(page: Page) {
  part(await panelIn(page, 'discussion'), 'button-x').click();
}
const told = (page: Page, count: number) =>
  until(() => saidIn(page).length >= count, `${String(count)} were told`);

describe('analytics', () => {
  it('tell the page’s tool what a reader does, once, without asking anybody', async () => {
    const page = await openPage({ html: pageOf(config({})), headers: WATCH_REQUESTS, height: 200 });
    await embedIn(page);
    await shareIn(page);
    await told(page, 1);
    expect(saidIn(page)[0]).to.deep.equal({
      event: 'share',
      method: 'x',
      content_type: 'article',
      item_id: STORY,
    });
    part(await panelIn(page, 'popular'), 'load-more').click();
    await until(() => namesIn(page).includes('afterword_load_more'), 'more was told');
    expect(namesIn(page).filter((name) => name === 'share')).to.have.length(1);
    expect(page.violations).to.deep.equal([]);
  });

  it('hear of a panel that was seen', async () => {
    const page = await openPage({ html: pageOf(config({})) });
    await until(() => namesIn(page).includes('afterword_view'), 'the panel was seen');
  });

  it('do not hear of what the page canceled', async () => {
    const page = await openPage({ html: pageOf(config({})), height: 200 });
    await embedIn(page);
    const cancel = (event: Event) => {
      event.preventDefault();
    };
    page.document.addEventListener('afterword-discuss', cancel, { once: true });
    await shareIn(page);
    await shareIn(page);
    await told(page, 1);
    expect(namesIn(page).filter((name) => name === 'share')).to.have.length(1);
  });

  it('hear of a panel that stands alone, too', async () => {
    const element = `<afterword-discussion>
      <script type="application/json">{ "analytics": ["dataLayer"], "share": ["x"] }</script>
    </afterword-discussion>`;
    const page = await openPage({ html: pageOf(element + tag('')), height: 200 });
    await shareIn(page);
    await told(page, 1);
    expect(namesIn(page)).to.deep.equal(['share']);
  });

  it('that nobody wants are not even loaded', async () => {
    const page = await openPage({ html: pageOf(config({ analytics: [] })), height: 200 });
    await embedIn(page);
    await shareIn(page);
    expect(hasPart(page)).to.equal(false);
    expect(saidIn(page)).to.deep.equal([]);
  });

  it('wait for the page’s consent where it has events for that, and end with it', async () => {
    const consent = { grant: 'cmp-yes', revoke: 'cmp-no' };
    const page = await openPage({ html: pageOf(config({ consent })), height: 200 });
    await embedIn(page);
    await shareIn(page);
    expect(hasPart(page)).to.equal(false);
    page.window.dispatchEvent(new page.window.Event('cmp-yes'));
    await shareIn(page);
    await told(page, 1);
    page.window.dispatchEvent(new page.window.Event('cmp-no'));
    await shareIn(page);
    page.window.dispatchEvent(new page.window.Event('cmp-yes'));
    await shareIn(page);
    await told(page, 2);
    expect(namesIn(page)).to.deep.equal(['share', 'share']);
  });

  it('can be allowed and stopped by script', async () => {
    const page = await openPage({ html: pageOf(config({})), height: 200 });
    const embed = await embedIn(page);
    embed.consent = { analytics: false };
    await shareIn(page);
    embed.consent = { analytics: true };
    await shareIn(page);
    await told(page, 1);
    expect(namesIn(page)).to.deep.equal(['share']);
  });
});
