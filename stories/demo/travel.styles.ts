import { css, type CSSResult } from 'lit';

/** For the whole page: nothing hides behind the bar, and the bar tells the moment once for all. */
export const pageStyles: CSSResult = css`
  html {
    scroll-padding-block-end: 14rem;
  }
  bereikbaar-launcher {
    --bereikbaar-launcher-block-end: calc(var(--travel-height, 0px) + 1rem);
  }
  bereikbaar-launcher::part(preview),
  bereikbaar-status:is([channel], [lang])::part(preview),
  [data-bereikbaar]:is([data-channel], [data-lang])::part(preview) {
    display: none;
  }
`;

/** A workbench, not a page: dark in both colour schemes, with a striped edge. */
export const styles: CSSResult = css`
  :host {
    position: sticky;
    inset-block-end: 0;
    z-index: 10;
    display: block;
    color-scheme: dark;
    border-block-start: 6px solid;
    border-image: repeating-linear-gradient(-45deg, #f6c945 0 12px, #17191d 12px 24px) 6;
    background: #17191d;
    color: #f2f3f5;
    font:
      0.9375rem/1.4 system-ui,
      'Segoe UI',
      Roboto,
      sans-serif;
  }
  :host([hidden]) {
    display: none;
  }
  details {
    max-inline-size: 72rem;
    margin-inline: auto;
    padding-inline: clamp(1rem, 4vw, 2.5rem);
  }
  summary {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.9rem;
    padding-block: 0.65rem;
    padding-inline-end: 2rem;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 0.275rem);
    inset-inline-end: 0.3rem;
    inline-size: 0.55rem;
    block-size: 0.55rem;
    border: solid #aeb4bd;
    border-width: 0 2px 2px 0;
    rotate: -135deg;
    translate: 0 0.1rem;
  }
  [open] > summary::after {
    rotate: 45deg;
    translate: 0 -0.2rem;
  }
  .title {
    color: #f6c945;
    font-weight: 650;
  }
  .moment {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .controls {
    display: grid;
    gap: 0.7rem 2rem;
    padding-block: 0.1rem 0.9rem;
  }
  [role='group'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
  }
  button {
    min-block-size: 2rem;
    padding: 0.2rem 0.7rem;
    border: 1px solid #4a505a;
    border-radius: 999px;
    background: #23272e;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    border-color: #aeb4bd;
  }
  button[aria-pressed='true'] {
    border-color: #f6c945;
    background: #f6c945;
    color: #17191d;
    font-weight: 600;
  }
  :focus-visible {
    outline: 3px solid #8ec5ff;
    outline-offset: 2px;
  }
  .days button {
    padding-inline: 0.55rem;
    border-radius: 8px;
    font-variant-numeric: tabular-nums;
  }
  .time {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 0 0.8rem;
  }
  input {
    inline-size: 100%;
    block-size: 2rem;
    margin: 0;
    accent-color: #f6c945;
    cursor: pointer;
  }
  .note {
    color: #aeb4bd;
    font-size: 0.875rem;
  }
  ::slotted(code) {
    color: #f2f3f5;
    font-size: 0.95em;
    overflow-wrap: anywhere;
  }
  @media (max-width: 40rem) {
    .days {
      display: grid;
      grid-template-columns: repeat(9, 1fr);
      gap: 0.25rem;
    }
    .days button {
      padding-inline: 0;
      line-height: 1.25;
    }
    .quick {
      flex-wrap: nowrap;
      margin-inline: -1rem;
      padding: 0.25rem 1rem;
      overflow-x: auto;
    }
    .quick button {
      flex: none;
    }
  }
  @media (min-width: 60rem) {
    .controls {
      grid-template-columns: auto 1fr;
    }
    .quick,
    .note {
      grid-column: 1 / -1;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
