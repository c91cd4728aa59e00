import { html, nothing, render } from 'lit';
import type { Player } from '../../data/video/player.ts';

/** The one video that plays in a panel. */
export interface Playing {
  key: string;
  /** Its place among the items. */
  at: number;
  /** Its place in the page's tree, which it keeps: a player that is moved there begins anew. */
  slot: number;
  /** The player, or what is said where it failed. */
  node: HTMLElement;
  /** In a dialog above the page. */
  isAbove?: boolean;
  end?: (() => void) | undefined;
}

/**
 * What plays a video: one node, which stands in the panel or in a dialog. It is made in the reader's click,
 * and plays by itself, so that one tap is enough where the platform lets it. YouTube's player shows its error 153
 * where no referrer is sent, so its policy is the web's default;
 * https://developers.google.com/youtube/terms/required-minimum-functionality.
 */
export function createPlayer(player: Player, title: string): HTMLElement {
  const { src, video } = player;
  const { sources = [], captions = [] } = video;
  const place = new DocumentFragment();
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
            ({ src, language, label = language }, i) =>
              html`<track
                kind="captions"
                src=${src}
                srclang=${language ?? nothing}
                label=${label ?? nothing}
                default=${i ? nothing : ''}
              />`,
          )}
        </video>`,
    place,
  );
  const node = place.firstElementChild as HTMLVideoElement;
  // Where a browser still wants a tap on the player itself, the controls are there for it.
  if (!src) node.play().catch(() => undefined);
  return node;
}
