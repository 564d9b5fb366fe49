import { css } from '@lit/reactive-element';

/** Tables of hours. On paper there are tables only, nothing is live, and the phone number stands below. */
export const styles = css`
  [part='base'] {
    position: relative;
    display: grid;
    gap: var(--_space);
    container-type: inline-size;
    min-inline-size: min(100%, 24em); /* for pages that shrink their parts to their content */
    max-inline-size: 48em; /* days and hours that belong together are seen together */
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
  .apart,
  .with-dates {
    max-inline-size: 34em;
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
  :is(.break, .closed, .unknown) > .time,
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
  .line > .closed ~ [part='reason']::before {
    content: '(';
  }
  .line > .closed ~ [part='reason']::after {
    content: ')';
  }
  /* A space goes where the line ends; a margin would indent what stands below. */
  [part='today-mark']::before {
    content: ' ';
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
  .tables {
    display: grid;
    gap: var(--_space);
  }
  .unseen {
    white-space: pre; /* so that the space behind a comma is heard */
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
    .instead,
    .tables.unseen {
      white-space: normal;
      block-size: 1px; /* what is not seen has no height to scroll through */
      inset-block-start: 0;
    }
  }
  @media print {
    [part='now'],
    [part='today-mark'],
    [part='preview'],
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
