import { dayMinutes } from '../../../../schedule/calendar/dates.js';
import type { TimeRange } from '../../../../schedule/calendar/time-ranges.js';
import type { Text } from '../../../../schedule/document/text.js';
import { listFormat } from '../../../intl-formats.js';
import type { DayChange, SeenStretch } from './changed-facts.js';
import type { ChangesWords, HoursWords } from './changes-words.js';
import { nameTime } from './named-moments.js';

/** What sentences about hours need. */
export interface HoursTeller {
  readonly words: ChangesWords;
  read(text: Text | undefined): string;
}

function nameRange(words: ChangesWords, { start, end }: TimeRange): string {
  const isWhole = start === 0 && end === dayMinutes;
  return isWhole ? words.times.allDay : words.times.range(nameTime(words, start), nameTime(words, end));
}

const listOfRanges = (words: ChangesWords, stretches: readonly TimeRange[]) =>
  listFormat(words.locale).format(stretches.map((stretch) => nameRange(words, stretch)));

/** What a day is like: the stretches of each state together, in the order in which those begin. */
function describeDay({ words, read }: HoursTeller, stretches: readonly SeenStretch[]): string {
  const kindOf = ({ state, limitedTo }: SeenStretch) => `${state} ${read(limitedTo)}`;
  const kinds = [...new Set(stretches.map(kindOf))];
  return kinds
    .map((kind) => {
      const alike = stretches.filter((stretch) => kindOf(stretch) === kind);
      const { state, limitedTo } = alike[0]!;
      return state === 'closed' ? '' : words.times.states[state](listOfRanges(words, alike), read(limitedTo));
    })
    .join(', ');
}

function breakName({ words, read }: HoursTeller, name: Text | undefined): string {
  const told = read(name);
  return !told || told === 'lunch' ? words.times.lunch : words.times.breakName(told);
}

/** The sentence on what becomes of days. */
export function tellDayChange(teller: HoursTeller, change: DayChange, about: HoursWords): string {
  const { words, read } = teller;
  const quoted = (texts: readonly Text[]) => listFormat(words.locale).format(texts.map((text) => `“${read(text)}”`));
  switch (change.kind) {
    case 'opens':
    case 'closes': {
      const { before, after } = change;
      return words.hours[change.kind](about, { before: nameTime(words, before), after: nameTime(words, after) });
    }
    case 'closed':
      return words.hours.closed(about);
    case 'hours': {
      const { before, after } = change;
      return words.hours.hours(about, { before: describeDay(teller, before), after: describeDay(teller, after) });
    }
    case 'break': {
      const [before, after] = [change.before, change.after].map((range) => (range ? nameRange(words, range) : ''));
      return words.hours.break(about, { name: breakName(teller, change.name), before: before!, after: after! });
    }
    case 'words':
      return words.hours.words(about, { before: quoted(change.before), after: quoted(change.after) });
  }
}
