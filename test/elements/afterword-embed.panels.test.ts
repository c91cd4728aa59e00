import { expect } from '@open-wc/testing';
import { until } from '../pages/page.ts';
import { openPeer } from '../pages/peer.ts';
import { change, countOf, part, textOf } from './fixtures.ts';
import {
  ALL,
  inside,
  make,
  panelsOf,
  POPULAR,
  reconfigure,
  TAGS,
  VIDEOS,
  written,
} from './fixtures.embed.ts';

const json = (value: object) => `<script type="application/json">${JSON.stringify(value)}</script>`;

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

  it('has a heading, and a link to all, under the title that it has', async () => {
    const seeAll = { url: 'https://ledger.example/events' };
    const slot = { type: 'slot', id: 'ad-3', heading: 'What’s on', headingLevel: 3, seeAll };
    const embed = await make({ panels: [slot] });
    const group = embed.firstElementChild!;
    expect(textOf(group.querySelector('h3'))).to.equal('What’s on');
    expect(group.getAttribute('aria-label')).to.equal('What’s on');
    const link = group.querySelector('a')!;
    expect([link.href, textOf(link)]).to.deep.equal([seeAll.url, 'What’s on']);
    const order = [...group.children].map(({ localName }) => localName);
    expect(order).to.deep.equal(['h3', 'div', 'a']);
    await expect(embed).to.be.accessible();
  });

  it('changes what stands around it, and leaves what somebody put there in its place', async () => {
    const slot = { type: 'slot', id: 'ad-4', label: 'Advertisement' };
    const embed = await make({ panels: [slot] });
    const place = document.getElementById('ad-4')!;
    place.append('An ad');
    let isMoved = false;
    const observer = new MutationObserver((changes) => {
      isMoved ||= changes.some(({ removedNodes }) => [...removedNodes].includes(place));
    });
    observer.observe(embed, { childList: true, subtree: true });
    await reconfigure(embed, { panels: [{ ...slot, label: 'Anzeige', heading: 'Partner' }] });
    expect(textOf(embed)).to.equal('PartnerAnzeigeAn ad');
    await reconfigure(embed, { panels: [{ type: 'slot', id: 'ad-4' }] });
    expect(textOf(embed)).to.equal('An ad');
    observer.disconnect();
    expect(isMoved).to.equal(false);
    place.remove();
    await reconfigure(embed, { panels: [slot] });
    expect(textOf(embed)).to.equal('Advertisement');
  });

  it('is shown without items, whatever minItems and load say', async () => {
    const embed = await make({ panels: [{ type: 'slot', id: 'ad-5', minItems: 3, load: 'now' }] });
    expect(embed.problems).to.deep.equal([]);
    expect(document.getElementById('ad-5')!.isConnected).to.equal(true);
  });

  it('needs an id', async () => {
    const embed = await make({ panels: [{ type: 'slot' }, TAGS] });
    expect(embed.problems.map(({ path }) => path)).to.deep.equal(['panels[0].id']);
    expect(embed.children.length).to.equal(1);
  });
});
