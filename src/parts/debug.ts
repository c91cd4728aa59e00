import type { Problem } from '../schema/issues.ts';
import { explainValue } from '../debug/explain-value-finding.ts';
import { findOddProperties } from '../debug/invalid-css-properties.ts';
import { count, explainList, explainReason, type Seen } from '../debug/debug-report.ts';
import type { PageFilter } from '../data/item-filter.ts';

/* The overlay of `data-debug`: what every panel shows, and for every item left out why. */

interface Embed extends HTMLElement {
  readonly problems: readonly Problem[];
}

/** What the script knows: the lists in the page, and what its rules left out. */
interface Known {
  painted: ReadonlyMap<HTMLElement, Seen>;
  rules: () => Pick<PageFilter, 'log'> | Promise<unknown>;
}

const PANELS = 'afterword-discussion,afterword-videos,afterword-popular,afterword-tags';
const EVENTS = ['ready', 'error', 'load-more', 'view'];

/* Not the page's colours: the overlay is to be told from it. */
const STYLE = `
:host { all: initial; position: fixed; inset: auto 0 0 auto; z-index: 2147483647; max-inline-size: min(30rem, 100vw);
  font: 13px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; color: #eee; color-scheme: dark; direction: ltr; }
details { background: #1b1b1f; border: 1px solid #666; margin: 8px; box-shadow: 0 2px 12px rgb(0 0 0 / .4); }
summary { padding: 8px 12px; font-weight: 700; cursor: pointer; min-block-size: 24px; }
.body { overflow: auto; max-block-size: min(45vh, 28rem); padding: 0 12px 12px; overflow-wrap: anywhere; }
h2 { margin: 12px 0 4px; font: inherit; font-weight: 700; color: #ffd479; }
ul { margin: 0; padding-inline-start: 18px; }
li.error { color: #ff9d8a; }
button { font: inherit; color: inherit; background: #333; border: 1px solid #888; padding: 4px 12px; margin: 8px 12px; min-block-size: 28px; cursor: pointer; }
:focus-visible { outline: 2px solid #ffd479; outline-offset: 2px; }
@media print { :host { display: none; } }`;

const embeds = new Map<Embed, Known>();
let host: HTMLElement | undefined;
let body: HTMLElement;
let isDue = false;

/** Shows what an embed's panels do until `end` aborts, in the one overlay of the page. */
export function show(
  element: HTMLElement,
  painted: Known['painted'],
  rules: Known['rules'],
  end: AbortSignal,
): void {
  const embed = element as Embed;
  if (end.aborted || embeds.has(embed)) return;
  embeds.set(embed, { painted, rules });
  const stop = new AbortController();
  // Panels say nothing when they render; what they have rendered changes.
  const observer = new MutationObserver(renew);
  const observe = () => {
    observer.observe(embed, { childList: true, subtree: true });
    for (const { shadowRoot } of panelsOf(embed)) {
      if (shadowRoot) observer.observe(shadowRoot, { childList: true, subtree: true });
    }
    renew();
  };
  for (const name of EVENTS) {
    embed.addEventListener(`afterword-${name}`, observe, { signal: stop.signal });
  }
  end.addEventListener('abort', () => {
    stop.abort();
    observer.disconnect();
    embeds.delete(embed);
    renew();
  });
  observe();
}

const panelsOf = (embed: Embed) =>
  [...embed.querySelectorAll<HTMLElement>(PANELS)].filter(
    (panel) => panel.closest('afterword-embed') === embed,
  );

/** Once for all changes of a task. */
function renew(): void {
  if (isDue) return;
  isDue = true;
  setTimeout(() => {
    isDue = false;
    if (!embeds.size) {
      host?.remove();
      host = undefined;
      return;
    }
    host ??= open();
    body.replaceChildren(...[...embeds].flatMap(([embed, known]) => report(embed, known)));
  });
}

function make(tag: string, text = '', ...children: Node[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(text, ...children);
  return element;
}

/** Closed with its button or Escape; it opens again with the page. */
function open(): HTMLElement {
  const box = make('div');
  const root = box.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  body = make('div');
  body.className = 'body';
  body.tabIndex = 0;
  body.setAttribute('role', 'region');
  body.setAttribute('aria-label', 'Afterword: what is shown and why');
  const close = make('button', 'Close');
  close.setAttribute('type', 'button');
  const details = make('details', '', make('summary', 'Afterword debug'), body, close);
  details.setAttribute('open', '');
  const shut = () => {
    box.hidden = true;
    box.style.display = 'none';
  };
  close.addEventListener('click', shut);
  box.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') shut();
  });
  root.append(details);
  document.body.append(box);
  return box;
}

function report(embed: Embed, { painted, rules }: Known): HTMLElement[] {
  const panels = panelsOf(embed);
  const nameOf = (panel: unknown) => {
    const at = panels.indexOf(panel as HTMLElement);
    return at < 0
      ? 'a panel outside this embed'
      : `panel ${String(at + 1)} (${typeOf(panel as HTMLElement)})`;
  };
  const told = new Set<string>();
  const sections = panels.map((panel) => {
    const seen = painted.get(panel);
    for (const [item] of seen?.ordered.leftOut ?? []) told.add(item.url);
    const shown = linksOf(panel);
    const lines = seen
      ? explainList(seen, shown.length, nameOf)
      : [shown.length ? `Shows ${shown.join(', ')}.` : 'Hidden: there is nothing to show.'];
    const isWaiting = panel.shadowRoot?.querySelector('[aria-busy=true]');
    return section(nameOf(panel), isWaiting ? ['Waits for its content.'] : lines);
  });
  const known = rules();
  const others = [...(('log' in known && known.log) || [])]
    .filter(([what]) => !told.has(what))
    .map(([what, reason]) => `${what} is left out: ${explainReason(reason, nameOf)}.`);
  const odd = [embed, ...panels]
    .flatMap(findOddProperties)
    // What panels were mended for is among the problems.
    .filter(({ path }) => !embed.problems.some((problem) => problem.path === path))
    .map((finding) => `${finding.path}: ${explainValue(finding)}`);
  const problems = embed.problems.map(
    ({ severity, path, message }) => `${severity}: ${path && `${path}: `}${message}`,
  );
  return [
    make('h2', `Embed: ${count(panels.length, 'panel')}, ${count(problems.length, 'problem')}`),
    list(problems, 'error'),
    ...sections.flat(),
    ...(others.length ? section('Links and tags left out', others) : []),
    ...(odd.length ? section('Custom properties', [...new Set(odd)]) : []),
  ];
}

const typeOf = ({ localName }: HTMLElement) => localName.slice('afterword-'.length);

/** What a panel without items shows: places of the discussion, tags. */
const linksOf = (panel: HTMLElement) =>
  [
    ...(panel.shadowRoot?.querySelectorAll(
      '[part~=link],[part~=network],[part~=button],[part~=tag],[part~=updated]',
    ) ?? []),
  ].map((link) =>
    (link.textContent.trim() || (link.getAttribute('aria-label') ?? '')).replace(/ \(.*/, ''),
  );

const section = (name: string, lines: readonly string[]) => [make('h2', name), list(lines)];

function list(lines: readonly string[], name = ''): HTMLElement {
  const all = lines.map((line) => {
    const entry = make('li', line);
    entry.className = name;
    return entry;
  });
  return make('ul', '', ...all);
}
