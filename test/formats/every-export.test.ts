import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { toHtml } from '../../src/formats/html/to-html.js';
import { toICalendar } from '../../src/formats/icalendar/to-icalendar.js';
import { toJsonLd } from '../../src/formats/json-ld/to-json-ld.js';
import { toOpeningHours } from '../../src/formats/opening-hours/to-opening-hours.js';
import { toDialplan } from '../../src/formats/telephone/to-dialplan.js';
import { toPhoneChecklist } from '../../src/formats/telephone/to-phone-checklist.js';
import { around, formatDate, parseDate } from '../../src/schedule/calendar/dates.js';
import { zoneOf } from '../../src/schedule/calendar/zoned-time.js';
import { isLive } from '../../src/schedule/document/schedule.js';
import { matchesOn } from '../../src/schedule/exceptions.js';
import {
  evaluateChannel,
  evaluateOrganisation,
  textIn,
  type Cause,
  type Evaluation,
  type Schedule,
} from '../../src/schedule/index.js';
import { asLabel, asOsm, listed, readDialplan, readOsm, special } from './days-read.js';
import { realSchedules, scheduleOf } from './formats-cases.js';
import { rowsTold, statesTold, tellingWords } from './html/days-told.js';
import { occurrencesOf } from './icalendar/occurrences.js';
import { daysOfSubject } from './json-ld/days-specified.js';

/*
 * Whatever an export says of a day, its times and its name, is what the evaluation says of that day: all exports of all real
 * documents and of the cases, each read as others read it. The days are those on which most differs.
 */

const cases = join(import.meta.dirname, '../cases/answers');
/** Documents that are refused for their zone: nothing is exported of them. */
const refused = ['zone-bst.json', 'zone-pst.json'];
const isDocument = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && 'timeZone' in value;
const documents = [
  ...realSchedules,
  ...readdirSync(cases)
    .filter((file) => !refused.includes(file))
    .map((file) => ({ id: file, document: JSON.parse(readFileSync(join(cases, file), 'utf8')) as unknown }))
    .filter(({ document }) => isDocument(document)),
];

const now = Date.parse('2026-11-29T09:00Z');
const ahead = 160;
const oddDays = (
  [
    ['2026-11-30', 3],
    ['2026-12-23', 10],
    ['2027-03-26', 4],
    ['2027-04-25', 3],
  ] as const
).flatMap(([date, more]) => around(parseDate(date)!, 0, more));

const titles = { open: 'open', limited: 'limited', appointment: 'appointment' };
const labels = { open: 'open', limited: 'limited', break: 'break', closed: 'closed' };

interface Subject {
  readonly schedule: Schedule;
  readonly channelId: string | null;
}

function evaluate({ schedule, channelId }: Subject, instant: number): Evaluation {
  return channelId === null ? evaluateOrganisation(schedule, instant) : evaluateChannel(schedule, channelId, instant);
}

const textOf = ({ language }: Schedule, { text }: Cause) =>
  text === undefined ? '' : textIn(text, language, language);

/** A minute of a day, with what the evaluation says of it. */
interface Minute {
  readonly day: number;
  readonly minute: number;
  readonly instant: number;
  readonly evaluation: Evaluation;
  /** The state, with what it is limited to. */
  readonly what: string;
}

/** The minutes that are looked at: those at which something changes, those before, and some of every hour. */
function minutesOf(subject: Subject, day: number): Minute[] {
  const { schedule } = subject;
  const zone = zoneOf(schedule.timeZone)!;
  const some = around(0, 0, 23).map((hour) => hour * 60 + 30);
  const begins = some.flatMap((minute) => {
    const { since } = evaluate(subject, zone.toInstant(day, minute));
    const wall = zone.toWallTime(since ?? 0);
    return wall.day === day ? [wall.minute, ...(wall.minute ? [wall.minute - 1] : [])] : [];
  });
  return [...new Set([0, ...some, ...begins])].flatMap((minute) => {
    const instant = zone.toInstant(day, minute);
    const wall = zone.toWallTime(instant);
    if (wall.day !== day || wall.minute !== minute) return []; // The clock skips it.
    const evaluation = evaluate(subject, instant);
    const { limitedTo } = evaluation.cause;
    const what = [evaluation.state, limitedTo ? textIn(limitedTo, schedule.language, schedule.language) : ''];
    return [{ day, minute, instant, evaluation, what: what.filter(Boolean).join(' ') }];
  });
}

/** The names that a day may have: those of its own exceptions, and of what is switched then. */
function namesOf({ schedule }: Subject, minutes: readonly Minute[]): Set<string> {
  const own = matchesOn(schedule, minutes[0]!.day).flatMap(({ exception: { reason, offset }, holiday }) => [
    textOf(schedule, { kind: 'exception', text: reason }),
    offset ? '' : (holiday ?? ''),
  ]);
  const switched = minutes
    .filter(({ evaluation: { cause } }) => cause.kind === 'override')
    .map(({ evaluation: { cause } }) => textOf(schedule, cause));
  return new Set([...own, ...switched].filter(Boolean));
}

