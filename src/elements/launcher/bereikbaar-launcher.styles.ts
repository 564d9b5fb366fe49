import { css } from '@lit/reactive-element';

/** The looks of the button, and what is left on paper. */
export const styles = css`
  :host {
    --_edge: 1rem;
    --_side: calc(
      var(--bereikbaar-launcher-inline-end, var(--_edge)) +
        max(env(safe-area-inset-left, 0px), env(safe-area-inset-right, 0px))
    );
  }
  [part='base'] {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 999px;
    overflow: visible;
    inset-block-end: calc(
      var(--bereikbaar-launcher-block-end, var(--_edge)) + env(safe-area-inset-bottom, 0px) + var(--_raised, 0px)
    );
    inset-inline-end: var(--_side);
    z-index: var(--bereikbaar-launcher-layer, 1000);
    max-inline-size: calc(100vi - 2 * var(--_side));
    background: var(--_accent);
    color: var(--_on-accent);
    box-shadow:
      0 1px 3px rgb(0 0 0 / 0.3),
      0 6px 20px rgb(0 0 0 / 0.2);
  }
  .face {
    box-sizing: border-box;
    display: grid;
    grid-template-columns: auto auto;
    gap: 0 0.625em;
    align-items: center;
    min-block-size: 3em;
    padding-block: 0.5em;
    padding-inline: 0.875em 1.125em;
    border: 1px solid transparent;
    border-radius: inherit;
    line-height: 1.25;
  }
  :host(:state(aside)) [part='base'] {
    inset-inline: var(--_side) auto;
  }
  [part='base'] svg {
    grid-row: span 2;
    inline-size: 1.5em;
    block-size: 1.5em;
    color: inherit;
  }
  [part='base'] .open path {
    stroke: var(--_accent);
  }
  [part='label'] {
    font-weight: 650;
  }
  [part='label']:last-child {
    grid-row: span 2;
  }
  [part='brief'] {
    font-size: 0.875em;
  }
  .face [part='preview'] {
    grid-column: 2;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }
  /* Of two colours, one is seen on any page. */
  .face:focus-visible {
    box-shadow: 0 0 0 3px var(--_on-accent);
  }
  .safe {
    position: fixed;
    inset: 0;
    pointer-events: none;
    visibility: hidden;
    padding: env(safe-area-inset-top, 0px) env(safe-area-inset-right, 0px) env(safe-area-inset-bottom, 0px)
      env(safe-area-inset-left, 0px);
  }
  @media (forced-colors: active) {
    .face {
      border-color: ButtonText;
    }
    [part='base'] .open path {
      stroke: ButtonFace;
    }
  }
  @media not print {
    .paper {
      display: none;
    }
  }
  /* On paper nothing floats: own content stands there, or the block that was opened. */
  @media print {
    [part='base'],
    .header {
      display: none !important;
    }
    [part='panel'] {
      display: contents !important;
    }
  }
`;
