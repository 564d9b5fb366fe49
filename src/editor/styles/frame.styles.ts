import { css } from '@lit/reactive-element';

/** The frame: bar, tabs, panel. Each panel adds its own. */
export const frameStyles = css`
  :host {
    --_field: color-mix(in oklab, currentColor 55%, transparent);
    --_gap: calc(var(--_space) * 0.75);
    color: var(--_on-surface);
  }
  [part='base'] {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_on-surface);
    container: editor / inline-size;
  }
  :is(h3, h4, p, ul, ol, dl, fieldset) {
    margin: 0;
    padding: 0;
  }
  :is(ul, ol) {
    list-style: none;
  }
  h3 {
    font-size: 1.25em;
    line-height: 1.3;
  }
  h4 {
    font-size: 1.0625em;
    line-height: 1.3;
  }
  fieldset {
    min-inline-size: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 650;
  }
  .hint {
    color: color-mix(in oklab, currentColor 80%, transparent);
    font-size: 0.9375em;
  }
  .field {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    align-items: flex-start;
    max-inline-size: 34em;
  }
  .field > input:not([type='checkbox'], [type='radio'], .time) {
    inline-size: 100%;
  }
  label {
    font-weight: 600;
  }
  label :is(.hint, input),
  label:has(> input:is([type='checkbox'], [type='radio'])) {
    font-weight: 400;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .stack {
    display: flex;
    flex-direction: column;
    gap: var(--_gap);
  }
  .card {
    padding: var(--_gap);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  [part='bar'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .saved {
    flex: 1 1 10em;
    font-size: 0.9375em;
  }
  [part='tabs'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    border-block-end: 1px solid var(--_line);
  }
  [part='tab'] {
    min-block-size: 44px;
    padding-inline: 0.75em;
    border: 0;
    border-block-end: 3px solid transparent;
    border-radius: 0;
    background: none;
  }
  [part='tab'][aria-selected='true'] {
    border-block-end-color: var(--_accent);
    font-weight: 650;
  }
  [part='panel'] {
    display: flex;
    flex-direction: column;
    gap: var(--_gap);
    min-inline-size: 0;
  }
  [part='panel']:focus {
    outline: none;
  }
`;
