import { css } from 'lit';

export const tagsStyles = css`
  [part='list'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  [part='tag'] {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.4em;
    padding: 0.2em 0.75em;
    border: var(--_line) solid;
    border-color: var(--afterword-tags-border, var(--_border));
    border-radius: var(--afterword-tags-radius, var(--afterword-radius, 2px));
    background: var(--afterword-tags-surface, transparent);
    font-size: 0.9375em;
  }

  @media (prefers-contrast: more) {
    [part='tag'] {
      border-color: currentColor;
    }
  }

  /* A tag that leads nowhere. */
  [part='tag']:not([href]) {
    border-color: transparent;
    background: var(--_fill);
  }

  [part='tag'][href]:hover {
    border-color: currentColor;
  }
`;
