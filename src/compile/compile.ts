import type { Tone } from '../messages/catalog.js';
import type { CompileProblem } from '../messages/makers/compiling.js';
import { around, civilDate, dayNumber, minuteLength, dayMinutes } from '../schedule/calendar/dates.js';
import type { Span } from '../schedule/calendar/spans.js';
import { zoneOf, type Zone } from '../schedule/calendar/zoned-time.js';
import { parseSchedule } from '../schedule/document/definition/parse-schedule.js';
import { isRecord } from '../schedule/document/json.js';
import type { Problem } from '../schedule/document/problems.js';
import { isLive, type Schedule } from '../schedule/document/schedule.js';
import { checksum } from './checksum.js';
import { findCompileProblems, type CompileOptions } from './compile-problems.js';
import { compileSubject } from './compile-subject.js';
import { compiledVersion, type Compiled } from './compiled.js';
import { speakAll, tagsOf } from './manners.js';

/** What came of compiling: the key for the document; or what is wrong with the document, or with compiling it. */
export type CompileResult =
  | { readonly ok: true; readonly compiled: Compiled }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      readonly compileProblems: readonly CompileProblem[];
    };

/** The days from that of an instant on, for some months, each from its midnight to the next. */
function daysFrom(zone: Zone, from: number, months: number): readonly Span[] {
  const { day: first } = zone.toWallTime(from);
  const { year, month, dayOfMonth } = civilDate(first);
  const count =
    dayNumber(year + Math.floor((month - 1 + months) / 12), ((month - 1 + months) % 12) + 1, dayOfMonth) - first;
  return around(first, 0, count - 1).map((day) => ({ start: zone.toInstant(day, 0), end: zone.toInstant(day + 1, 0) }));
}

/** Where days begin later or earlier than 24 hours after another would say: the place of a day, and by how many minutes. */
function shiftsOf(days: readonly Span[]): number[] {
  const shifts: number[] = [];
  days.forEach(({ start }, place) => {
    const shift = (start - days[0]!.start) / minuteLength - place * dayMinutes;
    if (shift !== (shifts.at(-1) ?? 0)) shifts.push(place, shift);
  });
  return shifts;
}

/** What was asked for, in one order, if that was anything. */
function askedIn({ languages, tones, channels, months }: CompileOptions): Pick<Compiled, 'options'> {
  const options = { languages, tones, channels, months };
  return Object.values(options).some((value) => value !== undefined) ? { options } : {};
}

/** All but the checksums. */
async function bodyOf(schedule: Schedule, from: number, options: CompileOptions) {
  const { language, tone: ownTone, timeZone, channels } = schedule;
  const { zoneData, languages = [language], tones = [ownTone], months = 13 } = options;
  const days = daysFrom(zoneOf(timeZone)!, from, months);
  const spoken = await speakAll(schedule, languages, tones);
  const manners = spoken.flatMap((each) => each.manners);
  const ids = options.channels ?? channels.filter(isLive).map(({ id }) => id);
  const subjects = [null, ...ids].map((id) => [id ?? '', compileSubject(schedule, id, days, manners)] as const);
  return {
    ...(zoneData === undefined ? {} : { tz: zoneData }),
    ...askedIn(options),
    from: days[0]!.start / minuteLength,
    shifts: shiftsOf(days),
    languages: spoken.map((each) => tagsOf(each, language)),
    tones: tones.map((tone: Tone) => (tone === ownTone ? ['', tone] : [tone])),
    subjects: Object.fromEntries(subjects),
  };
}

/** The document without what was compiled of it. */
function withoutCompiled(document: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const entries = Object.entries(document);
  return Object.fromEntries(entries.filter(([key]) => key !== 'compiled'));
}

/**
 * Says beforehand what a document (parsed JSON) will say of the organisation and of channels, from the day of an instant (epoch
 * milliseconds) on, for 13 months. What comes of it belongs into the document as its key `compiled`: visitors' pages then show it
 * without computing anything. Any later change of the document ends it. Never rejects unless sentences cannot be loaded.
 */
export async function compile(document: unknown, from: number, options: CompileOptions = {}): Promise<CompileResult> {
  // Whatever stands in the key now: it is made anew.
  const result = parseSchedule(isRecord(document) ? withoutCompiled(document) : document);
  if (!result.ok) return { ...result, compileProblems: [] };
  const { schedule } = result;
  const compileProblems = findCompileProblems(document, schedule, from, options);
  if (compileProblems.length) return { ok: false, problems: [], compileProblems };
  const of = checksum(withoutCompiled(document as Readonly<Record<string, unknown>>));
  const body = { v: compiledVersion, of, ...(await bodyOf(schedule, from, options)) } as const;
  return { ok: true, compiled: { ...body, sum: checksum(body) } };
}
