import { fillPlaceholders } from '../i18n/messages.ts';
import type { Messages } from '../i18n/locales/en.ts';
import type { Mode, NetworkLink } from './discussion-links.ts';

/** What a click does: "Reply on Bluesky", "Discuss on Facebook", "Share on LinkedIn", "Copy link". */
export function describeAction(
  { network, mode, label, href = '' }: NetworkLink,
  messages: Messages,
): string {
  const { replyOn: thread, discussOn: page, shareOn: share } = messages;
  // An e-mail or a text message is sent, not shared on something.
  const isMessage = /^(mailto|sms):/.test(href);
  const actions: Partial<Record<Mode, string>> = isMessage ? {} : { thread, page, share };
  return fillPlaceholders(actions[mode] ?? findName(network, label, messages), { network: label });
}

function findName(network: string, label: string, messages: Messages): string {
  const own: Readonly<Record<string, string>> = messages;
  return label || (Object.hasOwn(own, network) && own[network]) || network;
}
