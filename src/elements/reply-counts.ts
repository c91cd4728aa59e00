import { html, nothing, type TemplateResult } from 'lit';
import { request } from '../feeds/request.ts';
import type { Place } from '../model/discussion.ts';
import type { Style } from '../model/format.ts';
import type { Told } from '../parts/replies.ts';
import { page } from './page.ts';

/** Those that tell without a key how many replies a post has. */
const TELLS = /^(bluesky|mastodon|lemmy|hackernews)$/;

/** How many replies a panel's places have. What asks and puts it into words is a part. */
export class ReplyCounts {
  /** By the address of a place; `null` where a number is awaited, and its space kept. */
  told: Readonly<Record<string, Told | null>> = {};
  /** "142 replies on Bluesky and Mastodon". */
  sum = '';
  /** About as long as that: keeps its space. */
  likely = '';

  #stop = new AbortController();
  #asked = '';

  constructor(
    readonly panel: HTMLElement,
    /** Has the panel show what is new, and tell why there is no number. */
    readonly changed: (why?: string) => void,
  ) {}

  /**
   * Takes the places of the sentence, and with `mayAsk` asks for what nobody has said. The same places
   * again ask for nothing; others end what was asked for before.
   */
  show(places: readonly Place[], mayAsk: boolean, story: string, style: Style, end: AbortSignal) {
    const counted = places.filter(
      ({ network, server, mode, count }) =>
        typeof count === 'number' ||
        (mayAsk &&
          // The threads of Hacker News are found by the story's address, too.
          (count ??
            (TELLS.test(server ?? network) && (mode === 'thread' || network === 'hackernews')))),
    );
    const asked = JSON.stringify([counted, story, style]);
    if (asked !== this.#asked || this.#stop.signal.aborted) {
      this.#stop.abort();
      this.#asked = asked;
      this.told = Object.fromEntries(counted.map(({ href = '' }) => [href, null]));
      this.sum = this.likely = '';
      if (counted[0]) this.#ask(counted, story, style, end);
    }
    for (const place of places) {
      const href = this.of(place)?.thread;
      if (href) Object.assign(place, { href, mode: 'thread' });
    }
  }

  #ask(places: readonly Place[], story: string, style: Style, end: AbortSignal): void {
    const stop = (this.#stop = new AbortController());
    const { signal } = stop;
    end.addEventListener('abort', () => stop.abort(), { signal });
    const names = places.map(({ label }) => label).join();
    this.likely = style.strings.repliesOn + names;
    void page.loadPart('replies').then((part) =>
      part?.tellReplies(this.panel, places, { story, style, request, signal }, (news, why) => {
        Object.assign(this, news);
        this.changed(why);
      }),
    );
  }

  of({ href = '' }: Place): Told | null | undefined {
    return this.told[href];
  }

  /** A network's name with the number beside it. */
  renderName(place: Place): unknown {
    const told = this.of(place);
    return told === undefined
      ? place.label
      : html`${place.label}&NoBreak;<span part="count">${told?.short}</span>`;
  }

  renderSum(): TemplateResult | typeof nothing {
    return this.sum || this.likely
      ? html`<p class="sum">
          <span aria-hidden="true">${this.likely}</span><span>${this.sum}</span>
        </p>`
      : nothing;
  }
}
