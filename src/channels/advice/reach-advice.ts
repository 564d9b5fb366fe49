import { around, minuteLength, weekday } from '../../schedule/calendar/dates.js';
import { evaluateOrganisation } from '../../schedule/evaluate.js';
import { isCounter, isLive, type Channel, type Schedule } from '../../schedule/document/schedule.js';
import { isAvailable, isAway } from '../../schedule/document/states.js';
import { countryOf, type HolidayCountry } from '../../schedule/calendar/holidays-by-country.js';
import { zoneOf, type Zone } from '../../schedule/calendar/zoned-time.js';
import { conversations } from '../facts-by-channel-type.js';
import type { Advice, AdviceMoment, Audience } from './advice.js';
import { fourWeeks, listPeriods, type EvaluatedPeriod } from '../periods.js';
import { hasDistantWay, isUsable, takesMessages } from '../usable-channels.js';

const shortest = 15 * minuteLength;
const longest = 4 * 60 * minuteLength;
const [saturday, sunday] = [5, 6];

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

function lunchAdvice(
  schedule: Schedule,
  periods: readonly EvaluatedPeriod[],
  zone: Zone,
  instant: number,
): Advice<'unreachable-at-lunch'>[] {
  const audience = schedule.organisation?.audience;
  if (!audience || !withJobs.includes(audience)) return [];
  const canAskForCall = (at: number) =>
    schedule.channels.some((channel) => channel.type === 'callback' && isUsable(schedule, channel, at));
  const gap = periods.find(
    (period, index) =>
      isGap(periods, index) && isAtLunch(zone, period) && !canAskForCall(Math.max(period.start, instant)),
  );
  if (!gap) return [];
  const others = hasOtherTimes(schedule, zone, zone.toWallTime(instant).day);
  const isReduced = others || gap.state === 'limited';
  return [
    {
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
    },
  ];
}

function deadEndAdvice(schedule: Schedule, periods: readonly EvaluatedPeriod[], instant: number): Advice[] {
  // A message on WhatsApp or by text can be sent at any time, too.
  const isWayOut = (channel: Channel) => takesMessages(channel) || conversations[channel.type] === 'messages';
  const hasWayOut = (at: number) =>
    schedule.channels.some((channel) => isWayOut(channel) && (isLive(channel) || isUsable(schedule, channel, at)));
  const dead = periods.find(({ state, start }) => state === 'break' && !hasWayOut(Math.max(start, instant)));
  if (!dead) return [];
  return [
    {
      code: 'dead-end-break',
      grade: 'moderate',
      path: schedule.breaks.length ? '/breaks' : '/channels',
      moment: momentOf(dead),
      source: 'answer-moments',
      facts: { name: dead.evaluation.cause.name ?? dead.evaluation.cause.text },
    },
  ];
}

/** Where the law wants more than a phone number of who sells at a distance. */
const inUnion: readonly HolidayCountry[] = ['NL', 'BE', 'DE', 'FR'];

/** Video is no way to write either. */
function onlyPhoneAdvice({ channels, organisation, timeZone }: Schedule): Advice[] {
  const distant = channels.filter((channel) => !isCounter(channel) && !channel.urgent);
  if (!distant.length || distant.some(({ type }) => conversations[type] !== 'aloud')) return [];
  const isSale = organisation?.audience === 'consumers' && inUnion.includes(countryOf(timeZone)!);
  return [
    {
      code: 'only-phone',
      grade: isSale ? 'serious' : 'moderate',
      path: '/channels',
      moment: null,
      source: isSale ? 'consumer-rights-directive' : 'disability-convention',
      facts: { isSale, channels: distant },
    },
  ];
}

/** A service that is there at night is itself where people turn to when it is urgent. */
function isNightService(periods: readonly EvaluatedPeriod[], zone: Zone): boolean {
  return periods.some(({ state, start, end }) => {
    const { day } = zone.toWallTime(start);
    const night = zone.toInstant(day + 1, 3 * 60);
    return isAvailable(state) && weekday(day) !== sunday && start < night && (end === null || end > night);
  });
}

function urgentAdvice(schedule: Schedule, periods: readonly EvaluatedPeriod[], instant: number): Advice[] {
  const urgent = schedule.channels.filter((channel) => channel.urgent);
  if (schedule.organisation?.audience !== 'patients' || !hasDistantWay(schedule)) return [];
  const common = { grade: 'serious', path: '/channels', source: 'urgent-argument', facts: {} } as const;
  if (!urgent.length) return [{ ...common, code: 'no-urgent-route', moment: null }];
  const isUnhelped = (at: number) =>
    isAway(evaluateOrganisation(schedule, at).state) && !urgent.some((channel) => isUsable(schedule, channel, at));
  // A line for urgent questions alone may take over within a period: each of its edges is looked at.
  const edges = periods.map(({ start }) => Math.max(start, instant));
  const gap = periods[edges.findIndex(isUnhelped)];
  return gap ? [{ ...common, code: 'urgent-gap', moment: momentOf(gap) }] : [];
}

/** Whether people can reach the organisation when they have time, in their way, and when it is urgent. */
export function adviseOnReach(schedule: Schedule, instant: number): Advice[] {
  const zone = zoneOf(schedule.timeZone);
  if (!zone) return [];
  const evaluateAt = (at: number) => evaluateOrganisation(schedule, at);
  const periods = listPeriods(evaluateAt, instant, instant + fourWeeks);
  const isDistant = hasDistantWay(schedule) || !schedule.channels.length;
  const lunch = isDistant ? lunchAdvice(schedule, periods, zone, instant) : [];
  return [
    ...lunch,
    // A lunch break that is a dead end is one finding, not two.
    ...(isDistant && !lunch.length && schedule.channels.length ? deadEndAdvice(schedule, periods, instant) : []),
    ...(isNightService(periods, zone)
      ? []
      : [...onlyPhoneAdvice(schedule), ...urgentAdvice(schedule, periods, instant)]),
  ];
}
