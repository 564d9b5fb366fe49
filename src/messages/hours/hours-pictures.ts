import { around, dayMinutes, nextMinute } from '../../schedule/calendar/dates.js';
import type { Stretch } from '../../schedule/stretches.js';
import { listDays, type WeekDay } from '../../schedule/week.js';
import { capitalised, describeCell, todayIn, type HoursTable } from './hours.js';
import { nameSubject } from './hours-names.js';
import { coming, type SpokenHours, type HoursSubject } from './hours-subjects.js';
import { dayWords, inWeekOrder, shortDayWords, tellDay, type DayWords } from './hours-lines.js';
import { capital } from '../speech.js';

/** A day to be drawn: what is open when, a lane for each of the ways to reach people. */
export interface HoursPicture {
  /** "Ma"; empty when the day stands alone. */
  readonly title: string;
  readonly isToday: boolean;
  readonly lanes: readonly (readonly Stretch[])[];
  /** The minute of the day that it is now; null on another day. */
  readonly now: number | null;
  /** What there is to say when nobody can be reached that day; else empty. */
  readonly closed: string;
}

/** Pictures with what they say in words. */
export interface HoursPictures {
  /** The names of the lanes. */
  readonly names: readonly string[];
  readonly pictures: readonly HoursPicture[];
  /** What states other than open there are in the pictures, and in which lane first: "op afspraak". */
  readonly remarks: readonly {
    readonly state: 'limited' | 'appointment' | 'break';
    readonly remark: string;
    readonly lane: number;
  }[];
  /** The word for now. */
  readonly now: string;
  readonly locale: string;
}

const isShut = ({ state }: Stretch) => state === 'closed' || state === 'unknown';

/** The urgent line is always there: it says nothing about the day, unless it was asked for. */
function listDrawn({ subjects }: SpokenHours): readonly HoursSubject[] {
  const usual = subjects.filter(({ channels }) => !channels[0]?.urgent);
  return usual.length ? usual : subjects;
}

/** The minute of a day (day number) that it is at the instant of a subject. */
function minuteOf({ current, minute }: HoursSubject, day: number): number {
  return minute - (day - current) * dayMinutes;
}

/** The first day that is told of: that of a night which is not over yet, or else today. */
const firstDay = ([subject]: readonly HoursSubject[]) => subject!.days[0]!.day;

function dayOf({ schedule }: SpokenHours, { channels, days }: HoursSubject, day: number): WeekDay {
  return days.find((each) => each.day === day) ?? listDays(schedule, day, 1, channels[0]?.id)[0]!;
}

function describePicture(hours: SpokenHours, subjects: readonly HoursSubject[], day: number): HoursPicture {
  const { speech } = hours;
  const lanes = subjects.map((subject) => dayOf(hours, subject, day));
  const isClosed = lanes.every(({ stretches }) => stretches.every(isShut));
  const isNow = day === firstDay(subjects);
  if (isNow) speech.use({ stableUntil: nextMinute(speech.instant) });
  const { lines, remarks } = tellDay(speech, lanes[0]!);
  return {
    title: shortDayWords(speech, lanes[0]!),
    isToday: !!todayIn(hours, lanes.slice(0, 1)),
    lanes: lanes.map(({ stretches }) => stretches),
    now: isNow ? minuteOf(subjects[0]!, day) : null,
    closed: isClosed ? [...lines.map(({ time }) => capital(time)), ...remarks].join(' – ') : '',
  };
}

/** What other states than open there are in the days of each lane, each once. */
function listRemarks(lanes: readonly (readonly DayWords[])[]): HoursPictures['remarks'] {
  const found = lanes.flatMap((days, lane) =>
    days.flatMap(({ lines }) =>
      lines.flatMap(({ remark, stretch: { state } }) =>
        state === 'limited' || state === 'appointment' || state === 'break' ? [{ state, remark, lane }] : [],
      ),
    ),
  );
  return found.filter(({ remark }, index) => found.findIndex((other) => other.remark === remark) === index);
}

function describePictures(
  hours: SpokenHours,
  subjects: readonly HoursSubject[],
  days: readonly number[],
): HoursPictures {
  const { speech } = hours;
  const told = subjects.map((subject) => days.map((day) => tellDay(speech, dayOf(hours, subject, day))));
  return {
    names: subjects.map((subject) => capital(nameSubject(hours, subject).name)),
    pictures: days.map((day) => describePicture(hours, subjects, day)),
    remarks: listRemarks(told),
    now: speech.say('hoursNow'),
    locale: speech.locale,
  };
}

/** The coming seven days to be drawn, in the order of the week. */
export function pictureWeek(hours: SpokenHours): HoursPictures {
  const subjects = listDrawn(hours);
  const days = inWeekOrder(coming(subjects[0]!), hours.speech.locale).map(({ day }) => day);
  return describePictures(hours, subjects, days);
}

/** The day that people want to see: today as long as somebody can still be reached, or else the next one. */
function dayToDraw(hours: SpokenHours, subjects: readonly HoursSubject[]): number | undefined {
  const from = firstDay(subjects);
  const isOpen = (day: number) =>
    subjects.some((subject) => {
      const minute = minuteOf(subject, day);
      return dayOf(hours, subject, day).stretches.some((stretch) => !isShut(stretch) && stretch.end > minute);
    });
  return around(from, 0, 7).find(isOpen);
}

/** The day that matters, to be drawn and in a table; null when nobody can be reached in the coming week. */
export function pictureDay(
  hours: SpokenHours,
): { readonly pictures: HoursPictures; readonly table: HoursTable } | null {
  const { speech } = hours;
  const subjects = listDrawn(hours);
  const day = dayToDraw(hours, subjects);
  if (day === undefined) return null;
  const ahead = day - speech.today();
  const days = subjects.map((subject) => dayOf(hours, subject, day));
  const name = ahead === 0 ? speech.say('hoursToday') : ahead === 1 ? speech.say('tomorrow') : '';
  const rows = subjects.map((subject, index) => ({
    head: capital(nameSubject(hours, subject).name),
    today: null,
    remarks: [],
    cells: [capitalised(describeCell(hours, [days[index]!], subject))],
  }));
  return {
    pictures: describePictures(hours, subjects, [day]),
    table: { title: name ? capital(name) : dayWords(speech, [days[0]!]), columns: [], rows },
  };
}
