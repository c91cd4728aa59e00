import { html, nothing, type TemplateResult } from 'lit';
import { request } from '../../data/http.ts';
import type { Place } from '../../data/discussion-links.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { fillPlaceholders } from '../../i18n/messages.ts';
import type { Told } from '../../parts/replies.ts';

/** Those that tell without a key how many replies a post has. */
const TELLS = /^(bluesky|mastodon|lemmy|hackernews)$/;

/** How many replies a panel's places have. What asks and puts it into words is a part. */
export class ReplyCounts {
  /** By the address of a place. */
  told: Readonly<Record<string, Told>> = {};
  /** "142 replies on Bluesky and Mastodon". */
  sum = '';
  /** About as long as that: keeps its space. */
  likely = '';
  /** The class of a sentence with room for numbers. */
  style = '';

  #stop = new AbortController();
  #asked: string | undefined;

  constructor(
    readonly panel: HTMLElement,
    /** Has the panel show what is new, and tell why there is no number. */
    readonly changed: (why?: string) => void,
  ) {}

  /**
   * Takes the places of the sentence, and with `mayAsk` asks for what nobody has said. The space of the
   * sum is kept as soon as it `isWanted`, so that nothing moves when the reader consents. The same places
   * again ask for nothing; others end what was asked for before.
   */
  show(
    places: readonly Place[],
    isWanted: boolean,
    mayAsk: boolean,
    story: string,
    localizer: Localizer,
    end: AbortSignal,
  ) {
    const isKnown = ({ count }: Place) => typeof count === 'number';
    const counted = places.filter((place) => {
      const { network, server, mode, count } = place;
      return (
        isKnown(place) ||
        (isWanted &&
          // The threads of Hacker News are found by the story's address, too.
          (count ??
            (TELLS.test(server ?? network) && (mode === 'thread' || network === 'hackernews'))))
      );
    });
    const asked = counted[0] && JSON.stringify([counted, mayAsk, story, localizer]);
    if (asked !== this.#asked || this.#stop.signal.aborted) {
      this.#stop.abort();
      this.#asked = asked;
      this.told = {};
      this.sum = this.likely = this.style = '';
      if (counted[0]) {
        const { repliesOn, replies } = localizer.messages;
        const networks = counted.map(({ label }) => label).join(', ');
        this.likely = fillPlaceholders(repliesOn, { replies, networks });
        this.style = 'counted';
      }
      const now = mayAsk ? counted : counted.filter(isKnown);
      if (now[0]) this.#ask(now, story, localizer, end);
    }
    for (const place of places) {
      const href = this.of(place)?.thread;
      if (href) Object.assign(place, { href, mode: 'thread' });
    }
  }

  #ask(places: readonly Place[], story: string, localizer: Localizer, end: AbortSignal): void {
    const stop = (this.#stop = new AbortController());
    const { signal } = stop;
    end.addEventListener('abort', () => stop.abort(), { signal });
    void import('../../parts/replies.ts').then((part) =>
      part.tellReplies(this.panel, places, { story, localizer, request, signal }, (news, why) => {
        Object.assign(this, news);
        this.changed(why);
      }),
    );
  }

  of({ href = '' }: Place): Told | undefined {
    return this.told[href];
  }

  /** A network's name with the number over its end, where it takes no space. */
  renderName(place: Place): unknown {
    const told = this.of(place);
    return told
      ? html`${place.label}&NoBreak;<span class="over"
            ><span part="count">${told.short}</span></span
          >`
      : place.label;
  }

  renderSum(): TemplateResult | typeof nothing {
    return this.sum || this.likely
      ? html`<p class="sum">
          <span aria-hidden="true">${this.likely}</span><span>${this.sum}</span>
        </p>`
      : nothing;
  }
}
