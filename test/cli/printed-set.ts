import assert from 'node:assert/strict';
import { parseDate, weekday } from '../../src/schedule/calendar/dates.js';

/*
 * Reads the recordings of an answering machine as they are printed, for people (in Dutch) and for programs, as one reads who
 * has nothing else: a day that is named by its date anywhere follows the lines with dates, any other day those of its weekday.
 */

interface Times {
  readonly start: number;
  readonly end: number;
}

interface Condition {
  readonly isDated: boolean;
  names(day: number): boolean;
  readonly times: readonly Times[];
}

/** A recording, or when there is none. */
export interface Entry {
  readonly name: string;
  /** What is said; null for nothing. */
  readonly text: string | null;
  /** Why nothing is said: a state of the phone. */
  readonly state: string | null;
  readonly conditions: readonly Condition[];
}

export interface PrintedSet {
  /** Day numbers, both included. */
  readonly from: number;
  readonly until: number;
  readonly timeZone: string;
  readonly entries: readonly Entry[];
}

function minuteOf(text: string): number {
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(text) ?? assert.fail(`no time: ${text}`);
  return Number(hour) * 60 + Number(minute);
}

const dayOf = (date: string) => parseDate(date) ?? assert.fail(`no date: ${date}`);

function timesOf(text: string, dash: string): Times {
  const [start = '', end = ''] = text.split(dash);
  return { start: minuteOf(start), end: minuteOf(end) };
}

function within(from: string, until: string, days: ReadonlySet<number> | null): (day: number) => boolean {
  const [first, last] = [dayOf(from), dayOf(until)];
  return (day) => first <= day && day <= last && (!days || days.has(weekday(day)));
}

function weekdaysOf(text: string, names: readonly string[]): Set<number> {
  const numberOf = (name: string) => {
    assert.ok(names.includes(name), `no weekday: ${name}`);
    return names.indexOf(name);
  };
  return new Set(
    text.split(', ').flatMap((part) => {
      const [first = '', last = first] = part.split('-');
      const [from, to] = [numberOf(first), numberOf(last)];
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    }),
  );
}

const dutch = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];

/** `ma-do, za: 12:30 – 13:30`, `2026-12-24, 2026-12-31: …`, or `2027-07-12 … 2027-08-22, ma-do: …`. */
function readLine(line: string): Condition {
  const [, days = '', list = ''] =
    /^ {2}(\D.*?|\d{4}-.*?): (\d\d:.*)$/.exec(line) ?? assert.fail(`no condition: ${line}`);
  const times = list.split(', ').map((text) => timesOf(text, ' – '));
  const [, from, until, only] = /^(\S+) … (\S+?)(?:, (.*))?$/.exec(days) ?? [];
  if (from && until) return { isDated: true, names: within(from, until, only ? weekdaysOf(only, dutch) : null), times };
  if (/^\d/.test(days)) {
    const dates = new Set(days.split(', ').map(dayOf));
    return { isDated: true, names: (day) => dates.has(day), times };
  }
  const chosen = weekdaysOf(days, dutch);
  return { isDated: false, names: (day) => chosen.has(weekday(day)), times };
}

const silences: Readonly<Record<string, string>> = {
  'geen opname: de telefoon wordt opgenomen': 'open',
  'geen opname: de telefoon wordt opgenomen, niet voor alles': 'limited',
  'geen opname: de telefoon wordt op afspraak opgenomen': 'appointment',
  'geen opname: de tijden zijn niet bekend': 'unknown',
};

/** Reads what is printed for people. */
export function readPrintedText(printed: string): PrintedSet {
  const [head = '', ...blocks] = printed.trimEnd().split('\n\n');
  const [, from = '', until = '', timeZone = ''] =
    /^Van (\S+) tot en met (\S+), op de klok van (\S+)\.\nEen datum gaat voor: .*$/.exec(head) ?? assert.fail(head);
  const entries: Entry[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const [heading = '', ...lines] = blocks[index]!.split('\n');
    const state = silences[heading] ?? null;
    const [, name] = state ? ['', heading] : (/^([a-z\d-]+) \(.*, \d+ s\)$/.exec(heading) ?? assert.fail(heading));
    const text = state
      ? null
      : blocks[++index]!.split('\n')
          .map((line) => line.trim())
          .join(' ');
    const conditions = lines.filter((line) => line !== '  zolang het duurt').map(readLine);
    entries.push({ name, text, state, conditions });
  }
  return { from: dayOf(from), until: dayOf(until), timeZone, entries };
}

const english = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

interface JsonConditions {
  readonly weekly: readonly { readonly days: readonly string[]; readonly times: readonly string[] }[];
  readonly dated: readonly {
    readonly from: string;
    readonly until: string;
    readonly days?: readonly string[];
    readonly times: readonly string[];
  }[];
}

interface JsonSet {
  readonly from: string;
  readonly until: string;
  readonly timeZone: string;
  readonly recordings: readonly (JsonConditions & { readonly name: string; readonly text: string })[];
  readonly none: readonly (JsonConditions & { readonly state: string })[];
}

function readConditions({ weekly, dated }: JsonConditions): Condition[] {
  const read = (times: readonly string[]) => times.map((text) => timesOf(text, '-'));
  return [
    ...weekly.map(({ days, times }): Condition => {
      const chosen = weekdaysOf(days.join(', '), english);
      return { isDated: false, names: (day) => chosen.has(weekday(day)), times: read(times) };
    }),
    ...dated.map(({ from, until, days, times }): Condition => {
      const chosen = days ? weekdaysOf(days.join(', '), english) : null;
      return { isDated: true, names: within(from, until, chosen), times: read(times) };
    }),
  ];
}

/** Reads what is printed for programs. */
export function readPrintedJson(printed: string): PrintedSet {
  const { from, until, timeZone, recordings, none } = JSON.parse(printed) as JsonSet;
  return {
    ...{ from: dayOf(from), until: dayOf(until), timeZone },
    entries: [
      ...recordings.map((each) => ({
        name: each.name,
        text: each.text,
        state: null,
        conditions: readConditions(each),
      })),
      ...none.map((each) => ({ name: each.state, text: null, state: each.state, conditions: readConditions(each) })),
    ],
  };
}

/** What happens at each minute of a day: how many entries hold, and the last of them. */
export interface DayPlan {
  readonly counts: Uint8Array;
  entryAt(minute: number): Entry;
}

/** What a day is like for one who reads the set. */
export function planOf({ entries }: PrintedSet, day: number): DayPlan {
  const named = entries.flatMap((entry, index) =>
    entry.conditions.filter(({ names }) => names(day)).map((condition) => ({ index, ...condition })),
  );
  const isDated = named.some((condition) => condition.isDated);
  const counts = new Uint8Array(1440);
  const chosen = new Int16Array(1440);
  for (const condition of named.filter((each) => each.isDated === isDated)) {
    for (const { start, end } of condition.times) {
      for (let minute = start; minute < end; minute++) {
        counts[minute]! += 1;
        chosen[minute] = condition.index;
      }
    }
  }
  return { counts, entryAt: (minute) => entries[chosen[minute]!]! };
}
