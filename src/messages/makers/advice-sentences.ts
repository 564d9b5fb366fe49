import type { Advice, AdviceMoment } from '../../channels/advice/advice.js';
import { dayLength } from '../../schedule/calendar/dates.js';
import type { Span } from '../../schedule/calendar/spans.js';
import type { Channel, Schedule } from '../../schedule/document/schedule.js';
import { textIn } from '../../schedule/document/text.js';
import { countryOf } from '../../schedule/calendar/holidays-by-country.js';
import { zoneOf } from '../../schedule/calendar/zoned-time.js';
import { dateFormat, listFormat } from '../intl-formats.js';
import { capital } from '../speech.js';
import type { AdviceText, AdviceValues, AdviceWords } from './advice-words.js';

/** Names the instants of a schedule on its own clock. */
function clockWords({ locale, time }: AdviceWords, { timeZone }: Schedule) {
  const zone = zoneOf(timeZone)!; // Parsing has refused a zone that this runtime does not know.
  const [short, long] = [dateFormat(locale, 'date'), dateFormat(locale, 'farDate')];
  const wall = (instant: number, isEnd = false) => {
    const { day, minute } = zone.toWallTime(instant);
    return isEnd && minute === 0 ? { day: day - 1, minute: 1440 } : { day, minute };
  };
  return {
    wall,
    day: (day: number) => short.format(day * dayLength).replace(',', ''),
    date: (instant: number) => long.format(wall(instant).day * dayLength).replace(',', ''),
    time: (minute: number) => time(`${Math.floor(minute / 60)}`, `${minute % 60}`.padStart(2, '0')),
  };
}

function momentWords(words: AdviceWords, schedule: Schedule, moment: AdviceMoment | null): string {
  if (!moment) return '';
  const clock = clockWords(words, schedule);
  const start = clock.wall(moment.start);
  const [day, from] = [clock.day(start.day), clock.time(start.minute)];
  if (moment.end === null) return words.from(day, from);
  const end = clock.wall(moment.end, true);
  const until = clock.time(end.minute);
  return end.day === start.day ? words.during(day, from, until) : words.between(day, from, clock.day(end.day), until);
}

/** As many dates as are read as a list. */
const fewDates = 3;

function spanWords(words: AdviceWords, clock: ReturnType<typeof clockWords>, { start, end }: Span): string {
  const [from, until] = [clock.wall(start), clock.wall(end, true)];
  const [first, last] = [clock.time(from.minute), clock.time(until.minute)];
  const isWithinDay = end - start < dayLength;
  return isWithinDay ? words.span(first, last) : words.between(clock.day(from.day), first, clock.day(until.day), last);
}

/** The id only tells channels apart that would be called the same. */
function nameChannel({ channels, language }: AdviceWords, schedule: Schedule, { id, type, label }: Channel): string {
  if (label) return `“${textIn(label, language, schedule.language)}”`;
  const isOne = schedule.channels.filter((other) => other.type === type && !other.label).length === 1;
  return isOne ? channels[type] : `${channels[type]} “${id}”`;
}

function valuesOf(words: AdviceWords, schedule: Schedule, moment: AdviceMoment | null): AdviceValues {
  const { language } = words;
  const clock = clockWords(words, schedule);
  const lists = listFormat(language);
  return {
    moment: momentWords(words, schedule, moment),
    read: (text = '') => textIn(text, language, schedule.language),
    name: (channel) => nameChannel(words, schedule, channel),
    nameHoliday: (name) => words.holidays[name.replace('-substitute', '')] ?? name,
    date: clock.date,
    dates: (instants) => {
      const [first = 0, last = first] = [instants[0], instants.at(-1)];
      const isList = instants.length <= fewDates;
      return isList
        ? lists.format(instants.map(clock.date))
        : words.manyDates(instants.length, clock.date(first), clock.date(last));
    },
    times: (spans) => lists.format(spans.map((span) => spanWords(words, clock, span))),
    clock: (instant) => clock.time(clock.wall(instant, true).minute),
    list: (items) => lists.format(items),
  };
}

/** A piece of advice in words. Days and times are those of the organisation's own clock. */
export function sayAdvice(schedule: Schedule, advice: Advice, words: AdviceWords): AdviceText {
  const describe = words.findings[advice.code] as (
    facts: Advice['facts'],
    values: AdviceValues,
  ) => Omit<AdviceText, 'source'>;
  const told = describe(advice.facts, valuesOf(words, schedule, advice.moment));
  const country = countryOf(schedule.timeZone);
  const law = country && words.laws[advice.source]?.[country];
  return { ...told, finding: capital(told.finding), source: law ?? words.sources[advice.source] };
}
