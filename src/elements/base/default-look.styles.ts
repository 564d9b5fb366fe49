import { css } from '@lit/reactive-element';

/**
 * The design of the elements with templates, in one place. What a page may set is `--bereikbaar-…`; the elements use
 * the names with an underscore, so that nothing depends on what was set. The defaults have a contrast of at least 4.5 on
 * each other, in light and dark.
 */
export const defaultLook = css`
  :host {
    --_ink: var(--bereikbaar-ink, light-dark(#17212b, #e9eff4));
    --_quiet: var(--bereikbaar-quiet, light-dark(#55636f, #a3b1bd));
    --_line: var(--bereikbaar-line, light-dark(#dfe5ea, #2c3742));
    --_surface: var(--bereikbaar-surface, light-dark(#fff, #19212a));
    --_accent: var(--bereikbaar-accent, light-dark(#0b5cad, #7cbcff));
    --_on-accent: var(--bereikbaar-on-accent, light-dark(#fff, #06223d));
    --_open: var(--bereikbaar-open, light-dark(#136f3e, #62d394));
    --_pause: var(--bereikbaar-pause, light-dark(#8a5200, #f0b85c));
    --_closed: var(--bereikbaar-closed, light-dark(#55636f, #a3b1bd));
    --_urgent: var(--bereikbaar-urgent, light-dark(#a3161c, #ff9a94));
    --_radius: var(--bereikbaar-radius, 10px);
    --_space: var(--bereikbaar-space, 1em);
    display: block;
  }
  [part='base'] {
    box-sizing: border-box;
    color: var(--_ink);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .aside {
    position: relative;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    /* With nowrap, Chromium loses the space after a full stop where it is heard; what is copied is what is seen. */
    white-space: pre;
    -webkit-user-select: none;
    user-select: none;
  }
  slot,
  .about {
    display: contents;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  a,
  button {
    color: inherit;
    font: inherit;
    text-align: start;
  }
  button {
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  [part='preview'] {
    justify-self: start;
    padding-inline: 0.4em;
    border: 1px dashed;
    border-radius: 6px;
    font-size: 0.875em;
  }
  @media print {
    [part='preview'] {
      display: none;
    }
  }
`;
