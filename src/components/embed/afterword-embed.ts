import { withoutPrototype } from '../../schema/without-prototype.ts';
import { DEFAULTS } from '../../schema/defaults.ts';
import type { Problem } from '../../schema/issues.ts';
import type { Shared } from '../../schema/settings-types.ts';
import type { PlacedPanel } from '../../schema/parse.ts';
import { Configured } from '../configured.ts';
import { AfterwordReadyEvent } from '../../platform/events.ts';
import { page, type Grants } from '../../platform/host-page.ts';
import { painted, rulesOf } from '../panel-registry.ts';
import type { AfterwordPanel, PanelKind } from '../panel.ts';
import { watchInside } from '../../platform/plain-html.ts';
import { settingProperties } from '../../schema/attributes.ts';
import { makeSlot } from './slot.ts';
import { giveBackSpace } from '../../platform/visibility.ts';

/** A panel, which may not be upgraded yet, or a slot. */
type Panel = Element &
  Partial<Pick<AfterwordPanel<PanelKind>, 'assign' | 'path' | 'refresh' | 'updateComplete'>>;

const PANELS = 'afterword-discussion,afterword-videos,afterword-popular,afterword-tags';

/**
 * All that stands under an article: makes the panels of its config as its own children, and gives
 * what holds for all of them to those that a page wrote inside.
 *
 * @tagname afterword-embed
 * @fires afterword-ready - The panels are in place.
 * @fires afterword-error - Something was wrong and was worked around.
 */
export class AfterwordEmbed extends Configured<'embed'> {
  // All of them again: one has an accessor of its own here.
  static override readonly properties = settingProperties('embed');

  #announce = () => {};

  /** All problems so far. */
  readonly problems: Problem[] = [];
  /** Resolves when the panels are in place. */
  readonly ready = new Promise<void>((resolve) => (this.#announce = resolve));

  /** What holds for the panels inside; nothing until this embed's own config is there. */
  shared: Shared | undefined;

  #consent: Shared['consent'];
  /** What a script of the page granted or revoked, over what its consent events did. */
  #set: Grants = {};
  /** What this embed made, and the name that it was made for. */
  readonly #made = new Map<Panel, string>();

  constructor() {
    super('embed');
  }

  /** What is granted; setting any of `media`, `counts`, `analytics` grants or revokes it. */
  get consent(): Grants {
    return { ...this.granted, ...this.#set };
  }
  set consent(consent: Grants | Shared['consent']) {
    if (typeof consent === 'object' && !Object.hasOwn(Object(consent) as object, 'grant'))
      this.#set = { ...this.#set, ...(consent as Grants) };
    else this.#consent = consent as Shared['consent'];
  }

  protected override get usesIntl(): boolean {
    return false;
  }

  protected override get grants(): Grants {
    return withoutPrototype(this.consent);
  }

  protected override start(): void {
    super.start();
    // A JSON child may come later, as from a framework, and that may empty us too.
    const isNews = ({ addedNodes, removedNodes }: MutationRecord) => {
      for (const node of removedNodes) {
        if (!node.isConnected && this.#made.delete(node as Panel)) this.renew();
      }
      return [...addedNodes].some(({ nodeName }) => nodeName === 'SCRIPT');
    };
    watchInside(this, { childList: true }, isNews, this.end);
  }

  protected override readPage(): void {
    super.readPage();
    for (const panel of this.#panels) panel.refresh?.();
  }

  protected override saidOf(key: string): unknown {
    return key === 'consent' ? this.#consent : super.saidOf(key);
  }

  get #panels(): Panel[] {
    return [...this.querySelectorAll<Panel>(PANELS)].filter(
      (panel) => panel.closest('afterword-embed') === this,
    );
  }

  protected override settle(): void {
    const { panels, ...shared } = this.settings;
    const isFirst = !this.shared;
    this.shared = shared;
    // The space that a page keeps for an empty embed is kept until the last panel has had its turn.
    if (isFirst) this.style.minBlockSize = `${this.offsetHeight}px`;
    this.#arrange(panels as PlacedPanel[]);
    // Without a shadow root there is no style of ours; a page's own display is left alone.
    if (getComputedStyle(this).display === 'inline') this.style.display = 'block';
    for (const panel of this.#panels) panel.assign?.();
    if (isFirst) void this.#tellReady();
    if ((this.dataset['debug'] ?? 'false') !== 'false') void this.#debug();
  }

  /** Puts the config's panels in its order; those that the page wrote stay where they are. */
  #arrange(configs: readonly PlacedPanel[]): void {
    const made = this.#made;
    const written = this.#panels.filter((panel) => !made.has(panel));
    const left = new Set([...written, ...made.keys()]);
    const isSaid = (configs as unknown) !== DEFAULTS.embed.panels;
    const chosen = (isSaid || !written[0] ? configs : []).map((config) => {
      const slot = config.type === 'slot' ? config : undefined;
      const name = slot?.id ?? `afterword-${config.type}`;
      let panel = [...left].find((panel) => (made.get(panel) ?? panel.localName) === name);
      if (!panel) {
        panel = slot ? makeSlot(this, slot) : this.ownerDocument.createElement(name);
        made.set(panel, name);
      }
      left.delete(panel);
      return [config, panel] as const;
    });
    for (const panel of left) {
      if (made.delete(panel)) panel.remove();
      // What an earlier config said of a panel that the page wrote holds no more.
      else panel.assign?.({});
    }
    const isHere = (panel: Panel) => panel.parentNode === this;
    const first = chosen.find(([, panel]) => !made.has(panel) && isHere(panel));
    let place = first ? first[1] : this.firstChild;
    for (const [{ path = 'panels[0]', ...config }, panel] of chosen) {
      // Only what is out of place is moved: a move restarts a video.
      if (made.has(panel) && place !== panel) this.insertBefore(panel, place);
      if (isHere(panel)) place = panel.nextSibling;
      panel.path = path;
      panel.assign?.(withoutPrototype(config));
    }
  }

  async #debug(): Promise<void> {
    const part = await page.loadPart('debug');
    part?.show(this, painted, () => rulesOf(this.settings), this.end);
  }

  async #tellReady(): Promise<void> {
    const panels = this.#panels;
    for (const { updateComplete } of panels) await updateComplete;
    void giveBackSpace(this, this.end);
    this.#announce();
    this.dispatchEvent(new AfterwordReadyEvent(panels as unknown as HTMLElement[]));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'afterword-embed': AfterwordEmbed;
  }
}
