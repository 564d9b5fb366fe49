import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/** Has the browser ask whoever leaves a page with changes that are not saved. A form that is sent saves them. */
export class LeaveGuard implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #isNeeded: () => boolean;
  #watching: AbortController | undefined;
  #isSent = false;

  constructor(host: ReactiveControllerHost & Element, isNeeded: () => boolean) {
    this.#host = host;
    this.#isNeeded = isNeeded;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isNeeded() && this.#host.isConnected) this.#watch();
    else this.hostDisconnected();
  }

  hostDisconnected(): void {
    this.#watching?.abort();
    this.#watching = undefined;
  }

  /** Listens only while it is needed: a page with such a listener is not kept by browsers for who comes back. */
  #watch(): void {
    if (this.#watching) return;
    this.#watching = new AbortController();
    const { signal } = this.#watching;
    const onLeave = (event: Event) => {
      if (!this.#isSent) event.preventDefault();
    };
    // At the window, so that whoever sends the form otherwise has said so by then.
    const onSubmit = (event: Event) => {
      const isOurs = event.target instanceof Node && event.target.contains(this.#host);
      if (isOurs) this.#isSent = !event.defaultPrevented;
    };
    this.#isSent = false;
    window.addEventListener('beforeunload', onLeave, { signal });
    window.addEventListener('submit', onSubmit, { signal });
  }
}
