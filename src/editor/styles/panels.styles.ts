import { css } from '@lit/reactive-element';

/** What the lists of days and of channels have besides. */
export const panelStyles = css`
  .field {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    align-items: flex-start;
    min-inline-size: 0;
  }
  .row.top {
    align-items: flex-start;
    gap: var(--_gap);
  }
  .entry {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em var(--_gap);
    align-items: center;
    justify-content: space-between;
  }
  .entry > :first-child {
    flex: 1 1 16em;
    min-inline-size: 0;
  }
  .ticks {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
  }
  .row.end {
    align-items: flex-end;
  }
  .row.end > span {
    padding-block-end: 0.6em;
  }
  button.end {
    margin-block-start: 1.75em;
  }
  li:focus,
  :is(h3, .card)[tabindex='-1']:focus {
    outline: none;
  }
  [part='panel'] > h3:not(:first-child) {
    margin-block-start: var(--_space);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .card code {
    overflow-wrap: anywhere;
    font-size: 0.875em;
  }
  details > .stack,
  details > ul {
    padding-block-start: var(--_gap);
  }
  .notice {
    padding: var(--_gap);
    border-inline-start: 4px solid var(--_accent);
    background: color-mix(in oklab, currentColor 6%, transparent);
  }
  ul.bullets,
  .notice ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  span.chip {
    padding-inline: 0.35em;
    border: 1px solid var(--_field);
    border-radius: 1em;
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
    font-size: 0.9375em;
  }
  button.chip {
    border-radius: 2em;
  }
  .timeline {
    border-inline-start: 3px solid var(--_line);
  }
  .timeline li {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.75em;
    padding: 0.35em 0 0.35em 1em;
    padding-inline: 1em 0;
  }
  .timeline li::before {
    position: absolute;
    inset-block-start: 0.8em;
    inset-inline-start: -0.45em;
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 2px solid var(--_field);
    border-radius: 50%;
    background: var(--_surface);
    content: '';
  }
  .timeline li.own::before {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .question {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em var(--_gap);
    align-items: center;
    justify-content: space-between;
  }
  .question > p {
    flex: 1 1 16em;
  }
  .handle {
    padding: 0.35em 0.5em;
    cursor: grab;
    touch-action: none;
    user-select: none;
  }
  .dragged {
    opacity: 0.5;
  }
  .target {
    border-color: var(--_accent);
    box-shadow: 0 0 0 2px var(--_accent);
  }
  .calendar {
    box-sizing: border-box;
    inline-size: min(100%, 22em);
    padding: 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .calendar::part(heading) {
    font-size: 1em;
    white-space: nowrap;
  }
  .calendar::part(header) {
    gap: 0.25em;
  }
  .calendar::part(button) {
    min-block-size: 44px;
    padding-inline: 0.4em;
    overflow-wrap: normal;
    border: 1px solid var(--_field);
    border-radius: calc(var(--_radius) * 0.6);
    background: none;
    color: inherit;
  }
  calendar-month {
    inline-size: 100%;
    --color-accent: var(--_accent);
    --color-text-on-accent: var(--_on-accent);
  }
  calendar-month::part(table) {
    inline-size: 100%;
    table-layout: fixed;
  }
  calendar-month::part(th) {
    inline-size: auto;
    padding: 0;
  }
  calendar-month::part(button) {
    display: block;
    inline-size: 100%;
    block-size: 44px;
    padding: 0;
    border-radius: calc(var(--_radius) * 0.6);
  }
  calendar-month::part(said) {
    text-decoration: underline 3px;
    text-underline-offset: 4px;
  }
  calendar-month::part(holiday) {
    background: radial-gradient(circle at 50% 85%, currentColor 2px, transparent 2.5px);
  }
  calendar-month::part(today) {
    font-weight: 700;
  }
`;
