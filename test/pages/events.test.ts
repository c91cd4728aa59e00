import { expect } from '@open-wc/testing';
import { openPage, until } from './page.ts';
import { configured, items, LISTEN, story, STORY } from './publisher.ts';
import { embedIn, panelIn, part, parts, toldIn } from './reader.ts';
import type {
  AfterwordDiscussEvent,
  AfterwordLoadMoreEvent,
  AfterwordOpenEvent,
  AfterwordPlayEvent,
  AfterwordReadyEvent,
  AfterwordViewEvent,
} from '../../src/index.ts';

const FILM = { url: 'https://youtu.be/abcdefghijk', title: 'The crane' };
const FILE = {
  url: '/tide',
  title: 'The tide',
  video: { sources: [{ src: '/demo/media/tide.webm' }] },
};
const CONFIG = {
  panels: [
    {
      type: 'discussion',
      networks: [
        { network: 'facebook', thread: 'https://www.facebook.com/ledger/posts/1' },
        { network: 'x', page: 'https://x.com/ledger' },
        'reddit',
      ],
      share: ['bluesky', 'email', 'copy'],
    },
    { type: 'popular', source: { items: items(8) } },
    { type: 'videos', source: { items: [FILM, FILE] } },
  ],
};

/** Nothing leaves the page: links and frames go nowhere. `window.stopped` has each click's fate. */
const STAY = `<script>
  window.stopped = [];
  addEventListener('click', (event) => {
    stopped.push(event.defaultPrevented);
    event.preventDefault();
  });
</script>`;

async function open() {
  const headers = { 'Content-Security-Policy': "frame-src 'none'" };
  const html = story(LISTEN + STAY + configured(CONFIG));
  const page = await openPage({ html, headers, width: 700, height: 500 });
  const cancel = (name: string) =>
    page.window.addEventListener(`afterword-${name}`, (event) => event.preventDefault());
  const { stopped } = page.window as unknown as { stopped: boolean[] };
  return { page, cancel, stopped };
}

