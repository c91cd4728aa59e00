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
    inline-size: min(7rem, 28%);
    aspect-ratio: 3 / 2;
  }

  [part='time'] {
    margin-inline-end: 0.75em;
    white-space: nowrap;
  }

  [part='link'] + * {
    display: block;
    inline-size: fit-content;
    margin-block-start: 0.2rem;
  }

  @container (min-width: 56rem) {
    [part='list'] {
      grid-template-columns: 1fr 1fr;
    }

    [part~='item']:nth-child(2) {
      padding-block-start: 0;
    }
  }

  @media print {
    [part='link']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
