import type { ReactiveControllerHost } from '@lit/reactive-element';
import { evaluateChannel, evaluateOrganisation } from '../schedule/evaluate.js';
import type { Schedule } from '../schedule/schedule.js';
import { PartController } from './part-controller.js';
import type { Present, StatusPresence } from './status-presence.js';

/** Tells a status what its schedule says, and what its presence says as well once the part that knows of that is there. */
export class PresentController extends PartController<StatusPresence> {
  constructor(host: ReactiveControllerHost & Element) {
    super(host, async () => new (await import('./status-presence.js')).StatusPresence(host), 'what knows of presence');
  }

  /** What a schedule says of a channel (null: the organisation) at an instant (epoch milliseconds). Call it in each update. */
  look(schedule: Schedule, channel: string | null, instant: number, isPreview: boolean): Present {
    const isLive = schedule.presence && !isPreview;
    const presence = isLive ? this.read() : this.part;
    if (!isLive) presence?.read(null);
    else if (presence) return presence.evaluate(schedule, channel, instant);
    const evaluation = channel ? evaluateChannel(schedule, channel, instant) : evaluateOrganisation(schedule, instant);
    return { schedule, evaluation };
  }
}