describe('the public events', () => {
  it('all bubble, and cross the shadow roots of the page', async () => {
    const { page } = await open();
    part(await panelIn(page, 'popular'), 'link').click();
    await until(() => toldIn(page, 'ready').length, 'the panels are told to be in place');
    const [ready] = toldIn(page, 'ready');
    const [opened] = toldIn(page, 'open');
    for (const event of [ready!, opened!]) {
      expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
    }
    expect([ready!.cancelable, opened!.cancelable]).to.deep.equal([false, true]);
  });

  it('tell once that the panels are in place, and which', async () => {
    const { page } = await open();
    const embed = await embedIn(page);
    const events = toldIn<AfterwordReadyEvent>(page, 'ready');
    expect(events).to.have.lengthOf(1);
    expect(events[0]!.target).to.equal(embed);
    expect(events[0]!.panels).to.deep.equal([...embed.children]);
  });

  it('tell which network is opened, how, where and from which place', async () => {
    const { page } = await open();
    const panel = await panelIn(page, 'discussion');
    for (const link of [...parts(panel, 'network'), ...parts(panel, 'button')]) link.click();
    const events = toldIn<AfterwordDiscussEvent>(page, 'discuss');
    expect(events.map(({ network, mode, position }) => [network, mode, position])).to.deep.equal([
      ['facebook', 'thread', 1],
      ['x', 'page', 2],
      ['reddit', 'share', 3],
      ['bluesky', 'share', 1],
      ['email', 'email', 2],
      ['copy', 'copy', 3],
    ]);
    expect(events[0]!.url).to.equal('https://www.facebook.com/ledger/posts/1');
    expect(events[3]!.url).to.match(/^https:\/\/bsky\.app\//);
    expect(events[5]!.url).to.equal(STORY);
  });

  it('keep a link from being followed when they are canceled', async () => {
    const { page, cancel, stopped } = await open();
    const link = part(await panelIn(page, 'discussion'), 'network');
    const item = part(await panelIn(page, 'popular'), 'link');
    link.click();
    item.click();
    cancel('discuss');
    cancel('open');
    link.click();
    item.click();
    expect(stopped).to.deep.equal([false, false, true, true]);
  });

  it('tell which item is opened, in which panel, at which place', async () => {
    const { page } = await open();
    const panel = await panelIn(page, 'popular');
    parts(panel, 'link')[2]!.click();
    const [event] = toldIn<AfterwordOpenEvent>(page, 'open');
    expect(event).to.include({ panel, position: 3 });
    expect(event!.item).to.include({ title: 'Story 3', url: 'https://ledger.example/story/3' });
  });

  it('tell which video plays and from where; canceled, it does not', async () => {
    const { page, cancel } = await open();
    const panel = await panelIn(page, 'videos');
    cancel('play');
    for (const button of parts(panel, 'play')) button.click();
    const events = toldIn<AfterwordPlayEvent>(page, 'play');
    expect(events.map(({ provider, item }) => [provider, item.title])).to.deep.equal([
      ['youtube', 'The crane'],
      ['', 'The tide'],
    ]);
    expect(events[0]!.panel).to.equal(panel);
    await panel.updateComplete;
    expect(panel.shadowRoot!.querySelector('iframe, video')).to.equal(null);
    expect(parts(panel, 'play')).to.have.lengthOf(2);
  });

  it('tell how many items are shown, of how many', async () => {
    const { page } = await open();
    const panel = await panelIn(page, 'popular');
    part(panel, 'load-more').click();
    const [event] = await until(() => {
      const events = toldIn<AfterwordLoadMoreEvent>(page, 'load-more');
      return events.length && events;
    }, 'more are shown');
    expect(event).to.include({ panel, shown: 8, total: 8 });
  });

  it('tell once that half of a panel was in view for a second', async () => {
    const { page } = await open();
    const panel = await panelIn(page, 'discussion');
    const start = performance.now();
    const views = () =>
      toldIn<AfterwordViewEvent>(page, 'view').filter((event) => event.panel === panel);
    await until(() => views().length, 'it is told');
    expect(performance.now() - start).to.be.greaterThan(500);
    page.window.scrollTo(0, 9999);
    page.window.scrollTo(0, 0);
    await until(() => toldIn(page, 'view').length > 1, 'another panel is told');
    expect(views()).to.have.lengthOf(1);
  });

  it('tell of a link that is copied, and of one that can’t be', async () => {
    const { page } = await open();
    const panel = await panelIn(page, 'discussion');
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(copied.push(text)) };
    Object.defineProperty(page.window.navigator, 'clipboard', { value: clipboard });
    part(panel, 'button-copy').click();
    await until(() => /copied/i.test(part(panel, 'status').textContent), 'the reader is told');
    expect(copied).to.deep.equal([STORY]);
    clipboard.writeText = () => Promise.reject(new Error('refused'));
    part(panel, 'button-copy').click();
    const field = await until(() => panel.shadowRoot!.querySelector('input'), 'a field is there');
    expect(field.value).to.equal(STORY);
    expect(field.selectionEnd).to.equal(STORY.length);
  });

  it('tell that an item is opened by the middle button, and not by the one for menus', async () => {
    const { page } = await open();
    const link = part(await panelIn(page, 'popular'), 'link');
    for (const button of [1, 2]) {
      link.dispatchEvent(new MouseEvent('auxclick', { button, bubbles: true, cancelable: true }));
    }
    expect(toldIn(page, 'open')).to.have.lengthOf(1);
  });

  it('do not tell of a view in a tab that nobody looks at', async () => {
    const { page } = await open();
    const { document, window } = page;
    const look = (hidden: boolean) => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    await panelIn(page, 'discussion');
    look(true);
    const since = window.performance.now();
    await until(() => window.performance.now() - since > 1300, 'a second has gone by');
    expect(toldIn(page, 'view')).to.have.lengthOf(0);
    look(false);
    await until(() => toldIn(page, 'view').length, 'it is told once it is seen');
  });

  it('are not kept from a panel that stands alone', async () => {
    const body = `<afterword-popular feed="none.json" load="now"></afterword-popular>`;
    const html = story(LISTEN + body + '<script src="/dist/afterword.js"></script>');
    const page = await openPage({ html });
    await until(() => toldIn(page, 'error').length, 'the problem is told');
    const [event] = toldIn(page, 'error');
    expect(event!.target).to.equal(page.document.querySelector('afterword-popular'));
  });
});
