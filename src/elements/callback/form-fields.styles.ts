import { css } from '@lit/reactive-element';

/** The looks of the fields of the form: what is typed, and the days and times to choose from. */
export const fieldStyles = css`
  .field {
    display: grid;
    gap: 0.3em;
    min-inline-size: 0;
  }
  label,
  legend {
    padding: 0;
    font-weight: 600;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    margin-block-end: 0.3em;
  }
  .when {
    gap: 0.75em;
  }
  fieldset .problem {
    margin-block-end: 0.3em;
  }
  .days {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  [part='day'] {
    box-sizing: border-box;
    display: flex;
    align-items: center;
    gap: 0.5em;
    max-inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.4em 0.75em;
    border: 1.5px solid color-mix(in srgb, var(--_quiet) 80%, transparent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_on-surface);
    font-weight: 400;
    cursor: pointer;
  }
  [part='day'] input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
  }
  [part='day']:has(:checked) {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
  }
  [part='day']:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  [part='day'] input:focus-visible {
    outline: none;
  }
  [aria-invalid='true'] [part='day'] {
    border-color: var(--_urgent);
  }
  .hint {
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  [part='input'],
  [part='select'] {
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 1.5px solid color-mix(in srgb, var(--_quiet) 80%, transparent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_on-surface);
    font: inherit;
    font-size: max(1em, 16px);
  }
  textarea[part='input'] {
    min-block-size: 5.5em;
    resize: vertical;
  }
  [part='input']:focus-visible,
  [part='select']:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  [part][aria-invalid='true'] {
    border: 2px solid var(--_urgent);
  }
  .problem {
    display: flex;
    gap: 0.45em;
    color: var(--_urgent);
    font-weight: 600;
    font-size: 0.9375em;
  }
  @media (forced-colors: active) {
    [part='day']:has(:checked) {
      border-color: Highlight;
    }
  }
`;
