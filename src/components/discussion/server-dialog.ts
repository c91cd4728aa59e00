import { enForParts } from '../../i18n/locales/en-for-parts.ts';
import type { Strings } from '../../i18n/locales/en.ts';
import type { NetworkLink } from '../../data/discussion-links.ts';
import type { ServerSoftware } from '../../data/networks/network.ts';
import { parseServerHost } from '../../data/networks/server-host.ts';
import { fillTemplate } from '../../data/networks/share.ts';
import { fill } from '../../i18n/localizer.ts';
import { groundUnder } from '../../platform/page-background.ts';
import { wear } from '../part-styles.ts';
import { serverDialogStyles } from './server-dialog.styles.ts';
import { rememberedServer, rememberServer } from '../../platform/instance-storage.ts';

export interface Question {
  link: Pick<NetworkLink, 'label' | 'mode' | 'href' | 'instanceTemplate' | 'server'>;
  software: ServerSoftware;
  strings: Strings;
  /** What was clicked, and has the focus again at the end. */
  opener: HTMLElement;
  /** Called when a link of the dialog is followed; it may cancel the event. */
  follow: (event: Event, url: string) => unknown;
}

/** Elements without HTML and without Lit: a page's policy may not allow the one, and a part has no other. */
function make<T extends keyof HTMLElementTagNameMap>(
  name: T,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** Asks for the reader's own server, and leads to the network there. The dialog is gone when it is closed. */
export function askForServer({ link, software, strings, opener, follow }: Question): void {
  const into = opener.closest('section');
  // A second click while the first was on its way, or a panel that has left meanwhile.
  if (!into?.isConnected || into.querySelector('dialog')) return;
  const { mode, label, href = '', server = 'mastodon' } = link;
  const says = { ...enForParts, ...strings };
  const [example = ''] = software.instances;
  const isReply = mode === 'thread';
  const template = isReply
    ? fillTemplate(software.replyTemplate, { url: href })
    : (link.instanceTemplate ?? '');

  const close = make('button', { type: 'button', class: 'close', 'aria-label': says.close }, '×');
  const title = make('h2', { id: 'server-title' }, isReply ? says.serverReply : says.serverShare);
  const field = make('input', {
    ...{ id: 'server', type: 'text', list: 'servers', placeholder: example, dir: 'ltr' },
    ...{ inputmode: 'url', autocapitalize: 'none', autocomplete: 'off', spellcheck: 'false' },
    ...{ 'aria-describedby': 'server-error', autofocus: '' },
  });
  const list = make(
    'datalist',
    { id: 'servers' },
    ...software.instances.map((value) => make('option', { value })),
  );
  const error = make('p', { id: 'server-error', role: 'alert' });
  const remember = make('input', { type: 'checkbox' });
  const newTab = { target: '_blank', rel: 'noopener' };
  const go = make('a', { ...newTab, class: 'go', href }, says.serverGo);
  const hint = ` (${says.newTab})`;
  go.setAttribute('aria-label', says.serverGo + hint);
  // Who has no server of their own can still read, or begin at the one that takes everybody.
  const there = fill(isReply ? says.discussOn : says.shareOn, { network: hostOf(href) || label });
  const other = make('a', { ...newTab, class: 'other', href, 'aria-label': there + hint }, there);
  const form = make(
    'form',
    { novalidate: '' },
    make('div', { class: 'top' }, title, close),
    make('label', { for: 'server' }, says.serverLabel),
    field,
    list,
    error,
    make('label', { class: 'remember' }, remember, says.serverRemember),
    make('div', { class: 'ways' }, go, other),
  );
  const dialog = make('dialog', { part: 'dialog', 'aria-labelledby': 'server-title' }, form);

  field.value = rememberedServer(server) ?? '';
  remember.checked = field.value !== '';

  /** The link always leads somewhere: to the reader's server, or before there is one to the network's. */
  const update = () => {
    const host = parseServerHost(field.value);
    go.href = host ? fillTemplate(template, { instance: host }) : href;
    return host;
  };
  update();

  field.addEventListener('input', () => {
    update();
    error.textContent = '';
    field.removeAttribute('aria-invalid');
  });
  remember.addEventListener('change', () => {
    if (!remember.checked) rememberServer(server, undefined);
  });
  go.addEventListener('click', (event) => {
    const host = update();
    if (!host) {
      event.preventDefault();
      error.textContent = fill(says.serverInvalid, { example });
      field.setAttribute('aria-invalid', 'true');
      field.focus();
      // At 400 % zoom it would stand below what is seen of the dialog.
      error.scrollIntoView({ block: 'nearest' });
      return;
    }
    if (remember.checked) rememberServer(server, host);
    leave(event, go.href);
  });
  other.addEventListener('click', (event) => {
    leave(event, href);
  });
  // Enter in the field is a click on the link, in the same task: no browser takes it for a popup.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go.click();
  });
  close.addEventListener('click', () => {
    dialog.close();
  });
  // The form fills the dialog, so that a click on the dialog itself is one on what is behind it.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    // Not every browser gives a link that was clicked the focus back.
    opener.focus();
  });

  function leave(event: Event, url: string): void {
    follow(event, url);
    // The browser follows the link first.
    setTimeout(() => {
      dialog.close();
    });
  }

  // A page's own keys would take what is typed here for theirs: outside, the target is the panel.
  for (const name of ['keydown', 'keypress', 'keyup']) {
    dialog.addEventListener(name, (event) => {
      event.stopPropagation();
      // WebKit leaves a dialog open while a field with suggestions has the focus.
      if ((event as KeyboardEvent).key === 'Escape') dialog.close();
    });
  }

  wear(into.getRootNode() as ShadowRoot, serverDialogStyles);
  const ground = groundUnder(into);
  if (ground) dialog.style.setProperty('--_ground', ground);
  dialog.classList.toggle('plain', !ground);
  into.append(dialog);
  dialog.showModal();
  field.focus();
  field.select();
}

const hostOf = (url: string): string => {
  try {
    return new URL(url).host;
  } catch {
    return '';
  }
};
