import type { Player } from '../model/video.ts';

/** An element with these attributes and children; `undefined` is no attribute. */
function make(
  document: Document,
  name: string,
  attributes: Record<string, string | undefined>,
  children: Node[] = [],
): HTMLElement {
  const element = document.createElement(name);
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

/**
 * What plays a video: one node, which stands in the panel or in a dialog. It is made in the reader's click,
 * and plays by itself, so that one tap is enough where the platform lets it. YouTube's player shows its error 153
 * where no referrer is sent, so its policy is the web's default;
 * https://developers.google.com/youtube/terms/required-minimum-functionality.
 */
export function createPlayer(document: Document, player: Player, title: string): HTMLElement {
  const { src, video } = player;
  if (src) {
    return make(document, 'iframe', {
      class: 'player',
      src,
      title,
      allow: 'autoplay; encrypted-media; fullscreen; picture-in-picture',
      allowfullscreen: '',
      referrerpolicy: 'strict-origin-when-cross-origin',
    });
  }
  const { sources = [], captions = [] } = video;
  const files = sources.map(({ src, type }) => make(document, 'source', { src, type }));
  const tracks = captions.map(({ src, language, label = language }, i) => {
    const isFirst = i ? undefined : '';
    return make(document, 'track', {
      kind: 'captions',
      src,
      srclang: language,
      label,
      default: isFirst,
    });
  });
  const attributes = { class: 'player', controls: '', playsinline: '', tabindex: '0' };
  const own = { ...attributes, 'aria-label': title };
  const element = make(document, 'video', own, [...files, ...tracks]) as HTMLVideoElement;
  // Where a browser still wants a tap on the player itself, the controls are there for it.
  element.play().catch(() => undefined);
  return element;
}
