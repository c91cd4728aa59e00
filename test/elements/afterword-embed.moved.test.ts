import { expect, fixture } from '@open-wc/testing';
import type { AfterwordEmbed } from '../../src/index.ts';
import { until } from '../pages/page.ts';
import { openPeer } from '../pages/peer.ts';
import { countOf, feedOf, part, parts, stories } from './fixtures.ts';
import { inside, make, panelsOf, TAGS, updated } from './fixtures.embed.ts';

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
