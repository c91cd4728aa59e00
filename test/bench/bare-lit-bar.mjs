/*
 * Share bar written by hand in Lit: the same sentence, eight links and icons as <afterword-discussion> in the
 * benchmark, with nothing to configure, translate or check. Its cost is the least that such a bar can have with Lit.
 */
import { css, html, LitElement } from 'lit';

const encode = encodeURIComponent;

/** Icons are paths on a grid of 24 units; those with `isLine` are drawn as lines, the others as filled shapes. */
const NETWORKS = [
  {
    name: 'Facebook',
    path: 'M10.5 22a10 10 0 1 1 3 0v-7H16l.5-3h-3v-1.5q0-2 1.5-2h1.5V6q-6-1.2-6 4v2H8v3h2.5z',
    share: ({ url }) => `https://www.facebook.com/sharer/sharer.php?u=${encode(url)}`,
  },
  {
    name: 'X',
    path: 'M3.5 4h5l12 16h-5zm16 0-6 7m-3 3-6 6',
    isLine: true,
    share: ({ url, text }) => `https://x.com/intent/post?text=${encode(text)}&url=${encode(url)}`,
  },
  {
    name: 'WhatsApp',
    path: 'm3 21 1.4-4.7A9 9 0 1 1 8 19.8zM9 8q-1 2 1.5 5T16 15l-1.7-1.3-1.2.6q-2-1-2.8-3L10.5 10z',
    isLine: true,
    share: ({ url, text }) => `https://wa.me/?text=${encode(`${text} ${url}`)}`,
  },
  {
    name: 'LinkedIn',
    path: 'M5 3h14q2 0 2 2v14q0 2-2 2H5q-2 0-2-2V5q0-2 2-2zM6 10v8h2.5v-8zm-.3-2.5a1.5 1.5 0 0 0 3 0 1.5 1.5 0 0 0-3 0zM10.5 10v8H13v-4.5q0-1.5 1.5-1.5t1.5 1.5V18h2.5v-5q0-3.2-3-3.2-1.5 0-2.5 1.2v-1z',
    share: ({ url }) => `https://www.linkedin.com/sharing/share-offsite/?url=${encode(url)}`,
  },
  {
    name: 'Reddit',
    path: 'M4 14.5a8 6 0 1 0 16 0 8 6 0 1 0-16 0m5-1v.5m6-.5v.5m-5.5 3q2.5 1.5 5 0M12 8.5l1-5 4.5 1',
    isLine: true,
    share: ({ url, text }) =>
      `https://www.reddit.com/submit?url=${encode(url)}&title=${encode(text)}`,
  },
  {
    name: 'Telegram',
    path: 'M22 3 2 11l5.5 2L17 7l-7.3 7-.2 6 3-3 5 4z',
    share: ({ url, text }) => `https://t.me/share/url?url=${encode(url)}&text=${encode(text)}`,
  },
  {
    name: 'Pinterest',
    path: 'm8.5 21.5 3.5-12.5M7.2 13.5a6.5 6.5 0 1 1 4.3 2.5',
    isLine: true,
    share: ({ url, text }) =>
      `https://www.pinterest.com/pin/create/button/?url=${encode(url)}&description=${encode(text)}&media=`,
  },
  {
    name: 'VK',
    path: 'M3 6q1 12 10 12V6m8 0q-2 5-7 6 5 1 7 6',
    isLine: true,
    share: ({ url, text }) =>
      `https://vk.com/share.php?url=${encode(url)}&title=${encode(text)}&image=`,
  },
];

const renderIcon = ({ path, isLine }) =>
  html`<svg
    viewBox="0 0 24 24"
    width="20"
    height="20"
    aria-hidden="true"
    focusable="false"
    fill=${isLine ? 'none' : 'currentColor'}
    stroke=${isLine ? 'currentColor' : 'none'}
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <path d=${path} />
  </svg>`;

class BareLitBar extends LitElement {
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

    ::slotted(p) {
      max-inline-size: 34em;
      margin: 0;
      font-size: 1.25em;
      text-wrap: pretty;
    }

    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      margin: 1em 0 0;
      padding: 0;
      list-style: none;
    }

    a {
      display: flex;
      box-sizing: border-box;
      align-items: center;
      justify-content: center;
      min-inline-size: 3em;
      min-block-size: 3em;
      padding-inline: 0.6em;
      border: 1px solid color-mix(in srgb, currentColor 24%, transparent);
      border-radius: 3em;
      color: inherit;
      font-size: 0.9375em;
      text-decoration: none;
    }

    a:hover {
      border-color: currentColor;
      background: color-mix(in srgb, currentColor 8%, transparent);
    }

    a:focus-visible {
      outline: 2px solid;
      outline-offset: 3px;
    }

    svg {
      display: block;
      inline-size: 1.35em;
      block-size: 1.35em;
    }

    @media print {
      ul {
        display: none;
      }
    }
  `;

  static properties = { url: {}, text: {} };

  render() {
    return html`<section aria-label="Discussion">
      <h2>Discussion</h2>
      <slot name="message"></slot>
      <ul role="list" aria-label="Share this story">
        ${NETWORKS.map((network) => {
          const label = `Share on ${network.name} (opens in a new tab)`;
          return html`<li>
            <a
              rel="noopener"
              target="_blank"
              href=${network.share(this)}
              aria-label=${label}
              title=${label}
              >${renderIcon(network)}</a
            >
          </li>`;
        })}
      </ul>
    </section>`;
  }
}

customElements.define('bare-lit-bar', BareLitBar);
