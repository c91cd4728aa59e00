import { css } from 'lit';

export const popularStyles = css`
  [part='list'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 26em), 1fr));
    column-gap: 2.5em;
    margin-block-start: -0.75em;
  }

  [part~='item'] {
    display: flex;
    gap: 0.8em;
    padding-block: 0.75em;
    border-block-end: var(--_line) solid;
    border-color: var(--_border);
  }

  [part='rank'] {
    flex: none;
    min-inline-size: 1.4ch;
    color: var(--afterword-popular-rank-color, var(--_accent));
    font-family: var(--afterword-heading-font, inherit);
    font-size: var(--afterword-popular-rank-size, 1.75em);
    font-variant-numeric: lining-nums tabular-nums;
    font-weight: 700;
    line-height: 1;
  }

  .tabs {
    min-block-size: 3.25em;
    margin-block-end: 1em;
  }

  .text {
    flex: 1;
    min-inline-size: 0;
    font-size: var(--afterword-popular-title-size, 1em);
  }

  .picture {
    flex: none;
    align-self: start;
    inline-size: clamp(4em, 22%, 7em);
    aspect-ratio: 3 / 2;
  }

  .metas .text {
    min-block-size: 4em;
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    margin-block-start: 0.2em;
  }

  @container (max-width: 30em) {
    .pictures .text {
      min-block-size: 6.7em;
    }
  }
`;
