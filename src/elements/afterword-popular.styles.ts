import { css } from 'lit';

export const popularStyles = css`
  [part='list'] {
    display: grid;
    column-gap: 2.5rem;
  }

  [part~='item'] {
    display: flex;
    gap: 1rem;
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--_border);
  }

  [part~='item']:first-child {
    padding-block-start: 0;
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

  .text {
    flex: 1;
    min-inline-size: 0;
    text-wrap: pretty;
  }

  .picture {
    flex: none;
    align-self: start;
    inline-size: clamp(4.5rem, 25%, 7rem);
    aspect-ratio: 3 / 2;
  }

  .metas .text {
    min-block-size: calc(3.95em + 0.2rem);
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    margin-block-start: 0.2rem;
  }

  @container (max-width: 30rem) {
    .pictures .text {
      min-block-size: calc(6.75em + 0.2rem);
    }
  }

  @container (min-width: 56rem) {
    [part='list'] {
      grid-template-columns: 1fr 1fr;
    }

    [part~='item']:nth-child(2) {
      padding-block-start: 0;
    }
  }
`;
