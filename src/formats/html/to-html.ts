import { linkOf } from '../../channels/index.js';
import { dayLength, dayMinutes } from '../../schedule/calendar/dates.js';
import type { TimeRange } from '../../schedule/calendar/time-ranges.js';
import type { ChannelType } from '../../schedule/document/channel-types.js';
import { isLive, type Channel, type ChannelOf, type Schedule } from '../../schedule/document/schedule.js';
import { textIn, type Text } from '../../schedule/document/text.js';
import { lostKeys, lostRuleTexts, lostTime, pathOf } from '../losses/export-losses.js';
import { escapeMarkup } from '../escape-markup.js';
import type { ExportedText, Loss } from '../losses/loss.js';
import { exceptionRanges, type ExceptionRange } from '../timetable/exception-ranges.js';
import { timetableOf, type Season, type Timetable } from '../timetable/timetable.js';
import { keyOf, type WallStretch } from '../timetable/wall-days.js';

/** The words of the static page in one language; `messages/` has them. None of them is HTML. */
export interface HtmlWords {
  /** BCP 47 */
  readonly language: string;
  /** What stands above the weekly hours and above the days that differ. */
  readonly hours: string;
  readonly exceptions: string;
  readonly closed: string;
  readonly unknown: string;
  /** Of a day on which it is open for 24 hours. */
  readonly allDay: string;
  /** Weekdays (0 is Monday): "maandag t/m vrijdag". */
  nameWeekdays(days: readonly number[]): string;
  /** Day numbers, both included, null without an end: "25 december 2026". */
  writeDates(from: number | null, until: number | null): string;
  /** Minutes since midnight; an end after 1440 is the next day, also when that lasts for longer than a day: "8.30–12.30 uur". */
  writeTimes(start: number, end: number): string;
  /** Times or a channel, for some things only or by appointment. */
  qualify(times: string, state: 'limited' | 'appointment', limitedTo: string): string;
  /** What a channel is called before its link: "Telefoon". */
  nameChannel(channel: Channel): string;
  /** Several names: "Telefoon en chat". */
  joinNames(names: readonly string[]): string;
  nameHoliday(name: string): string;
}

/** Reads the texts of one schedule in the language of the words. */
interface Writing {
  readonly schedule: Schedule;
  readonly words: HtmlWords;
  read(text: Text | undefined): string;
}

type ShowText<Type extends ChannelType> = (channel: ChannelOf<Type>, read: Writing['read']) => string;

/** What is shown of a channel without a script, beside its name or (empty) as its name. */
const shownTexts: { readonly [Type in ChannelType]: ShowText<Type> } = {
  phone: ({ display, number }) => display ?? number,
  chat: () => '',
  whatsapp: ({ number }) => number,
  sms: ({ number }) => number,
  video: () => '',
  visit: ({ address }, read) => read(address),
  email: ({ address }) => address,
  callback: () => '',
  form: ({ url }) => url,
  link: ({ url }) => url,
};

/** What a channel is called, and what it is for. */
function nameOf({ words, read }: Writing, channel: Channel): string {
  const name = read(channel.label) || words.nameChannel(channel);
  return channel.limitedTo ? words.qualify(name, 'limited', read(channel.limitedTo)) : name;
}

/** A channel that can be used without a script; empty for others. */
function channelItem(writing: Writing, channel: Channel): string {
  const { schedule, words, read } = writing;
  const name = nameOf(writing, channel);
  const link = linkOf(schedule, channel, words.language);
  const showText = shownTexts[channel.type] as ShowText<ChannelType>;
  const text = showText(channel, read) || (link ? name : '');
  if (!text) return '';
  const rel = link?.rel ? ` rel="${link.rel}"` : '';
  const body = link ? `<a href="${escapeMarkup(link.href)}"${rel}>${escapeMarkup(text)}</a>` : escapeMarkup(text);
  return `<li>${text === name ? '' : `${escapeMarkup(name)}: `}${body}</li>`;
}

