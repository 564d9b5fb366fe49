import { css } from '@lit/reactive-element';
import { fieldStyles } from './form-fields.styles.js';

/** The looks of the form: one column, so that it fits in a panel of 320 pixels and at 400 %. */
const formStyles = css`
  /* In a grid the button that sends could not stick to the bottom of what is scrolled. */
  [part='base'],
  form {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    min-inline-size: 0;
  }
  [part='base'] {
    max-inline-size: 30em;
  }
  :is(p, ul) {
    margin: 0;
  }
  [part='privacy'] {
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  button:focus-visible,
  a:focus-visible {
    outline: 3px solid var(--_link);
    outline-offset: 2px;
  }
  svg {
    flex: none;
    inline-size: 1.2em;
    block-size: 1lh;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .end {
    display: contents;
  }
  [part='promise'] {
    min-block-size: 1lh;
  }
  [part='submit'] {
    min-block-size: 3em;
    padding: 0.7em 1em;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
    font-size: 1.0625em;
    text-align: center;
  }
  /* Of two colours, one is seen on any page. */
  [part='submit']:focus-visible {
    outline-color: var(--_accent);
    box-shadow: 0 0 0 2px var(--_on-accent);
  }
  [part='submit']:not([aria-disabled]):hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_on-surface));
  }
  [part='submit'][aria-disabled] {
    background: color-mix(in srgb, var(--_accent) 60%, var(--_surface));
    cursor: default;
  }
  [part='stop'],
  [part='again'],
  [part='summary'] button,
  [part='failure'] :is(a, button) {
    min-block-size: 24px;
    color: var(--_link);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  :is([part='stop'], [part='again'], [part='privacy']) {
    align-self: start;
  }
  [part='privacy'] {
    text-underline-offset: 3px;
  }
  [part='summary'],
  [part='failure'] {
    display: grid;
    gap: 0.5em;
    padding: 0.75em 1em;
    border: 1.5px solid var(--_urgent);
    border-radius: var(--_radius);
    outline-offset: 2px;
  }
  [part='summary'] strong,
  [part='failure'] strong {
    color: var(--_urgent);
    font-weight: 650;
  }
  [part='summary'] ul,
  [part='failure'] ul {
    display: grid;
    gap: 0.5em;
    padding: 0;
    list-style: none;
  }
  [part='failure'] li span {
    display: block;
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  [part='status']:not(.unseen) {
    padding: 0.6em 0.9em;
    border-inline-start: 3px solid var(--_accent);
    background: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
    color: var(--_on-surface);
    border-radius: 4px;
  }
  [part='sent'] {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.35em 0.65em;
  }
  [part='sent'] > :is(p, div) {
    grid-column: 2;
  }
  [part='sent'] > p {
    color: var(--_quiet);
  }
  [part='sent'] .sign {
    inline-size: 1.5em;
    block-size: 1.65em;
    color: var(--_open);
    forced-color-adjust: auto;
  }
  [part='sent'] .outcome {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.01em;
  }
  @media (forced-colors: active) {
    [part='submit'] {
      border-color: ButtonText;
    }
    [part='submit'][aria-disabled] {
      color: GrayText;
      border-color: GrayText;
    }
    [part='status']:not(.unseen) {
      border-inline-start-color: Highlight;
    }
  }
  /* On paper nothing can be sent: own content stands there, and what was answered. */
  @media print {
    :is(form, [part='summary'], [part='again'], [part='preview']) {
      display: none;
    }
    slot[hidden] {
      display: contents !important;
    }
  }
`;

/** All looks of the element but those that it shares. */
export const styles = [fieldStyles, formStyles];
