import { css } from '@lit/reactive-element';

export const styles = css`
  [part='base'] {
    display: grid;
    gap: var(--_space);
  }
`;
