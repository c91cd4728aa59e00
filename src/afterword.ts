import { defineElements } from './components/define-elements.ts';
import { canUseTrustedTypes } from './platform/trusted-types.ts';
import { checkScriptTag, mountScripts, rememberScriptOrigin } from './platform/mount-scripts.ts';
import { reportToConsole } from './platform/report-issue.ts';
import { yieldToMain } from './platform/scheduler.ts';

/*
 * The entry of the script tag. The build puts a check of the browser, and the handshake with an earlier copy of the
 * script, in front of everything else (rollup.config.mjs).
 */

// Only there in the first run of a classic script, so it is read first.
const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement) rememberScriptOrigin(currentScript);
if (canUseTrustedTypes()) start();
else console.warn('[afterword] Allow the trusted types policy "afterword"');

function start(): void {
  // Panels with lists are a chunk of their own, which is requested before anything else is done.
  if (document.querySelector('afterword-videos,afterword-popular')) {
    import('./components/lists/lists.ts').catch(() => undefined);
  }
  // To evaluate the script was a task long enough.
  void yieldToMain().then(() => defineElements(reportToConsole));
  mountScripts();
  if (currentScript instanceof HTMLScriptElement) checkScriptTag(currentScript);
}

// The build hands what chunks share to their loader (build/classic-scripts.mjs).
export { loadChunk, provideCore } from './platform/chunks.ts';
// In the script itself: lists would wait for one more file.
export { panelRegistry } from './controllers/panel-registry.ts';
