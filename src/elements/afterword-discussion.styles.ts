import { css } from 'lit';

export const discussionStyles = css`
  [part='message'] {
    max-inline-size: 34em;
    font-family: var(--afterword-heading-font, inherit);
    font-size: var(--afterword-discussion-message-size, 1.25em);
    line-height: 1.35;
    text-wrap: pretty;
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

  [part='list'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 1rem;
  }

  [part~='button'] {
    display: flex;
    align-items: center;
    justify-content: center;
    min-inline-size: 2.75rem;
    block-size: 2.75rem;
    padding-inline: 0.6rem;
    border: 1px solid var(--afterword-discussion-button-border, var(--_border));
    border-radius: var(--afterword-discussion-button-radius, 2.75rem);
    background: var(--afterword-discussion-button-surface, transparent);
    font-size: 0.9375em;
    line-height: 1;
  }

  [part~='button']:hover {
    border-color: currentColor;
    background: var(--afterword-discussion-button-hover, var(--_fill));
    text-decoration: none;
  }

  svg {
    display: block;
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }

  [part='status']:not(:empty),
  .by-hand {
    margin-block-start: 0.75rem;
  }

  .by-hand {
    inline-size: 100%;
    padding: 0.5rem;
    border: 1px solid var(--_border);
    background: transparent;
    color: inherit;
    font: inherit;
  }

  @media print {
    [part='list'],
    .by-hand {
      display: none;
    }
  }
`;
