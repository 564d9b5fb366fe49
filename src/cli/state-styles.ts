import type { State } from '../schedule/document/states.js';
import type { Style } from './terminal.js';

/** The colours of the states; each also has a word or a sign of its own. */
export const styleOfState: Readonly<Record<State, Style>> = {
  open: 'green',
  limited: 'yellow',
  appointment: 'cyan',
  unknown: 'magenta',
  break: 'yellow',
  closed: 'dim',
};
