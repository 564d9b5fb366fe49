import { css } from '@lit/reactive-element';

/** Fields and buttons, for all panels. */
export const controlStyles = css`
  button {
    min-block-size: 44px;
    padding: 0.4em 0.8em;
    border: 1px solid var(--_field);
    border-radius: calc(var(--_radius) * 0.6);
    text-align: center;
  }
  button[aria-disabled] {
    border-color: var(--_line);
    color: color-mix(in oklab, currentColor 60%, transparent);
    cursor: default;
  }
  button:not([aria-disabled], [role='tab']):hover {
    background: color-mix(in oklab, currentColor 8%, transparent);
  }
  button.main {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
  }
  button.main:not([aria-disabled]):hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_on-surface));
  }
  button.plain {
    border-color: transparent;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  :is(input, select, textarea) {
    box-sizing: border-box;
    max-inline-size: 100%;
    padding: 0.4em 0.5em;
    border: 1px solid var(--_field);
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  :is(input:not([type='checkbox'], [type='radio']), select) {
    min-block-size: 44px;
  }
  input:is([type='checkbox'], [type='radio']) {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
  label:has(> input:is([type='checkbox'], [type='radio'])) {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 32px;
  }
  textarea {
    inline-size: 100%;
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
    tab-size: 2;
  }
  input.time {
    inline-size: 5.5em;
    font-variant-numeric: tabular-nums;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--_urgent);
  }
  [data-fault]::after {
    content: attr(data-fault) / '';
    color: var(--_urgent);
    font-weight: 600;
  }
  .fault {
    color: var(--_urgent);
    font-weight: 600;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  summary {
    min-block-size: 32px;
    padding-block: max(0px, (32px - 1lh) / 2);
    box-sizing: border-box;
    cursor: pointer;
    font-weight: 600;
  }
  @media (forced-colors: active) {
    [part='tab'][aria-selected='true'] {
      border-block-end-color: Highlight;
    }
    button[aria-disabled] {
      color: GrayText;
    }
  }
`;
