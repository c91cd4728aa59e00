import { nextTurn } from './platform/scheduler.ts';
import { mayDraw } from './platform/trusted-types.ts';
import { register } from './components/register.ts';
import { usePage } from './platform/host-page.ts';
import { browserPage } from './platform/page.ts';
import { reportToConsole } from './platform/report-issue.ts';
import { listen, rememberOrigin } from './platform/script-tag.ts';

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
