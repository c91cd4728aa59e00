import { css } from 'lit';

/** Styles of the debug overlay. Its colours are not those of the page, so that the two can be told apart. */
export const debugOverlayStyles = css`
  :host {
    all: initial;
    position: fixed;
    inset: auto 0 0 auto;
    z-index: 2147483647;
    max-inline-size: min(30rem, 100vw);
    font:
      13px/1.5 ui-monospace,
      SFMono-Regular,
      Menlo,
      Consolas,
      monospace;
    color: #eee;
    color-scheme: dark;
    direction: ltr;
  }
  /* A style of the page for all elements of this name does not open it again. */
  :host([hidden]) {
    display: none !important;
  }
  details {
    background: #1b1b1f;
    border: 1px solid #666;
    margin: 8px;
    box-shadow: 0 2px 12px rgb(0 0 0 / 0.4);
  }
  summary {
    padding: 8px 12px;
    font-weight: 700;
    cursor: pointer;
    min-block-size: 24px;
  }
  .body {
    overflow: auto;
    max-block-size: min(45vh, 28rem);
    padding: 0 12px 12px;
    overflow-wrap: anywhere;
  }
  h2 {
    margin: 12px 0 4px;
    font: inherit;
    font-weight: 700;
    color: #ffd479;
  }
  ul {
    margin: 0;
    padding-inline-start: 18px;
  }
  .problems {
    color: #ff9d8a;
  }
  button {
    font: inherit;
    color: inherit;
    background: #333;
    border: 1px solid #888;
    padding: 4px 12px;
    margin: 8px 12px;
    min-block-size: 28px;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid #ffd479;
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    :host,
    h2,
    .problems,
    button {
      color: CanvasText;
      color-scheme: light dark;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
