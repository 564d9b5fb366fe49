import { css } from '@lit/reactive-element';

/** The looks of a list of channels. Each row is as wide as the list, and all of it can be pressed. */
export const channelsStyles = css`
  [part='list'] {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
    outline: none;
  }
  li {
    position: relative;
    display: grid;
    grid-template-columns: 1.375em minmax(0, 1fr) auto;
    gap: 0 0.75em;
    align-items: center;
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_line);
  }
  li:first-child,
  .best + li {
    border-block-start-width: 0;
  }
  li:first-child {
    padding-block-start: 0;
  }
  li:last-child {
    padding-block-end: 0;
  }
  li > svg {
    inline-size: 1.25em;
    color: var(--_quiet);
    stroke-width: 1.8;
  }
  [part='action'] {
    justify-self: start;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .quiet > [part='action'],
  span[part='action'] {
    color: var(--_ink);
    text-decoration: none;
  }
  .quiet > a[part='action'] {
    text-decoration: underline 1px var(--_quiet);
  }
  li > :is(a, button)[part='action']::after {
    content: '';
    position: absolute;
    inset: 0 -0.5em;
    border-radius: var(--_radius);
  }
  :is(a, button):hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  li > [part='action']:focus-visible {
    outline: none;
  }
  li > [part='action']:focus-visible::after {
    outline: 3px solid var(--_accent);
    outline-offset: -2px;
  }
  li > span[part='action']:focus-visible {
    outline: 2px solid var(--_line);
  }
  [part='action'] .number {
    display: inline-block;
    text-decoration: inherit;
  }
  [part='tag'] {
    font-size: 0.8125em;
    font-weight: 600;
  }
  .is-open [part='tag'] {
    color: var(--_open);
  }
  .is-pause [part='tag'] {
    color: var(--_pause);
  }
  .is-closed [part='tag'] {
    color: var(--_closed);
  }
  [part='when'],
  [part='note'],
  [part='carried'],
  .form {
    grid-column: 2 / -1;
  }
  [part='when'],
  [part='note'],
  [part='carried'] {
    color: var(--_quiet);
    font-size: 0.9em;
    text-wrap: pretty;
  }
  [part='note'] a {
    position: relative;
    z-index: 1;
  }
  [part='carried'] {
    color: var(--_ink);
  }
  .form {
    position: relative;
    z-index: 1;
    padding-block: 0.75em 0.5em;
  }
  .form > ::part(preview),
  .printed {
    display: none;
  }
`;