/** What a channel is called above its hours: with its number where another one has its name. */
function captionOf(writing: Writing, channel: Channel): string {
  const name = nameOf(writing, channel);
  const others = writing.schedule.channels.filter((other) => other !== channel && isLive(other));
  const showText = shownTexts[channel.type] as ShowText<ChannelType>;
  const isShared = others.some((other) => nameOf(writing, other) === name);
  return [name, isShared ? showText(channel, writing.read) : ''].filter(Boolean).join(' ');
}

const isAllDay = ({ start, end }: TimeRange) => start === 0 && end === dayMinutes;

function timesOf({ words, read }: Writing, stretches: readonly WallStretch[]): string {
  const told = stretches.filter(({ state }) => state !== 'closed' && state !== 'break');
  if (!told.length) return words.closed;
  if (told.length === 1 && told[0]!.state === 'unknown' && isAllDay(told[0]!)) return words.unknown;
  const texts = told.map(({ start, end, state, limitedTo }) => {
    // What begins after midnight is written as a time of that night.
    const midnight = start < dayMinutes ? 0 : dayMinutes;
    const times = isAllDay({ start, end }) ? words.allDay : words.writeTimes(start - midnight, end - midnight);
    if (state === 'unknown') return `${times}: ${words.unknown}`;
    return state === 'limited' || state === 'appointment' ? words.qualify(times, state, read(limitedTo)) : times;
  });
  return texts.join(', ');
}

const row = (head: string, cell: string) =>
  `<tr><th scope="row">${escapeMarkup(head)}</th><td>${escapeMarkup(cell)}</td></tr>`;

function table(caption: string, rows: readonly string[]): string {
  return rows.length ? `<table><caption>${escapeMarkup(caption)}</caption><tbody>${rows.join('')}</tbody></table>` : '';
}

/** A week, Monday first; neighbours with the same hours share a row. */
function weekRows(writing: Writing, { rules }: Season): string[] {
  const parts: { days: number[]; stretches: readonly WallStretch[] }[] = [];
  for (let day = 0; day < 7; day++) {
    const stretches = rules.find(({ weekday }) => weekday === day)?.stretches ?? [];
    const last = parts.at(-1);
    if (last && keyOf(last.stretches) === keyOf(stretches)) last.days.push(day);
    else parts.push({ days: [day], stretches });
  }
  return parts.map(({ days, stretches }) => row(writing.words.nameWeekdays(days), timesOf(writing, stretches)));
}

function exceptionRow(writing: Writing, { from, until, weekdays, stretches, cause }: ExceptionRange): string {
  const { words, read } = writing;
  const reason = read(cause.text) || (cause.name ? words.nameHoliday(cause.name) : '');
  const days = weekdays ? `, ${words.nameWeekdays(weekdays)}` : '';
  const dates = `${words.writeDates(from, until)}${days}`;
  return row(reason ? `${dates} (${reason})` : dates, timesOf(writing, stretches));
}

/** Channels that keep the same hours. */
interface Group {
  readonly channels: Channel[];
  readonly timetable: Timetable;
}

/** What is over is not told: a timetable begins a day early, for the hours of the night before. */
function withoutPast(timetable: Timetable): Timetable {
  const isPast = (day: number | null) => day !== null && day <= timetable.first;
  return {
    ...timetable,
    seasons: timetable.seasons.filter(({ until }) => !isPast(until)),
    exceptions: timetable.exceptions.filter(({ day }) => !isPast(day)),
  };
}

