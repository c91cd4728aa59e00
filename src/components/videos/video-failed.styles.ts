import { css } from 'lit';

/** What stands in the place of a video that can't be played. */
export const failedStyles = css`
  .failed {
    display: grid;
    place-items: center;
    position: absolute;
    inset: 0;
    padding: 1em;
    background: #000;
    color: #fff;
    text-align: center;
  }
`;
