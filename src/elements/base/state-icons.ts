import type { State } from '../../schedule/document/states.js';
import { stateIcon } from './state-icon.js';

/** The signs of an element with templates: the same node for the same state, so that what did not change stays. */
export class StateIcons {
  readonly #icons = new Map<State, Element>();

  of(state: State): Element {
    const icon = this.#icons.get(state) ?? stateIcon(state);
    this.#icons.set(state, icon);
    return icon;
  }
}
