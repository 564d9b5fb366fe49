import { evaluateWithPresence } from '../../channels/evaluate-with-presence.js';
import { evaluateChannel } from '../../schedule/evaluate.js';
import type { Evaluation } from '../../schedule/evaluation.js';
import { rememberFor } from '../../schedule/calendar/remember.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import { earliest } from '../../schedule/calendar/spans.js';
import { PresenceController } from '../base/presence-controller.js';

/** What the status goes by: a schedule, less the channels that presence switches off, and what that says. */
export interface Evaluated {
  readonly schedule: Schedule;
  readonly evaluation: Evaluation;
}

/** The chats of a site may be on other pages than its status: that one is not here says nothing. */
const withoutChats = rememberFor((schedule: Schedule): Schedule => ({
  ...schedule,
  channels: schedule.channels.filter(({ type }) => type !== 'chat'),
}));

/** Has the presence address of a schedule count for a status. Not every page has one, so this is loaded when it has. */
export class StatusPresence extends PresenceController {
  /** What a schedule and its presence say together of a channel (null: the organisation) at an instant (epoch milliseconds). */
  evaluate(schedule: Schedule, channelId: string | null, instant: number): Evaluated {
    const presence = this.read(withoutChats(schedule));
    const { schedule: switchedOff, organisation } = evaluateWithPresence(schedule, instant, presence);
    const evaluation = channelId ? evaluateChannel(switchedOff, channelId, instant) : organisation;
    const stableUntil = earliest([evaluation.stableUntil, organisation.stableUntil]);
    return { schedule: switchedOff, evaluation: { ...evaluation, stableUntil } };
  }
}
