import { html, nothing, render } from 'lit';
import { findDefaultCaption } from '../../data/video/default-caption.ts';
import type { Player } from '../../data/video/player.ts';

const isElsewhere = ({ src }: { src: string }) => new URL(src).origin !== location.origin;

/**
 * Creates the player of a video: one node, which a template puts into the panel or into a dialog. It is created during
 * the reader's click and starts by itself, so that one tap is enough where the platform allows it.
 *
 * Captions of another origin are loaded only by a player that asks all files with CORS. Where the film's host does not
 * allow that, the session plays it without (play-without-cors.ts).
 *
 * YouTube's player shows its error 153 where no referrer is sent, so the referrer policy is the web's default:
 * https://developers.google.com/youtube/terms/required-minimum-functionality.
 */
export function createPlayer(player: Player, title: string, pageLanguage: string): HTMLElement {
  const { src, video } = player;
  const { sources = [], captions = [] } = video;
  const shown = findDefaultCaption(captions, pageLanguage);
  const fragment = new DocumentFragment();
  render(
    src
      ? html`<iframe
          class="player"
          src=${src}
          title=${title}
          allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
          allowfullscreen
          referrerpolicy="strict-origin-when-cross-origin"
        ></iframe>`
      : html`<video
          class="player"
          controls
          playsinline
          tabindex="0"
          aria-label=${title}
          crossorigin=${captions.some(isElsewhere) ? 'anonymous' : nothing}
        >
          ${sources.map(({ src, type = nothing }) => html`<source src=${src} type=${type} />`)}
          ${captions.map(
            (caption) =>
              html`<track
                kind="captions"
                src=${caption.src}
                srclang=${caption.language ?? nothing}
                label=${caption.label ?? caption.language ?? nothing}
                ?default=${caption === shown}
              />`,
          )}
        </video>`,
    fragment,
  );
  const node = fragment.firstElementChild as HTMLVideoElement;
  // Where a browser still wants a tap on the player itself, the controls are there for it.
  if (!src) node.play().catch(() => undefined);
  return node;
}
