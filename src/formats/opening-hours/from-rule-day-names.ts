import { around } from '../../schedule/calendar/dates.js';
import { Unsupported, type Cursor } from './from-tokens.js';

/** Weekdays (0 is Monday), and which of them. */
export interface WeekdaySelection {
  readonly days: readonly number[];
  readonly which?: string;
}

/** Public holidays, school holidays, or a day so many days after Easter. */
export type RuleHoliday = 'public' | 'school' | number;

const dayNames = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const ordinals = ['1st', '2nd', '3rd', '4th', '5th'];

function takeOrdinals(cursor: Cursor): string[] {
  const found: string[] = [];
  do {
    const isLast = cursor.takeSign('-');
    const first = cursor.takeNumber();
    const last = !isLast && cursor.takeSign('-') ? cursor.takeNumber() : first;
    if (isLast ? first !== 1 : first < 1 || last > 5) throw new Unsupported();
    for (let number = first; number <= last; number++) found.push(isLast ? 'last' : ordinals[number - 1]!);
  } while (cursor.takeSign(','));
  if (!cursor.takeSign(']') || cursor.isSign('+') || cursor.isSign('-')) throw new Unsupported();
  return found;
}

function takeWeekdays(cursor: Cursor): WeekdaySelection[] {
  const selections: WeekdaySelection[] = [];
  while (cursor.indexIn(dayNames) >= 0) {
    const first = cursor.takeIn(dayNames);
    if (cursor.takeSign('[')) selections.push(...takeOrdinals(cursor).map((which) => ({ days: [first], which })));
    else {
      const last = cursor.takeSign('-') ? cursor.takeIn(dayNames) : first;
      selections.push({
        days: dayNames.map((_, day) => day).filter((day) => (day - first + 7) % 7 <= (last - first + 7) % 7),
      });
    }
    if (!cursor.isSign(',') || cursor.indexIn(dayNames, 1) < 0) break;
    cursor.take();
  }
  return selections;
}

const holidayNames = ['ph', 'sh'];

/** Weekdays and holidays, in one list: `PH,Mo-Su`. */
export function takeDays(cursor: Cursor) {
  const weekdays: WeekdaySelection[] = [];
  const holidays: RuleHoliday[] = [];
  const names = [...dayNames, ...holidayNames];
  do {
    if (cursor.indexIn(holidayNames) < 0) weekdays.push(...takeWeekdays(cursor));
    else holidays.push((['public', 'school'] as const)[cursor.takeIn(holidayNames)]!);
  } while (cursor.indexIn(names, 1) >= 0 && cursor.takeSign(','));
  return { weekdays, holidays };
}

/** The days after Easter of `easter +1 day`; negative for those before it. */
function takeEasterDay(cursor: Cursor): number {
  cursor.takeIn(['easter']);
  const isSigned = (cursor.isSign('+') || cursor.isSign('-')) && cursor.peek(1)?.kind === 'number';
  if (!isSigned) return 0;
  const sign = cursor.takeSign('-') ? -1 : cursor.takeSign('+') && 1;
  const days = cursor.takeNumber();
  cursor.takeIn(['day', 'days']);
  return Number(sign) * days;
}

/** Days that move with Easter, one or a range. */
export function takeEaster(cursor: Cursor): number[] {
  if (cursor.indexIn(['easter']) < 0) return [];
  const first = takeEasterDay(cursor);
  const last = cursor.takeSign('-') ? takeEasterDay(cursor) : first;
  if (last < first || last - first > 60) throw new Unsupported();
  return around(first, 0, last - first);
}
