import { css } from '@lit/reactive-element';

/** Pictures of hours. A ribbon is told from the others by its place, its colour and, where there are none, by its pattern. */
export const drawingStyles = css`
  .picture {
    display: grid;
    grid-template-columns: fit-content(40%) minmax(0, 1fr);
    gap: 0.6em 0.75em;
    align-items: center;
    font-size: 0.875em;
  }
  .picture.brief {
    grid-template-columns: minmax(0, 1fr);
    gap: 0.3em;
    padding-block-start: 0.35em;
  }
  .brief .legend {
    gap: 0 0.9em;
    font-size: 0.9375em;
  }
  .heading {
    margin: 0;
    font-weight: 650;
  }
  .name {
    color: var(--_quiet);
  }
  .name.today {
    font-weight: 650;
    color: var(--_ink);
  }
  .shut {
    color: var(--_quiet);
  }
  .drawing,
  .scale {
    display: block;
    overflow: visible;
  }
  .legend {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }
  .entry {
    color: var(--_quiet);
  }
  .legend svg {
    vertical-align: baseline;
  }
  .lane-0 {
    color: var(--_open);
  }
  .lane-1 {
    color: var(--_link);
  }
  .lane-2 {
    color: var(--_quiet);
  }
  .lane-3 {
    color: var(--_ink);
  }
  .bar {
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 0;
  }
  line.open {
    stroke-width: 0.5em;
  }
  .lane-1 line.open {
    stroke-dasharray: 7 1.5;
  }
  .lane-2 line.open {
    stroke-width: 0.375em;
    stroke-dasharray: 0 0.5em;
    stroke-dashoffset: -0.1875em;
    stroke-linecap: round;
  }
  .lane-3 line.open {
    stroke-dasharray: 1.5 2;
  }
  .bar.limited,
  .bar.appointment {
    fill-opacity: 0.15;
    stroke-width: 1.5;
  }
  .bar.appointment {
    stroke-dasharray: 3 2;
  }
  line.break {
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .now-line {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  text {
    font-size: 0.8125em;
    fill: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .now-word {
    font-weight: 650;
    fill: var(--_ink);
  }
  [part='base']:dir(rtl) .drawing,
  [part='base']:dir(rtl) .scale,
  [part='base']:dir(rtl) text {
    transform: scaleX(-1);
  }
  [part='base']:dir(rtl) text {
    transform-box: fill-box;
    transform-origin: center;
  }
  @container (inline-size < 18em) {
    .picture.day {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.15em;
    }
    .picture.day > span:empty {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .lane-0,
    .lane-1,
    .lane-2,
    .lane-3 {
      color: CanvasText;
    }
    .now-line {
      stroke: Highlight;
    }
    text,
    .now-word {
      fill: CanvasText;
    }
  }
  @media print {
    .picture {
      display: none;
    }
  }
`;
