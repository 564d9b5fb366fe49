import { css } from '@lit/reactive-element';

export const styles = css`
  /* A container has no width of its own to go by, where a page shrinks its parts to their content. */
  :host {
    container-type: inline-size;
    min-inline-size: min(100%, 24em);
  }
  [part='base'] {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding: 1.125em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 4px);
    background: var(--_surface);
    color: var(--_on-surface);
  }
  [part='status'] {
    position: relative;
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    column-gap: 0.625em;
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
    font-size: 1.1875em;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  [part='status'] > * {
    grid-column: 2;
  }
  [part='status'] > svg {
    grid-column: 1;
  }
  [part='detail']:only-child {
    grid-column: 1 / -1;
  }
  [part='detail'] {
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
