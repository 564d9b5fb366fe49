import { css } from '../base/css.js';

/**
 * The host stays inline, as a browser shows an unknown tag: when the script arrives, nothing moves. Own content is not
 * taken away from someone whose focus is in it, and is what gets printed (even where the page styles the parts): on paper
 * nothing is live, nor a preview.
 */
export const styles = css`
  [part='base'] {
    display: inline-flex;
    gap: 0.4em;
    max-inline-size: 100%;
  }
  .aside:not(:empty) {
    position: relative;
  }
  .words {
    align-self: baseline;
    min-inline-size: 0;
    overflow-x: clip;
    text-wrap: pretty;
  }
  [part='headline'] {
    font-weight: 600;
    margin-inline-end: calc(0.75em + 1px);
  }
  /* What is seen of the full stop between the two: where the detail begins a line it hangs outside, and is clipped. */
  [part='detail']::before {
    content: '';
    border-inline-start: 1px solid;
    margin-inline: calc(-0.5em - 1px) 0.5em;
  }
  /* A box of its own: a line may end before it. */
  [part='preview'] {
    border: 1px dashed;
    display: inline-block;
    padding-inline: 0.4em;
  }
  /* Heard and not seen. Inside of the headline: between two parts that a page makes blocks it would be a line. */
  [part='headline']:not(:last-child)::after {
    content: '.';
    font-size: 1px;
    line-height: 0;
    letter-spacing: -1px;
    -webkit-text-fill-color: transparent;
    user-select: none;
  }
  .aside > span {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: pre;
    -webkit-user-select: none;
    user-select: none;
  }
  slot {
    display: contents;
  }
  @media not print {
    :host(:not(:focus-within)) slot[hidden] {
      display: none;
    }
  }
  @media print {
    [part] {
      display: none !important;
    }
  }
`;
