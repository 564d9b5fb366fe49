import { dayLength, dayMinutes, formatTime, parseDate } from '../../schedule/calendar/dates.js';
import { listOf } from '../../schedule/calendar/list-of.js';
import { lastDateOf } from '../../schedule/exceptions.js';
import type { Exception, Override, Schedule } from '../../schedule/document/schedule.js';
import { lostBreaks, lostRuleTexts, lostStates, ownersOf, pathOf } from '../losses/export-losses.js';
import type { Loss } from '../losses/loss.js';
import { asOneWeek } from '../timetable/one-week.js';
import { timetableOf, type Timetable } from '../timetable/timetable.js';

/*
 * `businessHours` of a bookingBusiness of Microsoft Graph (Microsoft Bookings): a week of slots, and nothing else. Its times end at
 * the last moment of a day, as it has no 24:00.
 */

const namesOfDays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** The hours of one day of the week. */
export interface BookingWorkHours {
  readonly day: string;
  readonly timeSlots: readonly { readonly startTime: string; readonly endTime: string }[];
}

const endOfDay = '23:59:59.9999999';
const timeOf = (minute: number) => (minute === dayMinutes ? endOfDay : `${formatTime(minute)}:00.0000000`);

function weekOf({ seasons }: Timetable): BookingWorkHours[] {
  return namesOfDays.map((day, index) => {
    const rules = seasons.flatMap((season) => season.rules).filter(({ weekday }) => weekday === index);
    const open = rules.flatMap(({ stretches }) => stretches).filter(({ state }) => state === 'open');
    return { day, timeSlots: open.map(({ start, end }) => ({ startTime: timeOf(start), endTime: timeOf(end) })) };
  });
}

/** What is about days by their date, or about a switch: none of it has a place, as far as it is still to come. */
function lostDays(schedule: Schedule, timetable: Timetable, channelId: string | null): Loss[] {
  const { exceptions, versions, override } = schedule;
  const channel = schedule.channels.find(({ id }) => id === channelId);
  const isOver = (exception: Exception) => (parseDate(lastDateOf(exception) ?? '') ?? Infinity) <= timetable.first;
  const hasEnded = ({ until }: Override) => (parseDate(until?.slice(0, 10) ?? '') ?? Infinity) <= timetable.first;
  const lists = {
    exceptions: exceptions.map((each) => (isOver(each) ? undefined : each)),
    versions,
    override: (override ? listOf(override) : []).map((each) => (hasEnded(each) ? undefined : each)),
  };
  const losses = Object.entries(lists).flatMap(([key, list]) =>
    list.flatMap((value, index): Loss[] => {
      const isAlone = key === 'override' && !Array.isArray(override);
      return value ? [{ code: 'no-place', path: isAlone ? '/override' : `/${key}/${index}`, value }] : [];
    }),
  );
  const isRoster = timetable.exceptions.some(({ cause }) => cause.kind === 'hours');
  const path = pathOf(schedule, channelId);
  const own = channel?.versions ?? [];
  return [
    ...losses,
    ...own.map((value, index): Loss => ({ code: 'no-place', path: `${path}/versions/${index}`, value })),
    ...(isRoster && !own.length && !versions.length
      ? [{ code: 'no-place', path: `${path}/hours`, value: channel?.hours ?? schedule.hours } as const]
      : []),
  ];
}

/** What is written. */
export interface BusinessHoursOptions {
  /** The week is that of the day of this instant (epoch milliseconds). */
  readonly instant: number;
  /** The channel (by id) whose hours they are; the organisation's if left out. */
  readonly channelId?: string;
}

/**
 * The week of a channel, or of the organisation, as `businessHours` of Microsoft Graph. Days that differ have no place there, and are lost;
 * so are hours that are limited, by appointment or unknown, as Bookings would call them open. Nights are cut at midnight.
 */
export function toBusinessHours(
  schedule: Schedule,
  { instant, channelId: id }: BusinessHoursOptions,
): { readonly data: { readonly businessHours: readonly BookingWorkHours[] }; readonly lost: readonly Loss[] } {
  const channelId = id ?? null;
  const window = [instant, instant + 400 * dayLength] as const;
  const timetable = asOneWeek(timetableOf(schedule, channelId, window, { nights: 'cut', which: [] }));
  const weekly = { ...timetable, exceptions: [] };
  const path = pathOf(schedule, channelId);
  const isElsewhere = (_: string, place: string) => !/^\/(exceptions|versions|override)\b/.test(place);
  return {
    data: { businessHours: weekOf(timetable) },
    lost: [
      { code: 'time-zone', path: '/timeZone', value: schedule.timeZone },
      ...lostDays(schedule, timetable, channelId),
      ...lostStates(weekly, path),
      ...lostBreaks(weekly, path),
      ...lostRuleTexts(
        schedule,
        timetable.first + 1,
        ownersOf(channelId),
        (key, place) => key !== 'limitedTo' && isElsewhere(key, place),
      ),
    ],
  };
}
