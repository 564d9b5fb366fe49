import { css } from '@lit/reactive-element';

export const styles = css`
  /* A container has no width of its own to go by, where a page shrinks its parts to their content. */
  :host {
    container-type: inline-size;
    min-inline-size: min(100%, 24em);
  }
  [part='base'] {
    display: grid;
    gap: var(--_space);
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 4px);
    background: var(--_surface);
  }
  [part='status'] {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    gap: 0.125em 0.625em;
    margin: 0;
  }
  [part='status'] svg {
    inline-size: 1.375em;
    block-size: 1.5625em;
  }
  [part='status'] .open path {
    stroke: var(--_surface);
  }
  [part='headline'] {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  [part='detail'] {
    grid-column: 2;
    color: var(--_quiet);
    text-wrap: pretty;
  }
  [part='ribbon']::part(preview) {
    display: none;
  }
  @media (forced-colors: active) {
    [part='status'] .open path {
      stroke: Canvas;
    }
  }
  /* On a phone the ways to an answer come before the picture. */
  @container (inline-size < 22em) {
    [part='ribbon'] {
      order: 1;
    }
  }
  @container (inline-size < 20em) {
    [part='base'] {
      padding: 0.875em;
    }
  }
  @media print {
    [part='base'] {
      padding: 0;
      border: 0;
    }
    [part='status'] {
      display: none;
    }
  }
`;
