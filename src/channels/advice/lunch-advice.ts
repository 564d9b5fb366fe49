import { around, minuteLength, weekday } from '../../schedule/calendar/dates.js';
import type { Zone } from '../../schedule/calendar/zoned-time.js';
import type { Channel, Schedule } from '../../schedule/document/schedule.js';
import { evaluateOrganisation } from '../../schedule/evaluate.js';
import type { EvaluatedPeriod } from '../periods.js';
import { listSlots } from '../slots.js';
import { isUsable } from '../usable-channels.js';
import type { Advice, AdviceMoment, Audience } from './advice.js';

const shortest = 15 * minuteLength;
const longest = 4 * 60 * minuteLength;
const saturday = 5;

/** Those who have a job besides, and can only call in a break of their own. */
const withJobs: readonly (Audience | undefined)[] = ['consumers', 'patients', 'tenants', 'citizens', 'members'];

const momentOf = ({ start, end }: EvaluatedPeriod): AdviceMoment => ({ start, end });

/** Whether a period lies on a working day around noon, as lunch does. */
function isAtLunch(zone: Zone, { start, end }: EvaluatedPeriod): boolean {
  if (end === null || end - start < shortest || end - start > longest) return false;
  const { day, minute } = zone.toWallTime(start);
  const isWorkday = weekday(day) < saturday;
  return isWorkday && minute < 14 * 60 && zone.toWallTime(end - 1).minute >= 12 * 60;
}

/** Whether someone can be reached at a time when people with a job are free, in the week from a day. */
function hasOtherTimes(schedule: Schedule, zone: Zone, from: number): boolean {
  return around(from, 0, 6).some((day) => {
    const hours = weekday(day) < saturday ? [7.5, 18.5, 19.5] : [9.5, 11, 14, 16];
    return hours.some((hour) => evaluateOrganisation(schedule, zone.toInstant(day, hour * 60)).state === 'open');
  });
}

/** A period in which most questions have to wait, between two in which they do not. */
function isGap(periods: readonly EvaluatedPeriod[], index: number): boolean {
  const { state } = periods[index]!;
  if (state === 'break') return true;
  return state === 'limited' && periods[index - 1]?.state === 'open' && periods[index + 1]?.state === 'open';
}

function unreachableAdvice(schedule: Schedule, zone: Zone, gap: EvaluatedPeriod, audience: Audience, from: number) {
  const others = hasOtherTimes(schedule, zone, from);
  const isReduced = others || gap.state === 'limited';
  return {
    code: 'unreachable-at-lunch',
    grade: isReduced ? 'moderate' : 'serious',
    path: schedule.breaks.length ? '/breaks' : schedule.hours === 'unknown' ? '/channels' : '/hours',
    moment: momentOf(gap),
    source: 'lunch-argument',
    facts: {
      audience,
      limitedTo: gap.state === 'limited' ? gap.evaluation.cause.limitedTo : undefined,
      hasOtherTimes: others,
    },
  } as const;
}

/** Whether a callback has slots on the day of a gap, and none in it: who only has time then is not called either. */
function skips(schedule: Schedule, zone: Zone, channel: Channel, { start, end }: EvaluatedPeriod): boolean {
  const { day } = zone.toWallTime(start);
  const slots = listSlots(schedule, channel, zone.toInstant(day, 0));
  const onDay = slots.filter(({ from }) => from < zone.toInstant(day + 1, 0));
  return onDay.length > 0 && !onDay.some(({ from, until }) => from < end! && until > start);
}

/** Whether people with a job can be helped in their own lunch break: they call, or are called. */
export function adviseOnLunch(
  schedule: Schedule,
  periods: readonly EvaluatedPeriod[],
  zone: Zone,
  instant: number,
): Advice<'unreachable-at-lunch' | 'no-callback-at-lunch'>[] {
  const audience = schedule.organisation?.audience;
  if (!audience || !withJobs.includes(audience)) return [];
  const callbacksAt = (at: number) =>
    schedule.channels.filter((channel) => channel.type === 'callback' && isUsable(schedule, channel, at));
  const gaps = periods.filter((period, index) => isGap(periods, index) && isAtLunch(zone, period));
  const gap = gaps.find(({ start }) => !callbacksAt(Math.max(start, instant)).length);
  if (gap) return [unreachableAdvice(schedule, zone, gap, audience, zone.toWallTime(instant).day)];
  const skipped = gaps.find(
    (period) =>
      period.start >= instant && callbacksAt(period.start).every((channel) => skips(schedule, zone, channel, period)),
  );
  if (!skipped) return [];
  const [channel] = callbacksAt(skipped.start) as [Channel];
  const common = { code: 'no-callback-at-lunch', grade: 'minor', source: 'lunch-argument' } as const;
  const facts = { audience, channel, isBreak: schedule.breaks.length > 0 };
  return [{ ...common, path: `/channels/${schedule.channels.indexOf(channel)}`, moment: momentOf(skipped), facts }];
}
