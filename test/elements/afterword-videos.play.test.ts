import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AfterwordPlayEvent } from '../../src/index.ts';
import { until } from '../pages/page.ts';
import { countOf, focused, part, parts, stories, textsOf } from './fixtures.ts';
import { FILE, play, players, VIMEO, withItems, YOUTUBE } from './fixtures.videos.ts';

describe('the play button', () => {
  it('says from where it plays', async () => {
    const panel = await withItems([YOUTUBE, VIMEO, FILE, ...stories(1)]);
    const names = parts(panel, 'play').map((button) => button.getAttribute('aria-label'));
    expect(names).to.deep.equal(['Play from YouTube: Tea', 'Play from Vimeo: Toast', 'Play: Jam']);
    expect(textsOf(panel, 'consent')).to.deep.equal(['YouTube', 'Vimeo']);
  });

  it('is what first brings a third party into the page', async () => {
    const panel = await withItems([YOUTUBE, VIMEO, FILE]);
    expect(players(panel).length).to.equal(0);
    expect(panel.shadowRoot!.querySelectorAll('[src]').length).to.equal(0);
  });

  it('brings YouTube’s player without cookies', async () => {
    const player = await play(await withItems([YOUTUBE]));
    expect(player.src).to.match(/^https:\/\/www\.youtube-nocookie\.com\/embed\/abcdefghijk\?/);
    expect(player.referrerPolicy).to.equal('strict-origin-when-cross-origin');
    expect(player.title).to.equal('Tea');
  });

  it('brings Vimeo’s player, which does not track', async () => {
    const player = await play(await withItems([VIMEO]));
    expect(player.src).to.match(/^https:\/\/player\.vimeo\.com\/video\/123456\?(.*&)?dnt=1/);
  });

  it('brings the player of what a feed names by provider and id', async () => {
    const video = { provider: 'YouTube', id: 'kjihgfedcba' };
    const player = await play(await withItems([{ ...stories(1)[0], video }]));
    expect(player.src).to.contain('/embed/kjihgfedcba?');
  });

  it('plays a file in the browser’s own player, with captions', async () => {
    const player = await play(await withItems([FILE]));
    expect(player.localName).to.equal('video');
    expect(player).to.include({ controls: true });
    expect(player.querySelector('source')).to.include({
      src: FILE.video.sources[0]!.src,
      type: 'video/webm',
    });
    const tracks = [...player.querySelectorAll('track')].map(
      ({ kind, src, srclang, label, default: isFirst }) => [kind, src, srclang, label, isFirst],
    );
    expect(tracks).to.deep.equal([
      ['captions', 'https://ledger.example/en.vtt', 'en', 'English', true],
      ['captions', 'https://ledger.example/de.vtt', 'de', 'de', false],
    ]);
  });

  it('moves the focus to the player', async () => {
    const panel = await withItems([YOUTUBE, FILE]);
    const player = await play(panel);
    await until(() => focused(panel) === player, 'the player has the focus');
    const video = await play(panel);
    await until(() => focused(panel) === video, 'the other player has the focus');
  });

  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const) {
    it(`works by keyboard, with ${name}`, async () => {
      const panel = await withItems([FILE]);
      part(panel, 'play').focus();
      await sendKeys({ press: key });
      const player = await until(() => players(panel)[0], 'the video plays');
      await until(() => focused(panel) === player, 'its player has the focus');
    });
  }

  it('leaves Enter on a card to its link, which tells where it stands', async () => {
    const panel = await withItems([FILE, ...stories(1)]);
    const opened: number[] = [];
    panel.addEventListener('afterword-open', (event) => {
      event.preventDefault();
      opened.push(event.position);
    });
    for (const link of parts(panel, 'link')) {
      link.focus();
      await sendKeys({ press: 'Enter' });
    }
    await until(() => opened.length === 2, 'both are followed');
    expect(opened).to.deep.equal([1, 2]);
    expect(players(panel).length).to.equal(0);
  });

  it('lets only one video play', async () => {
    const panel = await withItems([YOUTUBE, VIMEO]);
    await play(panel);
    await play(panel);
    expect(players(panel).map(({ src }) => new URL(src).host)).to.deep.equal(['player.vimeo.com']);
    expect(part(panel, 'play').getAttribute('aria-label')).to.equal('Play from YouTube: Tea');
  });

  it('plays the one that was chosen where two items have one address', async () => {
    const twice = (id: string) => ({
      url: 'https://ledger.example/live',
      title: id,
      video: { provider: 'vimeo', id },
    });
    const panel = await withItems([twice('1'), twice('2')]);
    parts(panel, 'play')[1]!.click();
    await panel.updateComplete;
    expect(players(panel).map(({ title }) => title)).to.deep.equal(['2']);
  });

  it('is not there where videos are links', async () => {
    const panel = await withItems([YOUTUBE, FILE], { play: 'link' });
    expect(countOf(panel, 'play')).to.equal(0);
    expect(countOf(panel, 'link')).to.equal(2);
  });

  it('tells what is about to play', async () => {
    const panel = await withItems([VIMEO, FILE]);
    const events: AfterwordPlayEvent[] = [];
    panel.addEventListener('afterword-play', (event) => events.push(event));
    await play(panel, 1);
    await play(panel, 0);
    expect(events.map(({ provider }) => provider)).to.deep.equal(['', 'vimeo']);
    expect(events[1]).to.include({ panel });
    expect(events[1]!.item.title).to.equal('Toast');
  });

  it('plays nothing when that is canceled', async () => {
    const panel = await withItems([YOUTUBE]);
    panel.addEventListener('afterword-play', (event) => event.preventDefault());
    part(panel, 'play').click();
    await panel.updateComplete;
    expect(players(panel).length).to.equal(0);
  });
});

describe('the consent for videos', () => {
  const ASKED = { consent: { grant: 'cmp:yes', revoke: 'cmp:no' } };

  it('is the page’s to give where it says so, and files need none', async () => {
    const panel = await withItems([YOUTUBE, FILE], ASKED);
    expect(parts(panel, 'play').map((one) => one.getAttribute('aria-label'))).to.deep.equal([
      'Play: Jam',
    ]);
    document.dispatchEvent(new Event('cmp:yes'));
    await panel.updateComplete;
    expect(countOf(panel, 'play')).to.equal(2);
  });

  it('can be revoked, which stops what plays', async () => {
    const panel = await withItems([YOUTUBE], ASKED);
    document.dispatchEvent(new Event('cmp:yes'));
    await panel.updateComplete;
    await play(panel);
    expect(players(panel).length).to.equal(1);
    document.dispatchEvent(new Event('cmp:no'));
    await panel.updateComplete;
    expect(players(panel).length).to.equal(0);
    document.dispatchEvent(new Event('cmp:yes'));
    await panel.updateComplete;
    expect(players(panel).length, 'it does not start by itself again').to.equal(0);
  });
});

describe('videos that are moved', () => {
  it('play on', async () => {
    const panel = await withItems([FILE, VIMEO]);
    const player = await play(panel);
    (await fixture('<div></div>')).append(panel);
    await panel.updateComplete;
    expect(players(panel)[0] === player).to.equal(true);
  });
});
