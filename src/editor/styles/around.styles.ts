import { css } from '@lit/reactive-element';

/** What stands around the tabs: the clock, the switch, the summary, what changes. */
export const aroundStyles = css`
  .clock {
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .warning {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_urgent);
  }
  details.card > summary ~ * {
    margin-block-start: 0.5em;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    align-items: start;
  }
  .columns > .stack {
    gap: var(--_space);
  }
  @container editor (inline-size > 60em) {
    .columns {
      grid-template-columns: minmax(0, 5fr) minmax(20em, 3fr);
    }
    .beside {
      position: sticky;
      inset-block-start: var(--_gap);
    }
  }
  .previewed {
    padding: var(--_gap);
    border: 1px dashed var(--_field);
    border-radius: var(--_radius);
    overflow-x: auto;
  }
  button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: color-mix(in oklab, var(--_accent) 15%, transparent);
    font-weight: 650;
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      border: 2px solid Highlight;
    }
  }
  .changes {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    box-sizing: border-box;
    block-size: 13em;
  }
  @container editor (max-width: 26em) {
    .changes {
      block-size: 20em;
    }
  }
  .told {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    overflow-wrap: anywhere;
  }
  .switch-on {
    border-color: var(--_urgent);
    border-inline-start-width: 6px;
  }
  .findings li + li {
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
`;
