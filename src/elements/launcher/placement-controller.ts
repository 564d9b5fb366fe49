import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LazyPart } from '../base/lazy-part.js';
import { loadPanel } from './launcher-panel.js';

/** Keeps the panel of a launcher beside its button as long as it is open. What it needs is loaded when it is first opened. */
export class PlacementController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #part: LazyPart<Awaited<ReturnType<typeof loadPanel>>>;
  #isOpen = false;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#part = new LazyPart(host, loadPanel, 'the panel');
    host.addController(this);
  }

  hostUpdated(): void {
    const part = this.#isOpen && this.#part.want();
    const find = <Found extends Element>(selector: string) => this.#host.shadowRoot?.querySelector<Found>(selector);
    const [button, panel, safe] = [find('[part=base]'), find<HTMLElement>('[part=panel]'), find('.safe')];
    if (part && button && panel && safe) this.#stop ??= part.placePanel(button, panel, safe);
  }

  /** Settles when what the panel needs is there, or could not be loaded. */
  get settled(): Promise<void> {
    return this.#part.settled ?? Promise.resolve();
  }

  /** The panel was opened. */
  start(): void {
    this.#isOpen = true;
    this.#part.wantAgain();
  }

  /** The panel was closed. */
  stop(): void {
    this.#isOpen = false;
    this.#stop?.();
    this.#stop = undefined;
  }
}
