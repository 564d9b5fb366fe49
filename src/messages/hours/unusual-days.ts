import { capitalised, describeCell, type HoursCell, type HoursRow, type HoursTable } from './hours.js';
import { dayWords, tellDifference } from './hours-lines.js';
import { nameSubject } from './hours-names.js';
import { listUnusual, type HoursSubject, type SpokenHours } from './hours-subjects.js';
import { format } from '../days-and-times.js';
import { capital } from '../speech.js';

/*
 * The days after the coming seven that are not as usual: each once, with what differs and for whom.
 */

/** What some ways to reach people have in common on unusual days. */
interface Difference {
  readonly subjects: readonly HoursSubject[];
  readonly cell: HoursCell;
}

/** Unusual days in words. */
interface UnusualDays {
  readonly head: string;
  readonly from: number;
  readonly differences: readonly Difference[];
}

function daysInWords({ speech }: SpokenHours, { days, isEndless }: ReturnType<typeof listUnusual>[number]): string {
  return isEndless
    ? capital(speech.say('hoursFrom', { day: format(speech, 'date', days[0]!.day) }))
    : dayWords(speech, days);
}

function addTo(differences: readonly Difference[], subject: HoursSubject, cell: HoursCell): Difference[] {
  const words = JSON.stringify(cell);
  const isAlike = (other: Difference) => JSON.stringify(other.cell) === words;
  if (!differences.some(isAlike)) return [...differences, { subjects: [subject], cell }];
  return differences.map((each) => (isAlike(each) ? { ...each, subjects: [...each.subjects, subject] } : each));
}

/** The unusual days of all subjects in the order of the calendar. */
function collectDays(hours: SpokenHours): UnusualDays[] {
  const found = new Map<string, UnusualDays>();
  for (const subject of hours.subjects) {
    for (const group of listUnusual(hours.schedule, subject)) {
      const head = daysInWords(hours, group);
      const from = group.days[0]!.day;
      const cell = describeCell(hours, group.days, subject, tellDifference(hours.speech, group.days));
      const key = `${from} ${head}`;
      const differences = addTo(found.get(key)?.differences ?? [], subject, cell);
      found.set(key, { head, from, differences });
    }
  }
  return [...found.values()].sort((one, other) => one.from - other.from);
}

/** Whom a difference is for; empty when it is for all. */
function whomOf(hours: SpokenHours, { subjects }: Difference): string {
  if (subjects.length === hours.subjects.length) return '';
  return nameSubject(hours, { channels: subjects.flatMap(({ channels }) => channels) }).name;
}

function rowOf(hours: SpokenHours, { head, differences }: UnusualDays, isNamed: boolean): HoursRow {
  const cells = differences.map((difference) => {
    const name = isNamed && whomOf(hours, difference);
    if (!name) return capitalised(difference.cell);
    return { ...difference.cell, whom: capital(hours.speech.say('hoursWhom', { name })) };
  });
  return { head, today: null, remarks: [], cells };
}

/** The table of unusual days; none where there are none. Whom they are for stands in its title when that is the same for all. */
export function describeUnusualDays(hours: SpokenHours): HoursTable[] {
  const { speech } = hours;
  const list = collectDays(hours);
  if (!list.length) return [];
  const names = new Set(list.flatMap(({ differences }) => differences.map((each) => whomOf(hours, each))));
  const [name = ''] = names;
  const isNamed = names.size > 1;
  const title = isNamed || !name ? speech.say('hoursUnusual') : speech.say('hoursUnusualOf', { name });
  return [
    { title: capital(title), columns: [], rows: list.map((days) => rowOf(hours, days, isNamed)), hasDates: true },
  ];
}
