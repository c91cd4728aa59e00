import { fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import type { AfterwordPopular } from '../../src/index.ts';
import { until } from '../pages/page.ts';
import type { Peer } from '../pages/peer.ts';
import { parts, stories } from './fixtures.ts';

export const make = (settings: object) =>
  fixture<AfterwordPopular>(html`<afterword-popular .config=${settings}></afterword-popular>`);
export const withItems = (items: object[], settings: object = {}) =>
  make({ source: { items }, ...settings });
export const withFeed = (peer: Peer, settings: object = {}) =>
  make({ source: { feed: peer.url('/feed.json') }, load: 'now', ...settings });

export const shownIn = (panel: Element, count: number) =>
  until(() => parts(panel, 'link').length === count, `${String(count)} items are shown`);

export const RICH = [
  { kicker: 'Kitchen', published: '2026-11-20T09:05:00-05:00', movement: 'up' },
  { sponsor: 'Acme', live: true, published: '2026-11-18T09:05:00-05:00' },
  { movement: 'new' },
].map((more, i) => ({ ...stories(1, i + 1)[0], ...more }));
