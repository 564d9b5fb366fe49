import { weekday } from '../../schedule/calendar/dates.js';
import { evaluateOrganisation } from '../../schedule/evaluate.js';
import { isCounter, isLive, type Channel, type Schedule } from '../../schedule/document/schedule.js';
import { isAvailable, isAway } from '../../schedule/document/states.js';
import { countryOf, type HolidayCountry } from '../../schedule/calendar/holidays-by-country.js';
import { zoneOf, type Zone } from '../../schedule/calendar/zoned-time.js';
import { conversations } from '../facts-by-channel-type.js';
import type { Advice, AdviceMoment } from './advice.js';
import { adviseOnLunch } from './lunch-advice.js';
import { fourWeeks, listPeriods, type EvaluatedPeriod } from '../periods.js';
import { hasDistantWay, isUsable, takesMessages } from '../usable-channels.js';

const sunday = 6;

const momentOf = ({ start, end }: EvaluatedPeriod): AdviceMoment => ({ start, end });

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
  const lunch = isDistant ? adviseOnLunch(schedule, periods, zone, instant) : [];
  return [
    ...lunch,
    // A lunch break that is a dead end is one finding, not two.
    ...(isDistant && !lunch.length && schedule.channels.length ? deadEndAdvice(schedule, periods, instant) : []),
    ...(isNightService(periods, zone)
      ? []
      : [...onlyPhoneAdvice(schedule), ...urgentAdvice(schedule, periods, instant)]),
  ];
}
