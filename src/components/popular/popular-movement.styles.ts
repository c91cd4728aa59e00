/** Where items have moved. A plain text, since a part has no Lit. */
export const movementStyles = `
  [part~='movement'] {
    color: var(--_muted);
    font-size: 0.7em;
    line-height: 1.3;
  }

  /* Under the first digit of the rank. */
  [part='rank'] > [part~='movement'] {
    display: block;
    inline-size: 2.5ch;
    color: inherit;
    font-size: max(0.4em, 10px);
    text-align: center;
  }

  [part~='movement-up']::before {
    content: '\\25b2';
  }

  [part~='movement-down']::before {
    content: '\\25bc';
  }

  [part~='movement-new']::before {
    content: '\\25cf';
  }
`;
