import { css } from '@lit/reactive-element';

/** The looks of the panel. */
export const panelStyles = css`
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
    color: var(--_on-surface);
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
    flex: 0 1 auto;
    min-inline-size: 0;
    margin: 0;
    margin-inline-end: auto;
    overflow-wrap: anywhere;
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
  }
  [part='title']:focus-visible {
    outline-width: 2px;
    outline-offset: 2px;
    border-radius: 4px;
  }
  .short {
    display: none;
  }
  [part='back'] {
    margin-inline-start: -0.75em;
  }
  [part='back'],
  [part='close'] {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 2.75em;
    block-size: 2.75em;
    border-radius: 999px;
  }
  [part='back']:focus-visible,
  [part='close']:focus-visible {
    outline-offset: -4px;
  }
  .header svg {
    color: var(--_quiet);
  }
  .form {
    padding: 1.25em;
  }
  .waiting {
    margin: 0;
  }
  /* Where there is little room, the name of the organisation is for those who listen. */
  @media (max-height: 25em), (max-width: 25em) {
    .whole {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: pre;
    }
    .short {
      display: block;
      overflow: hidden;
      white-space: nowrap;
      text-overflow: ellipsis;
    }
    .form {
      padding: 0.875em;
    }
  }
  /* The button that sends stays in sight, where that leaves room to fill in the form. */
  @media (min-height: 30em) {
    [part='panel']:has(.form:not([hidden])) {
      scroll-padding-block-end: 6rem;
    }
    [part='form']::part(submit) {
      position: sticky;
      inset-block-end: 0.75rem;
      box-shadow: 0 0 0 1rem var(--_surface);
    }
  }
  /* What is there for those who listen makes nothing to scroll to. */
  [part='widget'] {
    overflow: clip;
    overflow-clip-margin: 4px;
  }
  [part='widget']::part(base) {
    border: 0;
    background: none;
  }
`;
