import { parseDate } from '../../schedule/calendar/dates.js';
import { zoneOf } from '../../schedule/calendar/zoned-time.js';
import type { Channel, Schedule } from '../../schedule/document/schedule.js';
import type { ChangedFact } from '../../messages/makers/editor/changes/changed-facts.js';
import type { Window } from './changed-days.js';
import { hoursFacts } from './hours-facts.js';
import { pairChannels, type PairedChannels } from './pair-channels.js';
import { atOnce, type Slices } from './slices.js';
import { switchFacts } from './switch-facts.js';
import { sentenceFacts, valueFacts } from './value-facts.js';

/** A year, and a month in which a change of its last days shows whether it lasts. */
const daysAhead = 366 + 30;

/** The days that both schedules speak of, from an instant on: of the day before it, the night may go on. */
function windowOf(before: Schedule, after: Schedule, instant: number): Window {
  const now = zoneOf(after.timeZone)!.toWallTime(instant); // Parsing has refused a zone that is not known.
  const ends = [before, after].map(({ validThrough }) => parseDate(validThrough ?? '') ?? Infinity);
  return { first: now.day - 1, last: Math.min(now.day + daysAhead, ...ends), now };
}

/** The channels that stay, where they do in another order. */
function orderFacts({ channels }: Schedule, { pairs }: PairedChannels): ChangedFact[] {
  const places = pairs.map(({ before }) => channels.indexOf(before));
  const isInOrder = places.every((place, index) => place > (places[index - 1] ?? -1));
  return isInOrder ? [] : [{ kind: 'order', channels: pairs.map(({ after }) => after) }];
}

const channelFacts = (kind: 'channel-added' | 'channel-removed', channels: readonly Channel[]): ChangedFact[] =>
  channels.map((channel) => ({ kind, channel }));

/**
 * What differs for visitors in the year from an instant on (epoch milliseconds): found by evaluating both schedules, so that
 * two ways to write the same are no change. The most telling comes first; none where they are told the same.
 */
export function* findChangedFacts(before: Schedule, after: Schedule, instant: number): Slices<ChangedFact[]> {
  const window = windowOf(before, after, instant);
  const paired = pairChannels(before, after);
  return [
    ...switchFacts(before, after, window),
    ...(yield* hoursFacts({ before, after, window }, paired.pairs)),
    ...channelFacts('channel-added', paired.added),
    ...channelFacts('channel-removed', paired.removed),
    ...orderFacts(before, paired),
    ...valueFacts(before, after, paired.pairs),
    ...sentenceFacts(before, after),
  ];
}

/** The same at once, however long that takes. */
export const listChangedFacts = (before: Schedule, after: Schedule, instant: number): ChangedFact[] =>
  atOnce(findChangedFacts(before, after, instant));
