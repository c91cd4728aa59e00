import { css } from 'lit';

/**
 * Counts stand over the ends of the names, where nothing moves when they come. One that is wider than the word under it
 * goes on over what follows: before the word, there may be the edge of the window, and after it, there is room.
 */
export const replyCountStyles = css`
  /* A ground of the name's own is that of the count too. Clipped to the text, it is not painted twice. */
  .over,
  .place {
    background-color: inherit;
    -webkit-background-clip: text;
    background-clip: text;
  }

  .over {
    position: relative;
  }

  .place {
    position: absolute;
    inset-block-end: 1.07em;
    inset-inline: 0 -0.33em;
    display: flex;
  }

  .end > .place {
    inset-inline-start: auto;
  }

  .bracket {
    font-size: 0;
  }

  /* Such a margin is never below zero. */
  [part='count'] {
    flex: none;
    margin-inline-start: auto;
    padding-inline: 0.3em;
    border-radius: 1em;
    background: linear-gradient(var(--_fill), var(--_fill));
    background-color: inherit;
    font-family: var(--afterword-font, inherit);
    font-size: 0.55em;
    font-weight: 600;
    line-height: 1.35;
    white-space: nowrap;
  }
`;
