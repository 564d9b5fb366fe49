import { css } from '@lit/reactive-element';

/** Tables and pictures of hours. On paper there are tables only, nothing is live, and the phone number stands below. */
export const styles = css`
  [part='base'] {
    position: relative;
    display: grid;
    gap: var(--_space);
    container-type: inline-size;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font: inherit;
    font-variant-numeric: tabular-nums;
    text-align: start;
  }
  caption {
    padding-block-end: 0.25em;
    font-size: 1.0625em;
    font-weight: 650;
    text-align: start;
    text-wrap: balance;
  }
  tr {
    border-block-start: 1px solid var(--_line);
  }
  tr:first-child {
    border-block-start: 0;
  }
  th,
  td {
    padding-block: 0.4em;
    text-align: start;
    vertical-align: baseline;
  }
  th {
    padding-inline-end: 0.75em;
    font-weight: 400;
    overflow-wrap: break-word;
  }
  td {
    inline-size: 62%;
    overflow-wrap: break-word;
  }
  .time {
    white-space: nowrap;
  }
  [part~='today'] th,
  [part~='today'] .open .time {
    font-weight: 650;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: baseline;
  }
  .remark,
  .break,
  .closed,
  .unknown,
  [part='reason'],
  p.paper {
    color: var(--_quiet);
  }
  .limited .remark,
  .appointment .remark {
    color: var(--_pause);
  }
  [part='reason'] {
    font-size: 0.9375em;
  }
  [part='today-mark'] {
    font-size: 0.8125em;
    font-weight: 400;
    color: var(--_quiet);
  }
  [part='now'] {
    padding-inline: 0.45em;
    border: 1px solid;
    border-radius: 1em;
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.4;
    color: var(--_open);
  }
  .limited [part='now'],
  .appointment [part='now'],
  .break [part='now'] {
    color: var(--_pause);
  }
  .closed [part='now'] {
    color: var(--_closed);
  }
  .picture {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.6em 0.75em;
    align-items: center;
    font-size: 0.875em;
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
    color: var(--_quiet);
  }
  .legend svg {
    vertical-align: baseline;
  }
  .lane-0 {
    color: var(--_open);
  }
  .lane-1 {
    color: var(--_accent);
  }
  .lane-2 {
    color: var(--_quiet);
  }
  .bar {
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 0;
  }
  .lane-1 .bar {
    fill-opacity: 0.7;
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
    stroke-dasharray: 1 3;
    stroke-linecap: round;
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
  @container (inline-size < 32em) {
    .with-dates th,
    .with-dates td {
      display: block;
      inline-size: auto;
    }
    .with-dates th {
      padding-block-end: 0;
    }
    .with-dates td {
      padding-block-start: 0;
    }
  }
  @container (inline-size < 18em) {
    .picture.day {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.15em;
    }
    .picture.day > span:empty {
      display: none;
    }
    th,
    td {
      display: block;
      inline-size: auto;
    }
    th {
      padding-block-end: 0;
    }
    td {
      padding-block-start: 0;
    }
  }
  @media (forced-colors: active) {
    .lane-0,
    .lane-1,
    .lane-2,
    .now-line {
      color: CanvasText;
      stroke: CanvasText;
    }
    .now-line {
      stroke: Highlight;
    }
    text {
      fill: CanvasText;
    }
    .lane-1 .bar {
      fill: Canvas;
      fill-opacity: 1;
      stroke-width: 1.5;
    }
  }
  .tables {
    display: grid;
    gap: var(--_space);
  }
  .paper > span {
    display: block;
  }
  @media not print {
    .paper {
      display: none;
    }
    .instead {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @media print {
    [part='now'],
    [part='today-mark'],
    [part='preview'],
    .picture,
    .heading,
    .unseen {
      display: none;
    }
    [part~='today'] th,
    [part~='today'] .open .time {
      font-weight: inherit;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
