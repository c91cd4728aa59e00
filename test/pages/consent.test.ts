import { expect } from '@open-wc/testing';
import { openPage, until, WATCH_REQUESTS } from './page.ts';
import { openPeer } from './peer.ts';
import { configured, json, story, tag } from './publisher.ts';
import { allIn, embedIn, panelIn, part, parts, titles } from './reader.ts';

const YOUTUBE = 'https://www.youtube.com/watch?v=abcdefghijk';
const FILM = { url: YOUTUBE, title: 'The crane' };
const FILE = {
  url: '/crane',
  title: 'The tide',
  video: { sources: [{ src: '/demo/media/tide.webm' }] },
};
const EVENTS = { grant: 'cmp-yes', revoke: 'cmp-no' };

/** Nothing is really asked of a third party, whatever the reader clicks. */
const NO_FRAMES = { 'Content-Security-Policy': "frame-src 'none'" };

const configOf = (consent: unknown, ...items: object[]) => ({
  ...(consent ? { consent } : {}),
  panels: [{ type: 'videos', source: { items } }],
});
async function openVideos(consent: unknown, ...items: object[]) {
  const html = story(configured(configOf(consent, ...items)));
  const page = await openPage({ html, headers: NO_FRAMES });
  return { page, panel: await panelIn(page, 'videos'), embed: await embedIn(page) };
}
const playerIn = (panel: Element) =>
  panel.shadowRoot!.querySelector<HTMLIFrameElement>('iframe, video');

