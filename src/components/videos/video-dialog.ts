import type { Messages } from '../../i18n/locales/en.ts';
import { wear } from '../part-styles.ts';
import { dialogStyles } from './video-dialog.styles.ts';

interface Opening {
  /** What plays. */
  node: HTMLElement;
  title: string;
  messages: Pick<Messages, 'close'>;
  /** The reader has closed it. */
  closed: () => void;
}

/**
 * Shows a player above the page, in the browser's own dialog: the page behind is inert, and Escape closes.
 * A frame of another origin would keep the Escape key to itself, so there the button that closes has the focus.
 * What is returned closes it from outside.
 */
export function openDialog(
  root: ShadowRoot,
  { node, title, messages, closed }: Opening,
): () => void {
  const document = root.ownerDocument;
  wear(root, dialogStyles);
  const dialog = document.createElement('dialog');
  dialog.setAttribute('part', 'dialog');
  dialog.setAttribute('aria-label', title);

  const head = document.createElement('div');
  head.className = 'dialog-head';
  const name = document.createElement('p');
  name.textContent = title;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'close';
  button.setAttribute('aria-label', messages.close);
  button.addEventListener('click', () => dialog.close());
  head.append(name, button);

  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.append(node);
  dialog.append(stage, head);

  // A click on what lies around the dialog is one on the dialog itself.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    closed();
  });
  // Before all that Lit renders, which knows nothing of it.
  root.prepend(dialog);
  dialog.showModal();
  (node.localName === 'video' ? node : button).focus();
  return () => {
    dialog.close();
    dialog.remove();
  };
}
