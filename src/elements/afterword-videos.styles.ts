import { css } from 'lit';

export const videosStyles = css`
  [part='list'] {
    display: grid;
    grid-template-columns: repeat(
      auto-fill,
      minmax(min(100%, var(--afterword-videos-card-size, 15rem)), 1fr)
    );
    gap: 1.5rem 1.25rem;
  }

  .row {
    grid: auto / auto-flow min(80%, 17rem);
    overflow-x: auto;
    padding-block: 4px;
    margin-block: -4px;
    scroll-snap-type: inline proximity;
  }

  .row > li {
    scroll-snap-align: start;
  }

  .list {
    grid-template-columns: 100%;
  }

  .list > li {
    display: grid;
    grid-template-columns: minmax(7rem, 1fr) 2fr;
    gap: 1rem;
  }

  .screen {
    position: relative;
    aspect-ratio: 16 / 9;
  }

  .text {
    padding-block-start: 0.5rem;
    min-block-size: calc(3.95em + 0.7rem);
  }

  [part='play'] {
    position: absolute;
    inset: 0;
    display: flex;
    align-items: end;
    gap: 0.5rem;
    inline-size: 100%;
    padding: 0.6rem;
    color: #fff;
  }

  [part='play']:focus-visible {
    outline-offset: -4px;
    outline-color: #fff;
    box-shadow: inset 0 0 0 6px #000;
  }

  .disc {
    display: grid;
    place-items: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    border-radius: 50%;
    background: var(--afterword-videos-play-surface, rgb(0 0 0 / 0.75));
  }

  [part='play']:hover .disc {
    background: var(--afterword-videos-play-hover, #000);
  }

  svg {
    fill: currentColor;
  }

  [part='consent'],
  [part='duration'] {
    padding: 0.2rem 0.5rem;
    border-radius: var(--afterword-radius, 2px);
    background: rgb(0 0 0 / 0.75);
    color: #fff;
    font-size: 0.75rem;
    line-height: 1.3;
  }

  [part='duration'] {
    position: absolute;
    inset-block-end: 0.6rem;
    inset-inline-end: 0.6rem;
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
    margin-block-start: 0.2rem;
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