describe('consent', () => {
  it('is by default the click on a button that says where it plays from', async () => {
    const { panel } = await openVideos(undefined, FILM);
    expect(playerIn(panel)).to.equal(null);
    const button = part(panel, 'play');
    expect(button.ariaLabel).to.contain('YouTube').and.contain('The crane');
    expect(part(panel, 'consent').textContent).to.contain('YouTube');
    button.click();
    const player = await until(() => playerIn(panel), 'the player is there');
    expect(player.src).to.match(/^https:\/\/www\.youtube-nocookie\.com\/embed\/abcdefghijk/);
    expect(player.referrerPolicy).to.equal('strict-origin-when-cross-origin');
    expect(player.title).to.equal('The crane');
  });

  it('of "click" asks nothing of anybody before the click', async () => {
    const vimeo = { url: 'https://vimeo.com/123456', title: 'The gull' };
    const html = story(configured(configOf('click', FILM, vimeo, FILE)));
    const page = await openPage({ html, headers: WATCH_REQUESTS });
    await panelIn(page, 'videos');
    expect(page.violations).to.deep.equal([]);
    const ours = new Set([page.window.location.origin]);
    expect(page.requests().filter((url) => !ours.has(new URL(url).origin))).to.deep.equal([]);
    expect(allIn(page.document).filter((it) => it.localName === 'iframe')).to.deep.equal([]);
    expect(page.document.cookie).to.equal('');
  });

  it('of "none" plays at once, too', async () => {
    const { panel } = await openVideos('none', FILM);
    part(panel, 'play').click();
    await until(() => playerIn(panel), 'the player is there');
  });

  it('by events shows a link until it is granted, then a button', async () => {
    const { page, panel } = await openVideos(EVENTS, FILM);
    expect(parts(panel, 'play')).to.have.lengthOf(0);
    expect(titles(panel)).to.deep.equal(['The crane']);
    page.window.dispatchEvent(new page.window.Event('cmp-yes'));
    await until(() => parts(panel, 'play').length, 'the button is there');
  });

  it('by events hears them wherever in the document they are dispatched', async () => {
    const { page, panel } = await openVideos(EVENTS, FILM);
    page.document.body.dispatchEvent(new page.window.CustomEvent('cmp-yes'));
    await until(() => parts(panel, 'play').length, 'the button is there');
  });

  it('that is revoked by an event stops the player', async () => {
    const { page, panel } = await openVideos(EVENTS, FILM);
    page.document.dispatchEvent(new page.window.Event('cmp-yes'));
    (await until(() => parts(panel, 'play')[0], 'the button is there')).click();
    await until(() => playerIn(panel), 'the player is there');
    page.document.dispatchEvent(new page.window.Event('cmp-no'));
    await until(() => !playerIn(panel), 'the player is gone');
    expect(parts(panel, 'play')).to.have.lengthOf(0);
  });

  it('that is revoked and granted again does not play by itself', async () => {
    const { panel, embed } = await openVideos('click', FILM);
    part(panel, 'play').click();
    await until(() => playerIn(panel), 'the player is there');
    embed.consent = { media: false };
    await until(() => !playerIn(panel), 'the player is gone');
    embed.consent = { media: true };
    await until(() => parts(panel, 'play').length, 'the button is back');
    expect(playerIn(panel)).to.equal(null);
  });

  it('may be set before the embed is upgraded', async () => {
    const config = json(configOf(EVENTS, FILM));
    const early = `<afterword-embed id="early">${config}</afterword-embed><script>early.consent = { media: true }</script>`;
    const page = await openPage({ html: story(early + tag('')) });
    expect(parts(await panelIn(page, 'videos'), 'play')).to.have.lengthOf(1);
  });

  it('may be set later, one at a time, and be read', async () => {
    const { panel, embed } = await openVideos(EVENTS, FILM);
    embed.consent = { media: true };
    await until(() => parts(panel, 'play').length, 'the button is there');
    embed.consent = { counts: true };
    expect(embed.consent).to.deep.equal({ media: true, counts: true, analytics: false });
    embed.consent = { media: false };
    await until(() => !parts(panel, 'play').length, 'the button is gone');
  });

  it('is not needed for a file of the publisher’s own', async () => {
    const { panel } = await openVideos(EVENTS, FILE);
    expect(parts(panel, 'consent')).to.have.lengthOf(0);
    part(panel, 'play').click();
    const player = await until(() => playerIn(panel), 'the player is there');
    expect(player.localName).to.equal('video');
  });

  it('that came before the config of an embed holds for it, also under the next article', async () => {
    const html = story(
      '<script>addEventListener("cmp-yes", () => (manager = { yes: true }))</script>' +
        configured(configOf({ grant: 'cmp-yes', state: 'manager.yes' }, FILM)),
    );
    const page = await openPage({ html, headers: NO_FRAMES });
    const panel = await panelIn(page, 'videos');
    expect(parts(panel, 'play')).to.have.lengthOf(0);
    page.window.dispatchEvent(new page.window.Event('cmp-yes'));
    await until(() => parts(panel, 'play').length, 'the button is there');
    const embed = await embedIn(page);
    const next = page.document.createElement('afterword-embed');
    next.config = configOf({ grant: 'cmp-yes' }, FILM);
    embed.replaceWith(next);
    await until(() => parts(next.querySelector('afterword-videos')!, 'play').length, 'it holds');
  });

  it('of a manager that tells also of refusals asks nobody', async () => {
    const { page, panel } = await openVideos({ grant: 'OneTrustGroupsUpdated' }, FILM);
    const { CustomEvent } = page.window;
    const tell = (...groups: string[]) =>
      page.window.dispatchEvent(new CustomEvent('OneTrustGroupsUpdated', { detail: groups }));
    tell('C0001');
    await panel.updateComplete;
    expect(parts(panel, 'play')).to.have.lengthOf(0);
    tell('C0001', 'C0004');
    await until(() => parts(panel, 'play').length, 'the button is there');
  });

  it('of a manager that came before the script is read from the page', async () => {
    const before = '<script>manager = { consents: () => ({ media: true }) }</script>';
    const config = configOf({ state: { path: 'manager.consents', has: 'media' } }, FILM);
    const page = await openPage({ html: story(before + configured(config)), headers: NO_FRAMES });
    expect(parts(await panelIn(page, 'videos'), 'play')).to.have.lengthOf(1);
    expect(page.window.localStorage).to.have.lengthOf(0);
  });

  it('may be answered before the config is here', async () => {
    const config = configOf({ grant: 'OneTrustGroupsUpdated' }, FILM);
    const site = await openPeer();
    await site.answer('/late.json', { body: JSON.stringify(config), hangs: true });
    const html = story(tag(`data-config="${site.path('/late.json')}"`));
    const page = await openPage({ html, site, headers: NO_FRAMES });
    await until(() => page.document.querySelector('afterword-embed:defined'), 'the embed is there');
    const detail = ['C0004'];
    page.window.dispatchEvent(new page.window.CustomEvent('OneTrustGroupsUpdated', { detail }));
    await until(() => site.release('/late.json'), 'it was asked for');
    expect(parts(await panelIn(page, 'videos'), 'play')).to.have.lengthOf(1);
  });
});
