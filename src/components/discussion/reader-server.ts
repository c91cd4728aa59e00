import type { NetworkLink } from '../../data/discussion-links.ts';
import type { Strings } from '../../i18n/locales/en.ts';
import { page } from '../../platform/host-page.ts';
import { networkStore } from './network-store.ts';

/** Whether the dialog can be loaded; once it could not, links lead where they say. */
let isAvailable = true;

/**
 * Answers a click on a network of many servers with the question for the reader's own. Who opens the
 * link in another way wants what it says.
 * @returns whether the click is answered.
 */
export function openServerDialog(
  event: Event,
  link: NetworkLink,
  strings: Strings,
  follow: (event: Event, url: string) => unknown,
): boolean {
  const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
  const isAsked = !!link.instanceTemplate && isAvailable && !(ctrlKey || metaKey || shiftKey);
  const opener = event.currentTarget as HTMLElement;
  if (isAsked) {
    event.preventDefault();
    void page.loadPart('servers').then((part) => {
      const software = networkStore.networks.findByName(link.server ?? '')?.serverSoftware;
      if (part && software) return part.askForServer({ link, software, strings, opener, follow });
      isAvailable = false;
      opener.click();
    });
  }
  return isAsked;
}
