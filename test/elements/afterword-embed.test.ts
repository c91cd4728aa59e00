import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define.ts';
import {
  AfterwordEmbed,
  type AfterwordErrorEvent,
  type AfterwordPopular,
  type AfterwordReadyEvent,
} from '../../src/index.ts';
import { until } from '../pages/page.ts';
import { openPeer } from '../pages/peer.ts';
import { change, countOf, feedOf, part, parts, set, stories, STORY, textOf } from './fixtures.ts';

const POPULAR = { type: 'popular', source: { items: stories(14) } };
const TAGS = { type: 'tags', items: ['Tea', 'Toast'] };
const VIDEOS = {
  type: 'videos',
  source: { items: [{ url: 'https://vimeo.com/123456', title: 'Toast' }] },
};
const ALL = [{ type: 'discussion' }, VIDEOS, POPULAR, TAGS];

async function make(config: object | undefined): Promise<AfterwordEmbed> {
  const embed = await fixture<AfterwordEmbed>(
    html`<afterword-embed .config=${config}></afterword-embed>`,
  );
  await embed.ready;
  return embed;
}
async function written(inner: string, attributes = ''): Promise<AfterwordEmbed> {
  const embed = await fixture<AfterwordEmbed>(
    `<afterword-embed ${attributes}>${inner}</afterword-embed>`,
  );
  await embed.ready;
  return embed;
}
const json = (value: object) => `<script type="application/json">${JSON.stringify(value)}</script>`;

/** The panels, without "afterword-". */
const panelsOf = (embed: Element) =>
  [...embed.querySelectorAll('*')]
    .filter(({ localName }) => localName.startsWith('afterword-'))
    .map(({ localName }) => localName.slice('afterword-'.length));
const inside = (embed: Element, name: string) =>
  embed.querySelector<AfterwordPopular>(`afterword-${name}`)!;
const updated = (embed: AfterwordEmbed) =>
  Promise.all([
    embed.updateComplete,
    ...[...embed.children].map((panel) => (panel as Partial<AfterwordEmbed>).updateComplete),
  ]);
/** Sets the config and waits until it shows in every panel. */
async function reconfigure(embed: AfterwordEmbed, config: object): Promise<void> {
  await set(embed, { config });
  await updated(embed);
}

describe('afterword-embed', () => {
  it('passes the accessibility audit', async () => {
    const panels = [...ALL, { type: 'slot', id: 'ad', label: 'Advertisement' }];
    await expect(await make({ panels, article: STORY })).to.be.accessible();
  });
});

describe('the panels of an embed', () => {
  it('are its own children, in the order of the config', async () => {
    const embed = await make({ panels: [TAGS, ...ALL] });
    expect(panelsOf(embed)).to.deep.equal(['tags', 'discussion', 'videos', 'popular', 'tags']);
    expect(embed.shadowRoot === null).to.equal(true);
    expect([...embed.children].every((child) => child.parentNode === embed)).to.equal(true);
  });

  it('are a discussion where nobody says others', async () => {
    expect(panelsOf(await make(undefined))).to.deep.equal(['discussion']);
  });

  it('are none where none are wanted', async () => {
    expect(panelsOf(await make({ panels: [] }))).to.deep.equal([]);
  });

  it('have what the config says of each, and of all', async () => {
    const embed = await make({ panels: [POPULAR, TAGS], numberingSystem: 'arab' });
    expect(countOf(inside(embed, 'popular'), 'link')).to.equal(5);
    expect(textOf(part(inside(embed, 'popular'), 'rank'))).to.equal('١');
    expect(countOf(inside(embed, 'tags'), 'tag')).to.equal(2);
  });

  it('can be written in the page, alone or under the config’s word', async () => {
    const list = '<afterword-popular><a href="/a">A</a></afterword-popular>';
    expect(panelsOf(await written(list))).to.deep.equal(['popular']);

    const embed = await written(
      list + json({ panels: [{ type: 'popular', heading: 'Top' }, TAGS] }),
    );
    expect(panelsOf(embed)).to.deep.equal(['popular', 'tags']);
    expect(textOf(part(inside(embed, 'popular'), 'heading'))).to.equal('Top');
    expect(textOf(part(inside(embed, 'popular'), 'link'))).to.equal('A');
  });

  it('stand in the config’s order around those that the page wrote', async () => {
    const embed = await written(
      '<afterword-popular><a href="/a">A</a></afterword-popular>' +
        json({ panels: [{ type: 'discussion' }, { type: 'popular' }, TAGS] }),
    );
    expect(panelsOf(embed)).to.deep.equal(['discussion', 'popular', 'tags']);
  });

  it('may be written inside later', async () => {
    const embed = await make({ panels: [TAGS], numberingSystem: 'arab' });
    embed.insertAdjacentHTML(
      'beforeend',
      '<afterword-popular><a href="/a">A</a></afterword-popular>',
    );
    const panel = inside(embed, 'popular');
    await panel.updateComplete;
    expect(textOf(part(panel, 'rank'))).to.equal('١');
  });

  it('come from a JSON child, also when it comes later', async () => {
    const embed = await written('');
    await change(embed, () => embed.insertAdjacentHTML('beforeend', json({ panels: [TAGS] })));
    await until(() => panelsOf(embed).join() === 'tags', 'the panels are those of the child');
  });

  it('come from JSON at an address', async () => {
    const peer = await openPeer();
    await peer.answer('/config.json', { body: { panels: [TAGS] } });
    const embed = await written('', `config="${peer.url('/config.json')}"`);
    expect(panelsOf(embed)).to.deep.equal(['tags']);
  });

  it('can be told all by attributes of the embed', async () => {
    const embed = await written('', 'article="https://ledger.example/said" language="en"');
    const link = part(inside(embed, 'discussion'), 'button-facebook');
    expect(link.getAttribute('href')).to.contain(encodeURIComponent('https://ledger.example/said'));
  });
});

