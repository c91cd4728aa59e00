import type { Messages } from '../../i18n/locales/en.ts';
import { playAlone } from './one-player.ts';
import { wear } from '../part-styles.ts';
import { openDialog } from './video-dialog.ts';
import { failedStyles } from './video-failed.styles.ts';

interface Playing {
  /** Its title, where it plays in a dialog above the page. */
  title: string | false;
  messages: Pick<Messages, 'close' | 'videoFailed'>;
  /** Ends it, if it has not ended yet: with the reader back at its place, and with what stands there instead. */
  stop: (isBack: boolean, instead?: HTMLElement) => void;
}

/** A player has begun, in its place or to be shown above the page. What is returned takes all of that back. */
export function begin(
  root: ShadowRoot,
  node: HTMLElement,
  { title, messages, stop }: Playing,
): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  // The panel may have left while this part was on its way: nobody is to hear what nobody sees.
  if (!root.host.isConnected) {
    (node as Partial<HTMLVideoElement>).pause?.();
    stop(false);
    return () => undefined;
  }
  playAlone(root.ownerDocument, () => stop(false), signal);
  const fail = () => {
    wear(root, failedStyles);
    stop(true, sayFailed(root.ownerDocument, messages.videoFailed));
  };
  node.addEventListener('ended', () => stop(true), { signal });
  const tellOf = ({ target }: Event) => {
    // Not that of captions, nor that of a file behind which others come.
    if ((target as Element).matches('video,source:last-of-type')) fail();
  };
  node.addEventListener('error', tellOf, { capture: true, signal });
  const close =
    title !== false && openDialog(root, { node, title, messages, closed: () => stop(true) });
  // It may have failed before this part came. In a page that comes back from a browser's cache, WebKit looks anew.
  const look = (times: number) =>
    setTimeout(() => {
      if (signal.aborted || !hasFailed(node)) return;
      if (times) look(times - 1);
      else fail();
    }, LOOKING);
  look(1);
  return () => {
    ended.abort();
    if (close) close();
  };
}

/** Milliseconds in which a player that has only begun to look for its first file looks like one without. */
const LOOKING = 250;

/** No file of it can be played, or the one that was taken broke off. */
const hasFailed = ({ error, networkState }: Partial<HTMLMediaElement>) =>
  !!error || networkState === HTMLMediaElement.NETWORK_NO_SOURCE;

/** What stands in the place of a video that can't be played. */
function sayFailed(document: Document, text: string): HTMLElement {
  const said = document.createElement('p');
  said.className = 'failed';
  said.setAttribute('part', 'status');
  // A status is heard only where it was before it had anything to say.
  said.setAttribute('role', 'alert');
  said.textContent = text;
  return said;
}
