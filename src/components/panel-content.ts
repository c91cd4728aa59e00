import type { CSSResult, ReactiveControllerHost, TemplateResult } from 'lit';
import type { ElementKind, ResolvedSettings } from '../controllers/settings-controller.ts';
import type { ItemFilter } from '../data/item-filter.ts';
import type { Localizer } from '../i18n/localizer.ts';
import type { ConsentGrants } from '../platform/consent/watch-consent.ts';
import type { Issue } from '../schema/issues.ts';

export type PanelKind = Exclude<ElementKind, 'embed'>;

/** What a panel waits for: nothing yet, its content, nothing more, or nothing more because it can't be had. */
export type PanelStatus = 'initial' | 'pending' | 'complete' | 'error';

/** A panel, as its content sees it. */
export interface PanelHost<K extends PanelKind> extends ReactiveControllerHost, HTMLElement {
  readonly kind: K;
  readonly path: string;
  readonly settings: ResolvedSettings<K>;
  readonly localizer: Localizer;
  /** Milliseconds since 1970 when the page was read: all times of a panel are told from it. */
  readonly now: number;
  readonly grants: ConsentGrants;
  /** Posts about the article that the page names. */
  readonly threads: readonly string[];
  /** The canonical URL of the article that the panel stands under. */
  readonly articleKey: string;
  /** Why the page's `exclude` and `blocklist` leave an entry out. */
  readonly itemFilter: ItemFilter;
  /** What the plain HTML inside says. */
  readonly htmlSettings: Partial<ResolvedSettings<K>>;
  readonly isHidden: boolean;
  /** What the panel is called: its heading, or the language's name for it. */
  readonly label: string;
  /** Whether something has to be loaded before anything may be shown. */
  readonly isWaiting: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Aborts when the panel has left the document. */
  readonly signal: AbortSignal;
  pathTo(key: string): string;
  reportIssues(issues: readonly Issue[]): void;
  /** Has the settings resolved again, and everything that is made of them. */
  invalidate(): void;
  refresh(): void;
  /** Keeps the space of what is shown now until nobody sees it. */
  reserveSpace(): void;
  renderSeeAll(): TemplateResult | undefined;
}

/** What fills the frame of a panel. */
export interface PanelContent {
  readonly status: PanelStatus;
  /** How much there is to show: fewer than `minItems` hide the panel. */
  readonly itemCount: number;
  /** How many links and buttons the Tab key gets to, about: many make a panel long. */
  readonly stopCount: number;
  /** Styles of a content that is loaded on demand. */
  readonly styles?: readonly CSSResult[];
  /** A panel that shows itself although there is nothing to show. */
  readonly isShownEmpty?: boolean;
  /** The settings that the plain HTML inside the panel gives. */
  readHtml?(): object | undefined;
  /** What has to be loaded before anything may be shown. */
  prerequisites?(): Promise<unknown> | undefined;
  /** Called when the settings have changed. */
  onSettingsResolved(): void;
  /** Called when the panel has left the document. */
  onDisconnect?(): void;
  /** Called before each rendering. */
  willRender?(): void;
  render(): TemplateResult;
  /** Called after each rendering. */
  rendered?(): void;
}
