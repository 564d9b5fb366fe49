import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RoomFinder } from './room-finder.js';

/** Whether a box is that of the window, give or take what the bars of a phone take of its height. */
function isWindow({ left, top, width, height }: DOMRect, { documentElement, defaultView }: Document): boolean {
  const { clientWidth, clientHeight } = documentElement;
  const heights = [clientHeight, defaultView?.innerHeight ?? clientHeight];
  const isAsHigh = height > Math.min(...heights) - 2 && height < Math.max(...heights) + 2;
  return isAsHigh && Math.abs(left) < 2 && Math.abs(top) < 2 && Math.abs(width - clientWidth) < 2;
}

/**
 * Keeps the button in its corner of the window. Where something around it has a transform, a filter and the like, what is
 * fixed is fixed in that, and is cut off by it: there the button goes into the top layer. It stays out of that elsewhere, so
 * that pages can have things above it. There it makes room for what floats already.
 */
export class FixedPlace implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #sizes = new ResizeObserver(() => this.#settle());
  #probe: Element | null = null;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
    new RoomFinder(host);
  }

  hostConnected(): void {
    if (this.#probe) this.#sizes.observe(this.#probe);
  }

  hostUpdated(): void {
    const probe = this.#host.shadowRoot?.querySelector('.safe') ?? null;
    if (probe === this.#probe) return;
    this.#sizes.disconnect();
    this.#probe = probe;
    // What holds it now, or lets it go, has another size than the window: that is told.
    if (probe) this.#sizes.observe(probe);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
  }

  #settle(): void {
    const button = this.#host.shadowRoot?.querySelector<HTMLElement>('[part=base]');
    const box = this.#probe?.getBoundingClientRect();
    if (!button || !box?.width || !this.#host.isConnected) return;
    const isLifted = !isWindow(box, this.#host.ownerDocument);
    if (isLifted === button.matches(':popover-open')) return;
    if (isLifted) button.popover = 'manual';
    button.togglePopover(isLifted);
    if (!isLifted) button.popover = null;
    // WebKit lays it out in what held it before, until it has a box anew.
    button.style.display = 'none';
    button.getBoundingClientRect();
    button.style.display = '';
  }
}
