import { expect } from '@open-wc/testing';
import { chunkCode } from './chunks.ts';
import { noted, openPage, STRICT, until, WATCH_REQUESTS } from './page.ts';
import { openPeer } from './peer.ts';
import { configured, story } from './publisher.ts';
import { linesOf, panelIn, part, parts, textOf } from './reader.ts';

const discussion = (settings: object) =>
  story(configured({ panels: [{ type: 'discussion', ...settings }] }));
const files = (urls: string[]) => urls.map((url) => new URL(url).pathname);
const NETWORKS = '/dist/chunks/more-networks.js';

describe('networks that most share bars have', () => {
  it('need no further file', async () => {
    const share = [
      ...['facebook', 'x', 'bluesky', 'linkedin', 'reddit', 'whatsapp'],
      ...['telegram', 'pinterest', 'vk'],
    ];
    const networks = share.map((network) => ({ network, label: network.toUpperCase() }));
    const html = discussion({ networks, share, shareLimit: share.length });
    const page = await openPage({ html, headers: STRICT });
    const panel = await panelIn(page, 'discussion');
    expect(parts(panel, 'button').map((it) => it.part[1])).to.deep.equal(
      share.map((network) => `button-${network}`),
    );
    for (const link of parts(panel, 'button')) expect(link.querySelector('svg path')).to.exist;
    expect(parts(panel, 'network')).to.have.length(share.length);
    await noted(page, '/dist/afterword.js');
    expect(files(page.requests())).to.deep.equal(['/dist/afterword.js']);
    expect(page.violations).to.deep.equal([]);
  });
});

describe('networks that few pages name', () => {
  it('are one more file, for all panels of the page together', async () => {
    const panel = { type: 'discussion', networks: ['mastodon'], share: ['threads', 'tumblr'] };
    const html = story(configured({ panels: [panel, panel] }));
    const page = await openPage({ html, headers: STRICT });
    await until(
      () => parts(page.document.querySelector('afterword-discussion')!, 'button-threads')[0],
      'the button is there',
    );
    await noted(page, NETWORKS);
    expect(files(page.requests())).to.have.members(['/dist/afterword.js', NETWORKS]);
    expect(page.violations).to.deep.equal([]);
  });

  it('have their drawings from the same file as their names, once a bar shows them', async () => {
    const page = await openPage({
      html: discussion({ networks: ['threads'], share: ['x', 'copy'] }),
      headers: WATCH_REQUESTS,
    });
    const panel = await panelIn(page, 'discussion');
    await until(() => textOf(part(panel, 'message')).includes('Threads'), 'the sentence names it');
    await noted(page, NETWORKS);
    expect(files(page.requests())).to.have.members(['/dist/afterword.js', NETWORKS]);

    panel.config = { share: ['x', 'threads'] };
    const link = await until(() => parts(panel, 'button-threads')[0], 'the button is there');
    expect(link.querySelector('svg path')).to.exist;
    expect(files(page.requests())).to.have.members(['/dist/afterword.js', NETWORKS]);
  });

  it('have their names where drawings can’t be had', async () => {
    const thread = 'https://www.threads.com/@ledger/post/C1';
    const networks = [{ network: 'threads', label: 'Threads', thread }];
    const html = discussion({ networks, share: ['threads'] });
    const page = await openPage({
      html: html.replace('data-config=', 'data-base="nowhere" data-config='),
    });
    const panel = await panelIn(page, 'discussion');
    const link = await until(() => parts(panel, 'button-threads')[0], 'the button is there');
    expect(link.href).to.equal(thread);
    expect(textOf(link)).to.equal('Threads');
  });

  it('have links, names and drawings like the others', async () => {
    const page = await openPage({ html: discussion({ networks: ['x'], share: ['threads'] }) });
    const panel = await panelIn(page, 'discussion');
    const link = await until(() => parts(panel, 'button-threads')[0], 'the button is there');
    expect(link.href).to.match(/^https:\/\/www\.threads\.com\/intent\/post\?text=/);
    expect(textOf(link)).to.match(/^Share on Threads/);
    expect(link.querySelector('svg path')).to.exist;
  });

  it('leave the bar as wide and as high as it was while they were awaited', async () => {
    const site = await openPeer();
    const text = await chunkCode('more-networks');
    await site.answer('/base/chunks/more-networks.js', { body: text, hangs: true });
    const html = discussion({ networks: ['x'], share: ['x', 'threads', 'copy'] });
    const page = await openPage({
      html: html.replace('data-config=', 'data-base="base" data-config='),
      site,
      wait: 'start',
    });
    const panel = await panelIn(page, 'discussion');
    const box = () => {
      const { width, height } = part(panel, 'list').getBoundingClientRect();
      return [part(panel, 'list').children.length, width, height];
    };
    expect(parts(panel, 'placeholder')).to.have.length(1);
    const before = box();
    const path = '/base/chunks/more-networks.js';
    await until(async () => (await site.requests(path)).length, 'they are asked for');
    await site.release(path);
    await until(() => parts(panel, 'button-threads')[0], 'the button is there');
    expect(parts(panel, 'placeholder')).to.have.length(0);
    expect(box()).to.deep.equal(before);
  });

  it('that can’t be had leave the others, and the publisher is told', async () => {
    const html = discussion({ networks: ['x', 'mastodon'], share: ['threads', 'copy'] });
    const page = await openPage({
      html: html.replace('data-config=', 'data-base="nowhere" data-config='),
    });
    const panel = await panelIn(page, 'discussion');
    await until(() => linesOf(page).length >= 2, 'both were told');
    expect(textOf(part(panel, 'message'))).to.equal('Join the discussion on X.');
    expect(parts(panel, 'button')).to.have.length(1);
    expect(linesOf(page).join()).to.contain('networks[1]').and.contain('share[0]');
  });
});
