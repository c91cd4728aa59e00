import { expect, fixture } from '@open-wc/testing';
import type { AfterwordVideos } from '../../src/index.ts';
import { until } from '../pages/page.ts';
import { openPeer } from '../pages/peer.ts';
import {
  countOf,
  focused,
  nameOf,
  part,
  parts,
  set,
  stories,
  textOf,
  textsOf,
} from './fixtures.ts';
import { FILE, play, players, VIMEO, withItems, YOUTUBE } from './fixtures.videos.ts';

const titles = (panel: AfterwordVideos) =>
  players(panel).map((player) => nameOf(player) || player.title);

describe('the one video that plays', () => {
  it('ends when one of another panel begins', async () => {
    const first = await withItems([YOUTUBE]);
    const second = await withItems([FILE, VIMEO]);
    await play(first);
    await play(second, 1);
    await first.updateComplete;
    expect(players(first).length).to.equal(0);
    await play(first);
    await second.updateComplete;
    expect(players(second).length).to.equal(0);
    expect(focused(first) === players(first)[0]).to.equal(true);
  });

  it('has the page’s own players pause, but for those without sound', async () => {
    const page = await fixture('<div><video></video><video muted></video></div>');
    const paused: number[] = [];
    page.querySelectorAll('video').forEach((video, i) => {
      Object.defineProperty(video, 'paused', { value: false });
      video.pause = () => paused.push(i);
      video.muted = i === 1;
    });
    await play(await withItems([YOUTUBE]));
    expect(paused).to.deep.equal([0]);
  });

  it('ends when one of the page’s own is played', async () => {
    const video = await fixture<HTMLVideoElement>('<video></video>');
    const panel = await withItems([YOUTUBE]);
    await play(panel);
    video.dispatchEvent(new Event('play'));
    await panel.updateComplete;
    expect(players(panel).length, 'a player that is paused is not heard').to.equal(1);
    Object.defineProperty(video, 'paused', { value: false });
    video.dispatchEvent(new Event('play'));
    await panel.updateComplete;
    expect(players(panel).length).to.equal(0);
  });

  it('plays on when the list around it changes', async () => {
    const panel = await withItems([...stories(2), YOUTUBE, VIMEO]);
    const player = await play(panel);
    let isMoved = false;
    const observer = new MutationObserver((changes) => {
      isMoved ||= changes.some(({ removedNodes }) =>
        [...removedNodes].some((node) => node.contains(player)),
      );
    });
    observer.observe(panel.shadowRoot!, { childList: true, subtree: true });
    for (const items of [
      [...stories(3), YOUTUBE],
      [YOUTUBE, ...stories(4)],
      [...stories(4), YOUTUBE, VIMEO],
      [...stories(1), YOUTUBE],
    ]) {
      await set(panel, { source: { items } });
      expect(textsOf(panel, 'link')).to.deep.equal(items.map(({ title }) => title));
      expect(players(panel)[0] === player).to.equal(true);
      await Promise.resolve();
      expect(isMoved).to.equal(false);
    }
    observer.disconnect();
  });

  it('ends when it is in the list no longer', async () => {
    const panel = await withItems([YOUTUBE, ...stories(2)]);
    await play(panel);
    await set(panel, { source: { items: stories(2) } });
    await panel.updateComplete;
    expect(players(panel).length).to.equal(0);
    await until(() => focused(panel) === part(panel, 'link'), 'the focus is in the list');
  });

  it('gives the focus back when it has ended', async () => {
    const panel = await withItems([YOUTUBE, FILE]);
    const player = await play(panel, 1);
    await until(() => focused(panel) === player, 'the player has the focus');
    player.dispatchEvent(new Event('ended'));
    await until(() => countOf(panel, 'play') === 2, 'the poster is back');
    await until(() => focused(panel) === parts(panel, 'play')[1], 'the button has the focus');
  });

  it('leaves the focus where it is when the reader has gone on', async () => {
    const panel = await withItems([FILE, YOUTUBE]);
    const player = await play(panel);
    part(panel, 'link').focus();
    player.dispatchEvent(new Event('ended'));
    await until(() => countOf(panel, 'play') === 2, 'the poster is back');
    expect(focused(panel) === part(panel, 'link')).to.equal(true);
  });

  it('gives the focus to the title when its consent is revoked', async () => {
    const panel = await withItems([YOUTUBE], { consent: { grant: 'cmp:yes', revoke: 'cmp:no' } });
    document.dispatchEvent(new Event('cmp:yes'));
    await panel.updateComplete;
    await play(panel);
    document.dispatchEvent(new Event('cmp:no'));
    await until(() => focused(panel) === part(panel, 'link'), 'the title has the focus');
    expect(titles(panel)).to.deep.equal([]);
  });

  it('does not begin again when the panel was taken out of the page', async () => {
    const panel = await withItems([YOUTUBE]);
    const place = panel.parentElement!;
    await play(panel);
    panel.remove();
    await until(() => !players(panel).length, 'it has stopped');
    place.append(panel);
    await panel.updateComplete;
    expect(players(panel).length).to.equal(0);
  });

  it('says so where it can not be played, and leaves the link', async () => {
    const peer = await openPeer();
    await peer.answer('/none.webm', { status: 404 });
    const video = { sources: [{ src: peer.path('/none.webm') }] };
    const panel = await withItems([{ ...FILE, video }]);
    await play(panel);
    await until(() => countOf(panel, 'status'), 'it is said');
    expect(textOf(part(panel, 'status'))).to.equal('This video can’t be played here.');
    expect(part(panel, 'status').getAttribute('role')).to.equal('alert');
    expect(players(panel).length + countOf(panel, 'play')).to.equal(0);
    await until(() => focused(panel) === part(panel, 'link'), 'the link has the focus');
    await expect(panel).to.be.accessible();
  });
});

describe('the posters of videos', () => {
  const srcs = (panel: AfterwordVideos) =>
    parts(panel, 'thumbnail').map((it) => it.getAttribute('src'));

  it('are YouTube’s only where the reader allows it, and where there is no other', async () => {
    const image = '/demo/pictures/gull.svg';
    const items = [YOUTUBE, { ...YOUTUBE, title: 'Own', image }, VIMEO];
    const own = new URL(image, location.href).href;
    expect(srcs(await withItems(items))).to.deep.equal([own]);
    const poster = 'https://i.ytimg.com/vi/abcdefghijk/mqdefault.jpg';
    const blocked = document.createElement('meta');
    blocked.httpEquiv = 'Content-Security-Policy';
    blocked.content = "img-src 'self'";
    document.head.append(blocked);
    const asked = new Promise<string>((resolve) => {
      const tell = ({ blockedURI }: SecurityPolicyViolationEvent) => {
        resolve(blockedURI);
      };
      document.addEventListener('securitypolicyviolation', tell, { once: true });
    });
    const panel = await withItems(items, { consent: 'none', dedupe: false });
    expect(poster).to.contain(await asked);
    await until(() => srcs(panel).length === 1, 'a poster that can not be had gives way');
    expect(srcs(panel)).to.deep.equal([own]);
  });

  it('that could not be had do not hide those of other items', async () => {
    const image = '/demo/pictures/none.svg';
    const panel = await withItems([{ ...YOUTUBE, image }]);
    await until(() => !countOf(panel, 'thumbnail'), 'the picture is gone');
    await set(panel, { source: { items: [{ ...YOUTUBE, image: '/demo/pictures/gull.svg' }] } });
    expect(countOf(panel, 'thumbnail')).to.equal(1);
  });
});
