import type { Page } from '../elements/page.ts';
import { canShare, copy, print, share } from './actions.ts';
import { watchAddress } from './address.ts';
import { look } from './article.ts';
import { watchConsent } from './consent.ts';
import { report } from './report.ts';

/** The page in a browser. */
export const browserPage: Page = {
  look,
  watchConsent,
  watchAddress,
  report,
  now: Date.now,
  canShare,
  share,
  copy,
  print,
};
