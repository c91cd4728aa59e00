import type { ProblemCode } from '../schema/issues.ts';
import { setScriptOrigin } from './chunks.ts';
import { hasMadeEmbed, mountEmbed } from './mount-embed.ts';
import { whenHydrated } from './hydration.ts';
import { PANELS } from './panel-selector.ts';
import { isBeingParsed, whenParsed } from './plain-html.ts';
import { reportToConsole } from './report-issue.ts';
import { yieldToMain } from './scheduler.ts';
import { VERSION } from './version.ts';

/** Script tags that an embed was made for, or that were refused. */
const served = new WeakSet<Element>();
/** Places of embeds that are not read, or not hydrated yet. */
const awaited = new WeakSet<Element>();

/** Elements whose children nobody would see, and those that belong to an embed. */
const NO_TARGET = 'afterword-embed *,script,style,template,img,br,input,iframe,video,svg';

/** Types of scripts that browsers run; a consent manager holds a script back by another type. */
const RUNNABLE_TYPE = /^($|module$|(text|application)\/(java|ecma)script$)/i;

/** What shows that there is something for the script to do. */
const USES = `script[data-config],afterword-embed,${PANELS}`;

/** Global names of tag managers: Google's, Adobe's, Tealium's, Matomo's. */
const TAG_MANAGERS = ['google_tag_manager', '_satellite', 'utag', '_mtm'];

/**
 * Events of the document with which frameworks say that they have put another page into it, or changed it to another:
 * https://turbo.hotwired.dev/reference/events, https://htmx.org/events/,
 * https://docs.astro.build/en/guides/view-transitions/, https://livewire.laravel.com/docs/navigate.
 */
const RENDER_EVENTS = [
  ...['turbo:load', 'turbo:morph', 'htmx:afterSettle', 'htmx:historyRestore'],
  ...['astro:page-load', 'livewire:navigated'],
];

/** Remembers where the script comes from: its chunks are found beside it. */
export function rememberScriptOrigin(script: HTMLScriptElement): void {
  const { dataset, src, nonce, crossOrigin } = script;
  const { base } = dataset;
  try {
    // Of a page on disk it is a `file:`; beside a URL without folders, such as `blob:`, there is nothing.
    const folder = new URL('.', new URL(base ? `${base}/` : src, document.baseURI)).href;
    setScriptOrigin({ base: folder, nonce, crossOrigin });
  } catch {
    // The script works without chunks.
  }
}

/**
 * Mounts an embed for each script tag: now, while the page loads, when a later copy of the script asks for it, and
 * when a framework has rendered another page.
 */
export function mountScripts(): void {
  document.addEventListener('afterword:serve', (event) => {
    event.preventDefault();
    const { detail: version } = event as CustomEvent<unknown>;
    if (version !== VERSION) warn('tag-taken', `afterword ${String(version)}`, [VERSION]);
    mountNewScripts();
  });
  document.addEventListener('DOMContentLoaded', mountNewScripts);
  addEventListener('load', mountNewScripts);
  for (const type of RENDER_EVENTS) document.addEventListener(type, mountInRenderedPage);
  void yieldToMain().then(mountNewScripts);
}

/** Says what is wrong where a tag manager has lost the attributes of the script tag. */
export function checkScriptTag(script: HTMLScriptElement): void {
  const isInserted =
    (script.async && !script.hasAttribute('async')) ||
    TAG_MANAGERS.some((name) => name in globalThis);
  if (!isInserted || Object.keys(script.dataset)[0] !== undefined) return;
  const check = () => {
    if (!document.querySelector(USES)) warn('no-target', undefined, ['data-config']);
  };
  if (document.readyState === 'complete') void yieldToMain().then(check);
  else addEventListener('load', check, { once: true });
}

function warn(code: ProblemCode, found: string | undefined, allowed: readonly string[]): void {
  reportToConsole({ code, path: '', found, allowed, severity: 'warning' });
}

/** The script tags in the page that may run. */
const scriptsInPage = (): HTMLScriptElement[] =>
  [...document.querySelectorAll<HTMLScriptElement>('script[data-config]')].filter(({ type }) =>
    RUNNABLE_TYPE.test(type),
  );

/** Mounts every script tag in the page that was not served yet, also one that a tag manager has added. */
function mountNewScripts(): void {
  for (const script of scriptsInPage()) {
    if (served.has(script)) continue;
    served.add(script);
    rememberScriptOrigin(script);
    const { target } = script.dataset;
    if (target) mountInTargets(script, target);
    else if (script.closest('body')) mount(script, document);
    else warn('in-head', '<head>', ['data-target', '<body>']);
  }
}

/** Mounts the script tags again whose embeds are gone with the page before, such as those in the head. */
function mountInRenderedPage(): void {
  mountNewScripts();
  for (const script of scriptsInPage()) {
    const { target } = script.dataset;
    const places = target ? findTargets(target) : script.closest('body') ? [script] : [];
    for (const place of places) {
      if (!hasMadeEmbed(place) && !awaited.has(place))
        mount(script, place === script ? document : place);
    }
  }
}

/** The elements that a selector matches and that may have an embed inside; none where it is not a selector. */
function findTargets(selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)].filter((target) => !target.matches(NO_TARGET));
  } catch {
    return [];
  }
}

/** Mounts into every element that matches a selector, now or until the page has loaded. */
function mountInTargets(script: HTMLScriptElement, selector: string): void {
  const targets = new Set<Element>();
  const mountNewTargets = () => {
    for (const target of findTargets(selector)) {
      if (!targets.has(target)) mount(script, target);
      targets.add(target);
    }
  };
  const observer = new MutationObserver(mountNewTargets);
  const onLoad = () => {
    mountNewTargets();
    observer.disconnect();
    if (!targets.size) warn('no-target', selector, ['a CSS selector']);
  };
  mountNewTargets();
  observer.observe(document, { childList: true, subtree: true });
  if (document.readyState === 'complete') onLoad();
  else addEventListener('load', onLoad, { once: true });
}

/**
 * Mounts once the parser has left the place, since a page that was rendered ahead may have an embed there, and once a
 * framework that is expected to hydrate the place has done so.
 */
function mount(script: HTMLScriptElement, target: Element | Document): void {
  const place = target === document ? script : (target as Element);
  const mountNow = () => {
    mountEmbed(script, target, (url) => {
      warn('mounted-already', String(url), ['one an article']);
    });
  };
  const waiting = isBeingParsed(place)
    ? whenParsed(place).then(() => whenHydrated(place))
    : whenHydrated(place);
  if (!waiting) return mountNow();
  awaited.add(place);
  void waiting.then(() => {
    awaited.delete(place);
    if (place.isConnected) mountNow();
    // A framework that could not take over what is in the page has made it anew.
    else mountInRenderedPage();
  });
}
