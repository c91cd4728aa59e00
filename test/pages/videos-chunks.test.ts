import { expect } from '@open-wc/testing';
import { answerChunks, chunkCode } from './chunks.ts';
import { openPage, until } from './page.ts';
import { openPeer, type Answer } from './peer.ts';
import { configured, story } from './publisher.ts';
import { panelIn, part, parts, textOf } from './reader.ts';

const PROVIDERS = '/base/chunks/more-providers.js';
const SESSION = '/base/chunks/player-session.js';
const RARE = {
  url: 'https://www.dailymotion.com/video/x84sh87_tide',
  title: 'Slack water',
  video: { provider: 'dailymotion', id: 'x1a2b/x84sh87' },
};
const COMMON = { url: 'https://vimeo.com/76979871', title: 'Low water' };

/** A page with videos, whose chunks for some videos are answered so. */
async function openWith(answers: Record<string, Answer>, items: object[], more: object = {}) {
  const site = await openPeer();
  await answerChunks(site, '/base', answers);
  const panels = [{ type: 'videos', source: { items }, ...more }];
  const headers = { 'Content-Security-Policy': "frame-src 'none'" };
  const html = story(configured({ panels }, 'data-base="base"'));
  const page = await openPage({ html, headers, site, wait: 'start' });
  return { site, page, panel: await panelIn(page, 'videos') };
}

describe('the videos of a rare provider', () => {
  it('are links to their pages until its chunk is there, and play from then on', async () => {
    const built = { body: await chunkCode('more-providers') };
    const { site, panel } = await openWith({ 'more-providers': { ...built, hangs: true } }, [
      RARE,
      COMMON,
    ]);
    await until(async () => (await site.requests(PROVIDERS)).length, 'the chunk is asked for');
    expect(parts(panel, 'play').map((one) => one.ariaLabel)).to.deep.equal([
      'Play from Vimeo: Low water',
    ]);
    const link = part(panel, 'link');
    expect(link.href).to.equal(RARE.url);
    const screen = panel.shadowRoot!.querySelector('.screen')!.getBoundingClientRect();
    const { left, top, width, height } = screen;
    const tapped = panel.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
    expect(tapped === link, 'its picture is the link, too').to.equal(true);
    await until(() => site.release(PROVIDERS), 'the chunk is asked for');
    const button = await until(() => parts(panel, 'play')[1] && part(panel, 'play'), 'it plays');
    expect(button.ariaLabel).to.equal('Play from Dailymotion: Slack water');
    expect(panel.shadowRoot!.querySelector('.screen')!.getBoundingClientRect()).to.deep.equal(
      screen,
    );
    button.click();
    const frame = await until(() => panel.shadowRoot!.querySelector('iframe'), 'the player');
    expect(frame.src).to.equal('https://geo.dailymotion.com/player/x1a2b.html?video=x84sh87');
  });

  it('stay links where the chunk can not be had', async () => {
    const { site, panel } = await openWith({ 'more-providers': { status: 500 } }, [RARE]);
    await until(async () => (await site.requests(PROVIDERS)).length, 'the chunk is asked for');
    expect(parts(panel, 'play')).to.have.lengthOf(0);
    expect(textOf(part(panel, 'link'))).to.equal(RARE.title);
  });

  for (const url of [
    'https://cdn.jwplayer.com/players/abcDEF12-34ghIJ56.html',
    'https://geo.dailymotion.com/player/x1a2b.html?video=x84sh87',
    'https://players.brightcove.net/17/default_default/index.html?videoId=42',
  ]) {
    it(`play by the address of their player, too: ${new URL(url).host}`, async () => {
      const { panel } = await openWith({}, [{ url, title: 'Slack water' }]);
      await until(() => parts(panel, 'play').length, 'it plays');
    });
  }

  it('ask for nothing where they are files of its server', async () => {
    const file = { url: 'https://cdn.jwplayer.com/previews/abcDEF12', title: 'Tide' };
    const sources = [{ src: 'https://cdn.jwplayer.com/videos/abcDEF12-34ghIJ56.mp4' }];
    const { site, panel } = await openWith({}, [{ ...file, video: { sources } }]);
    await panel.updateComplete;
    expect(parts(panel, 'play')).to.have.lengthOf(1);
    expect(await site.requests(PROVIDERS)).to.have.lengthOf(0);
  });

  it('ask for nothing where videos are links', async () => {
    const { site, panel } = await openWith({}, [RARE], { play: 'link' });
    await panel.updateComplete;
    expect(await site.requests(PROVIDERS)).to.have.lengthOf(0);
  });
});

describe('the videos of a common provider', () => {
  it('need no chunk until one plays, and none to play', async () => {
    const { site, panel } = await openWith({ 'player-session': { status: 500 } }, [COMMON]);
    await panel.updateComplete;
    for (const chunk of [PROVIDERS, SESSION]) {
      expect(await site.requests(chunk)).to.have.lengthOf(0);
    }
    part(panel, 'play').click();
    const frame = await until(() => panel.shadowRoot!.querySelector('iframe'), 'the player');
    expect(new URL(frame.src).host).to.equal('player.vimeo.com');
    await until(
      async () => (await site.requests(SESSION)).length,
      'what silences others is wanted',
    );
    expect(await site.requests(PROVIDERS)).to.have.lengthOf(0);
  });
});
