import type { ReactiveControllerHost } from '@lit/reactive-element';
import { evaluateChannel, evaluateOrganisation } from '../../schedule/evaluate.js';
import type { Evaluation } from '../../schedule/evaluation.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import { LazyPart } from '../base/lazy-part.js';
import type { Evaluated, StatusPresence } from './status-presence.js';

/** What a schedule says of a channel (null: the organisation) at an instant (epoch milliseconds). */
export function evaluateAt(schedule: Schedule, channel: string | null, instant: number): Evaluation {
  return channel ? evaluateChannel(schedule, channel, instant) : evaluateOrganisation(schedule, instant);
}

/**
 * Tells a status what its schedule says, and what its presence says as well once the part that knows of that is there. When
 * that could not be loaded the hours decide.
 */
export class EvaluationController extends LazyPart<StatusPresence> {
  constructor(host: ReactiveControllerHost & Element) {
    const load = async () => new (await import('./status-presence.js')).StatusPresence(host);
    super(host, load, 'what knows of presence');
  }

  /** What a schedule says of a channel (null: the organisation) at an instant (epoch milliseconds). Call it in each update. */
  evaluate(schedule: Schedule, channel: string | null, instant: number, isPreview: boolean): Evaluated {
    if (schedule.presence && !isPreview) {
      const presence = this.want();
      if (presence) return presence.evaluate(schedule, channel, instant);
    } else this.part?.read(null);
    return { schedule, evaluation: evaluateAt(schedule, channel, instant) };
  }
}
