import { attributeName, settingKeys } from '../schema/attributes.ts';
import { readArticleMetadata } from './article-metadata.ts';
import { MADE } from './made-markup.ts';

/** The embeds in the page, by the element that they were put into (or the document) and the article's URL. */
const mounted = new WeakMap<object, Map<string | undefined, Element>>();
/** All embeds that a script tag of this page was served with. */
const served = new WeakSet<Element>();

/**
 * Puts an embed right after a script tag (where the document is its target) or at the end of a target, or takes the one
 * that stands there in a page that was copied. Of two for one article the second is refused.
 * @param onRefuse Is called with the URL of the article that has an embed already.
 */
export function mountEmbed(
  script: HTMLScriptElement,
  target: Element | Document,
  onRefuse: (articleUrl: string | undefined) => void,
): void {
  const place = target === document ? script : (target as Element);
  const { url } = readArticleMetadata(place).settings.article;
  const embeds = mounted.get(target) ?? new Map<string | undefined, Element>();
  mounted.set(target, embeds);
  const made = findMade(place);
  const copy = made && !served.has(made) ? made : undefined;
  // A tag that a framework has run once more finds its own embed after it.
  if (made && !copy && place === script && embeds.get(url) === made) return;
  // A single-page app may have removed the embed with the article before this one.
  if (!copy && embeds.get(url)?.isConnected) return onRefuse(url);
  const embed = copy ?? createEmbed(script);
  embeds.set(url, embed);
  served.add(embed);
  if (copy) return;
  // With a node after it: then the parser was never inside (plain-html.ts).
  if (place === script) script.after(embed, '');
  else place.append(embed, '');
}

/** Whether an embed of a script tag stands in its place: after the tag, or inside the target. */
export const hasMadeEmbed = (place: Element): boolean => !!findMade(place);

/** The embed that a script tag has made, by its markup. */
function findMade(place: Element): Element | undefined {
  const { localName, nextElementSibling: next } = place;
  const candidates = localName === 'script' ? (next ? [next] : []) : [...place.children];
  return candidates.find((element) => element.matches(`afterword-embed[${MADE}]`));
}

function createEmbed(script: HTMLScriptElement): Element {
  const embed = document.createElement('afterword-embed');
  embed.setAttribute(MADE, '');
  const attributes = ['config', ...settingKeys('embed')].map(attributeName);
  for (const [key, value = ''] of Object.entries(script.dataset)) {
    const attribute = attributeName(key);
    if (key === 'debug') embed.dataset[key] = value;
    else if (value && attributes.includes(attribute)) embed.setAttribute(attribute, value);
  }
  return embed;
}
