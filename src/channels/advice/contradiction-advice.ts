import { evaluateChannel } from '../../schedule/evaluate.js';
import { isLive, type Channel, type Schedule } from '../../schedule/document/schedule.js';
import { isAvailable, isAway } from '../../schedule/document/states.js';
import type { Advice, AdviceMoment } from './advice.js';
import { insteadIn } from '../recommendation.js';
import { fourWeeks, listPeriods } from '../periods.js';
import { isUsable } from '../usable-channels.js';

/*
 * Channels contradict each other when both cannot be meant: one number that is open and closed at the same time, a
 * substitute that is never there when it is needed, a channel that never opens.
 */

const periodsOf = (schedule: Schedule, { id }: Channel, instant: number) =>
  listPeriods((at) => evaluateChannel(schedule, id, at), instant, instant + fourWeeks);

/** Where people are met: a number, or the page of a video call. */
function addressOf(channel: Channel): string | undefined {
  if ('number' in channel) return channel.number;
  return channel.type === 'video' ? channel.url : undefined;
}

/** Two lines behind one number may have hours of their own when they are named apart (a menu), or one is for what is urgent. */
function areTheSame(one: Channel, other: Channel): boolean {
  const sameName = !one.label || !other.label || JSON.stringify(one.label) === JSON.stringify(other.label);
  const sameAddress = addressOf(one) !== undefined && addressOf(one) === addressOf(other) && one.type === other.type;
  return sameAddress && sameName && !!one.urgent === !!other.urgent;
}

/** The first period in which one of them is open and the other is not. */
function firstDifference(schedule: Schedule, pair: readonly Channel[], instant: number): AdviceMoment | undefined {
  const edges = pair.flatMap((each) => periodsOf(schedule, each, instant)).map(({ start }) => Math.max(start, instant));
  const evaluateAt = (at: number) => pair.map(({ id }) => evaluateChannel(schedule, id, at));
  const differs = (at: number) => {
    const states = evaluateAt(at).map(({ state }) => state);
    return states.some(isAvailable) && states.some(isAway);
  };
  const start = edges.sort((one, other) => one - other).find(differs);
  if (start === undefined) return undefined;
  const ends = evaluateAt(start).flatMap(({ until }) => until ?? []);
  return { start, end: Math.min(...ends) };
}

function sameAddressAdvice(schedule: Schedule, instant: number): Advice[] {
  const { channels } = schedule;
  return channels.flatMap((other, index) =>
    channels.slice(0, index).flatMap((channel): Advice[] => {
      const moment = areTheSame(channel, other) && firstDifference(schedule, [channel, other], instant);
      if (!moment) return [];
      const facts = { channel, other, address: addressOf(channel)! };
      const common = { grade: 'serious', path: `/channels/${index}`, source: 'one-truth' } as const;
      return [{ ...common, code: 'same-address-differs', moment, facts }];
    }),
  );
}

/** Who calls a number for what is urgent hears the answering machine of the other line, unless a menu tells them apart. */
function sharedUrgentAdvice({ channels }: Schedule): Advice<'urgent-number-shared'>[] {
  const phones = channels.filter((channel) => channel.type === 'phone');
  return phones.flatMap((urgent): Advice<'urgent-number-shared'>[] => {
    const channel = phones.find((other) => !other.urgent && other.number === urgent.number);
    if (!urgent.urgent || !channel || (urgent.label && channel.label)) return [];
    const common = { grade: 'moderate', moment: null, source: 'urgent-argument' } as const;
    const facts = { channel, urgent, address: urgent.number };
    return [{ ...common, code: 'urgent-number-shared', path: `/channels/${channels.indexOf(urgent)}/number`, facts }];
  });
}

function insteadAdvice(schedule: Schedule, instant: number): Advice<'instead-never-helps'>[] {
  const { channels } = schedule;
  return channels.flatMap((channel, index) => {
    const ids = new Set(Object.values<string | readonly string[]>(channel.instead ?? []).flat());
    const away = periodsOf(schedule, channel, instant).filter(({ state }) => isAway(state));
    return [...ids].flatMap((id): Advice<'instead-never-helps'>[] => {
      const instead = channels.find((other) => other.id === id)!;
      const helps = away.some(({ start, end }) => {
        const inside = listPeriods((at) => evaluateChannel(schedule, id, at), start, end ?? start + fourWeeks);
        return inside.some(({ state }) => isAvailable(state));
      });
      const [first] = away;
      if (!first || helps || !isLive(instead)) return [];
      const { start, end } = first;
      const facts = { channel, instead };
      const path = `/channels/${index}/instead`;
      return [
        { code: 'instead-never-helps', grade: 'moderate', path, moment: { start, end }, source: 'one-truth', facts },
      ];
    });
  });
}

/** The schedule with a break of one channel alone. */
function narrowBreak(schedule: Schedule, index: number, { id }: Channel): Schedule {
  const breaks = schedule.breaks.map((each, place) => (place === index ? { ...each, channels: [id] } : each));
  return { ...schedule, breaks };
}

/** The live channels to use instead of another one in a break. */
function liveInstead({ channels }: Schedule, owner: Channel): Channel[] {
  const ids = insteadIn(owner, 'break');
  return channels.filter((channel) => ids.includes(channel.id) && isLive(channel));
}

/** A break of all channels that pauses those, too, that were to be used instead: they would be open if it were not theirs. */
function pausedInsteadAdvice(schedule: Schedule, instant: number): Advice<'instead-paused-too'>[] {
  return schedule.channels.flatMap((channel): Advice<'instead-paused-too'>[] => {
    const instead = liveInstead(schedule, channel);
    const [pause] = instead.length
      ? periodsOf(schedule, channel, instant).filter(
          ({ state, start }) =>
            state === 'break' && instead.every((other) => evaluateChannel(schedule, other.id, start).state === 'break'),
        )
      : [];
    const index = schedule.breaks.findIndex((each, place) => {
      if (!pause || each.channels) return false;
      const narrowed = narrowBreak(schedule, place, channel);
      return instead.some((other) => isUsable(narrowed, other, pause.start));
    });
    if (!pause || index < 0) return [];
    const common = { grade: 'moderate', path: `/breaks/${index}`, source: 'one-truth' } as const;
    const moment = { start: pause.start, end: pause.end };
    return [{ ...common, code: 'instead-paused-too', moment, facts: { channel, instead } }];
  });
}

function neverAdvice(schedule: Schedule, instant: number): Advice[] {
  return schedule.channels.flatMap((channel, index): Advice[] => {
    const { state, until } = evaluateChannel(schedule, channel.id, instant);
    if (isUsable(schedule, channel, instant) || !isAway(state) || until !== null) return [];
    const common = { grade: 'moderate', moment: null, source: 'one-truth' } as const;
    return [{ ...common, code: 'never-available', path: `/channels/${index}`, facts: { channel } }];
  });
}

/** Whether the channels contradict each other. */
export function adviseOnContradictions(schedule: Schedule, instant: number): Advice[] {
  const never = insteadAdvice(schedule, instant);
  const isSaid = (one: Channel) => never.some(({ facts }) => facts.channel === one);
  return [
    ...sameAddressAdvice(schedule, instant),
    ...sharedUrgentAdvice(schedule),
    ...never,
    ...pausedInsteadAdvice(schedule, instant).filter(({ facts }) => !isSaid(facts.channel)),
    ...neverAdvice(schedule, instant),
  ];
}
