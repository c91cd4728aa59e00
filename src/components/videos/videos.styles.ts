import { css } from 'lit';

export const videosStyles = css`
  [part='list'] {
    --_card: var(--afterword-videos-card-size, 13em);
    --_least: 0px;

    display: grid;
    grid-template-columns: repeat(
      auto-fit,
      minmax(min(100%, max(var(--_card), var(--_least))), 1fr)
    );
    gap: 1.5em 1.25em;
  }

  .grid > li {
    max-inline-size: 30em;
  }

  /* Three stand side by side or one below the other, four in one row or two by two: none stands alone. */
  .of-3 {
    --_least: clamp(33% - 1em, (33em - 100%) * 999, 100%);
    --_card: 0px;
  }

  .of-4 {
    --_least: clamp(0px, (4 * var(--_card) + 3.75em - 100%) * 999, 50% - 0.625em);
  }

  .row {
    grid: auto / auto-flow min(80%, 17em);
    overflow-x: auto;
    /* What scrolls cuts off what stands out, as rings of the focus do. */
    padding: 7px;
    margin-block: -7px;
    margin-inline-start: -7px;
    scroll-snap-type: inline mandatory;
    overscroll-behavior-inline: contain;
  }

  .row > li {
    scroll-snap-align: start;
    scroll-margin-inline-start: 7px;
  }

  .list {
    grid-template-columns: 100%;
  }

  .list > li {
    display: grid;
    grid-template-columns: minmax(7em, 1fr) 2fr;
    gap: 1em;
  }

  /* What doesn't play leads to its page, wherever it is tapped. */
  li {
    position: relative;
  }

  .still ~ .text [part='link']::before {
    content: '';
    position: absolute;
    inset: 0;
  }

  .screen {
    position: relative;
    aspect-ratio: 16 / 9;
  }

  .text {
    padding-block-start: 0.5em;
    font-size: var(--afterword-videos-title-size, 1em);
    min-block-size: 4.5em;
  }

  [part='play'] {
    position: absolute;
    inset: 0;
    display: flex;
    align-items: end;
    gap: 0.5em;
    inline-size: 100%;
    padding: 0.6em;
    color: #fff;
  }

  .player:focus-visible,
  [part='play']:focus-visible {
    outline-offset: -4px;
    outline-color: #fff;
    box-shadow: inset 0 0 0 6px #000;
  }

  .disc {
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    border-radius: 50%;
    background: var(--afterword-videos-play-surface, #000000bf);
  }

  [part='play']:hover .disc {
    background: var(--afterword-videos-play-hover, #000);
  }

  svg {
    fill: currentColor;
  }

  [part='consent'],
  [part='duration'] {
    padding: 0.25em 0.6em;
    border-radius: var(--afterword-radius, 2px);
    background: #000000bf;
    color: #fff;
    font-size: 0.75em;
  }

  [part='duration'] {
    position: absolute;
    inset-block-end: 0.8em;
    inset-inline-end: 0.8em;
  }

  .player {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    background: #000;
  }

  [part='time'] {
    display: block;
    margin-block-start: 0.2em;
  }

  .row ~ .end {
    min-block-size: 2.75em;
  }

  @media print {
    [part='list'] {
      display: block;
    }

    .screen {
      display: none;
    }
  }
`;
