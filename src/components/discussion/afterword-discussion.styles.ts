import { css } from 'lit';

export const discussionStyles = css`
  [part='message'] {
    max-inline-size: 34em;
    font-family: var(--afterword-heading-font, inherit);
    font-size: var(--afterword-discussion-message-size, 1.25em);
    text-wrap: pretty;
  }

  /* What an editor has written may be several paragraphs, with lists and links to other pages. */
  [part='message'] + [part='message'],
  [part='message'] > * + * {
    margin-block-start: 0.5em;
  }

  [part='message'] :is(h1, h2, h3, h4, h5, h6, blockquote) {
    margin: 0;
    font-size: inherit;
  }

  [part='message'] :is(ul, ol, blockquote) {
    padding-inline-start: 1.25em;
  }

  [part='message'] ul {
    list-style: disc;
  }

  [part='message'] ol {
    list-style: decimal;
  }

  /* What the attribute says, which is below all layers. */
  [part='message'] :is(ol, ul)[type] {
    list-style-type: revert-layer;
  }

  [part='message'] a:not([part]) {
    text-decoration: underline;
  }

  /* Names of another script would change places with those beside them, and with the counts over them. */
  [part~='network'],
  bdi {
    unicode-bidi: isolate;
  }

  [part~='network'] {
    font-weight: 700;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
  }

  [part~='network']:hover {
    text-decoration-thickness: 4px;
  }

  /* With room for numbers over the names, and after the last one in a line (reply-counts.styles.ts). */
  .counted {
    max-inline-size: 36.25em;
    padding-inline-end: 2.25em;
    line-height: 1.8;
  }

  .counted [part~='network'] {
    word-break: keep-all;
  }

  /* Names that are still on their way would change before the reader's eyes. */
  .waits {
    animation: waits 0.3s step-end;
  }

  @keyframes waits {
    from {
      visibility: hidden;
    }
  }

  .sum {
    display: grid;
    margin-block-start: 0.4em;
  }

  .sum > * {
    grid-area: 1 / 1;
  }

  .sum > :first-child {
    visibility: hidden;
  }

  [part='list'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 1em;
  }

  [part~='button'] {
    display: flex;
    align-items: center;
    justify-content: center;
    min-inline-size: 3em;
    min-block-size: 3em;
    padding-inline: 0.6em;
    border: var(--_line) solid;
    border-color: var(--afterword-discussion-button-border, var(--_border));
    border-radius: var(--afterword-discussion-button-radius, var(--afterword-radius, 3em));
    background: var(--afterword-discussion-button-surface, transparent);
    font-size: 0.9375em;
  }

  [part~='button']:hover {
    border-color: currentColor;
    background: var(--afterword-discussion-button-hover, var(--_fill));
    text-decoration: none;
  }

  @media (prefers-contrast: more) {
    [part~='button'] {
      border-color: currentColor;
    }
  }

  svg {
    display: block;
    inline-size: 1.35em;
    block-size: 1.35em;
  }

  [part='status']:not(:empty),
  .by-hand {
    margin-block-start: 0.75em;
  }

  .by-hand {
    inline-size: 100%;
    padding: 0.5em;
    border: var(--_line) solid color-mix(in srgb, currentColor 75%, transparent);
    background: transparent;
    color: inherit;
    font: inherit;
  }

  @media print {
    [part='list'],
    .by-hand {
      display: none;
    }

    /* The line would go on under the address. */
    [part~='network'],
    [part='message'] a:not([part]) {
      text-decoration: none;
    }
  }
`;
