import { noChange } from 'lit';
import type { Problem } from '../config/problem.ts';
import { settings, type PlacedPanel, type Shared } from '../config/schema.ts';
import { Configured } from './configured.ts';
import { AfterwordReadyEvent } from './events.ts';
import type { Grants } from './page.ts';
import type { AfterwordPanel, PanelKind } from './panel.ts';
import { settingProperties } from './setting-properties.ts';
import { makeSlot } from './slot.ts';
import { isInView, whenSeen } from './visibility.ts';

/** A panel, which may not be upgraded yet, or a slot. */
type Panel = Element &
  Partial<Pick<AfterwordPanel<PanelKind>, 'assign' | 'path' | 'refresh' | 'updateComplete'>>;

const PANELS = 'afterword-discussion,afterword-videos,afterword-popular,afterword-tags';

const { consent, ...properties } = settingProperties(settings.embed);

/**
 * All that stands under an article: makes the panels of its config as its own children, and gives
 * what holds for all of them to those that a page wrote inside.
 *
 * @tagname afterword-embed
 * @fires afterword-ready - The panels are in place.
 * @fires afterword-error - Something was wrong and was worked around.
 */
export class AfterwordEmbed extends Configured<'embed'> {
  static override readonly properties = {
    ...properties,
    consent: { noAccessor: true, attribute: false },
    consentSetting: { ...consent, attribute: 'consent' },
  };

  #announce: (() => void) | undefined;

  /** All problems so far. */
  readonly problems: Problem[] = [];
  /** Resolves when the panels are in place. */
  readonly ready = new Promise<void>((resolve) => (this.#announce = resolve));

  declare consentSetting: Shared['consent'];
  /** What panels inside are given; nothing until this embed's own config is there. */
  context: { shared: Shared; grants: Grants } | undefined;

  /** What a script of the page granted or revoked, over what its consent events did. */
  #set: Grants = {};
  /** What this embed made, by what it was made for. */
  #made: [name: string, panel: Panel][] = [];

  constructor() {
    super('embed');
  }

  /** What is granted; setting any of `media`, `counts`, `analytics` grants or revokes it. */
  get consent(): Grants {
    return { ...this.granted, ...this.#set };
  }
  set consent(consent: Grants | Shared['consent']) {
    if (typeof consent !== 'object' || 'grant' in consent) {
      this.consentSetting = consent;
    } else {
      this.#set = { ...this.#set, ...consent };
      this.#share();
    }
  }

  protected override start(signal: AbortSignal): void {
    super.start(signal);
    // A JSON child may come later: by the parser, or from a framework.
    const observer = new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      if (added.some(({ nodeName }) => nodeName === 'SCRIPT')) this.refresh();
    });
    observer.observe(this, { childList: true });
    signal.addEventListener('abort', () => observer.disconnect());
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override refresh(): void {
    super.refresh();
    for (const panel of this.#panels) panel.refresh?.();
  }

  protected override grant(granted: Grants): void {
    super.grant(granted);
    this.#share();
  }

  protected override saidOf(key: string): unknown {
    return super.saidOf(key === 'consent' ? 'consentSetting' : key);
  }

  get #panels(): Panel[] {
    const panels = Array.from(this.querySelectorAll<Panel>(PANELS));
    return panels.filter((panel) => panel.closest('afterword-embed') === this);
  }

  protected override settle(): void {
    const { panels, ...shared } = this.settings;
    this.context = { shared, grants: this.consent };
    // The space that a page keeps for an empty embed is kept until the last panel has had its turn.
    if (this.#announce) this.style.minBlockSize = `${this.offsetHeight}px`;
    this.#arrange(panels as PlacedPanel[]);
    // Without a shadow root there is no style of ours; a page's own display is left alone.
    if (getComputedStyle(this).display === 'inline') this.style.display = 'block';
    this.#share();
    void this.#tellReady();
  }

  /** Gives all panels what holds for them now. */
  #share(): void {
    if (!this.context) return;
    this.context.grants = this.consent;
    for (const panel of this.#panels) panel.assign?.();
  }

  /** Puts the config's panels in its order; those that the page wrote stay where they are. */
  #arrange(configs: readonly PlacedPanel[]): void {
    const old = [...this.#made];
    const written = this.#panels.filter((panel) => !old.some(([, made]) => made === panel));
    const isSaid = Object.values(this.layers).some((layer) => 'panels' in layer && layer.panels);
    this.#made = [];
    const chosen = (isSaid || !written[0] ? configs : []).map((config) => {
      const slot = config.type === 'slot' ? config : undefined;
      const name = slot?.id ?? `afterword-${config.type}`;
      const at = written.findIndex(({ localName }) => localName === name);
      const [there] = at < 0 ? [] : written.splice(at, 1);
      if (there) return [config, there, true] as const;
      const known = old.findIndex(([made]) => made === name);
      const panel: Panel =
        (known < 0 ? undefined : old.splice(known, 1)[0]?.[1]) ??
        (slot ? makeSlot(this, slot) : this.ownerDocument.createElement(name));
      this.#made.push([name, panel]);
      return [config, panel, false] as const;
    });
    for (const [, panel] of old) panel.remove();
    let last: Panel | undefined;
    for (const [{ path = 'panels[0]', ...config }, panel, isWritten] of chosen) {
      const next = chosen.find(([, one, isThere]) => isThere && one.parentNode === this)?.[1];
      const place = last?.parentNode === this ? last.nextSibling : (next ?? this.firstChild);
      // Only what is out of place is moved: a move restarts a video.
      if (!isWritten && place !== panel) this.insertBefore(panel, place);
      panel.path = path;
      panel.assign?.(config);
      last = panel;
    }
  }

  /** Space in view does not collapse: it goes once nobody sees it. */
  #endReserve(): void {
    const { style, end } = this;
    const remove = () => style.removeProperty('min-block-size');
    if (end && isInView(this)) void whenSeen(this, end, '0px', false).then(remove);
    else remove();
  }

  async #tellReady(): Promise<void> {
    const panels = this.#panels;
    for (const { updateComplete } of panels) await updateComplete;
    if (this.#announce) this.#endReserve();
    this.#announce?.();
    if (this.#announce)
      this.dispatchEvent(new AfterwordReadyEvent(panels as unknown as HTMLElement[]));
    this.#announce = undefined;
  }

  /** The panels are children that this element made, not a template. */
  protected override render(): unknown {
    return noChange;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'afterword-embed': AfterwordEmbed;
  }
}
