import { html, nothing, type TemplateResult } from 'lit';
import { markOf } from '../english-mark.ts';
import { InlineScroller } from '../lists/inline-scroller.ts';
import type { PanelHost } from '../panel-content.ts';

export { tabsStyles } from './tabs.styles.ts';

/** A panel with several lists, as its tabs see it. */
export interface TabbedLists {
  /** The labels of the lists. */
  readonly labels: readonly string[];
  readonly selectedIndex: number;
  /** Whether the chosen list is there: a feed that failed counts as such. */
  readonly isSettled: boolean;
  /** Whether the chosen list is there and shows nothing. */
  readonly isEmpty: boolean;
  /** Whether the chosen list has a link or a button to reach. */
  readonly hasFocusable: boolean;
  /** What a screen reader says of the list once it is there. */
  readonly summary: string;
  /** Whether a list can be shown at once. */
  isLoaded(index: number): boolean;
  select(index: number): void;
}

/**
 * Tabs for several lists, by the pattern of https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ with automatic activation
 * of lists that are loaded: a feed is requested by Enter, Space or a click, not by passing by.
 */
export class Tabs {
  readonly #host: PanelHost<'popular'>;
  readonly #lists: TabbedLists;
  /** The tab that has the focus, and so is reached with the Tab key. */
  #focusedIndex: number | undefined;
  /** The list that the reader has chosen and that is still loading. */
  #awaitedIndex: number | undefined;
  #announcement = '';

  constructor(host: PanelHost<'popular'>, lists: TabbedLists) {
    this.#host = host;
    this.#lists = lists;
  }

  /** Called before each rendering. */
  willRender(): void {
    const { selectedIndex, isSettled, summary } = this.#lists;
    if (this.#awaitedIndex !== selectedIndex || !isSettled) return;
    this.#awaitedIndex = undefined;
    this.#announcement = summary;
  }

  renderTabList(label: string): TemplateResult {
    const { labels, selectedIndex } = this.#lists;
    const { lang, dir } = markOf(this.#host.localizer, 'shown');
    return html`<div class="tabs">
      <span><bdi>${labels[selectedIndex]}</bdi></span>
      <div
        part="tabs"
        role="tablist"
        aria-label=${label}
        @keydown=${this.#onKeydown}
        @focusin=${this.#onFocusin}
        @focusout=${this.#onFocusout}
      >
        ${labels.map((text, index) => this.#renderTab(text, index))}
      </div>
      <span part="status" class="announcement" role="status" lang=${lang} dir=${dir}
        >${this.#announcement}</span
      >
    </div>`;
  }

  /** The panel of the chosen tab, around its list. */
  renderTabPanel(list: TemplateResult): TemplateResult {
    const { selectedIndex, isEmpty, hasFocusable } = this.#lists;
    const { localizer } = this.#host;
    const { lang, dir } = markOf(localizer, 'empty');
    // Without anything to reach in it, the tab panel itself is reached.
    return html`<div
      class="window"
      id="window"
      role="tabpanel"
      aria-labelledby="tab-${selectedIndex}"
      tabindex=${hasFocusable ? nothing : 0}
    >
      ${list}
      ${
        isEmpty
          ? html`<p part="status" class="none" lang=${lang} dir=${dir}>
              ${localizer.messages.empty}
            </p>`
          : nothing
      }
    </div>`;
  }

  #renderTab(label: string, index: number): TemplateResult {
    const isSelected = index === this.#lists.selectedIndex;
    const isReached = index === (this.#focusedIndex ?? this.#lists.selectedIndex);
    return html`<button
      part=${isSelected ? 'tab tab-selected' : 'tab'}
      type="button"
      role="tab"
      id="tab-${index}"
      aria-controls="window"
      aria-selected=${isSelected}
      tabindex=${isReached ? 0 : -1}
      dir="auto"
      @click=${() => this.#select(index)}
    >
      ${label}
    </button>`;
  }

  #select(index: number): void {
    const { selectedIndex } = this.#lists;
    if (index === selectedIndex) return;
    this.#announcement = '';
    const isAwaited = !this.#lists.isLoaded(index);
    this.#awaitedIndex = isAwaited ? index : undefined;
    // The list that is awaited may turn out shorter: what is in view stays where it is.
    this.#host.style.minBlockSize = isAwaited ? `${this.#host.offsetHeight}px` : '';
    this.#lists.select(index);
    showTab(this.#findTabs()[index]);
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const tabs = this.#findTabs();
    const index = findGoal(event, tabs.indexOf(event.target as HTMLElement), tabs.length);
    if (index === undefined) return;
    event.preventDefault();
    tabs[index]?.focus();
    if (this.#lists.isLoaded(index)) this.#select(index);
  };

  readonly #onFocusin = ({ target }: FocusEvent): void => {
    this.#focusedIndex = this.#findTabs().indexOf(target as HTMLElement);
    showTab(target as HTMLElement);
    this.#host.requestUpdate();
  };

  readonly #onFocusout = (): void => {
    this.#focusedIndex = undefined;
    this.#host.requestUpdate();
  };

  #findTabs(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[role=tab]')];
  }
}

/** The tab that a key leads to; nothing for other keys, and for the browser's own shortcuts. */
function findGoal(event: KeyboardEvent, index: number, count: number): number | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey, currentTarget } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || index < 0) return undefined;
  const isRtl = getComputedStyle(currentTarget as Element).direction === 'rtl';
  const goals: Readonly<Record<string, number>> = {
    ArrowRight: isRtl ? index - 1 : index + 1,
    ArrowLeft: isRtl ? index + 1 : index - 1,
    Home: 0,
    End: -1,
  };
  const goal = goals[key];
  return goal === undefined ? undefined : (goal + count) % count;
}

function showTab(tab: HTMLElement | undefined): void {
  if (tab?.parentElement) new InlineScroller(tab.parentElement).show(tab);
}
