import type { Place } from '../../data/discussion-links.ts';
import type { Messages } from '../../i18n/locales/en.ts';

/** Once what asks could not be had, links lead where they say. */
let isAsking = true;

/**
 * Answers a click on a network of many servers with the question for the reader's own. Who opens the
 * link in another way wants what it says.
 * @returns whether the click is answered.
 */
export function asksForServer(
  event: Event,
  place: Place,
  messages: Messages,
  follow: (event: Event, url: string) => unknown,
): boolean {
  const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
  const asks = !!place.ask && isAsking && !(ctrlKey || metaKey || shiftKey);
  const opener = event.currentTarget as HTMLElement;
  if (asks) {
    event.preventDefault();
    void import('../../parts/servers.ts')
      .catch(() => undefined)
      .then((part) => {
        if (part) return part.askForServer({ place, messages, opener, follow });
        isAsking = false;
        opener.click();
      });
  }
  return asks;
}
