import { css } from 'lit';

/*
 * What all panels look like. Every public property is read through its chain: the element's own, the
 * base one, the page's own. Names with an underscore are ours and may change.
 *
 * What leaks in is the table in test/pages/isolation.test.ts: font, colour, size, and whether there is anything to see.
 * `all: initial` keeps the rest out. The gap is a padding: a page's `* { margin: 0 }` would take the element's margin.
 *
 * The space of text is between the two. A page's own, on its body, ends at `:host`. A reader's own, a
 * rule for `*` (WCAG 1.4.12), goes before `:host`, and is handed on: so no text here has a height or
 * a spacing of its own. Lengths are in `em`: a page may have a root whose size says nothing.
 */
export const panelStyles = css`
  :host {
    display: block;
    letter-spacing: normal;
    line-height: 1.35;
    word-spacing: normal;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  section {
    --_muted: var(--afterword-muted, color-mix(in srgb, currentColor 84%, transparent));
    --_border: var(--afterword-border, color-mix(in srgb, currentColor 24%, transparent));
    --_fill: var(--afterword-surface, color-mix(in srgb, currentColor 8%, transparent));
    --_accent: var(--afterword-accent, currentColor);
    --_line: 1px;

    all: initial;
    position: relative;
    display: block;
    padding-block: calc(var(--afterword-gap, 2.5em) / 2);
    color: var(--afterword-text, inherit);
    color-scheme: inherit;
    font-family: var(--afterword-font, inherit);
    font-size: inherit;
    -webkit-font-smoothing: inherit;
    letter-spacing: inherit;
    line-height: inherit;
    overflow-wrap: anywhere;
    pointer-events: inherit;
    -webkit-text-size-adjust: 100%;
    visibility: inherit;
    word-spacing: inherit;
    writing-mode: inherit;
    container-type: inline-size;
    /* Where the page takes the size from the content, as in a flex row, there is one. */
    contain-intrinsic-inline-size: 280px;
  }

  /* What may turn out to be blocked is not seen before; lists have their placeholders. */
  :host(:not(afterword-videos, afterword-popular)) [aria-busy='true'] {
    visibility: hidden;
  }

  section * {
    box-sizing: border-box;
  }

  [part='heading'],
  ::slotted([slot='heading']) {
    margin: 0 0 0.75em;
    padding-block-start: 0.4em;
    border-block-start: 3px solid;
    font-family: var(--afterword-heading-font, inherit);
    font-size: var(--afterword-heading-size, 1.25em);
    font-weight: 700;
    text-wrap: balance;
  }

  /* English that stands in for a language from right to left begins where that would. */
  [part][dir] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  p,
  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  a {
    color: inherit;
    text-decoration: none;
  }

  a:hover {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
  }

  /* What only screen readers say. */
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    overflow: hidden;
    white-space: nowrap;
  }

  .skip {
    position: absolute;
    z-index: 1;
    max-inline-size: 100%;
    padding: 0.5em 1em;
    border: 2px solid;
    background: Canvas;
    color: CanvasText;
    font-weight: 600;
  }

  .skip:not(:focus) {
    clip-path: inset(50%);
  }

  button {
    margin: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    cursor: pointer;
  }

  a:focus-visible,
  button:focus-visible,
  .player:focus-visible,
  input:focus-visible {
    /* The colour apart: nonsense then leaves a ring in the colour of the text. */
    outline: 2px solid;
    outline-color: var(--afterword-focus, var(--_accent));
    outline-offset: 3px;
  }

  /* It has the browser's colours, whatever the page's are. */
  .skip:focus-visible {
    outline-color: currentColor;
    outline-offset: -6px;
  }

  [part='placeholder'] {
    background: var(--_fill);
  }

  [part='see-all'] {
    padding-block: 0.75em;
    font-size: 0.9375em;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* A character that runs the other way in a right-to-left text by itself. */
  [part='see-all']::after {
    content: '\\203a' / '';
    display: inline-block;
    margin-inline-start: 0.4em;
  }

  [part='status'],
  [part='updated'],
  .sum {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  [part='updated'] {
    margin-block-start: 1em;
  }

  /*
   * Languages of long compounds are hyphenated at every width, others where there is little of it. Firefox does not
   * know the language of the page in here, but on the host.
   */
  :host(
      :is(
        :lang(de),
        :lang(nl),
        :lang(sv),
        :lang(da),
        :lang(nb),
        :lang(nn),
        :lang(no),
        :lang(fi),
        :lang(et),
        :lang(hu)
      )
    )
    section:not([lang]),
  :is(
    :lang(de),
    :lang(nl),
    :lang(sv),
    :lang(da),
    :lang(nb),
    :lang(nn),
    :lang(no),
    :lang(fi),
    :lang(et),
    :lang(hu)
  ) {
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
  }

  @container (max-width: 20em) {
    [part] {
      hyphens: auto;
      hyphenate-limit-chars: auto;
    }
  }

  @media print {
    :host {
      min-block-size: 0 !important;
    }

    li {
      break-inside: avoid;
    }

    a[href]::after {
      content: ' (' attr(href) ')' !important;
      direction: ltr;
      unicode-bidi: isolate;
      font-weight: 400;
    }

    button,
    .skip,
    [part='status'] {
      display: none !important;
    }
  }

  /* The reader's wish goes before the page's colours. */
  @media (prefers-contrast: more) {
    section {
      --_muted: currentColor;
      --_border: currentColor;
      --_line: 2px;
    }
  }

  @media (forced-colors: active) {
    [part='placeholder'] {
      border: var(--_line) solid;
    }
  }
`;
