import { channelsStableUntil, listChannelStatuses, type ChannelStatus, type Presence } from '../channels/index.js';
import type { ChannelsSpeech } from '../messages/channel-actions.js';
import { describeStatus, type StatusText } from '../messages/index.js';
import { createSpeech } from '../messages/speech.js';
import type { ChannelsKey } from '../schedule/channels-text-keys.js';
import { evaluateOrganisation } from '../schedule/evaluate.js';
import type { OrganisationEvaluation } from '../schedule/evaluation.js';
import { listOf } from '../schedule/list-of.js';
import type { Schedule } from '../schedule/schedule.js';
import { isAvailable } from '../schedule/states.js';
import type { StatusKey } from '../schedule/status-text-keys.js';
import type { Known } from './schedule-element.js';

/** What an element shows about all channels at a moment. */
export interface ChannelsShown extends Known<StatusKey | ChannelsKey> {
  readonly statuses: readonly ChannelStatus[];
  readonly organisation: OrganisationEvaluation;
  /** What it says of the organisation as a whole; empty when that is not known. */
  readonly status: StatusText;
  readonly speech: ChannelsSpeech;
  /** Until when (epoch milliseconds) all that stays the same; null for good. */
  readonly stableUntil: number | null;
}

const reduced = new WeakMap<Schedule, Map<string, Schedule>>();

/** The schedule without the channels of which the organisation's systems say that nobody is there, as if switched off. */
function withoutAbsent(schedule: Schedule, statuses: readonly ChannelStatus[]): Schedule {
  const absent = statuses.filter(
    ({ presence, evaluation }) => presence?.state === 'unavailable' && isAvailable(evaluation.state),
  );
  if (!absent.length) return schedule;
  const ids = absent.map(({ channel }) => channel.id);
  const known = reduced.get(schedule) ?? new Map<string, Schedule>();
  reduced.set(schedule, known);
  const override = [...listOf(schedule.override), { hours: 'closed' as const, channels: ids }];
  const made = known.get(ids.join()) ?? { ...schedule, override };
  known.set(ids.join(), made);
  return made;
}

const silence: StatusText = { headline: '', detail: '' };

/** Looks at all channels of a schedule. Null when the schedule is out of date: then it says nothing. */
export function lookAtChannels(known: Known<StatusKey | ChannelsKey>, presence: Presence): ChannelsShown | null {
  const { schedule, instant, manner } = known;
  const statuses = listChannelStatuses(schedule, instant, presence);
  const present = withoutAbsent(schedule, statuses);
  const organisation = evaluateOrganisation(present, instant);
  if (organisation.cause.kind === 'expired') return null;
  const ends = [channelsStableUntil(schedule, instant, presence), organisation.stableUntil].map(
    (end) => end ?? Infinity,
  );
  const first = Math.min(...ends);
  return {
    ...known,
    statuses,
    organisation,
    status: organisation.state === 'unknown' ? silence : describeStatus(present, organisation, instant, manner),
    speech: createSpeech(schedule, instant, manner),
    stableUntil: first < Infinity ? first : null,
  };
}
