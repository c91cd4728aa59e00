import { css } from 'lit';

/** The buttons of a row of videos, and how it scrolls. */
export const rowStyles = css`
  @media (prefers-reduced-motion: no-preference) {
    .row {
      scroll-behavior: smooth;
    }
  }

  .steps {
    display: flex;
    gap: 0.5em;
    margin-inline-start: auto;
  }

  .steps > button {
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    border: var(--_line) solid;
    border-color: var(--_border);
    border-radius: 50%;
  }

  .steps > button:hover {
    border-color: currentColor;
  }

  .steps > [aria-disabled='true'] {
    opacity: 0.35;
    cursor: default;
    border-color: var(--_border);
  }

  /* There, the system has a colour for what can't be used. */
  @media (forced-colors: active) {
    .steps > [aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
      opacity: 1;
    }
  }

  /* Where there is nothing to scroll to. */
  .steps:not(:has([aria-disabled='false'], :focus-visible)) {
    visibility: hidden;
  }

  .steps > button::before {
    content: '';
    inline-size: 0.6em;
    block-size: 0.6em;
    border: solid currentColor;
    border-width: 2px 2px 0 0;
    rotate: 45deg;
    translate: -15% 0;
  }

  .back,
  .forth:dir(rtl) {
    scale: -1 1;
  }

  .back:dir(rtl) {
    scale: 1 1;
  }
`;
