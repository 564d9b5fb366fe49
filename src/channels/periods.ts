import { dayLength } from '../schedule/calendar/dates.js';
import { evaluateChannel } from '../schedule/evaluate.js';
import type { Evaluation } from '../schedule/evaluation.js';
import { isCounter, isLive, type Channel, type Schedule } from '../schedule/document/schedule.js';
import { isAvailable, type State } from '../schedule/document/states.js';
import { messagesTaken } from './channel-types.js';

/** A stretch of time with one state (epoch milliseconds, half open); without an end in sight that is null. */
export interface Stretch {
  readonly start: number;
  readonly end: number | null;
  readonly state: State;
  readonly evaluation: Evaluation;
}

/** How far ahead a week is looked for that goes wrong. */
export const fourWeeks = 28 * dayLength;

/** What is evaluated: an organisation, a channel, or something that is made of them. */
type EvaluateAt = (instant: number) => Evaluation;

/** The stretches from one instant to another (epoch milliseconds); the first and the last are whole. */
export function listStretches(evaluateAt: EvaluateAt, from: number, to: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = from; at < to;) {
    const evaluation = evaluateAt(at);
    const { state, since, until } = evaluation;
    stretches.push({ start: stretches.length ? at : (since ?? at), end: until, state, evaluation });
    if (until === null) break;
    at = until;
  }
  return stretches;
}

/** Whether it is certain that nobody is there: closed or in a break. */
export function isAway(state: State): boolean {
  return state === 'closed' || state === 'break';
}

/** Whether a channel can be used at an instant: a live one when someone is there, another one always. */
export function isUsable(schedule: Schedule, { id }: Channel, instant: number): boolean {
  return isAvailable(evaluateChannel(schedule, id, instant).state);
}

/** Whether people can leave a message on it when nobody is there, which somebody answers later. */
export function takesMessages({ type, whenUnavailable }: Channel): boolean {
  const taken = messagesTaken[type];
  if (taken === 'always' || whenUnavailable === 'form') return true;
  return taken === 'voicemail or form' && whenUnavailable === 'voicemail';
}

/** Whether the schedule has a live way from a distance; else it is about a counter, or only about leaving messages. */
export function hasDistantWay({ channels }: Schedule): boolean {
  return channels.some((channel) => isLive(channel) && !isCounter(channel) && !channel.urgent);
}
