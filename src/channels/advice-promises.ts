import { evaluateOrganisation } from '../schedule/evaluate.js';
import type { Channel, Schedule } from '../schedule/schedule.js';
import type { Advice, Promised } from './advice.js';
import { isAway, listStretches, takesMessages, type EvaluateAt } from './stretches.js';

const dayLength = 86_400_000;
const fourWeeks = 28 * dayLength;
const elapsing: Readonly<Record<string, number>> = { minutes: 60_000, hours: 3_600_000, days: dayLength };

/** The longest promise of each unit that still ends with the next working day. */
const nextWorkingDay = { minutes: 2880, hours: 48, days: 2, 'working-hours': 8, 'working-days': 1 } as const;

function promiseOf({ reply }: Channel): Promised | null {
  return typeof reply === 'object' && 'within' in reply && 'unit' in reply ? (reply as Promised) : null;
}

/** The times at which someone works on what a channel brings in: its own hours, else the organisation's. */
function staffTimes(schedule: Schedule, { id, hours, versions }: Channel): EvaluateAt {
  const line = { id, type: 'sms', number: '000', hours, versions } as const;
  const staffed =
    hours || versions
      ? { ...schedule, channels: [line] }
      : schedule.hours === 'unknown'
        ? schedule
        : { ...schedule, channels: [] };
  return (instant) => evaluateOrganisation(staffed, instant);
}

function beyondHours(schedule: Schedule, channel: Channel, promise: Promised, instant: number, path: string): Advice[] {
  const { within, unit } = promise;
  const evaluateAt = staffTimes(schedule, channel);
  const length = elapsing[unit];
  if (length === undefined) {
    const { state, until } = evaluateAt(instant);
    return state === 'unknown' && until === null
      ? [
          {
            code: 'promise-uncountable',
            grade: 'moderate',
            path,
            moment: null,
            source: 'mystery-calls',
            facts: { channel },
          },
        ]
      : [];
  }
  const tooLong = listStretches(evaluateAt, instant, instant + fourWeeks).find(
    ({ state, start, end }) => isAway(state) && end !== null && end - start > within * length,
  );
  if (!tooLong) return [];
  const { start, end } = tooLong;
  return [
    {
      code: 'promise-beyond-hours',
      grade: 'serious',
      path,
      moment: { start, end },
      source: 'mystery-calls',
      facts: { channel, promise },
    },
  ];
}

function slowCallback(channel: Channel, promise: Promised, path: string): Advice[] {
  const calls = channel.type === 'callback' || channel.type === 'phone';
  if (!calls || promise.within <= nextWorkingDay[promise.unit]) return [];
  return [
    {
      code: 'slow-callback',
      grade: 'minor',
      path,
      moment: null,
      source: 'customer-charter',
      facts: { channel, promise },
    },
  ];
}

function withoutPromise({ channels }: Schedule): Advice[] {
  const silent = channels.filter((channel) => takesMessages(channel) && channel.reply === undefined && !channel.urgent);
  if (!silent.length) return [];
  return [
    {
      code: 'no-promise',
      grade: 'minor',
      path: `/channels/${channels.indexOf(silent[0]!)}`,
      moment: null,
      source: 'answer-moments',
      facts: { channels: silent },
    },
  ];
}

/** Whether people are told when they get an answer, and whether that can be kept. */
export function adviseOnPromises(schedule: Schedule, instant: number): Advice[] {
  const kept = schedule.channels.flatMap((channel, index) => {
    const promise = promiseOf(channel);
    const path = `/channels/${index}/reply`;
    if (!promise || !takesMessages(channel)) return [];
    return [...beyondHours(schedule, channel, promise, instant, path), ...slowCallback(channel, promise, path)];
  });
  return [...kept, ...withoutPromise(schedule)];
}
