import { dayLength, minuteLength } from '../../schedule/calendar/dates.js';
import type { Channel, Schedule } from '../../schedule/document/schedule.js';
import { conversations, isCalledBack } from '../facts-by-channel-type.js';
import type { Advice } from './advice.js';
import { isPromise, type ReplyPromise } from '../promises.js';
import { evaluateService } from '../service-hours.js';
import { slotRules } from '../slots.js';
import { fourWeeks, listPeriods } from '../periods.js';
import { takesMessages } from '../usable-channels.js';
import { isAway } from '../../schedule/document/states.js';

const elapsing: Readonly<Record<string, number>> = { minutes: minuteLength, hours: 3_600_000, days: dayLength };

/** The longest promise of each unit that still ends with the next working day. */
const nextWorkingDay = { minutes: 2880, hours: 48, days: 2, 'working-hours': 8, 'working-days': 1 } as const;

/** Whether a promise is in working time, and nothing says when that is. */
function isUncountable(schedule: Schedule, channel: Channel, { unit }: ReplyPromise, instant: number): boolean {
  const { state, opensAt } = evaluateService(schedule, channel, instant);
  return elapsing[unit] === undefined && state === 'unknown' && opensAt === null;
}

function uncountable(schedule: Schedule, instant: number): Advice[] {
  const { channels } = schedule;
  const affected = channels.filter((channel) => {
    const { reply } = channel;
    return takesMessages(channel) && isPromise(reply) && isUncountable(schedule, channel, reply, instant);
  });
  if (!affected.length) return [];
  const path = `/channels/${channels.indexOf(affected[0]!)}/reply`;
  const common = { grade: 'moderate', moment: null, source: 'mystery-calls' } as const;
  return [{ ...common, code: 'promise-uncountable', path, facts: { channels: affected } }];
}

function beyondHours(
  schedule: Schedule,
  channel: Channel,
  promise: ReplyPromise,
  instant: number,
  path: string,
): Advice[] {
  const length = promise.within * (elapsing[promise.unit] ?? Infinity);
  const evaluateAt = (at: number) => evaluateService(schedule, channel, at);
  const tooLong = listPeriods(evaluateAt, instant, instant + fourWeeks).find(
    ({ state, start, end }) => isAway(state) && end !== null && end - start > length,
  );
  if (!tooLong) return [];
  const { start, end } = tooLong;
  const common = { grade: 'serious', source: 'mystery-calls' } as const;
  return [{ ...common, code: 'promise-beyond-hours', path, moment: { start, end }, facts: { channel, promise } }];
}

function slowCallback(channel: Channel, promise: ReplyPromise, path: string): Advice[] {
  // Where people choose a moment themselves, that is the promise.
  if (!isCalledBack[channel.type] || slotRules(channel) || promise.within <= nextWorkingDay[promise.unit]) return [];
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

/** A callback without a reply has slots: they are its promise. */
const isSilent = (channel: Channel) =>
  takesMessages(channel) && !channel.reply && !slotRules(channel) && !channel.urgent;

/** Live channels on which nobody is sure to look at once: to say that they are open promises nothing. */
function withoutWait({ channels, presence }: Schedule): Advice[] {
  const isAnsweredInBetween = ({ type }: Channel) => conversations[type] === 'messages' || type === 'video';
  const silent = channels.filter(
    (channel) => isAnsweredInBetween(channel) && !channel.reply && !channel.urgent && !isSilent(channel),
  );
  if (presence || !silent.length) return [];
  return [
    {
      code: 'no-wait-told',
      grade: 'minor',
      path: `/channels/${channels.indexOf(silent[0]!)}`,
      moment: null,
      source: 'answer-moments',
      facts: { channels: silent },
    },
  ];
}

function withoutPromise({ channels }: Schedule): Advice[] {
  const silent = channels.filter(isSilent);
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
    const { reply } = channel;
    const path = `/channels/${index}/reply`;
    if (!isPromise(reply) || !takesMessages(channel)) return [];
    return [...beyondHours(schedule, channel, reply, instant, path), ...slowCallback(channel, reply, path)];
  });
  return [...kept, ...uncountable(schedule, instant), ...withoutPromise(schedule), ...withoutWait(schedule)];
}
