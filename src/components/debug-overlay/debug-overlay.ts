import { adoptStyles, html, render, type TemplateResult } from 'lit';
import { closeByEscape } from '../../platform/closing.ts';
import { debugOverlayStyles } from './debug-overlay.styles.ts';
import { findPanels, reportEmbed, type DebuggedEmbed, type ReportSection } from './embed-report.ts';
import { loadScores } from './selection-report.ts';

/** Events after which a panel may have a shadow root that it had not before. */
const EVENTS = ['ready', 'error', 'load-more', 'view'];

const embeds = new Set<DebuggedEmbed>();
/** The one overlay of the page, while there are embeds to report on. */
let overlay: HTMLElement | undefined;
let isUpdatePending = false;

/**
 * Shows the overlay of `data-debug`: what every panel of an embed shows, and for every item that is left out the
 * reason. All embeds of the page share one overlay; the embed is in it until `signal` aborts.
 */
export function showDebugOverlay(embed: DebuggedEmbed, signal: AbortSignal): void {
  if (signal.aborted || embeds.has(embed)) return;
  embeds.add(embed);
  // No event says that a panel was rendered, so changes of what it has rendered are observed.
  const observer = new MutationObserver(requestUpdate);
  const observe = () => {
    for (const target of [
      embed,
      ...findPanels(embed).flatMap(({ shadowRoot }) => shadowRoot ?? []),
    ]) {
      observer.observe(target, { childList: true, subtree: true });
    }
    requestUpdate();
  };
  for (const name of EVENTS) embed.addEventListener(`afterword-${name}`, observe, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    embeds.delete(embed);
    requestUpdate();
  });
  observe();
  void loadScores().then(requestUpdate);
}

/** Renders the overlay once for all changes of a task. */
function requestUpdate(): void {
  if (isUpdatePending) return;
  isUpdatePending = true;
  setTimeout(() => {
    isUpdatePending = false;
    update();
  });
}

function update(): void {
  if (!embeds.size) {
    overlay?.remove();
    overlay = undefined;
    return;
  }
  overlay ??= createOverlay();
  if (overlay.shadowRoot) {
    render(renderOverlay([...embeds].flatMap(reportEmbed)), overlay.shadowRoot);
  }
}

function createOverlay(): HTMLElement {
  const element = document.createElement('div');
  adoptStyles(element.attachShadow({ mode: 'open' }), [debugOverlayStyles]);
  document.body.append(element);
  return element;
}

/** Hides the overlay until the page is loaded again. */
function closeOverlay(): void {
  if (overlay) overlay.hidden = true;
}

function onKeydown(event: KeyboardEvent): void {
  closeByEscape(event, closeOverlay);
}

const renderOverlay = (sections: readonly ReportSection[]): TemplateResult =>
  html`<details open @keydown=${onKeydown}>
    <summary>Afterword debug</summary>
    <div class="body" tabindex="0" role="region" aria-label="Afterword: what is shown and why">
      ${sections.map(renderSection)}
    </div>
    <button type="button" @click=${closeOverlay}>Close</button>
  </details>`;

const renderSection = ({ heading, lines, hasProblems }: ReportSection): TemplateResult =>
  html`<h2>${heading}</h2>
    <ul class=${hasProblems ? 'problems' : ''}>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
