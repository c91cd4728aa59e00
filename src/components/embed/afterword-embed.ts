import type { ConsentGrants } from '../../platform/consent/watch-consent.ts';
import { AfterwordReadyEvent } from '../../platform/events.ts';
import { whenDeferredScriptsRan, whenHydrated } from '../../platform/hydration.ts';
import { MADE, SLOT } from '../../platform/made-markup.ts';
import { preloadMessages } from '../../platform/locale-loader.ts';
import { PANELS } from '../../platform/panel-selector.ts';
import { watchContent } from '../../platform/plain-html.ts';
import { settingKeys } from '../../schema/attributes.ts';
import type { PlacedPanel } from '../../schema/parse.ts';
import type { Shared } from '../../schema/settings-types.ts';
import { DEFAULTS } from '../../schema/defaults.ts';
import type { Problem } from '../../schema/issues.ts';
import { withoutPrototype } from '../../schema/without-prototype.ts';
import { AfterwordElement, defineSettings } from '../afterword-element.ts';
import { ReservedSpaceController } from '../../controllers/reserved-space-controller.ts';
import type { PanelKind } from '../panel-content.ts';
import type { PanelElement } from '../panel-element.ts';
import { adoptSlot, createSlot } from './slot.ts';

/** A panel, which may not be upgraded yet, or a slot. */
type Panel = Element &
  Partial<
    Pick<PanelElement<PanelKind>, 'setEmbedSettings' | 'path' | 'refresh' | 'updateComplete'>
  >;

/**
 * All that stands under an article: makes the panels of its config as its own children, and gives
 * what holds for all of them to those that a page wrote inside.
 *
 * @tagname afterword-embed
 * @fires afterword-ready - The panels are in place.
 * @fires afterword-error - Something was wrong and was worked around.
 */
export class AfterwordEmbed extends AfterwordElement<'embed'> {
  static override readonly kind = 'embed';

  #announceReady = () => {};

