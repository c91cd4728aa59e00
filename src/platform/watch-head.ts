import { MADE } from './made-markup.ts';

/** Elements of the head that describe the article (article-metadata.ts). */
const DESCRIPTIONS = `meta,title,link[rel~="canonical"],script[type="application/ld+json"]:not([${MADE}])`;

/** Milliseconds after a navigation in which a title belongs to it; later it may be one that blinks. */
const TITLE_MS = 10_000;

/** Calls back when what the head says of the article may have changed: an app may say it after it has navigated. */
export function watchHead(page: Document, onChange: () => void, signal: AbortSignal): void {
  getTimeSinceNavigation(page);
  const isRelevant = (node: Node): boolean => {
    const element = node instanceof Element ? node : node.parentElement;
    if (!element?.matches(DESCRIPTIONS)) return false;
    return element.localName !== 'title' || getTimeSinceNavigation(page) < TITLE_MS;
  };
  const observer = new MutationObserver((changes) => {
    const nodes = changes.flatMap(({ target, addedNodes, removedNodes }) => [
      target,
      ...addedNodes,
      ...removedNodes,
    ]);
    if (nodes.some(isRelevant)) onChange();
  });
  observer.observe(page.head, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['content', 'href'],
  });
  signal.addEventListener('abort', () => observer.disconnect());
}

let lastUrl = '';
let lastTime = 0;

/** Milliseconds since the page was seen to have another URL than before. */
function getTimeSinceNavigation({ URL }: Document): number {
  const now = performance.now();
  if (URL !== lastUrl) {
    lastUrl = URL;
    lastTime = now;
  }
  return now - lastTime;
}
