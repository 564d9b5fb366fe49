import type { ReactiveControllerHost } from 'lit';
import type { BereikbaarChangeEvent } from './events.js';
import type { BereikbaarSelectEvent } from './select-event.js';
import { warnOnce } from './warn-once.js';

/** Tells the owner's analytics of events, when the owner asks for it; what does so is loaded then. */
export class AnalyticsController {
  readonly #host: ReactiveControllerHost & { readonly analytics: string | null };

  constructor(host: ReactiveControllerHost & { readonly analytics: string | null }) {
    this.#host = host;
  }

  /** Tells of an event, if there is somebody to tell. */
  report(event: BereikbaarSelectEvent | BereikbaarChangeEvent): void {
    const { analytics } = this.#host;
    if (analytics) void this.#report(analytics, event);
  }

  async #report(bridge: string, event: BereikbaarSelectEvent | BereikbaarChangeEvent): Promise<void> {
    const isChoice = 'channelType' in event;
    try {
      const { reportTo } = await import('./analytics.js');
      reportTo(bridge, {
        name: event.type,
        channel: isChoice ? event.channel : event.recommended,
        type: isChoice ? event.channelType : null,
        state: event.state,
        recommended: !isChoice || event.isRecommended,
      });
    } catch (fault) {
      warnOnce('what tells the analytics could not be loaded', fault);
    }
  }
}
