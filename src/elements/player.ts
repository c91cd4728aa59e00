import { html, nothing, type TemplateResult } from 'lit';
import type { Player } from '../model/video.ts';

/**
 * What plays a video. YouTube's player shows its error 153 where no referrer is sent, so its policy is
 * the web's default; https://developers.google.com/youtube/terms/required-minimum-functionality.
 */
export function renderPlayer(player: Player, title: string): TemplateResult {
  if (player.src) {
    return html`<iframe
      class="player"
      src=${player.src}
      title=${title}
      allow="autoplay; encrypted-media; picture-in-picture"
      allowfullscreen
      referrerpolicy="strict-origin-when-cross-origin"
    ></iframe>`;
  }
  const { sources = [], captions = [] } = player.video;
  return html`<video class="player" controls autoplay playsinline tabindex="0" aria-label=${title}>
    ${sources.map(({ src, type }) => html`<source src=${src} type=${type ?? nothing} />`)}
    ${captions.map(
      ({ src, language, label }, i) =>
        html`<track
          kind="captions"
          src=${src}
          srclang=${language ?? nothing}
          label=${label ?? language ?? nothing}
          ?default=${i === 0}
        />`,
    )}
  </video>`;
}
