// The order is gzip's, which finds alike texts only near each other: the styles stand together, and what else stands
// here was found by trying (`npm run size` with and without: 100 B).
import { nextTurn } from './elements/turns.ts';
import './config/kinds.ts';
import './model/item.ts';
import './elements/afterword-videos.styles.ts';
import './elements/afterword-tags.styles.ts';
import './elements/panel.styles.ts';
import './elements/list-panel.styles.ts';
import './elements/afterword-popular.styles.ts';
import './elements/afterword-discussion.styles.ts';
import { mayDraw } from './config/trusted.ts';
import { register } from './elements/register.ts';
import { usePage } from './elements/page.ts';
import { browserPage } from './page/page.ts';
import { reportToConsole } from './page/report.ts';
import { listen, rememberOrigin } from './page/script-tag.ts';

/* The script tag's door. What comes before anything else of a later copy is in rollup.config.mjs. */

// Only there in the first run of a classic script, so it is read first.
const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement) rememberOrigin(currentScript);
if (mayDraw()) start();
else console.warn('[afterword] Allow the trusted types policy "afterword"');

function start(): void {
  usePage(browserPage);
  // To evaluate the script was a task long enough.
  void nextTurn().then(() => register(reportToConsole));
  listen();
}
