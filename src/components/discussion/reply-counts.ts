import { html, nothing, type TemplateResult } from 'lit';
import { request } from '../../data/http.ts';
import type { NetworkLink } from '../../data/discussion-links.ts';
import { canCountReplies } from '../../data/replies/counted-networks.ts';
import type { Style } from '../../i18n/formats.ts';
import { fill } from '../../i18n/localizer.ts';
import type { Told } from '../../parts/replies.ts';
import { page } from '../../platform/host-page.ts';

/** How many replies a panel's links have. What asks and puts it into words is a part. */
export class ReplyCounts {
  /** By the URL of a link. */
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
   * Takes the links of the sentence, and with `mayAsk` asks for what nobody has said. The space of the
   * sum is kept as soon as it `isWanted`, so that nothing moves when the reader consents. The same links
   * again ask for nothing; others end what was asked for before.
   */
  show(
    links: readonly NetworkLink[],
    isWanted: boolean,
    mayAsk: boolean,
    story: string,
    style: Style,
    end: AbortSignal,
  ) {
    const isKnown = ({ count }: NetworkLink) => typeof count === 'number';
    const counted = links.filter((link) => {
      return isKnown(link) || (isWanted && (link.count ?? canCountReplies(link)));
    });
    const asked = counted[0] && JSON.stringify([counted, mayAsk, story, style]);
    if (asked !== this.#asked || this.#stop.signal.aborted) {
      this.#stop.abort();
      this.#asked = asked;
      this.told = {};
      this.sum = this.likely = this.style = '';
      if (counted[0]) {
        const { repliesOn, replies } = style.strings;
        const networks = counted.map(({ label }) => label).join(', ');
        this.likely = fill(repliesOn, { replies, networks });
        this.style = 'counted';
      }
      const now = mayAsk ? counted : counted.filter(isKnown);
      if (now[0]) this.#ask(now, story, style, end);
    }
    for (const link of links) {
      const href = this.of(link)?.thread;
      if (href) Object.assign(link, { href, mode: 'thread' });
    }
  }

  #ask(links: readonly NetworkLink[], story: string, style: Style, end: AbortSignal): void {
    const stop = (this.#stop = new AbortController());
    const { signal } = stop;
    end.addEventListener('abort', () => stop.abort(), { signal });
    void page.loadPart('replies').then((part) =>
      part?.tellReplies(this.panel, links, { story, style, request, signal }, (news, why) => {
        Object.assign(this, news);
        this.changed(why);
      }),
    );
  }

  of({ href = '' }: NetworkLink): Told | undefined {
    return this.told[href];
  }

  /** A network's name with the number over its end, where it takes no space. */
  renderName(link: NetworkLink): unknown {
    const told = this.of(link);
    return told
      ? html`${link.label}&NoBreak;<span class="over"
            ><span part="count">${told.short}</span></span
          >`
      : link.label;
  }

  renderSum(): TemplateResult | typeof nothing {
    return this.sum || this.likely
      ? html`<p class="sum">
          <span aria-hidden="true">${this.likely}</span><span>${this.sum}</span>
        </p>`
      : nothing;
  }
}
