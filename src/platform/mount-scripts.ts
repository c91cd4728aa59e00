import { attributeName, settingKeys } from '../schema/attributes.ts';
import type { ProblemCode } from '../schema/issues.ts';
import { readArticleMetadata } from './article-metadata.ts';
import { setScriptOrigin } from './chunks.ts';
import { reportToConsole } from './report-issue.ts';
import { yieldToMain } from './scheduler.ts';
import { VERSION } from './version.ts';

/** Script tags that an embed was made for, or that were refused. */
const served = new WeakSet<Element>();
/** The embeds in the page, by the element that they were put into (or the document) and the article's URL. */
const mounted = new WeakMap<object, Map<string | undefined, Element>>();

/** Elements whose children nobody would see, and those that belong to an embed. */
const NO_TARGET = 'afterword-embed *,script,style,template,img,br,input,iframe,video,svg';

/** Types of scripts that browsers run; a consent manager holds a script back by another type. */
const RUNNABLE_TYPE = /^($|module$|(text|application)\/(java|ecma)script$)/i;

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

/** Mounts an embed for each script tag: now, while the page loads, and when a later copy of the script asks for it. */
export function mountScripts(): void {
  document.addEventListener('afterword:serve', (event) => {
    event.preventDefault();
    const { detail: version } = event as CustomEvent<unknown>;
    if (version !== VERSION) warn('tag-taken', `afterword ${String(version)}`, [VERSION]);
    mountNewScripts();
  });
  document.addEventListener('DOMContentLoaded', mountNewScripts);
  addEventListener('load', mountNewScripts);
  void yieldToMain().then(mountNewScripts);
}

function warn(code: ProblemCode, found: string, allowed: readonly string[]): void {
  reportToConsole({ code, path: '', found, allowed, severity: 'warning' });
}

/** Mounts every script tag in the page that was not served yet, also one that a tag manager has added. */
function mountNewScripts(): void {
  for (const script of document.querySelectorAll<HTMLScriptElement>('script[data-config]')) {
    if (served.has(script) || !RUNNABLE_TYPE.test(script.type)) continue;
    served.add(script);
    rememberScriptOrigin(script);
    const { target } = script.dataset;
    if (target) mountInTargets(script, target);
    else if (script.closest('body')) mount(script, document);
    else warn('in-head', '<head>', ['data-target', '<body>']);
  }
}

/** Mounts into every element that matches a selector, now or until the page has loaded. */
function mountInTargets(script: HTMLScriptElement, selector: string): void {
  const targets = new Set<Element>();
  const mountNewTargets = () => {
    try {
      for (const target of document.querySelectorAll(selector)) {
        if (!targets.has(target) && !target.matches(NO_TARGET)) mount(script, target);
        targets.add(target);
      }
    } catch {
      // It is not a selector: at the end, `no-target` is reported.
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

function mount(script: HTMLScriptElement, target: Element | Document): void {
  const place = target === document ? script : (target as Element);
  const { url } = readArticleMetadata(place).settings.article;
  const embeds = mounted.get(target) ?? new Map<string | undefined, Element>();
  mounted.set(target, embeds);
  // A single-page app may have removed the embed with the article before this one.
  if (embeds.get(url)?.isConnected) {
    return warn('mounted-already', String(url), ['one an article']);
  }
  const embed = document.createElement('afterword-embed');
  embeds.set(url, embed);
  const attributes = ['config', ...settingKeys('embed')].map(attributeName);
  for (const [key, value = ''] of Object.entries(script.dataset)) {
    const attribute = attributeName(key);
    if (key === 'debug') embed.dataset[key] = value;
    else if (value && attributes.includes(attribute)) embed.setAttribute(attribute, value);
  }
  // With a node after it: then the parser was never inside (plain-html.ts).
  if (place === script) script.after(embed, '');
  else place.append(embed, '');
}