describe('an embed whose config changes', () => {
  it('keeps the panels that are still wanted', async () => {
    const embed = await make({ panels: [POPULAR, TAGS] });
    const popular = inside(embed, 'popular');
    part(popular, 'load-more').click();
    await until(() => countOf(popular, 'link') === 10, 'more are shown');
    await reconfigure(embed, { panels: [TAGS, { ...POPULAR, heading: 'Top' }] });
    expect(panelsOf(embed)).to.deep.equal(['tags', 'popular']);
    expect(inside(embed, 'popular') === popular).to.equal(true);
    expect(countOf(popular, 'link')).to.equal(10);
    expect(textOf(part(popular, 'heading'))).to.equal('Top');
  });

  it('removes others without moving those, which would stop a video', async () => {
    const embed = await make({ panels: [TAGS, POPULAR, VIDEOS] });
    const moved: string[] = [];
    const observer = new MutationObserver((changes) => {
      for (const { addedNodes } of changes) moved.push(...[...addedNodes].map((n) => n.nodeName));
    });
    observer.observe(embed, { childList: true });
    await reconfigure(embed, { panels: [TAGS, VIDEOS] });
    await Promise.resolve();
    observer.disconnect();
    expect(panelsOf(embed)).to.deep.equal(['tags', 'videos']);
    expect(moved).to.deep.equal([]);
  });

  it('forgets what it said before', async () => {
    const embed = await make({ panels: [{ ...TAGS, heading: 'Ours' }] });
    await reconfigure(embed, { panels: [TAGS] });
    expect(textOf(part(inside(embed, 'tags'), 'heading'))).to.equal('Topics');
  });
});

describe('a slot among the panels', () => {
  it('is an empty place in the page’s own DOM, under a visible label', async () => {
    const embed = await make({
      panels: [TAGS, { type: 'slot', id: 'ad-1', label: 'Advertisement' }, { ...TAGS }],
    });
    const place = document.getElementById('ad-1')!;
    expect(place.childNodes.length).to.equal(0);
    expect(place.parentElement!.parentElement === embed).to.equal(true);
    expect(textOf(place.parentElement)).to.equal('Advertisement');
    expect(place.parentElement!.getAttribute('aria-label')).to.equal('Advertisement');
    expect([...embed.children].indexOf(place.parentElement!)).to.equal(1);
  });

  it('keeps what somebody put there', async () => {
    const embed = await make({ panels: [{ type: 'slot', id: 'ad-2' }] });
    const ad = document.createElement('b');
    document.getElementById('ad-2')!.append(ad);
    await reconfigure(embed, { panels: [TAGS, { type: 'slot', id: 'ad-2' }] });
    expect(ad.isConnected).to.equal(true);
  });

  it('needs an id', async () => {
    const embed = await make({ panels: [{ type: 'slot' }, TAGS] });
    expect(embed.problems.map(({ path }) => path)).to.deep.equal(['panels[0].id']);
    expect(embed.children.length).to.equal(1);
  });
});

