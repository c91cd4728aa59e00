import { css } from 'lit';

/**
 * A dark room, whatever the page looks like: its colours can't be known here, and must not meet an unreadable ground.
 */
export const dialogStyles = css`
  [part='dialog'] {
    /* The units of the window grow with a page that is zoomed, and the window does not. */
    inline-size: min(100% - 1em, 64em, (100dvh - 5.5em) * 16 / 9);
    max-inline-size: none;
    max-block-size: calc(100% - 1em);
    margin: auto;
    padding: 0;
    overflow: hidden;
    border: 0;
    border-radius: var(--afterword-radius, 2px);
    background: #111;
    color: #fff;
  }

  [part='dialog']::backdrop {
    background: rgb(0 0 0 / 0.8);
  }

  /* In a low window, the video gets narrower than its stage. */
  [part='dialog'][open],
  .room {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }

  .stage {
    min-block-size: 0;
    position: relative;
    aspect-ratio: 16 / 9;
    background: #000;
  }

  /* What lies outside would be cut off. */
  .stage > :focus-visible {
    outline: 2px solid #fff;
    outline-offset: -2px;
  }

  /* It stands outside of the panel's frame, so what the page's styles hand on ends here. */
  .dialog-head {
    all: initial;
    flex: none;
    display: flex;
    align-items: center;
    gap: 1em;
    padding: 0.5em;
    padding-inline-start: 1em;
    color: #fff;
    font-family: var(--afterword-font, inherit);
    font-size: inherit;
    font-weight: 600;
    letter-spacing: inherit;
    line-height: inherit;
    word-spacing: inherit;
  }

  .dialog-head p {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
    font-family: var(--afterword-heading-font, inherit);
  }

  .close {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    border-radius: 50%;
    color: inherit;
  }

  .close:hover {
    background: rgb(255 255 255 / 0.15);
  }

  .close:focus-visible {
    outline: 2px solid #fff;
    outline-offset: -2px;
  }

  .close::before {
    content: '';
    inline-size: 1em;
    block-size: 1em;
    background: currentColor;
    clip-path: polygon(
      0 10%,
      10% 0,
      50% 40%,
      90% 0,
      100% 10%,
      60% 50%,
      100% 90%,
      90% 100%,
      50% 60%,
      10% 100%,
      0 90%,
      40% 50%
    );
    forced-color-adjust: none;
  }

  @media (forced-colors: active) {
    [part='dialog'] {
      border: var(--_line) solid;
    }

    .close::before {
      background: ButtonText;
    }
  }
`;
