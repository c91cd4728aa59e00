import { css } from 'lit';

export const instanceDialogStyles = css`
  dialog {
    /* Of the window: its own units grow with a page that is zoomed, and it does not. */
    inline-size: min(30em, 100% - 2em);
    max-block-size: calc(100% - 2em);
    margin: auto;
    padding: 0;
    border: var(--_line) solid color-mix(in srgb, currentColor 30%, transparent);
    border-radius: var(--afterword-radius, 2px);
    background: var(--_ground);
    color: inherit;
    box-shadow: 0 1.5em 4em rgb(0 0 0 / 0.35);
    font-size: inherit;
    overflow: auto;
  }

  /* Where the page's background is unknown, the browser's own pair of colours is readable. */
  dialog.plain {
    background: Canvas;
    color: CanvasText;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.55);
  }

  form {
    display: grid;
    gap: 0.5em;
    margin: 0;
    padding: 1.25em;
  }

  .top {
    display: flex;
    gap: 1em;
    align-items: start;
    justify-content: space-between;
    margin-block-end: 0.5em;
  }

  h2 {
    margin: 0;
    padding-block-start: 0.25em;
    font-family: var(--afterword-heading-font, inherit);
    font-size: 1.25em;
    font-weight: 700;
    text-wrap: balance;
  }

  .close {
    flex: none;
    inline-size: 1.85em;
    block-size: 1.85em;
    margin: -0.35em;
    margin-block-end: 0;
    padding: 0;
    border-radius: 50%;
    font-size: 1.5em;
    line-height: 1;
  }

  .close::before {
    content: '×' / '';
  }

  .close:hover {
    background: var(--_fill);
  }

  label {
    font-size: 0.9375em;
  }

  input:not([type='checkbox']) {
    inline-size: 100%;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.5em 0.75em;
    border: var(--_line) solid color-mix(in srgb, currentColor 75%, transparent);
    border-radius: var(--afterword-radius, 2px);
    background: transparent;
    color: inherit;
    font: inherit;
    /* In smaller type, phones zoom in on a field. */
    font-size: max(16px, 1em);
  }

  input::placeholder {
    color: inherit;
    opacity: 0.7;
  }

  input[aria-invalid='true'] {
    border-width: 2px;
  }

  [role='alert'] {
    font-size: 0.9375em;
    font-weight: 600;
  }

  [role='alert']:empty {
    display: none;
  }

  .remember {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.75em;
    cursor: pointer;
  }

  input[type='checkbox'] {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    color: inherit;
    accent-color: var(--afterword-accent, auto);
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    align-items: center;
    margin-block-start: 0.25em;
  }

  .go,
  .other {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    font-size: 0.9375em;
  }

  .go {
    padding-inline: 1.5em;
    border: 2px solid;
    border-radius: var(--afterword-radius, 2px);
    font-weight: 700;
  }

  .go:hover {
    background: var(--_fill);
    text-decoration: none;
  }

  .other {
    text-decoration: underline;
    text-decoration-color: var(--_border);
  }

  @media print {
    dialog {
      display: none !important;
    }
  }
`;