describe('an embed that is ready', () => {
  it('says so once, with its panels, when they show something', async () => {
    const place = await fixture('<div></div>');
    const embed = new AfterwordEmbed();
    let count = 0;
    embed.addEventListener('afterword-ready', () => count++);
    const heard = oneEvent(place, 'afterword-ready') as unknown as Promise<AfterwordReadyEvent>;
    embed.config = { panels: ALL };
    place.append(embed);
    const { panels } = await heard;
    expect(panels.map(({ localName }) => localName.slice(10))).to.deep.equal(panelsOf(embed));
    expect(panels.every((panel) => textOf(panel.shadowRoot))).to.equal(true);
    await embed.ready;
    await reconfigure(embed, { panels: [TAGS] });
    expect(count).to.equal(1);
  });
});

describe('the problems of an embed', () => {
  it('leave out what is bad and show everything else', async () => {
    const embed = await make({
      panels: [{ type: 'vidoes' }, 7, null, POPULAR, { ...TAGS, headingLevel: 'two' }],
      tpye: 'x',
    });
    expect(panelsOf(embed)).to.deep.equal(['popular', 'tags']);
    expect(countOf(inside(embed, 'popular'), 'link')).to.equal(5);
    const told = embed.problems.map(({ path, severity }) => [path, severity]);
    expect(told).to.have.deep.members([
      ['tpye', 'warning'],
      ['panels[0].type', 'error'],
      ['panels[1].type', 'error'],
      ['panels[2].type', 'error'],
      ['panels[4].headingLevel', 'error'],
    ]);
  });

  it('are told as events, once each', async () => {
    const place = await fixture<HTMLElement>('<div></div>');
    const heard: AfterwordErrorEvent[] = [];
    place.addEventListener('afterword-error', (event) => heard.push(event));
    const embed = new AfterwordEmbed();
    embed.config = { panels: [{ type: 'vidoes' }, TAGS] };
    place.append(embed);
    await embed.ready;
    await set(embed, { config: { panels: [{ type: 'vidoes' }, TAGS] } });
    await set(embed, { config: { panels: [{ type: 'vidoes' }, TAGS, { type: 'populer' }] } });
    await until(() => heard.length > 1, 'both were told');
    expect(heard.map(({ problem }) => problem.path)).to.deep.equal([
      'panels[0].type',
      'panels[2].type',
    ]);
    expect(embed.problems).to.deep.equal(heard.map(({ problem }) => problem));
  });

  it('of a panel name the place in the config', async () => {
    const embed = await make({
      panels: [TAGS, { type: 'discussion', networks: ['facebok', 'x'] }],
    });
    await updated(embed);
    expect(embed.problems.map(({ path }) => path)).to.deep.equal(['panels[1].networks[0]']);
  });

  it('of one panel leave the others alone', async () => {
    const peer = await openPeer();
    const feed = peer.url('/none.json');
    const embed = await make({
      panels: [{ type: 'popular', source: { feed }, load: 'now' }, TAGS],
    });
    await until(() => embed.problems.length, 'the feed failed');
    expect(embed.problems[0]).to.include({ code: 'feed-failed', path: 'panels[0].source.feed' });
    expect(countOf(inside(embed, 'tags'), 'tag')).to.equal(2);
    await expect(embed).to.be.accessible();
  });
});

describe('the consent of an embed', () => {
  const ASKED = { consent: { grant: 'cmp:yes', revoke: 'cmp:no' }, panels: [VIDEOS] };
  const plays = (embed: Element) => countOf(inside(embed, 'videos'), 'play');

  it('is the reader’s click where nobody says otherwise', async () => {
    const embed = await make({ panels: [VIDEOS] });
    expect(embed.consent).to.deep.equal({});
    expect(plays(embed)).to.equal(1);
  });

  it('follows the events of the page’s consent manager', async () => {
    const embed = await make(ASKED);
    expect(embed.consent).to.deep.equal({ media: false, counts: false, analytics: false });
    expect(plays(embed)).to.equal(0);
    document.dispatchEvent(new Event('cmp:yes'));
    await updated(embed);
    expect(embed.consent).to.deep.equal({ media: true, counts: true, analytics: true });
    expect(plays(embed)).to.equal(1);
    document.dispatchEvent(new Event('cmp:no'));
    await updated(embed);
    expect(plays(embed)).to.equal(0);
  });

  it('is what a script sets, one by one', async () => {
    const embed = await make(ASKED);
    embed.consent = { media: true };
    await updated(embed);
    expect(plays(embed)).to.equal(1);
    embed.consent = { analytics: true };
    expect(embed.consent).to.deep.equal({ media: true, counts: false, analytics: true });
    embed.consent = { media: false };
    await updated(embed);
    expect(plays(embed)).to.equal(0);
  });

  it('may be set before the upgrade', async () => {
    const { content } = Object.assign(document.createElement('template'), {
      innerHTML: '<afterword-embed></afterword-embed>',
    });
    const embed = content.firstElementChild as AfterwordEmbed;
    Object.assign(embed, { config: ASKED, consent: { media: true } });
    (await fixture('<div></div>')).append(embed);
    await embed.ready;
    expect(plays(embed)).to.equal(1);
  });

  it('may be an attribute', async () => {
    const embed = await written('', 'consent="none"');
    expect(embed.consent).to.include({ media: true });
  });
});

