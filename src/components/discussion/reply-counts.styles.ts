import { css } from 'lit';

/** Counts stand over the ends of the names, where nothing moves when they come. */
export const replyCountStyles = css`
  .over {
    position: relative;
  }

  .bracket {
    font-size: 0;
  }

  [part='count'] {
    position: absolute;
    inset-block-end: 1.95em;
    inset-inline-end: -0.6em;
    padding-inline: 0.45em;
    border-radius: 1em;
    background: var(--_fill);
    font-family: var(--afterword-font, inherit);
    font-size: 0.55em;
    font-weight: 600;
    line-height: 1.35;
    white-space: nowrap;
  }
`;
