import type { Page } from '../elements/page.ts';
import { canPlay, canShare, copy, isTouch, print, savesData, share } from './actions.ts';
import { watchAddress } from './address.ts';
import { measure } from './analytics.ts';
import { look } from './article.ts';
import { watchConsent } from './consent.ts';
import { loadPack } from './packs.ts';
import { loadPart } from './parts.ts';
import { report } from './report.ts';

/** The page in a browser. */
export const browserPage: Page = {
  look,
  watchConsent,
  watchAddress,
  measure,
  report,
  loadPart: loadPart as Page['loadPart'],
  loadPack,
  now: Date.now,
  isTouch,
  canShare,
  share,
  copy,
  print,
  canPlay,
  savesData,
};