/** Whether the evaluation of a day gives one of its names as the cause. */
const isNamed = ({ schedule }: Subject, minutes: readonly Minute[], names: ReadonlySet<string>) =>
  minutes.some(({ evaluation: { cause } }) => names.has(textOf(schedule, cause)) || names.has(cause.name ?? ''));

const htmlOf = (schedule: Schedule) =>
  toHtml(schedule, now, { ...tellingWords, language: schedule.language, nameChannel: ({ id }) => id }, ahead).text;

const jsonLdOf = ({ schedule, channelId }: Subject) =>
  daysOfSubject(toJsonLd(schedule, now, schedule.language, ahead).data, channelId);

type Say = (minute: Minute) => string;

/** What each export of a subject says of a minute, and what it ought to say. */
function exportsOf(subject: Subject): Readonly<Record<string, readonly [says: Say, ought: Say]>> {
  const { schedule, channelId } = subject;
  const phone = { instant: now, days: ahead, ...(channelId === null ? {} : { channelId }) };
  const osm = readOsm(
    toOpeningHours(schedule, { instant: now, days: ahead, ...(channelId ? { channelId } : {}) }).text,
  );
  const dialplan = readDialplan(toDialplan(schedule, { ...phone, labels }).text, schedule.timeZone);
  const checklist = toPhoneChecklist(schedule, phone);
  const html = statesTold(htmlOf(schedule), channelId ?? '');
  const jsonLd = jsonLdOf(subject);
  const stays = occurrencesOf(toICalendar(schedule, { ...phone, titles }).text);
  return {
    osm: [({ day, minute }) => osm(day, minute), ({ what }) => asOsm(what)],
    dialplan: [({ day, minute }) => dialplan(day, minute), ({ what }) => asLabel(what)],
    checklist: [
      ({ day, minute }) =>
        listed(checklist, day).find(({ start, end }) => start <= minute && minute < end)?.state ?? 'closed',
      ({ what }) => asLabel(what),
    ],
    // schema.org has no word for what is limited, by appointment or unknown: of that nothing is said.
    jsonLd: [
      ({ day, minute }) => (jsonLd.isOpen(day, minute) ? 'open' : ''),
      ({ what }) => (what === 'open' ? 'open' : ''),
    ],
    html: [({ day, minute }) => html(day, minute), ({ evaluation: { state } }) => state.replace('break', 'closed')],
    ical: [
      ({ instant }) =>
        stays.find(({ start, end }) => start <= instant && instant < end)?.summary.replace(':', '') ?? 'closed',
      ({ what }) => what.replace(/^(break|unknown)\b.*/, 'closed'),
    ],
  };
}

/** What each export of a subject calls a day that it lists by date; undefined where it does not list it. */
function namersOf(subject: Subject): Readonly<Record<string, (day: number) => string | undefined>> {
  const { schedule, channelId } = subject;
  const checklist = toPhoneChecklist(schedule, { instant: now, days: ahead, ...(channelId ? { channelId } : {}) });
  const jsonLd = jsonLdOf(subject);
  const row = rowsTold(htmlOf(schedule), channelId ?? '');
  return {
    checklist: (day) => {
      const found = special(checklist, day);
      return found && (textOf(schedule, { kind: 'exception', text: found.reason }) || (found.holiday ?? ''));
    },
    // Holidays have no names there, only reasons do.
    jsonLd: (day) => jsonLd.nameOf(day),
    html: (day) => {
      const head = row(day)?.head ?? '';
      return /\.\./.test(head) ? (/\((.*)\)$/.exec(head)?.[1] ?? '') : undefined;
    },
  };
}

/** What is wrong in the exports of a subject: where, what it says, and what is so. */
function faultsOf(subject: Subject): unknown[] {
  const exported = Object.entries(exportsOf(subject));
  const namers = Object.entries(namersOf(subject));
  return oddDays.flatMap((day) => {
    const minutes = minutesOf(subject, day);
    const names = namesOf(subject, minutes);
    const at = [subject.channelId, formatDate(day)];
    const wrong = exported.flatMap(([name, [says, ought]]) =>
      minutes
        .filter((each) => says(each) !== ought(each))
        .map((each) => [name, ...at, each.minute, says(each), ought(each)]),
    );
    const misnamed = namers.flatMap(([name, nameOf]) => {
      const given = nameOf(day);
      const isWrong = given === '' ? isNamed(subject, minutes, names) : given !== undefined && !names.has(given);
      return isWrong ? [[name, ...at, given, [...names]]] : [];
    });
    return [...wrong, ...misnamed];
  });
}

/** Labels would stand in the place of the ids by which tables are found. */
const withoutLabels = (schedule: Schedule): Schedule => ({
  ...schedule,
  channels: schedule.channels.map((channel) => ({ ...channel, label: undefined })),
});

describe('what every export says of the days on which most differs', () => {
  for (const { id, document } of documents) {
    it(`is what is so, of ${id}`, () => {
      const schedule = withoutLabels(scheduleOf(document));
      const live = schedule.channels.filter(isLive).map((channel) => channel.id);
      const faults = (live.length ? live : [null]).flatMap((channelId) => faultsOf({ schedule, channelId }));
      assert.deepEqual(faults.slice(0, 12), []);
    });
  }
});
