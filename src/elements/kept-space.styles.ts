import { css } from 'lit';

/** While a list in view keeps the space that it had (visibility.ts), titles that came late take no more of it. */
export const keptSpaceStyles = css`
  @media screen {
    .kept .text {
      contain: size;
      overflow: hidden;
    }

    .kept [part='link'] {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
  }
`;
