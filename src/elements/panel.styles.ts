import { css } from 'lit';

/*
 * What all panels look like. Every public property is read through its chain: the element's own, the
 * base one, the page's own. Names with an underscore are ours and may change.
 */
export const panelStyles = css`
  :host {
    display: block;
    margin-block: var(--afterword-gap, 2.5rem);
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  section {
    --_muted: var(--afterword-muted, color-mix(in srgb, currentColor 84%, transparent));
    --_border: var(--afterword-border, color-mix(in srgb, currentColor 24%, transparent));
    --_fill: var(--afterword-surface, color-mix(in srgb, currentColor 8%, transparent));
    --_accent: var(--afterword-accent, currentColor);

    color: var(--afterword-text, inherit);
    font-family: var(--afterword-font, inherit);
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    line-height: 1.4;
    overflow-wrap: anywhere;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    container-type: inline-size;
  }

  section * {
    box-sizing: border-box;
  }

  [part='heading'],
  ::slotted([slot='heading']) {
    margin: 0 0 1rem;
    padding-block-start: 0.6rem;
    border-block-start: 3px solid var(--afterword-text, currentColor);
    font-family: var(--afterword-heading-font, inherit);
    font-size: var(--afterword-heading-size, 1.25em);
    font-weight: 700;
    line-height: 1.2;
  }

  p,
  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  a {
    color: inherit;
    text-decoration: none;
  }

  a:hover {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
  }

  button {
    margin: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  a:focus-visible,
  button:focus-visible,
  .player:focus-visible,
  input:focus-visible {
    outline: 2px solid var(--afterword-focus, var(--_accent));
    outline-offset: 3px;
  }

  [part='link'] {
    font-family: var(--afterword-heading-font, inherit);
    font-weight: 600;
    line-height: 1.3;
  }

  [part='kicker'],
  [part='sponsor'],
  [part='time'],
  [part~='movement'] {
    color: var(--_muted);
    font-size: 0.8125em;
  }

  [part='kicker'] {
    color: var(--_accent);
    font-weight: 700;
  }

  [part='placeholder'] {
    background: var(--_fill);
  }

  [part='thumbnail'] {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    color: transparent;
  }

  .picture,
  .screen {
    overflow: hidden;
    border-radius: var(--afterword-radius, 2px);
  }

  /* Two lines of title: what most have, so that nothing moves when they come. */
  .text {
    min-block-size: 2.8em;
  }

  .line {
    display: block;
    block-size: 1em;
    margin-block: 0.2rem;
  }

  .end {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1rem;
    margin-block-start: 1rem;
  }

  .end:empty,
  [part='status']:empty {
    display: none;
  }

  [part='load-more'] {
    min-block-size: 2.75rem;
    padding: 0.5rem 1.25rem;
    border: 1px solid var(--_border);
    border-radius: var(--afterword-radius, 2px);
    font-size: 0.9375em;
    font-weight: 600;
  }

  [part='load-more']:hover {
    border-color: currentColor;
  }

  [part='see-all'] {
    padding-block: 0.75rem;
    font-size: 0.9375em;
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: var(--_border);
  }

  [part='see-all']::after {
    content: '→' / '';
    display: inline-block;
    margin-inline-start: 0.4em;
  }

  [part='see-all']:dir(rtl)::after {
    scale: -1 1;
  }

  [part='status'] {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  @media print {
    :host,
    .text {
      min-block-size: 0 !important;
    }

    [part='link']::after,
    [part~='network']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
    }

    button,
    .end,
    [part='status'] {
      display: none !important;
    }
  }

  @media (forced-colors: active) {
    [part='placeholder'] {
      border: 1px solid;
    }
  }
`;
