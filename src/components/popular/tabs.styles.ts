import { css } from 'lit';

/** The tabs of several lists. */
export const tabsStyles = css`
  .tabs {
    font-weight: 600;
  }

  [role='tablist'] {
    display: flex;
    min-block-size: inherit;
    overflow-x: auto;
    overscroll-behavior-inline: contain;
    scroll-padding-inline: 2em;
    scrollbar-width: none;
    border-block-end: var(--_line) solid;
    border-color: var(--_border);
  }

  /* A long name takes two lines, and leaves room to see that there is another one. */
  [role='tab'] {
    flex: none;
    min-inline-size: 2.75em;
    max-inline-size: 70%;
    padding: 0.15em 0;
    text-align: start;
    text-wrap: balance;
    border-block-end: 3px solid transparent;
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: inherit;
  }

  [role='tab'] + [role='tab'] {
    margin-inline-start: 1.5em;
  }

  [role='tab']:hover,
  [aria-selected='true'] {
    color: inherit;
  }

  [role='tab']:hover {
    border-color: var(--_border);
  }

  [role='tab'][aria-selected='true'] {
    border-color: var(--_accent);
  }

  /* The row scrolls, and would cut off a ring around it. */
  [role='tab']:focus-visible {
    outline-offset: -3px;
  }

  .window:focus-visible {
    outline: 2px solid;
    outline-color: var(--afterword-focus, var(--_accent));
    outline-offset: 3px;
  }

  .announcement {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .none {
    padding-block-end: 0.75em;
  }

  @media screen {
    .tabs > :first-child {
      display: none;
    }
  }

  @media print {
    [role='tablist'] {
      display: none !important;
    }
  }

  @media (forced-colors: active) {
    [role='tab'] {
      border-color: Canvas;
    }

    [role='tab'][aria-selected='true'] {
      border-color: Highlight;
    }
  }
`;