describe('an embed that is refreshed', () => {
  it('looks at the page again', async () => {
    const embed = await make({ panels: [{ type: 'discussion', networks: ['facebook'] }] });
    const thread = 'https://www.facebook.com/ledger/posts/9';
    const meta = Object.assign(document.createElement('meta'), {
      name: 'afterword:thread',
      content: thread,
    });
    document.head.append(meta);
    embed.refresh();
    await updated(embed);
    meta.remove();
    expect(part(inside(embed, 'discussion'), 'network').getAttribute('href')).to.equal(thread);
  });

  it('does so itself when the address changes', async () => {
    const before = location.href;
    const embed = await make(undefined);
    const shared = () =>
      part(inside(embed, 'discussion'), 'button-facebook').getAttribute('href') ?? '';
    history.pushState(null, '', '?another-story');
    dispatchEvent(new PopStateEvent('popstate'));
    await until(() => shared().includes('another-story'), 'the new story is shared');
    history.replaceState(null, '', before);
  });
});

describe('an embed that is moved or removed', () => {
  it('keeps its panels and what they show, and does not ask again', async () => {
    const peer = await openPeer();
    await peer.answer('/feed.json', { body: feedOf(stories(14)) });
    const source = { feed: peer.url('/feed.json') };
    const embed = await make({ panels: [{ type: 'popular', source, load: 'now' }] });
    const panel = inside(embed, 'popular');
    await until(() => countOf(panel, 'link') === 5, 'the feed came');
    part(panel, 'load-more').click();
    await until(() => countOf(panel, 'link') === 10, 'more are shown');
    (await fixture('<div></div>')).append(embed);
    await updated(embed);
    expect(inside(embed, 'popular') === panel).to.equal(true);
    expect(parts(panel, 'link').length).to.equal(10);
    expect((await peer.requests('/feed.json')).length).to.equal(1);
  });

  it('gives up its requests when it is removed', async () => {
    const peer = await openPeer();
    await peer.answer('/feed.json', { hangs: true });
    const source = { feed: peer.url('/feed.json') };
    const embed = await make({ panels: [{ type: 'popular', source, load: 'now' }] });
    await until(async () => (await peer.requests('/feed.json')).length, 'the feed is asked for');
    embed.remove();
    await until(async () => (await peer.requests('/feed.json'))[0]?.aborted, 'it is given up');
  });

  it('gives up its config’s request, too', async () => {
    const peer = await openPeer();
    await peer.answer('/config.json', { hangs: true });
    const embed = await fixture<AfterwordEmbed>(
      `<afterword-embed config="${peer.url('/config.json')}"></afterword-embed>`,
    );
    await until(async () => (await peer.requests('/config.json')).length, 'it is asked for');
    embed.remove();
    await until(async () => (await peer.requests('/config.json'))[0]?.aborted, 'it is given up');
  });

  it('is whole when it comes back before its config was there', async () => {
    const peer = await openPeer();
    await peer.answer('/config.json', { hangs: true }, { body: { panels: [TAGS] } });
    const embed = await fixture<AfterwordEmbed>(
      `<afterword-embed config="${peer.url('/config.json')}"></afterword-embed>`,
    );
    const place = embed.parentElement!;
    await until(async () => (await peer.requests('/config.json')).length, 'it is asked for');
    embed.remove();
    await until(async () => (await peer.requests('/config.json'))[0]?.aborted, 'it is given up');
    place.append(embed);
    await until(() => panelsOf(embed).join() === 'tags', 'the panels of the config are there');
  });
});
