import type { Zone } from '../../schedule/calendar/zoned-time.js';
import { planDay } from '../../schedule/day-plan.js';
import type { Exception, Schedule } from '../../schedule/document/schedule.js';
import { matchesOn } from '../../schedule/exceptions.js';
import type { Advice } from './advice.js';
import { daysOf, isBound, subjectsOf, takingsOf, type Taking } from './exception-takings.js';

/*
 * `closes` and `opens` that do not do what they seem to: nothing at all, or too much.
 */

/** Long enough for every holiday to fall on each weekday. */
const sevenYears = 7 * 366;

type CutKey = 'closes' | 'opens';

const opposite = { closes: 'opens', opens: 'closes' } as const;

function withoutKey(schedule: Schedule, exception: Exception, key: CutKey): Schedule {
  const rest = { ...exception, [key]: undefined };
  return { ...schedule, exceptions: schedule.exceptions.map((other) => (other === exception ? rest : other)) };
}

/** Whether a day of anybody is otherwise in two schedules. */
function differs(schedule: Schedule, other: Schedule, day: number): boolean {
  const planned = (which: Schedule) =>
    subjectsOf(which).map((subject) =>
      planDay(which, subject, day).intervals.map(({ start, end, state }) => [start, end, state]),
    );
  return JSON.stringify(planned(schedule)) !== JSON.stringify(planned(other));
}

/** Another exception with which it leaves nothing: it opens when this one has closed, or closes before this one opens. */
function partnerOf(schedule: Schedule, { exception, day }: Taking, key: CutKey): number {
  const partner = matchesOn(schedule, day).find(({ exception: other }) => {
    const time = other[opposite[key]];
    if (other === exception || time === undefined) return false;
    return key === 'closes' ? exception[key]! <= time : time <= exception[key]!;
  });
  return partner ? schedule.exceptions.indexOf(partner.exception) : -1;
}

function takesDay(schedule: Schedule, zone: Zone, takings: readonly Taking[], key: CutKey): Advice[] {
  const [first] = takings;
  if (!first) return [];
  const { exception } = first;
  const index = schedule.exceptions.indexOf(exception);
  const partner = partnerOf(schedule, first, key);
  // Of two the later is named.
  if (partner > index) return [];
  const days = [...new Set(takings.map(({ day }) => zone.toInstant(day, 0)))];
  const other =
    partner < 0 ? undefined : { path: `/exceptions/${partner}`, time: schedule.exceptions[partner]![opposite[key]]! };
  return [
    {
      code: 'cut-takes-day',
      grade: 'moderate',
      path: `/exceptions/${index}/${key}`,
      moment: { start: days[0]!, end: zone.toInstant(first.day + 1, 0) },
      source: 'one-truth',
      facts: { key, time: exception[key]!, days, other },
    },
  ];
}

function cutAdvice(schedule: Schedule, zone: Zone, today: number, exception: Exception, key: CutKey): Advice[] {
  const without = withoutKey(schedule, exception, key);
  const days = daysOf(schedule, exception, today, sevenYears);
  if (!days.length) return [];
  if (!days.some((day) => differs(schedule, without, day))) {
    const path = `/exceptions/${schedule.exceptions.indexOf(exception)}/${key}`;
    const facts = { key, time: exception[key]! };
    return [{ code: 'cut-does-nothing', grade: 'moderate', path, moment: null, source: 'one-truth', facts }];
  }
  const near = daysOf(schedule, exception, today);
  // Whom an exception bounds is told in another way.
  const takings = takingsOf(schedule, exception, zone, near, without).filter(
    (taking) => !taking.after.length && !isBound(taking),
  );
  return takesDay(schedule, zone, takings, key);
}

/** What is wrong with the `closes` and `opens` of an exception. */
export function adviseOnCuts(schedule: Schedule, zone: Zone, today: number, exception: Exception): Advice[] {
  return (['closes', 'opens'] as const).flatMap((key) =>
    exception[key] === undefined ? [] : cutAdvice(schedule, zone, today, exception, key),
  );
}
