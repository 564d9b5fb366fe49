import type { ReactiveControllerHost } from '@lit/reactive-element';
import { evaluateChannel, evaluateOrganisation } from '../../schedule/evaluate.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import { LazyPart } from '../base/lazy-part.js';
import type { Evaluated, StatusPresence } from './status-presence.js';

/** Tells a status what its schedule says, and what its presence says as well once the part that knows of that is there. */
export class EvaluationController {
  readonly #presence: LazyPart<StatusPresence>;

  constructor(host: ReactiveControllerHost & Element) {
    const load = async () => new (await import('./status-presence.js')).StatusPresence(host);
    this.#presence = new LazyPart(host, load, 'what knows of presence');
  }

  /** Settles when that part is there, or could not be loaded: then the hours decide. */
  get settled(): Promise<void> | undefined {
    return this.#presence.settled;
  }

  /** Whether what presence says first is new at this update: nothing has changed by that. */
  get isFirstAnswer(): boolean {
    return !!this.#presence.part?.isFirstAnswer;
  }

  /** What a schedule says of a channel (null: the organisation) at an instant (epoch milliseconds). Call it in each update. */
  evaluate(schedule: Schedule, channel: string | null, instant: number, isPreview: boolean): Evaluated {
    if (schedule.presence && !isPreview) {
      const presence = this.#presence.want();
      if (presence) return presence.evaluate(schedule, channel, instant);
    } else this.#presence.part?.read(null);
    const evaluation = channel ? evaluateChannel(schedule, channel, instant) : evaluateOrganisation(schedule, instant);
    return { schedule, evaluation };
  }
}
