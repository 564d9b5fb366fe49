import { runsOf } from '../../schedule/calendar/date-ranges.js';
import { dayLength, dayNumber, minuteLength } from '../../schedule/calendar/dates.js';
import type { Channel } from '../../schedule/document/schedule.js';
import { inLanguageOf, languageOf } from '../languages.js';
import { localeOf, type Manner } from '../speech.js';
import type { StaticHtmlWords } from './html-words.js';
import { staticHtmlWords } from './makers-languages.js';

const monday = dayNumber(2024, 1, 1);

/** Writes minutes since midnight as the language does, or with 12 hours where the region has them (`en-US`). */
function timeWriter({ time }: StaticHtmlWords, locale: string): (minutes: number) => string {
  const clock = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', hour: 'numeric', minute: '2-digit' });
  const hasTwelveHours = clock.resolvedOptions().hour12;
  return (minutes) => {
    const minute = minutes > 1440 ? minutes - 1440 : minutes;
    if (hasTwelveHours) return clock.format(minute * minuteLength);
    return time(Math.floor(minute / 60), `${minute % 60}`.padStart(2, '0'));
  };
}

/** Writes from when to when; what lasts for a day or longer ends on the next one. */
function rangeWriter(said: StaticHtmlWords, locale: string): (start: number, end: number) => string {
  const writeTime = timeWriter(said, locale);
  return (start, end) => {
    if (end - start < 1440) return said.range(writeTime(start), writeTime(end));
    return `${start ? writeTime(start) : `${said.allDay},`} ${said.untilNextDay(writeTime(end))}`;
  };
}

/** The words of the static page, as `toHtml` in formats wants them: in one of our languages, or else in English. */
export function htmlWords({ language: wanted, catalog }: Manner) {
  const language = languageOf(wanted) ? wanted : 'en';
  const said = inLanguageOf(language, staticHtmlWords);
  const locale = localeOf(languageOf(language) ?? 'en', language);
  const weekdays = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' });
  const dates = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'long' });
  const nameDay = (day: number) => weekdays.format((monday + day) * dayLength);
  const writeDate = (day: number) => dates.format(day * dayLength);
  const lists = new Intl.ListFormat(locale);
  return {
    language,
    ...{
      hours: said.hours,
      exceptions: said.exceptions,
      closed: said.closed,
      unknown: said.unknown,
      allDay: said.allDay,
    },
    nameWeekdays: (days: readonly number[]) =>
      lists.format(
        runsOf(days).flatMap(([first, last]) => {
          if (first === last) return [nameDay(first)];
          return last - first === 1 ? [nameDay(first), nameDay(last)] : [nameDay(first) + said.to + nameDay(last)];
        }),
      ),
    writeDates: (from: number | null, until: number | null) => {
      if (from === null || until === null)
        return from === null ? said.until + writeDate(until ?? 0) : said.from + writeDate(from);
      return from === until ? writeDate(from) : writeDate(from) + said.to + writeDate(until);
    },
    writeTimes: rangeWriter(said, locale),
    qualify: (times: string, state: 'limited' | 'appointment', limitedTo: string) =>
      `${times} (${state === 'limited' ? said.only + limitedTo : [said.appointment, limitedTo].filter(Boolean).join(': ')})`,
    nameChannel: ({ type, urgent }: Channel) => said.channels[type] + (urgent ? ` ${said.urgent}` : ''),
    joinNames: (names: readonly string[]) => lists.format(names),
    nameHoliday: (name: string) => catalog.holidays?.[name.replace('-substitute', '')] ?? '',
  };
}
