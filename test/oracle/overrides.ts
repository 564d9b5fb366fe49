import { piecesOf, type DayPlan, type OracleCause, type OrganisationsOwn } from './day-plan.js';
import type { RawDocument, RawOverride } from './raw-document.js';
import { asAppointments, intervalsOf, touches, valueOn, type Subject } from './regular-hours.js';
import { covers, createTimetable, type Verdict } from './timetable.js';
import { dayOf, wallClockOf, type Day } from './wall-clock.js';

interface PlacedOverride {
  override: RawOverride;
  start: number;
  end: number;
}

/** The switch of the moment: what the override says that holds for the subject at a minute, if one does. Contract 9. */
export function createOverrides(
  document: RawDocument,
  subject: Subject,
  organisation: OrganisationsOwn,
): (instant: number) => Verdict | undefined {
  const clock = wallClockOf(document.timeZone);
  const overrides = [document.override ?? []].flat().map((override) => {
    const start = momentOf(document, override.from, 0) ?? -Infinity;
    const end = momentOf(document, override.until, 1) ?? Infinity;
    const verdictAt = createTimetable(
      (day) => overridePlan(document, { override, start, end }, day, organisation),
      clock,
    );
    return { override, start, end, verdictAt };
  });
  return (instant) => {
    let best: (typeof overrides)[number] | undefined;
    for (const candidate of overrides) {
      if (!covers(candidate, instant) || !touches(candidate.override, subject, clock.dayAt(instant))) continue;
      if (!best || candidate.start >= best.start) best = candidate;
    }
    return best?.verdictAt(instant);
  };
}

/** A date alone is its midnight, or for an end (`daysLater` 1) the midnight after it. */
function momentOf(document: RawDocument, text: string | undefined, daysLater: number): number | undefined {
  const { instantOf } = wallClockOf(document.timeZone);
  const [date, time] = text?.split('T') ?? [];
  if (date === undefined) return undefined;
  if (time === undefined) return instantOf(dayOf(date) + daysLater, 0);
  return instantOf(dayOf(date), Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
}

function causeOf({ reason }: RawOverride, end: number): OracleCause {
  const cause: OracleCause = { kind: 'override', until: end === Infinity ? null : end };
  return reason === undefined ? cause : { ...cause, text: reason };
}

/** The hours of an override are a timetable of their own, without the breaks of another. */
function overridePlan(
  document: RawDocument,
  { override, end }: PlacedOverride,
  day: Day,
  organisation: OrganisationsOwn,
): DayPlan {
  const value = valueOn(override.hours, day);
  const intervals =
    value === 'appointment'
      ? asAppointments(organisation.planOf(day).pieces)
      : value === 'outside'
        ? value
        : intervalsOf(value);
  const governing = causeOf(override, end);
  return {
    pieces: piecesOf({ document, day, governing, organisation }, intervals),
    pauses: [],
    without: [],
    hasGaps: value !== 'outside',
    governing,
  };
}
