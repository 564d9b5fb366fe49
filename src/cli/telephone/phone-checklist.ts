import type { PhoneChecklist, PhoneException, PhoneStretch, PhoneWeek } from '../../formats/index.js';
import { createSpeech, type Manner } from '../../messages/speech.js';
import { dayLength, dayMinutes, formatTime } from '../../schedule/calendar/dates.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import type { Context } from '../context.js';

// 5 January 1970 was a Monday.
const mondayAt = 4 * dayLength;

const clock = (minute: number) => formatTime(minute > dayMinutes ? minute - dayMinutes : minute);

/** A list to tick off while the hours are put into a telephone exchange by hand. */
export function phoneChecklistText(
  checklist: PhoneChecklist,
  schedule: Schedule,
  manner: Manner,
  { say }: Context,
): string {
  const { read, nameHoliday } = createSpeech(schedule, 0, manner);
  const weekdays = new Intl.DateTimeFormat(say.language, { timeZone: 'UTC', weekday: 'long' });
  const dayName = (day: number) => weekdays.format(mondayAt + day * dayLength);
  const stretchText = ({ start, end, state, limitedTo }: PhoneStretch) => {
    const what = state === 'open' ? '' : ` (${[say.states[state], read(limitedTo)].filter(Boolean).join(': ')})`;
    return `${clock(start)}-${clock(end)}${what}`;
  };
  const hours = (stretches: readonly PhoneStretch[]) => stretches.map(stretchText).join(', ') || say.states.closed;
  const period = (from: string | null, until: string | null) => [from, until].map((date) => date ?? '').join(' … ');
  const weekLines = ({ from, until, days }: PhoneWeek) => [
    from || until ? period(from, until) : say.phoneSystem.week,
    ...days.map((stretches, day) => `  [ ] ${dayName(day).padEnd(11)}${hours(stretches)}`),
  ];
  const exceptionLine = ({ from, until, weekdays: only, stretches, reason, holiday }: PhoneException) => {
    const dates = from === until ? from : period(from, until);
    const days = only ? ` (${only.map(dayName).join(', ')})` : '';
    const why = read(reason) || nameHoliday(holiday);
    return `  [ ] ${dates}${days}: ${hours(stretches)}${why && ` - ${why}`}`;
  };
  return [
    `[ ] ${say.phoneSystem.zone}: ${checklist.timeZone}`,
    '',
    ...checklist.weeks.flatMap(weekLines),
    '',
    say.phoneSystem.exceptions,
    ...checklist.exceptions.map(exceptionLine),
  ].join('\n');
}
