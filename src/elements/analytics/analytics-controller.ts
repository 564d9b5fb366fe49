import type { ReactiveControllerHost } from 'lit';
import type { BereikbaarChangeEvent } from '../base/change-event.js';
import type { BereikbaarSelectEvent } from '../base/select-event.js';
import { LazyPart } from '../base/lazy-part.js';

/** The last change of a schedule that each vendor knows: elements that show the same tell it once. */
const latest = new WeakMap<object, Map<string, string>>();

/** Tells the owner's analytics of events, when the owner asks for it; what does so is loaded then. */
export class AnalyticsController {
  readonly #host: ReactiveControllerHost & { readonly analytics: string | null };
  readonly #part: LazyPart<typeof import('./analytics.js')>;

  constructor(host: ReactiveControllerHost & { readonly analytics: string | null }) {
    this.#host = host;
    this.#part = new LazyPart(host, () => import('./analytics.js'), 'what tells the analytics');
  }

  /** Tells of an event, if there is somebody to tell. */
  report(event: BereikbaarSelectEvent | BereikbaarChangeEvent): void {
    const { analytics } = this.#host;
    if (analytics) void this.#report(analytics, event);
  }

  /**
   * Tells of a change, unless another element has told it.
   *
   * @param about the schedule, the same object for all elements that show it
   * @param isChange whether it is one; else it is how things are at first, of which nobody is told
   */
  reportChange(event: BereikbaarChangeEvent, about: object, isChange: boolean): void {
    const { analytics } = this.#host;
    if (!analytics) return;
    const known = latest.get(about) ?? new Map<string, string>();
    const now = `${event.state} ${event.recommended}`;
    const isNew = known.get(analytics) !== now;
    latest.set(about, known.set(analytics, now));
    if (isChange && isNew) this.report(event);
  }

  async #report(bridge: string, event: BereikbaarSelectEvent | BereikbaarChangeEvent): Promise<void> {
    this.#part.wantAgain();
    await this.#part.settled;
    const isChoice = 'channelType' in event;
    this.#part.part?.reportTo(bridge, {
      name: event.type,
      channel: isChoice ? event.channel : event.recommended,
      type: isChoice ? event.channelType : null,
      state: event.state,
      recommended: isChoice ? event.isRecommended : event.recommended !== null,
    });
  }
}
