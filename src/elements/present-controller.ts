import type { ReactiveControllerHost } from '@lit/reactive-element';
import { evaluateChannel, evaluateOrganisation } from '../schedule/evaluate.js';
import type { Schedule } from '../schedule/schedule.js';
import { loadPart } from './load-part.js';
import type { Present, StatusPresence } from './status-presence.js';

/** Tells a status what its schedule says, and what its presence says as well once the part that knows of that is there. */
export class PresentController {
  /** Settles when that part is there, or could not be loaded: then the hours decide. */
  settled: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost & Element;
  #presence: StatusPresence | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  /** Whether what presence says first is new at this update: nothing has changed by that. */
  get isFirstAnswer(): boolean {
    return !!this.#presence?.isFirstAnswer;
  }

  /** What a schedule says of a channel (null: the organisation) at an instant (epoch milliseconds). Call it in each update. */
  look(schedule: Schedule, channel: string | null, instant: number, isPreview: boolean): Present {
    if (schedule.presence && !isPreview) {
      if (this.#presence) return this.#presence.evaluate(schedule, channel, instant);
      this.settled ??= this.#load();
    } else this.#presence?.read(null);
    const evaluation = channel ? evaluateChannel(schedule, channel, instant) : evaluateOrganisation(schedule, instant);
    return { schedule, evaluation };
  }

  async #load(): Promise<void> {
    const again = () => {
      this.settled = undefined;
      this.#host.requestUpdate();
    };
    const part = await loadPart(() => import('./status-presence.js'), 'what knows of presence', again);
    if (part) this.#presence = new part.StatusPresence(this.#host);
  }
}
