import { css } from './css.js';
import type { State } from '../../schedule/document/states.js';
import { make } from './make.js';

const circle = 'M12 2a10 10 0 1 0 0 20a10 10 0 0 0 0-20z';

/**
 * Each state has a shape of its own, as colour alone says nothing to many. What is unknown gets no sign at all. Each is one
 * path, as a page may have a thousand signs: that of `open` is a disc with a hole, and what is behind it shows there.
 */
const shapes: Readonly<Record<State, string>> = {
  open: 'M12 1a11 11 0 1 0 0 22a11 11 0 0 0 0-22zM6.8 13.1a1 1 0 0 1 1.4-1.4l2.27 2.25 5.29-5.82a1 1 0 0 1 1.48 1.34l-6 6.6a1 1 0 0 1-1.45.03z',
  limited: `${circle}M12 7v6m0 3.8v.1`,
  appointment: 'M4 6h16v14H4zm0 5h16M8 3.5v5m8-5v5',
  unknown: '',
  break: `${circle}M9.5 8.5v7m5-7v7`,
  closed: `${circle}M12 7v5.4l3.4 2`,
};

/** The sign of a state, as high as a line of text. The words beside it say the same. */
export function stateIcon(state: State): Element {
  const icon = make('svg', { part: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' }, make('path', {}));
  showState(icon, state);
  return icon;
}

/** Makes a sign that of another state. */
export function showState(icon: Element, state: State): void {
  if (icon.getAttribute('class') === state) return;
  icon.setAttribute('class', state);
  icon.lastElementChild!.setAttribute('d', shapes[state]);
}

/** The looks of the signs. */
export const stateIconStyles = css`
  :host {
    --_of-open: light-dark(var(--bereikbaar-open), var(--bereikbaar-open-dark, var(--bereikbaar-open)));
    --_of-pause: light-dark(var(--bereikbaar-pause), var(--bereikbaar-pause-dark, var(--bereikbaar-pause)));
    --_of-closed: light-dark(var(--bereikbaar-closed), var(--bereikbaar-closed-dark, var(--bereikbaar-closed)));
  }
  svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1lh;
    fill: none;
    forced-color-adjust: auto;
    color: var(--_of-pause, color-mix(in oklab, oklch(0.6 0.16 66) 60%, currentColor));
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .open {
    fill: currentColor;
    fill-rule: evenodd;
    stroke-width: 0;
    color: var(--_of-open, color-mix(in oklab, oklch(0.6 0.18 154) 60%, currentColor));
  }
  .closed {
    color: var(--_of-closed, color-mix(in oklab, oklch(0.6 0.03 250) 50%, currentColor));
  }
`;
