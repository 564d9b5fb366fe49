import { css } from '@lit/reactive-element';

/** The looks of what stands out in a list of channels: the best way, the urgent ones; and all of it on paper. */
export const recommendedStyles = css`
  /* The best way lights up where it stands. */
  .best {
    margin: 0.75em -2px;
    padding: 0.75em 0.875em;
    border: 0;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .best:is(:first-child, :last-child) {
    padding-block: 0.75em;
  }
  .best:first-child {
    margin-block-start: 0;
  }
  .best:last-child {
    margin-block-end: 0;
  }
  .best :is(svg, [part], [part='note'] a) {
    color: var(--_on-accent);
  }
  .best > [part='action'] {
    font-size: 1.0625em;
    font-weight: 650;
    text-decoration-color: transparent;
  }
  .best > [part='action']::after {
    inset: 0;
  }
  .best > [part='action']:hover {
    text-decoration-color: currentColor;
  }
  .best > [part='action']:focus-visible::after {
    outline-offset: 2px;
  }
  /* That it is open is what its looks say. */
  .best.is-open [part='tag'] {
    display: none;
  }
  .best.is-open > [part='action'] {
    grid-column: 2 / -1;
  }
  .best .form {
    margin: 0.75em -0.5em -0.25em;
    padding: 0.875em;
    border-radius: calc(var(--_radius) - 4px);
    background: var(--_surface);
    color: var(--_ink);
    grid-column: 1 / -1;
  }

  [part='urgent'] {
    padding: 0.55em 0.875em;
    border: 1.5px solid var(--_urgent);
    border-radius: var(--_radius);
  }
  [part='urgent'] strong {
    color: var(--_urgent);
  }
  [part='urgent'] [part='action'] {
    color: inherit;
  }
  /* Neither a number is broken, nor what follows a button from it. */
  .kept {
    white-space: nowrap;
  }
  .kept > :not([href^='tel:']) {
    vertical-align: bottom; /* WebKit puts what follows a button beside its first line */
    white-space: normal;
  }

  @media (forced-colors: active) {
    li.best {
      border: 2px solid LinkText;
    }
    .best > [part='action'] {
      text-decoration-color: currentColor;
    }
  }
  /* On paper nothing is live: how to reach them stays. */
  @media print {
    li > svg,
    [part='tag'],
    [part='when'],
    [part='carried'],
    [part='preview'] {
      display: none;
    }
    [part='list'] li {
      display: block;
      margin: 0;
      padding: 0.25em 0;
      background: none;
      break-inside: avoid;
    }
    [part='list'] li.screen,
    [part='urgent'].screen {
      display: none;
    }
    [part='list'] li,
    [part='list'] li [part],
    [part='list'] li a {
      color: inherit;
      font-size: inherit;
      text-decoration: none;
    }
    [part='note'],
    .printed {
      display: block;
    }
  }
`;
