import { css } from '@lit/reactive-element';

/** The table with a column for each way: instead of one table each, where there is room for them. */
export const columnStyles = css`
  .together {
    display: none;
    table-layout: fixed;
  }
  .together td {
    inline-size: auto;
  }
  .together :is(td, [part='column']) {
    padding-inline-end: 0.75em;
  }
  .together tbody tr:first-child {
    border-block-start: 1px solid var(--_line);
  }
  [part='column'] {
    padding-block: 0 0.25em;
    font-size: 0.9375em;
    color: var(--_quiet);
  }
  @container (inline-size >= 30em) {
    .columns-2 .together {
      display: table;
    }
    .columns-2 .apart {
      display: none;
    }
  }
  @container (inline-size >= 38em) {
    .columns-3 .together {
      display: table;
    }
    .columns-3 .apart {
      display: none;
    }
  }
  @container (inline-size >= 46em) {
    .columns-4 .together {
      display: table;
    }
    .columns-4 .apart {
      display: none;
    }
  }
`;
