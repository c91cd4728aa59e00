import { noChange } from 'lit';
import type { Problem } from '../config/problem.ts';
import { settings, type PanelConfig, type Settings, type Shared } from '../config/schema.ts';
import { Configured } from './configured.ts';
import { AfterwordReadyEvent } from './events.ts';
import type { Grants } from './page.ts';
import type { AfterwordPanel, PanelKind } from './panel.ts';
import { settingProperties } from './setting-properties.ts';
import { makeSlot } from './slot.ts';

type Panel = AfterwordPanel<PanelKind>;

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
    consent: { noAccessor: true },
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
  #made: readonly (readonly [string, Element])[] = [];

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
    this.#arrange(panels as PanelConfig[]);
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
  #arrange(configs: readonly PanelConfig[]): void {
    const old = [...this.#made];
    const written = this.#panels.filter((panel) => !old.some(([, made]) => made === panel));
    const made: [string, Element][] = [];
    const isSaid = Object.values(this.layers).some((layer) => 'panels' in layer);
    let last: Element | undefined;
    for (const [i, { type, ...config }] of (isSaid || !written[0] ? configs : []).entries()) {
      const slot = type === 'slot' ? (config as Settings<'slot'>) : undefined;
      const name = slot?.id ?? `afterword-${type}`;
      const at = written.findIndex(({ localName }) => localName === name);
      let panel: Element | undefined = at < 0 ? undefined : written.splice(at, 1)[0];
      if (!panel) {
        const known = old.findIndex(([made]) => made === name);
        panel = old.splice(known, known < 0 ? 0 : 1)[0]?.[1];
        panel ??= slot ? makeSlot(this, slot) : this.ownerDocument.createElement(name);
        made.push([name, panel]);
        // Only what is out of place is moved: a move restarts a video.
        const place = last?.parentNode === this ? last.nextSibling : undefined;
        if (place === undefined ? panel.parentNode !== this : place !== panel) {
          this.insertBefore(panel, place ?? null);
        }
      }
      (panel as Panel).path = `panels[${i}]`;
      (panel as Panel).assign?.(config);
      last = panel;
    }
    for (const [, panel] of old) panel.remove();
    this.#made = made;
  }

  async #tellReady(): Promise<void> {
    const panels = this.#panels;
    await Promise.all(panels.map(({ updateComplete }) => updateComplete));
    this.#announce?.();
    if (this.#announce) this.dispatchEvent(new AfterwordReadyEvent(panels));
    this.#announce = undefined;
  }

  /** The panels are children that this element made, not a template. */
  protected override render(): unknown {
    return noChange;
  }
}
