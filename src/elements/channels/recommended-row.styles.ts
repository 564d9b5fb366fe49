import { css } from '@lit/reactive-element';

/** The looks of what stands out in a list of channels: the best way, the urgent ones; and all of it on paper. */
export const recommendedStyles = css`
  /* The best way lights up where it stands. */
  .best {
    margin-block: 0.375em;
    border: 0;
    border-radius: var(--_radius);
    background: var(--_accent);
  }
  .best:first-child {
    margin-block-start: 0;
  }
  .best:last-child {
    margin-block-end: 0;
  }
  .best.best > .head {
    padding: 0.625em 0.875em;
  }
  .best.best :is([part], [part='note'] a) {
    color: var(--_on-accent);
  }
  .best.best [part='when'] {
    font-weight: inherit;
  }
  .best [part='action'] {
    text-decoration-color: transparent;
  }
  .best [part='action']:hover {
    text-decoration-color: currentColor;
  }
  /* Of two colours, one is seen on any page. */
  .best [part='action']:focus-visible::after {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_on-accent);
  }

  [part='urgent'] {
    font-size: 0.9375em;
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
    .best [part='action'] {
      text-decoration-color: currentColor;
    }
  }
  /* On paper nothing is live: how to reach them stays. */
  @media print {
    [part='when'],
    [part='more'],
    [part='carried'] {
      display: none;
    }
    [part='list'] li {
      margin: 0;
      background: none;
      break-inside: avoid;
    }
    [part='list'] .head {
      display: block;
      padding: 0.25em 0;
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
