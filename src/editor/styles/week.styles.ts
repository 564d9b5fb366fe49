import { css } from '@lit/reactive-element';

/** The week: its picture, and the times of its days. */
export const weekStyles = css`
  .picture {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.25em 0.75em;
    align-items: center;
    font-size: 0.875em;
  }
  .picture svg {
    display: block;
    inline-size: 100%;
    block-size: 0.9em;
    border-radius: 3px;
    background: color-mix(in oklab, currentColor 8%, transparent);
  }
  .picture rect {
    fill: var(--_accent);
  }
  .picture .vague {
    fill: color-mix(in oklab, var(--_accent) 35%, transparent);
  }
  .picture .unknown {
    fill: color-mix(in oklab, currentColor 25%, transparent);
  }
  .picture .pause {
    fill: color-mix(in oklab, var(--_accent) 30%, var(--_surface));
  }
  .picture line {
    stroke: var(--_line);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }
  .picture .scale {
    direction: ltr;
    display: flex;
    justify-content: space-between;
    font-variant-numeric: tabular-nums;
  }
  .stretches {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  .stretches .whole {
    flex-basis: 100%;
  }
  .stretches .fault {
    max-inline-size: 16em;
  }
  .question-days > legend {
    float: inline-start;
    inline-size: 100%;
  }
  .question-days .ticks {
    flex-direction: column;
  }
  .question-days {
    padding: var(--_gap);
    border-inline-start: 4px solid var(--_accent);
    background: color-mix(in oklab, currentColor 6%, transparent);
  }
  @container editor (max-width: 26em) {
    .stretches button.end {
      margin-block-start: 0;
    }
  }
  @media (forced-colors: active) {
    .picture svg {
      border: 1px solid CanvasText;
      background: Canvas;
      forced-color-adjust: none;
    }
    .picture rect {
      fill: CanvasText;
    }
    .picture :is(.vague, .unknown, .pause) {
      fill: GrayText;
    }
    .question-days {
      border-inline-start-color: Highlight;
    }
  }
`;
