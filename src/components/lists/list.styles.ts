import { css } from 'lit';

/** What the panels look like that list items. */
export const listStyles = css`
  [part='link'] {
    font-family: var(--afterword-heading-font, inherit);
    font-weight: 600;
  }

  [part='kicker'],
  [part='sponsor'],
  [part='time'] {
    color: var(--_muted);
    font-size: 0.8125em;
  }

  [part='kicker'] {
    color: var(--_accent);
    font-weight: 700;
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
    min-block-size: 2.7em;
    text-wrap: pretty;
  }

  .line {
    display: block;
    block-size: 1em;
    margin-block-start: 0.2em;
  }

  .end {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
    margin-block-start: 1em;
  }

  /* A status that is empty stays: what is told in one that was not there is not told to everybody. */
  .end:empty {
    display: none;
  }

  [part='load-more'] {
    min-block-size: 3em;
    padding: 0.5em 1.25em;
    border: var(--_line) solid;
    border-color: var(--_border);
    border-radius: var(--afterword-radius, 2px);
    font-size: 0.9375em;
    font-weight: 600;
  }

  [part='load-more']:hover {
    border-color: currentColor;
  }

  /* While a list in view keeps the space that it had (visibility.ts), titles that came late take no more of it. */
  @media screen {
    .kept .text {
      contain: size;
      overflow: hidden;
    }

    .kept [part='link'] {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }

    /* A ring around it would be cut off. */
    .kept [part='link']:focus-visible {
      outline-offset: -2px;
    }
  }

  @media print {
    .text {
      min-block-size: 0 !important;
    }
  }

  @media (forced-colors: active) {
    [part='consent'],
    [part='duration'],
    .disc {
      border: var(--_line) solid;
    }
  }
`;
