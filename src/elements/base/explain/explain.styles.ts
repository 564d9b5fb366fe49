import { css } from '../css.js';

/** Beside the page where there is room, so that both can be read; below on a telephone. Nothing of the page reaches into it. */
export const styles = css`
  :host {
    all: initial;
    position: fixed;
    inset: auto 0 0 0;
    box-sizing: border-box;
    block-size: 70dvh;
    overflow: auto;
    overscroll-behavior: contain;
    color-scheme: light dark;
    color: light-dark(#17212b, #e9eff4);
    background: light-dark(#fff, #19212a);
    border-block-start: 2px solid light-dark(#0b5cad, #7cbcff);
    box-shadow: 0 0 24px rgb(0 0 0 / 25%);
    font:
      16px/1.5 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
  }
  @media (width >= 50em) {
    :host {
      inset: 0 0 0 auto;
      inline-size: 32em;
      block-size: 100dvh;
      border-block-start: 0;
      border-inline-start: 2px solid light-dark(#0b5cad, #7cbcff);
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
  header {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    justify-content: space-between;
    padding: 0.75em 1em;
    background: light-dark(#fff, #19212a);
    border-block-end: 1px solid light-dark(#c9d2da, #3c4a57);
  }
  h2,
  h3,
  p,
  dl,
  dd {
    margin: 0;
  }
  h2 {
    font-size: 1.25em;
  }
  h3 {
    font-size: 1em;
  }
  code {
    font:
      0.9375em/1.5 ui-monospace,
      monospace;
  }
  button {
    min-block-size: 44px;
    padding-inline: 1em;
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid currentColor;
    border-radius: 8px;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid light-dark(#0b5cad, #7cbcff);
    outline-offset: 2px;
  }
  .introduction,
  section {
    padding: 0.75em 1em;
  }
  section {
    border-block-start: 1px solid light-dark(#c9d2da, #3c4a57);
  }
  dl {
    display: grid;
    grid-template-columns: minmax(7em, 1fr) 3fr;
    gap: 0.25em 1em;
    padding-block-start: 0.5em;
  }
  dt {
    color: light-dark(#4b5a68, #a9b7c4);
  }
  dd.shows {
    font-weight: 600;
  }
  dd.mend,
  dd.told {
    border-inline-start: 3px solid light-dark(#b3261e, #ff9a90);
    padding-inline-start: 0.75em;
  }
  @media (width < 30em) {
    header {
      gap: 0.5em;
    }
    h2 {
      font-size: 1em;
    }
    button {
      padding-inline: 0.75em;
    }
    dl {
      display: block;
    }
    dd {
      margin-block-end: 0.5em;
    }
  }
`;
