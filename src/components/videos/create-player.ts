import { html, nothing, render } from 'lit';
import type { Player } from '../../data/video/player.ts';

/**
 * Creates the player of a video: one node, which a template puts into the panel or into a dialog. It is created during
 * the reader's click and starts by itself, so that one tap is enough where the platform allows it.
 *
 * YouTube's player shows its error 153 where no referrer is sent, so the referrer policy is the web's default:
 * https://developers.google.com/youtube/terms/required-minimum-functionality.
 */
export function createPlayer(player: Player, title: string): HTMLElement {
  const { src, video } = player;
  const { sources = [], captions = [] } = video;
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
      : html`<video class="player" controls playsinline tabindex="0" aria-label=${title}>
          ${sources.map(({ src, type = nothing }) => html`<source src=${src} type=${type} />`)}
          ${captions.map(
            ({ src, language, label = language }, index) =>
              html`<track
                kind="captions"
                src=${src}
                srclang=${language ?? nothing}
                label=${label ?? nothing}
                default=${index ? nothing : ''}
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
