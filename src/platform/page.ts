import type { Page } from './host-page.ts';
import { canPlay, canShare, copy, isTouch, print, savesData, share } from './reader-actions.ts';
import { watchAddress } from './navigation.ts';
import { measure } from './analytics.ts';
import { look } from './article-metadata.ts';
import { watchConsent } from './consent.ts';
import { loadMessages } from './locale-loader.ts';
import { report } from './report-issue.ts';

/** The page in a browser. */
export const browserPage: Page = {
  look,
  watchConsent,
  watchAddress,
  measure,
  report,
  loadMessages,
  now: Date.now,
  isTouch,
  canShare,
  share,
  copy,
  print,
  canPlay,
  savesData,
};