function groupsOf({ schedule }: Writing, instant: number, days: number): Group[] {
  const groups = new Map<string, Group>();
  const live = schedule.channels.filter(isLive);
  for (const channel of live.length ? live : [null]) {
    const window = [instant, instant + days * dayLength] as const;
    const timetable = withoutPast(timetableOf(schedule, channel?.id ?? null, window, { nights: 'whole', which: [] }));
    const key = JSON.stringify([timetable.seasons, timetable.exceptions]);
    const group = groups.get(key) ?? { channels: [], timetable };
    if (channel) group.channels.push(channel);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function tablesOf(writing: Writing, { channels, timetable }: Group, isOnly: boolean): string[] {
  const { words } = writing;
  const names = isOnly ? [] : channels.map((channel) => captionOf(writing, channel));
  // Of a channel with dates it goes without saying that these are hours: "Telefoon, tot en met 11 juli".
  const title = (what: string, dates = '') => {
    const subject = [words.joinNames(names), dates && names.length ? '' : what].filter(Boolean).join(': ');
    return [subject, dates].filter(Boolean).join(', ');
  };
  const weeks = timetable.seasons.map((season) => {
    const { from, until } = season;
    const dates = from === null && until === null ? '' : words.writeDates(from, until);
    return table(title(words.hours, dates), weekRows(writing, season));
  });
  const ranges = exceptionRanges(timetable).map((range) => exceptionRow(writing, range));
  return [...weeks, table(title(words.exceptions), ranges)];
}

/** What stands in the list or in a link, and what only a script can do something with. */
const channelKeys = ['id', 'type', 'label', 'urgent', 'limitedTo', 'hours', 'versions', 'from', 'until'];
const ownKeys = ['number', 'display', 'address', 'url', 'subject', 'text', 'abroad', 'whenUnavailable', 'instead'];

function lossesOfChannel(writing: Writing, channel: Channel): Loss[] {
  const path = pathOf(writing.schedule, channel.id);
  if (!channelItem(writing, channel)) return [{ code: 'channel', path, value: channel.type }];
  // The tables are those of the channels on which people answer.
  const hours = isLive(channel) ? {} : { hours: channel.hours, versions: channel.versions };
  return [...lostKeys(hours, path, []), ...lostKeys(channel, path, [...channelKeys, ...ownKeys])];
}

/** Of the words all that is not told: what hours are limited to is, and why days differ. */
function lostWords({ schedule }: Writing, groups: readonly Group[]): Loss[] {
  const told = new Set(
    groups.flatMap(({ timetable }) => timetable.exceptions.map(({ cause }) => JSON.stringify(cause.text))),
  );
  const isTold = ({ path, value }: Loss) => path.endsWith('/reason') && told.has(JSON.stringify(value));
  return lostRuleTexts(
    schedule,
    groups[0]!.timetable.first + 1,
    () => true,
    (key) => key !== 'limitedTo',
  ).filter((loss) => !isTold(loss));
}

function lossesOf(writing: Writing, groups: readonly Group[]): Loss[] {
  const { schedule } = writing;
  const timetables = groups.map(({ timetable }) => timetable);
  const isOver = timetables.every(({ seasons }) => !seasons.length);
  return [
    ...(isOver ? [{ code: 'unknown', path: '/validThrough', value: undefined } as const] : []),
    { code: 'time-zone', path: '/timeZone', value: schedule.timeZone },
    ...lostTime(schedule, timetables),
    ...lostWords(writing, groups),
    ...schedule.channels.flatMap((channel) => lossesOfChannel(writing, channel)),
  ];
}

/**
 * The ways to get in touch and the weekly hours as plain accessible HTML, for inside an element: what visitors see before the
 * script ranges, and if it never does. It says nothing of the moment, so that a page cache may keep it for a while; `instant`
 * (epoch milliseconds) decides from which day on. What changes is told so many days ahead: make it again before that.
 */
export function toHtml(schedule: Schedule, instant: number, words: HtmlWords, days = 400): ExportedText {
  const read = (text: Text = '') => textIn(text, words.language, schedule.language);
  const writing: Writing = { schedule, words, read };
  const ordered = [...schedule.channels].sort(
    (one, other) => Number(other.urgent ?? false) - Number(one.urgent ?? false),
  );
  const items = ordered.map((channel) => channelItem(writing, channel)).filter(Boolean);
  const groups = groupsOf(writing, instant, days);
  const name = read(schedule.organisation?.name);
  const parts = [
    name ? `<p>${escapeMarkup(name)}</p>` : '',
    items.length ? `<ul>${items.join('')}</ul>` : '',
    ...groups.flatMap((group) => tablesOf(writing, group, groups.length === 1)),
  ];
  const text = `<div lang="${escapeMarkup(words.language)}">\n${parts.filter(Boolean).join('\n')}\n</div>\n`;
  return { text, lost: lossesOf(writing, groups) };
}
