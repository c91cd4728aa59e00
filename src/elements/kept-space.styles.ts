import { css } from 'lit';

/** While a list in view keeps the space that it had (visibility.ts), titles that came late take no more of it. */
export const keptSpaceStyles = css`
  @media screen {
    :host([style*='min-block']) .text {
      contain: size;
      overflow: hidden;
    }

    :host([style*='min-block']) [part='link'] {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
  }
`;
