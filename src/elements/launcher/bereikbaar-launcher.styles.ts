import { css } from '@lit/reactive-element';

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
    padding: 0;
    border: 0;
    border-radius: 999px;
    inset-block-end: calc(var(--bereikbaar-launcher-block-end, var(--_edge)) + env(safe-area-inset-bottom, 0px));
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
  [part='panel'] {
    position: fixed;
    inset: var(--_y, auto) auto auto var(--_x, auto);
    box-sizing: border-box;
    inline-size: min(24em, 100vi - 2 * var(--_edge));
    max-block-size: var(--_height, 80vb);
    margin: 0;
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding-block: 5rem 0.5rem; /* what gets the focus does not stop below the header */
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 4px);
    background: var(--_surface);
    color: var(--_ink);
    box-shadow: 0 12px 40px rgb(0 0 0 / 0.3);
  }
  /* Around it: within, its header would lie on it. */
  [part='panel']:focus-visible {
    outline-offset: 0;
  }
  [part='panel']:not(:popover-open) {
    display: none;
  }
  .header {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: flex;
    gap: 0.5em;
    align-items: center;
    padding-block: 0.25em;
    padding-inline: 1.25em 0.5em;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
  }
  [part='title'] {
    flex: 1;
    overflow-wrap: anywhere;
    font-weight: 600;
    line-height: 1.25;
  }
  [part='close'] {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 2.75em;
    block-size: 2.75em;
    border-radius: 999px;
  }
  [part='close']:focus-visible {
    outline-offset: -4px;
  }
  [part='close'] svg {
    color: var(--_quiet);
  }
  [part='widget']::part(base) {
    border: 0;
    background: none;
  }
  /* The way to an answer stays in view. */
  [part='widget']::part(ribbon) {
    order: 1;
  }
  .safe {
    position: fixed;
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
