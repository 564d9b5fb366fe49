import { css } from '@lit/reactive-element';

/** The looks of a list of channels: a line each, what one can do at its start and how it is at its end. All of it can be pressed. */
export const channelsStyles = css`
  [part='base'] {
    max-inline-size: var(--bereikbaar-max-width, 34em);
  }
  [part='list'] {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
    outline: none;
  }
  li {
    border-block-start: 1px solid var(--_line);
  }
  li:first-child,
  .best + li {
    border-block-start-width: 0;
  }
  /* What does not fit beside the action goes below it. */
  .head {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 0.75em;
    padding-block: 0.5em;
  }
  li:first-child > .head {
    padding-block-start: 0;
  }
  li:last-child > .head {
    padding-block-end: 0;
  }
  [part='action'] {
    color: var(--_link);
    font-weight: 600;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .quiet [part='action'],
  span[part='action'] {
    color: var(--_ink);
    text-decoration: none;
  }
  .quiet a[part='action'] {
    text-decoration: underline 1px var(--_quiet);
  }
  .head > :is(a, button)[part='action']::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  :is(a, button):hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--_link);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .head > :is(a, button)[part='action']:focus-visible {
    outline: none;
  }
  .head > [part='action']:focus-visible::after {
    outline: 3px solid var(--_link);
    outline-offset: 3px;
  }
  span[part='action']:focus-visible {
    outline: 2px solid var(--_line);
  }
  [part='action'] .number {
    display: inline-block;
    text-decoration: inherit;
  }
  [part='when'],
  [part='more'],
  [part='note'],
  [part='carried'] {
    color: var(--_quiet);
    font-size: 0.875em;
    text-wrap: pretty;
  }
  .is-open [part='when'] {
    color: var(--_open);
    font-weight: 600;
  }
  .is-pause [part='when'] {
    color: var(--_pause);
    font-weight: 600;
  }
  [part='more'],
  [part='note'],
  [part='carried'] {
    flex-basis: 100%;
  }
  [part='note'] a {
    position: relative;
    z-index: 1;
  }
  [part='carried'] {
    color: var(--_ink);
  }
  .form {
    padding-block: 0.5em 0.75em;
  }
  .form > ::part(preview),
  .printed {
    display: none;
  }
`;
