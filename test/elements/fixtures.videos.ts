import { fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import type { AfterwordVideos } from '../../src/index.ts';
import { parts } from './fixtures.ts';

/** Players get their address, and nothing is asked of anybody. */
const policy = Object.assign(document.createElement('meta'), {
  httpEquiv: 'Content-Security-Policy',
  content: "frame-src 'none'; media-src 'self'",
});
document.head.append(policy);

export const YOUTUBE = { url: 'https://www.youtube.com/watch?v=abcdefghijk', title: 'Tea' };
export const VIMEO = { url: 'https://vimeo.com/123456', title: 'Toast' };
export const FILE = {
  url: 'https://ledger.example/jam',
  title: 'Jam',
  video: {
    sources: [
      { src: `${location.origin}/demo/media/tide.webm`, type: 'video/webm' },
      { src: `${location.origin}/demo/media/tide.mp4`, type: 'video/mp4' },
    ],
    captions: [
      { src: 'https://ledger.example/en.vtt', language: 'en', label: 'English' },
      { src: 'https://ledger.example/de.vtt', language: 'de' },
    ],
  },
};

export const make = (settings: object) =>
  fixture<AfterwordVideos>(html`<afterword-videos .config=${settings}></afterword-videos>`);
export const withItems = (items: object[], settings: object = {}) =>
  make({ source: { items }, ...settings });

export const players = (panel: Element) => [
  ...panel.shadowRoot!.querySelectorAll<HTMLIFrameElement | HTMLVideoElement>('iframe, video'),
];
/** Plays the video in the place, from 0, and gives its player, which has silenced the others. */
export async function play(panel: AfterwordVideos, at = 0): Promise<HTMLIFrameElement> {
  parts(panel, 'play')[at]!.click();
  await panel.updateComplete;
  await import('../../src/components/videos/player-session.ts');
  await new Promise(requestAnimationFrame);
  return players(panel)[0] as HTMLIFrameElement;
}
