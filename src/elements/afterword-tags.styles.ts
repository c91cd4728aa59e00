import { css } from 'lit';

export const tagsStyles = css`
  [part='list'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  [part='tag'] {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.25rem;
    padding: 0.2rem 0.75rem;
    border: 1px solid var(--afterword-tags-border, var(--_border));
    border-radius: var(--afterword-tags-radius, var(--afterword-radius, 2px));
    background: var(--afterword-tags-surface, transparent);
    font-size: 0.9375em;
    line-height: 1.3;
  }

  a[part='tag']:hover {
    border-color: currentColor;
  }

  [part='updated'] {
    margin-block-start: 1rem;
    color: var(--_muted);
    font-size: 0.875em;
  }
`;
