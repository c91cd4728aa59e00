/*
 * Video cards written by hand in Lit: the same posters, titles and play buttons as <afterword-videos> in the
 * benchmark, with nothing to configure, translate or check. Their cost is the least that such cards can have with Lit.
 */
import { css, html, LitElement } from 'lit';

class BareLitCards extends LitElement {
  static styles = css`
    :host {
      display: block;
      line-height: 1.35;
    }

    section {
      padding-block: 1.25em;
      overflow-wrap: anywhere;
    }

    h2 {
      margin: 0 0 0.75em;
      padding-block-start: 0.4em;
      border-block-start: 3px solid;
      font-size: 1.25em;
      font-weight: 700;
      text-wrap: balance;
    }

    ol {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
      gap: 1.5em 1.25em;
      margin: 0;
      padding: 0;
      list-style: none;
    }

    li {
      max-inline-size: 30em;
    }

    .screen {
      position: relative;
      aspect-ratio: 16 / 9;
      overflow: hidden;
      border-radius: 2px;
      background: color-mix(in srgb, currentColor 8%, transparent);
    }

    img {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      object-fit: cover;
    }

    button {
      position: absolute;
      inset: 0;
      display: flex;
      box-sizing: border-box;
      align-items: end;
      gap: 0.5em;
      inline-size: 100%;
      margin: 0;
      padding: 0.6em;
      border: 0;
      background: none;
      color: #fff;
      font: inherit;
      cursor: pointer;
    }

    button:focus-visible {
      outline: 2px solid #fff;
      outline-offset: -4px;
      box-shadow: inset 0 0 0 6px #000;
    }

    .disc {
      display: grid;
      place-items: center;
      inline-size: 2.75em;
      block-size: 2.75em;
      border-radius: 50%;
      background: #000000bf;
    }

    button:hover .disc {
      background: #000;
    }

    .provider {
      padding: 0.25em 0.6em;
      border-radius: 2px;
      background: #000000bf;
      font-size: 0.75em;
    }

    iframe {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      border: 0;
    }

    .text {
      min-block-size: 4.5em;
      padding-block-start: 0.5em;
      text-wrap: pretty;
    }

    a {
      color: inherit;
      font-weight: 600;
      text-decoration: none;
    }

    a:hover {
      text-decoration: underline;
    }

    a:focus-visible {
      outline: 2px solid;
      outline-offset: 3px;
    }

    @media print {
      ol {
        display: block;
      }

      .screen {
        display: none;
      }
    }
  `;

  static properties = {
    heading: {},
    items: { type: Array },
    playingId: { state: true },
  };

  #renderPlayer({ id, title }) {
    return html`<iframe
      src="https://www.youtube-nocookie.com/embed/${id}?autoplay=1"
      title=${title}
      allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
      allowfullscreen
      referrerpolicy="strict-origin-when-cross-origin"
    ></iframe>`;
  }

  #renderPoster({ id, title, image }) {
    return html`<img
        loading="lazy"
        decoding="async"
        src=${image}
        sizes="(max-width: 40rem) 100vw, 20rem"
        width="320"
        height="180"
        alt=""
      />
      <button
        type="button"
        aria-label="Play from YouTube: ${title}"
        @click=${() => (this.playingId = id)}
      >
        <span class="disc">
          <svg
            viewBox="0 0 24 24"
            width="20"
            height="20"
            aria-hidden="true"
            focusable="false"
            fill="currentColor"
          >
            <path d="M7 4v16l13-8z" />
          </svg>
        </span>
        <span class="provider">YouTube</span>
      </button>`;
  }

  render() {
    return html`<section aria-label=${this.heading}>
      <h2>${this.heading}</h2>
      <ol role="list">
        ${this.items.map(
          (item) =>
            html`<li>
              <div class="screen">
                ${item.id === this.playingId ? this.#renderPlayer(item) : this.#renderPoster(item)}
              </div>
              <div class="text">
                <a href="https://www.youtube.com/watch?v=${item.id}">${item.title}</a>
              </div>
            </li>`,
        )}
      </ol>
    </section>`;
  }
}

customElements.define('bare-lit-cards', BareLitCards);
