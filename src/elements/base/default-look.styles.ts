import { css } from '@lit/reactive-element';

/**
 * The design of the elements with templates, in one place. What a page may set is `--bereikbaar-…`; the elements use
 * the names with an underscore, so that nothing depends on what was set.
 *
 * Words have the colour of the page's text, and all that stands on the page is mixed with it: many dark pages do not say
 * `color-scheme`, but each has a text that can be read. What stands on a surface of ours goes by the scheme.
 *
 * What the page gives is one colour, or one for each scheme (`--bereikbaar-accent-dark`): tools rewrite `light-dark()` in files of
 * a page, and leave no colour. What it does not give makes `--_of-…` invalid, so that the default holds.
 */
export const defaultLook = css`
  :host {
    --_of-ink: light-dark(var(--bereikbaar-ink), var(--bereikbaar-ink-dark, var(--bereikbaar-ink)));
    --_of-quiet: light-dark(var(--bereikbaar-quiet), var(--bereikbaar-quiet-dark, var(--bereikbaar-quiet)));
    --_of-line: light-dark(var(--bereikbaar-line), var(--bereikbaar-line-dark, var(--bereikbaar-line)));
    --_of-accent: light-dark(var(--bereikbaar-accent), var(--bereikbaar-accent-dark, var(--bereikbaar-accent)));
    --_of-surface: light-dark(var(--bereikbaar-surface), var(--bereikbaar-surface-dark, var(--bereikbaar-surface)));
    --_of-on-accent: light-dark(
      var(--bereikbaar-on-accent),
      var(--bereikbaar-on-accent-dark, var(--bereikbaar-on-accent))
    );
    --_of-open: light-dark(var(--bereikbaar-open), var(--bereikbaar-open-dark, var(--bereikbaar-open)));
    --_of-pause: light-dark(var(--bereikbaar-pause), var(--bereikbaar-pause-dark, var(--bereikbaar-pause)));
    --_of-closed: light-dark(var(--bereikbaar-closed), var(--bereikbaar-closed-dark, var(--bereikbaar-closed)));
    --_of-urgent: light-dark(var(--bereikbaar-urgent), var(--bereikbaar-urgent-dark, var(--bereikbaar-urgent)));
    --_ink: var(--_of-ink, currentColor);
    --_quiet: var(--_of-quiet, color-mix(in oklab, oklch(0.6 0.03 250) 50%, currentColor));
    --_line: var(--_of-line, color-mix(in oklab, currentColor 15%, transparent));
    --_link: var(--_of-accent, color-mix(in oklab, oklch(0.6 0.21 256) 60%, currentColor));
    --_surface: var(--_of-surface, light-dark(#fff, #19212a));
    --_on-surface: var(--_of-ink, light-dark(#17212b, #e9eff4));
    --_accent: var(--_of-accent, light-dark(#0b5cad, #7cbcff));
    --_on-accent: var(--_of-on-accent, light-dark(#fff, #06223d));
    --_open: var(--_of-open, color-mix(in oklab, oklch(0.6 0.18 154) 60%, currentColor));
    --_pause: var(--_of-pause, color-mix(in oklab, oklch(0.6 0.16 66) 60%, currentColor));
    --_closed: var(--_of-closed, color-mix(in oklab, oklch(0.6 0.03 250) 50%, currentColor));
    --_urgent: var(--_of-urgent, color-mix(in oklab, oklch(0.6 0.22 25) 60%, currentColor));
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
    place-self: start;
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