  /** All problems so far. */
  readonly problems: Problem[] = [];
  /** Resolves when the panels are in place. */
  readonly ready = new Promise<void>((resolve) => (this.#announceReady = resolve));

  /** @internal The settings of all panels inside; nothing before this embed's own settings are complete. */
  sharedSettings: Shared | undefined;

  readonly #space = new ReservedSpaceController(this, () => undefined);
  /** What a script of the page granted or revoked, which goes before what its consent events did. */
  #setGrants: ConsentGrants = {};
  /** The panels and slots that this embed has made, and the name that each was made for. */
  readonly #made = new Map<Panel, string>();

  static {
    defineSettings(this, settingKeys('embed'));
  }

  /** What is granted; setting any of `media`, `counts`, `analytics` grants or revokes it. */
  get consent(): ConsentGrants {
    return { ...this.consentController.grants, ...this.#setGrants };
  }

  set consent(consent: ConsentGrants | Shared['consent']) {
    // As an attribute, and with `grant` or `state`, it is the setting.
    if (typeof consent !== 'object' || 'grant' in consent || 'state' in consent) {
      this.settingsController.setOwn('consent', consent);
      return;
    }
    this.#setGrants = { ...this.#setGrants, ...consent };
    this.settingsController.invalidate();
  }

  /** @internal */
  override get grants(): ConsentGrants {
    return withoutPrototype(this.consent);
  }

  get #panels(): Panel[] {
    return [...this.querySelectorAll<Panel>(PANELS)].filter(
      (panel) => panel.closest('afterword-embed') === this,
    );
  }

  protected override onConnect(signal: AbortSignal): void {
    super.onConnect(signal);
    // A framework may add a JSON child later, and may remove what this embed has made.
    const isRelevant = ({ addedNodes, removedNodes }: MutationRecord) => {
      for (const node of removedNodes) {
        const isLost = !node.isConnected && this.#made.delete(node as Panel);
        if (isLost) this.settingsController.invalidate();
      }
      return [...addedNodes].some(({ nodeName }) => nodeName.toLowerCase() === 'script');
    };
    watchContent(this, isRelevant, signal, { childList: true });
  }

  /** Waits, too, until a framework that renders pages ahead has compared the page with what it expects. */
  protected override async whenReadable(): Promise<void> {
    await super.whenReadable();
    if (!this.hasAttribute(MADE)) await whenDeferredScriptsRan();
    await whenHydrated(this);
  }

  protected override readPage(): void {
    super.readPage();
    for (const panel of this.#panels) panel.refresh?.();
  }

  /** The embed has no shadow root: its panels are its own children, and nothing is rendered. */
  protected override shouldUpdate(): boolean {
    return false;
  }

  /** @internal */
  override onSettingsResolved(): void {
    super.onSettingsResolved();
    const { panels, ...shared } = this.settings;
    const isFirst = !this.sharedSettings;
    this.sharedSettings = shared;
    // Before its panels are made, which will ask for them too.
    preloadMessages(shared.language);
    // The space that a page keeps for an empty embed is kept until the last panel is in place.
    if (isFirst) this.style.minBlockSize = `${this.offsetHeight}px`;
    this.#arrangePanels(panels);
    // Without a shadow root there is no style of ours; a page's own display is left alone.
    if (getComputedStyle(this).display === 'inline') this.style.display = 'block';
    for (const panel of this.#panels) panel.setEmbedSettings?.();
    if (isFirst) void this.#dispatchReady();
    if ((this.dataset['debug'] ?? 'false') !== 'false') void this.#showDebugOverlay();
  }

  /** Takes the panels and slots of an embed of which this one is a copy. */
  #adoptCopies(isConfigured: boolean): void {
    for (const child of this.children) {
      if (this.#made.has(child)) continue;
      const id = child.getAttribute(SLOT);
      if (id !== null) adoptSlot(child);
      else if (!child.hasAttribute(MADE)) continue;
      // A copy may have lost a config that was a property: then it keeps the panels that it has.
      if (isConfigured) this.#made.set(child, id ?? child.localName);
    }
  }

  /** Puts the config's panels into its order; panels that the page wrote stay where they are. */
  #arrangePanels(configs: readonly PlacedPanel[]): void {
    const made = this.#made;
    const isConfigured = (configs as unknown) !== DEFAULTS.embed.panels;
    this.#adoptCopies(isConfigured);
    const written = this.#panels.filter((panel) => !made.has(panel));
    const remaining = new Set([...written, ...made.keys()]);
    const chosen = (isConfigured || !written[0] ? configs : []).map((config) => {
      const slot = config.type === 'slot' ? config : undefined;
      const name = slot?.id ?? `afterword-${config.type}`;
      let panel = [...remaining].find((panel) => (made.get(panel) ?? panel.localName) === name);
      if (!panel) {
        panel = slot ? createSlot(this, slot.id) : this.#createPanel(name);
        made.set(panel, name);
      }
      remaining.delete(panel);
      return [config, panel] as const;
    });
    for (const panel of remaining) {
      if (made.delete(panel)) panel.remove();
      // What an earlier config said of a panel that the page wrote holds no more.
      else panel.setEmbedSettings?.({});
    }
    const isChild = (panel: Panel) => panel.parentNode === this;
    const anchor = chosen.find(([, panel]) => !made.has(panel) && isChild(panel));
    let place = anchor ? anchor[1] : this.firstChild;
    for (const [{ path = 'panels[0]', ...config }, panel] of chosen) {
      // Only what is out of place is moved: a move restarts a video.
      if (made.has(panel) && place !== panel) this.insertBefore(panel, place);
      if (isChild(panel)) place = panel.nextSibling;
      panel.path = path;
      panel.setEmbedSettings?.(withoutPrototype(config));
    }
  }

  #createPanel(name: string): Panel {
    const panel = this.ownerDocument.createElement(name);
    panel.setAttribute(MADE, '');
    return panel;
  }

  async #showDebugOverlay(): Promise<void> {
    const { signal } = this;
    const overlay = await import('../debug-overlay/debug-overlay.ts').catch(() => undefined);
    overlay?.showDebugOverlay(this, signal);
  }

  async #dispatchReady(): Promise<void> {
    const panels = this.#panels;
    for (const { updateComplete } of panels) await updateComplete;
    void this.#space.release(this.signal);
    this.#announceReady();
    this.dispatchEvent(new AfterwordReadyEvent(panels as unknown as HTMLElement[]));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'afterword-embed': AfterwordEmbed;
  }
}
