import { formatDate, parseDate } from '../../schedule/calendar/dates.js';
import { isYearly } from '../../schedule/calendar/exception-dates.js';
import { lastDateOf } from '../../schedule/exceptions.js';
import { listOf } from '../../schedule/calendar/list-of.js';
import { escapeStep } from '../../schedule/document/json-pointer.js';
import { isLive, type Channel, type Schedule } from '../../schedule/document/schedule.js';
import type { State } from '../../schedule/document/states.js';
import type { Loss, LossCode } from './loss.js';
import type { Timetable } from '../timetable/timetable.js';
import type { WallStretch } from '../timetable/wall-days.js';

const lossOfState: Partial<Record<State, LossCode>> = {
  limited: 'limited',
  appointment: 'appointment',
  unknown: 'unknown',
};

/** The pointer to a channel in the document; to the document itself for the organisation (null). */
export function pathOf({ channels }: Schedule, channelId: string | null): string {
  return channelId === null ? '' : `/channels/${channels.findIndex(({ id }) => id === channelId)}`;
}

/** All stretches that a timetable speaks of. */
function stretchesOf({ seasons, exceptions }: Timetable): WallStretch[] {
  return [...seasons.flatMap(({ rules }) => rules), ...exceptions].flatMap(({ stretches }) => stretches);
}

/** Each state (with what it is limited to) that is left out because the format would call it open; each once. */
export function lostStates(timetable: Timetable, path: string): Loss[] {
  const losses = new Map<string, Loss>();
  for (const { state, limitedTo } of stretchesOf(timetable)) {
    const code = lossOfState[state];
    const value = state === 'limited' ? limitedTo : undefined;
    if (code) losses.set(JSON.stringify([code, value]), { code, path: `${path}/hours`, value });
  }
  return [...losses.values()];
}

const longestGap = 240;

/** Breaks that whoever reads the file takes for closing: the gap is longer than what we call a break. */
export function lostBreaks(timetable: Timetable, path: string): Loss[] {
  const isLong = ({ start, end, state }: WallStretch) => state === 'break' && end - start > longestGap;
  return stretchesOf(timetable).some(isLong) ? [{ code: 'break', path: `${path}/hours`, value: undefined }] : [];
}

/** That the file ends before the document's rules do, and that an override without an end was taken as it stands. */
export function lostTime(schedule: Schedule, timetables: readonly Timetable[]): Loss[] {
  const last = Math.max(...timetables.map((timetable) => timetable.last));
  const { exceptions, versions, channels, override } = schedule;
  const isLater = (date: string | undefined) => date !== undefined && (parseDate(date.slice(0, 10)) ?? 0) > last;
  const dates = exceptions.flatMap(({ date }) => listOf(date)).flatMap((each) => each.split('..'));
  const periods = [...versions, ...channels, ...channels.flatMap((channel) => channel.versions ?? [])];
  const isDated = timetables.flatMap((timetable) => timetable.exceptions).some(({ cause }) => cause.kind === 'hours');
  const goesOn =
    isDated ||
    dates.some((date) => isYearly(date) || isLater(date)) ||
    exceptions.some(({ holiday }) => holiday) ||
    periods.some(({ from, until }) => isLater(from) || isLater(until));
  return [
    ...(goesOn ? [{ code: 'window', path: '', value: formatDate(last) } as const] : []),
    ...listOf(override).flatMap(({ until, reason }, index): Loss[] => {
      const path = Array.isArray(override) ? `/override/${index}` : '/override';
      return until ? [] : [{ code: 'override', path, value: reason }];
    }),
  ];
}

const isText = (key: string) => /^(reason|note|name|limitedTo|label|cost)$/.test(key);

/** The words for people under a value, by the keys that do not reach the other format. */
function lostTexts(value: unknown, path: string, isLost: (key: string, path: string) => boolean): Loss[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]): Loss[] => {
    const place = `${path}/${escapeStep(key)}`;
    if (key.startsWith('x-') || item === undefined) return [];
    if (!Array.isArray(value) && isText(key))
      return isLost(key, place) ? [{ code: 'text', path: place, value: item }] : [];
    return lostTexts(item, place, isLost);
  });
}

/** Whether an exception or an override was over before a day: nothing of it is lost. */
function isOver({ exceptions, override }: Schedule, path: string, first: number): boolean {
  const [, owner, index] = path.split('/');
  const exception = owner === 'exceptions' && exceptions[Number(index)];
  const last = exception ? lastDateOf(exception) : undefined;
  const { until } = (owner === 'override' && (listOf(override)[Number(index)] ?? listOf(override)[0])) || {};
  const end = last ?? until?.slice(0, 10);
  return end !== undefined && (parseDate(end) ?? first) < first;
}

/**
 * The words for people that do not reach the other format, of a file about some channels from a day on: those of the rules
 * that are for everybody, and of the hours that these channels have for themselves.
 */
export function lostRuleTexts(
  schedule: Schedule,
  first: number,
  concerns: (channel: Channel) => boolean,
  isLost: (key: string, path: string) => boolean,
): Loss[] {
  const { hours, breaks, exceptions, versions, override, channels } = schedule;
  const own = channels.flatMap((channel, index) =>
    concerns(channel)
      ? lostTexts({ hours: channel.hours, versions: channel.versions }, `/channels/${index}`, isLost)
      : [],
  );
  const shared = lostTexts({ hours, breaks, exceptions, versions, override }, '', isLost);
  return [...shared.filter(({ path }) => !isOver(schedule, path, first)), ...own];
}

/** Whose own hours are in the file of a channel, or in that of the organisation (null): it is open when one of them is. */
export const ownersOf =
  (channelId: string | null) =>
  (channel: Channel): boolean =>
    channelId === null ? isLive(channel) : channel.id === channelId;

/** Keys of an object that have no counterpart. */
export function lostKeys(value: object, path: string, carried: readonly string[]): Loss[] {
  return Object.entries(value)
    .filter(([key, item]) => item !== undefined && !carried.includes(key) && !key.startsWith('x-'))
    .map(([key, item]: [string, unknown]) => ({ code: 'no-place', path: `${path}/${escapeStep(key)}`, value: item }));
}
