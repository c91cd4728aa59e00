import { expect } from '@open-wc/testing';
import { openPage, until } from './page.ts';
import { openPeer, type Answer } from './peer.ts';
import { configured, items, popular, story } from './publisher.ts';
import { embedIn, panelIn, part, parts, textOf, titles } from './reader.ts';

/** The string `videoFailed`. */
const FAILED = 'This video can’t be played here.';
const film = async () => new Uint8Array(await (await fetch('/demo/media/tide.webm')).arrayBuffer());
const type = { 'content-type': 'video/webm' };

/** What a server does to a film, each by the end of a sentence "a film that …". */
const FILM_FAULTS: Readonly<Record<string, () => Promise<Answer> | Answer>> = {
  'is not there': () => ({ status: 404 }),
  'makes its server fail': () => ({ status: 500 }),
  'closes the connection': () => ({ drop: true }),
  'is a page': () => ({ body: '<!doctype html><title>Sorry</title>' }),
  'is text that says it is a film': () => ({ headers: type, body: 'no film at all' }),
  'is empty': () => ({ headers: type, body: '' }),
  'breaks off in its head': async () => ({ headers: type, body: await film(), truncateAt: 20 }),
};

/** A page with a film whose files are answered so, before panels that are well. */
async function openWith(answer: Answer, play = 'inline', files = ['/film']) {
  const site = await openPeer();
  for (const file of files) await site.answer(file, answer);
  const sources = files.map((file) => ({ src: site.path(file) }));
  const [first, second] = items(2);
  const panels = [
    { type: 'videos', play, source: { items: [{ ...first, video: { sources } }, second] } },
    { type: 'discussion' },
    popular('', { source: { items: items(3, 11) } }),
    { type: 'tags', items: ['Tides'] },
  ];
  const page = await openPage({ html: story(configured({ panels })), site });
  const panel = await panelIn(page, 'videos');
  expect(parts(panel, 'status')).to.be.empty;
  const button = part(panel, 'play');
  button.focus();
  button.click();
  const expectTheRest = async () => {
    expect(titles(panel)).to.deep.equal(['Story 1', 'Story 2']);
    expect(parts(await panelIn(page, 'discussion'), 'button')).not.to.be.empty;
    expect(titles(await panelIn(page, 'popular'))).to.have.lengthOf(3);
    expect(textOf(part(await panelIn(page, 'tags'), 'tag'))).to.equal('Tides');
    expect((await embedIn(page)).problems).to.deep.equal([]);
  };
  return { site, panel, expectTheRest };
}

const told = (panel: Element) =>
  until(() => textOf(parts(panel, 'status')[0]) === FAILED, 'the reader is told');

describe('a film', () => {
  for (const [what, answerOf] of Object.entries(FILM_FAULTS)) {
    it(`that ${what} says so in its place after play, and its title is a link still`, async () => {
      const { panel, expectTheRest } = await openWith(await answerOf());
      await told(panel);
      expect(part(panel, 'status').getAttribute('role')).to.equal('alert');
      expect(panel.shadowRoot!.querySelector('video')).to.equal(null);
      expect(part(panel, 'link').href).to.equal(items(1)[0]!.url);
      await expectTheRest();
    });
  }

  it('whose files all fail says so once', async () => {
    const { site, panel, expectTheRest } = await openWith({ status: 404 }, 'inline', [
      '/one',
      '/two',
    ]);
    await told(panel);
    expect(parts(panel, 'status')).to.have.lengthOf(1);
    expect(await site.requests('/two')).not.to.be.empty;
    await expectTheRest();
  });

  it('that fails above the page closes the dialog, and says so in its place', async () => {
    const { panel, expectTheRest } = await openWith({ status: 404 }, 'dialog');
    await told(panel);
    expect(panel.shadowRoot!.querySelector('dialog')).to.equal(null);
    await expectTheRest();
  });

  it('that breaks off in its middle has a player for what there is of it, or says so, and all else stays', async () => {
    const body = await film();
    const broken = { headers: type, body, truncateAt: Math.floor(body.length / 2) };
    const { site, panel, expectTheRest } = await openWith(broken);
    await until(async () => (await site.requests('/film')).length, 'it is asked for');
    const player = () => panel.shadowRoot!.querySelector('video');
    const isTold = () => textOf(parts(panel, 'status')[0]) === FAILED;
    // Engines differ in what they do with half a file, and how long they take.
    await until(() => isTold() || player()?.networkState, 'the engine has an opinion');
    expect(isTold()).to.equal(!player());
    if (player()) expect(player()!.controls).to.equal(true);
    await expectTheRest();
  });

  it('that says nothing leaves its player, and all else stays', async () => {
    const { site, panel, expectTheRest } = await openWith({ hangs: true });
    await until(async () => (await site.requests('/film')).length, 'it is asked for');
    expect(panel.shadowRoot!.querySelector('video')!.controls).to.equal(true);
    expect(parts(panel, 'status')).to.be.empty;
    await expectTheRest();
  });
});
