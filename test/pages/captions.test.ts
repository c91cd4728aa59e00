import { expect } from '@open-wc/testing';
import { openPage, until } from './page.ts';
import { openPeer, type Answer } from './peer.ts';
import { configured, items, story } from './publisher.ts';
import { panelIn, part } from './reader.ts';

const film = async (type: string): Promise<Answer> => ({
  headers: { 'content-type': `video/${type}` },
  body: new Uint8Array(await (await fetch(`/demo/media/tide.${type}`)).arrayBuffer()),
});
const CAPTIONS: Answer = {
  headers: { 'content-type': 'text/vtt' },
  body: 'WEBVTT\n\n00:00.000 --> 00:09.000\nThe tide turns.\n',
};
const withoutCors = ({ headers, ...answer }: Answer): Answer => ({
  ...answer,
  headers: { ...headers, 'access-control-allow-origin': null },
});

type Place = 'own' | 'other, with CORS' | 'other, without CORS';

/** A page whose film and captions are on these hosts, its language, and what has been asked before the click. */
async function openFilm(ofFilm: Place, ofCaptions: Place, attributes = 'lang="en"') {
  const site = await openPeer();
  const answerOf = (answer: Answer, place: Place) =>
    place === 'other, without CORS' ? withoutCors(answer) : answer;
  const addressOf = (path: string, place: Place) =>
    place === 'own' ? site.path(path) : site.url(path);
  for (const type of ['webm', 'mp4']) {
    await site.answer(`/tide.${type}`, answerOf(await film(type), ofFilm));
  }
  await site.answer('/en.vtt', answerOf(CAPTIONS, ofCaptions));
  await site.answer('/de.vtt', answerOf(CAPTIONS, ofCaptions));
  const video = {
    sources: ['webm', 'mp4'].map((type) => ({
      src: addressOf(`/tide.${type}`, ofFilm),
      type: `video/${type}`,
    })),
    captions: ['de', 'en'].map((language) => ({
      src: addressOf(`/${language}.vtt`, ofCaptions),
      language,
    })),
  };
  const panels = [{ type: 'videos', source: { items: [{ ...items(1)[0], video }] } }];
  const page = await openPage({ html: story(configured({ panels }), { attributes }), site });
  const panel = await panelIn(page, 'videos');
  const before = (await site.requests()).filter(({ path }) => path !== '/');
  part(panel, 'play').click();
  const player = await until(() => panel.shadowRoot!.querySelector('video'), 'there is a player');
  return { before, player };
}

const plays = (player: HTMLVideoElement) =>
  until(() => player.readyState >= HTMLMediaElement.HAVE_METADATA, 'the film is there');

/** The languages of the captions that are switched on where the reader's settings allow it: WebKit's may not. */
const switchedOn = (player: HTMLVideoElement) =>
  [...player.querySelectorAll('track')].filter((one) => one.default).map(({ srclang }) => srclang);

/** Waits for the text of captions that a reader switches on. */
async function hasText(player: HTMLVideoElement, at: number): Promise<void> {
  const track = player.textTracks[at]!;
  track.mode = 'showing';
  await until(() => track.cues?.length, 'the captions are there');
}

const SHOWN: [film: Place, captions: Place][] = [
  ['own', 'own'],
  ['own', 'other, with CORS'],
  ['other, with CORS', 'own'],
  ['other, with CORS', 'other, with CORS'],
  ['other, without CORS', 'own'],
  ['other, without CORS', 'other, with CORS'],
];
const MISSING: [film: Place, captions: Place][] = [
  ['own', 'other, without CORS'],
  ['other, with CORS', 'other, without CORS'],
  ['other, without CORS', 'other, without CORS'],
];

describe('a film with captions', () => {
  for (const [ofFilm, ofCaptions] of SHOWN) {
    it(`shows them, with the film on: ${ofFilm}, and the captions on: ${ofCaptions}`, async () => {
      const { before, player } = await openFilm(ofFilm, ofCaptions);
      expect(before, 'nothing is asked before the click').to.deep.equal([]);
      await plays(player);
      await hasText(player, 1);
      expect(switchedOn(player)).to.deep.equal(['en']);
    });
  }

  for (const [ofFilm, ofCaptions] of MISSING) {
    it(`plays without those that no page may read: ${ofFilm}, ${ofCaptions}`, async () => {
      const { player } = await openFilm(ofFilm, ofCaptions);
      await plays(player);
      expect(player.isConnected).to.equal(true);
    });
  }

  it('asks its files with CORS only for captions of another origin', async () => {
    expect((await openFilm('other, with CORS', 'own')).player.crossOrigin).to.equal(null);
    expect((await openFilm('own', 'other, with CORS')).player.crossOrigin).to.equal('anonymous');
  });

  for (const [attributes, languages] of [
    ['lang="de-AT"', ['de']],
    ['lang="en-GB"', ['en']],
    ['lang="fr"', []],
  ] as const) {
    it(`switches on the language of a page with ${attributes}, or none`, async () => {
      const { player } = await openFilm('own', 'own', attributes);
      await plays(player);
      expect(switchedOn(player)).to.deep.equal(languages);
    });
  }
});
