import type { ProblemCode } from '../schema/issues.ts';
import { VERSION } from './version.ts';
import { attributeName, settingKeys } from '../schema/attributes.ts';
import { intlReady, nextTurn } from './scheduler.ts';
import { look } from './article-metadata.ts';
import { setOrigin } from './chunks.ts';
import { reportToConsole } from './report-issue.ts';

const served = new WeakSet<Element>();
/** The embeds that stand, by the element they were put into or, without one, the page, and by article. */
const mounted = new WeakMap<object, Map<unknown, Element>>();

/** What can have no children that anybody would see, and what is the embeds' own. */
const NO_TARGET = 'afterword-embed *,script,style,template,img,br,input,iframe,video,svg';

/** Remembers where the script comes from; its parts are found beside it. */
export function rememberOrigin({ dataset, src, nonce, crossOrigin }: HTMLScriptElement): void {
  const { base } = dataset;
  try {
    // Of a page on disk it is a `file:`; of what has no folder, such as `blob:`, nothing can be beside.
    const beside = new URL('.', new URL(base ? `${base}/` : src, document.baseURI)).href;
    setOrigin({ base: beside, nonce, crossOrigin });
  } catch {
    // Parts are done without.
  }
}

/** Serves tags of this and of later copies of the script, which ask for it by this event. */
export function listen(): void {
  document.addEventListener('afterword:serve', (event) => {
    event.preventDefault();
    const { detail } = event as CustomEvent<unknown>;
    if (detail !== VERSION) tell('tag-taken', `afterword ${String(detail)}`, [VERSION]);
    serve();
  });
  document.addEventListener('DOMContentLoaded', serve);
  addEventListener('load', serve);
  // A config may name a time zone, which is checked when it is read.
  const needsIntl =
    'afterword-embed[config],afterword-embed script,script[data-config]:not([data-config=""])';
  void nextTurn().then(() => document.querySelector(needsIntl) && intlReady());
  void nextTurn().then(serve);
}

const tell = (code: ProblemCode, found: string, allowed: readonly string[]) =>
  reportToConsole({ code, path: '', found, allowed, severity: 'warning' });

/** Serves every tag in the page that was not served yet, also one that a tag manager put there. */
function serve(): void {
  for (const script of document.querySelectorAll<HTMLScriptElement>('script[data-config]')) {
    // A consent manager keeps a script from running by its type: that one's time is yet to come.
    if (
      served.has(script) ||
      !/^($|module$|(text|application)\/(java|ecma)script$)/i.test(script.type)
    )
      continue;
    served.add(script);
    rememberOrigin(script);
    const { target } = script.dataset;
    if (target) mountInto(script, target);
    else if (script.closest('body')) mount(script, document);
    else tell('in-head', '<head>', ['data-target', '<body>']);
  }
}

/** Into every element that is there or comes until the page has loaded. */
function mountInto(script: HTMLScriptElement, selector: string): void {
  const targets = new Set<Element>();
  const find = () => {
    try {
      for (const target of document.querySelectorAll(selector)) {
        if (!targets.has(target) && !target.matches(NO_TARGET)) mount(script, target);
        targets.add(target);
      }
    } catch {
      // Not a selector: that nothing was found is told at the end.
    }
  };
  const observer = new MutationObserver(find);
  const end = () => {
    find();
    observer.disconnect();
    if (!targets.size) tell('no-target', selector, ['a CSS selector']);
  };
  find();
  observer.observe(document, { childList: true, subtree: true });
  if (document.readyState === 'complete') end();
  else addEventListener('load', end, { once: true });
}

function mount(script: HTMLScriptElement, target: Element | Document): void {
  const place = target === document ? script : (target as Element);
  const { url } = (look(place).settings as { article: { url?: string } }).article;
  const articles = mounted.get(target) ?? new Map<unknown, Element>();
  mounted.set(target, articles);
  // An app may have taken the embed away with the page before this one.
  if (articles.get(url)?.isConnected) {
    return tell('mounted-already', String(url), ['one an article']);
  }
  const embed = document.createElement('afterword-embed');
  articles.set(url, embed);
  const names = ['config', ...settingKeys('embed')].map(attributeName);
  for (const [key, value = ''] of Object.entries(script.dataset)) {
    const name = attributeName(key);
    if (key === 'debug') embed.dataset[key] = value;
    else if (value && names.includes(name)) embed.setAttribute(name, value);
  }
  // With something behind it: the parser was never inside (plain-html.ts).
  if (place === script) script.after(embed, '');
  else place.append(embed, '');
}
