import type { NetworkLink } from '../../data/discussion-links.ts';
import type { ServerSoftware } from '../../data/networks/network.ts';
import { fillTemplate } from '../../data/networks/share-url.ts';

/** What the reader's own server is asked for. */
export interface InstanceQuestion {
  link: NetworkLink;
  software: ServerSoftware;
  /** What was clicked; it has the focus again when the dialog is closed. */
  opener: HTMLElement;
  /** Called when a link of the dialog is followed; false where the page cancels that. */
  onFollow: (url: string) => boolean;
}

/** Whether the reader wants to reply to a thread; otherwise to share the story. */
export const isReply = ({ link }: InstanceQuestion): boolean => link.mode === 'thread';

/** What the reader's server is stored under: each software has servers of its own. */
export const getSoftwareName = ({ link }: InstanceQuestion): string => link.server ?? 'mastodon';

/** The URL on the reader's server, or before that is known, the network's own. */
export function buildInstanceUrl(question: InstanceQuestion, instance: string | undefined): string {
  const { link, software } = question;
  const { href = '', instanceTemplate = '' } = link;
  if (!instance) return href;
  const template = isReply(question)
    ? fillTemplate(software.replyTemplate, { url: href })
    : instanceTemplate;
  return fillTemplate(template, { instance });
}
