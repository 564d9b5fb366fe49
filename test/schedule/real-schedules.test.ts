import { expect } from '@esm-bundle/chai';
import { Temporal } from 'temporal-polyfill';
import {
  evaluateChannel,
  evaluateOrganisation,
  listChanges,
  parseSchedule,
  type Evaluation,
  type Schedule,
  type State,
} from '../../src/schedule/index.js';
import belgium from '../cases/real-schedules/be.json' with { type: 'json' };
import germany from '../cases/real-schedules/de.json' with { type: 'json' };
import france from '../cases/real-schedules/fr.json' with { type: 'json' };
import britain from '../cases/real-schedules/gb.json' with { type: 'json' };
import index from '../cases/real-schedules/index.json' with { type: 'json' };
import dutchCare from '../cases/real-schedules/nl-care.json' with { type: 'json' };
import dutchGovernment from '../cases/real-schedules/nl-government.json' with { type: 'json' };
import dutchOthers from '../cases/real-schedules/nl-others.json' with { type: 'json' };

/** What is expected at a moment. Times are those of the organisation's clock; keys that are absent are not compared. */
interface Moment {
  readonly at: string;
  readonly channel?: string;
  readonly state: State;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly next?: State | null;
  readonly opensAt?: string | null;
  readonly opensAs?: State | null;
  readonly closesSoon?: boolean;
  readonly via?: readonly string[];
  /** Null stands for an absent key. */
  readonly cause?: Readonly<Record<string, unknown>>;
  readonly why: string;
}

/** Every change of a week: `"mon tue": "08:00 open, 17:00 closed"`; days without changes are left out. */
interface Week {
  readonly monday: string;
  readonly channel?: string;
  readonly before: State;
  readonly days: Readonly<Record<string, string>>;
}

interface RealSchedule {
  readonly id: string;
  readonly document: { readonly timeZone: string };
  readonly weeks: readonly Week[];
  readonly moments: readonly Moment[];
}

interface ExpectedChange {
  readonly at: string;
  readonly from: State;
  readonly to: State;
}

const cases: readonly unknown[] = [
  ...dutchCare,
  ...dutchGovernment,
  ...dutchOthers,
  ...belgium,
  ...germany,
  ...france,
  ...britain,
];
const organisations = cases as readonly RealSchedule[];
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Wall times that daylight saving skips or repeats are read as Temporal does by default: "compatible". */
function instantOf(timeZone: string, time: Temporal.PlainDateTime): number {
  return time.toZonedDateTime(timeZone).epochMilliseconds;
}

function wallTime(timeZone: string, instant: number | null | undefined): string | null {
  if (typeof instant !== 'number') return null;
  const time = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDateTime();
  return time.toString({ smallestUnit: 'second' }).replace(/:00$/, '');
}

function scheduleOf({ document }: RealSchedule): Schedule {
  const result = parseSchedule(document);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.schedule;
}

function evaluate(schedule: Schedule, channel: string | undefined, instant: number): Evaluation {
  return channel === undefined ? evaluateOrganisation(schedule, instant) : evaluateChannel(schedule, channel, instant);
}

/** What an evaluation says of all that a moment expects something of, in the terms of the moment. */
function answerTo(moment: Moment, evaluation: Evaluation, timeZone: string): unknown {
  const wall = (instant: number | null | undefined) => wallTime(timeZone, instant);
  const { at, channel, why, ...expected } = moment;
  const cause: Readonly<Record<string, unknown>> = { ...evaluation.cause, until: wall(evaluation.cause.until) };
  const found: Readonly<Record<string, unknown>> = {
    ...evaluation,
    since: wall(evaluation.since),
    until: wall(evaluation.until),
    opensAt: wall(evaluation.opensAt),
    cause: Object.fromEntries(Object.keys(expected.cause ?? {}).map((key) => [key, cause[key] ?? null])),
  };
  const answered = Object.fromEntries(Object.keys(expected).map((key) => [key, found[key]]));
  return { at, ...(channel === undefined ? {} : { channel }), ...answered, why };
}

/** The changes of a week in the order in which they happen. */
function expectedChanges({ monday, before, days }: Week): ExpectedChange[] {
  let from = before;
  const changesOn = (weekday: string, day: number) => {
    const names = Object.keys(days).find((key) => key.split(' ').includes(weekday));
    const date = Temporal.PlainDate.from(monday).add({ days: day }).toString();
    return (names === undefined ? [] : days[names]!.split(', ')).map((change) => {
      const [time, state] = change.split(' ') as [string, State];
      const expected = { at: `${date}T${time}`, from, to: state };
      from = state;
      return expected;
    });
  };
  return weekdays.flatMap(changesOn);
}

/** At each change of a week, and in the minute before it. */
function momentsAround({ channel }: Week, { at, from, to }: ExpectedChange): Moment[] {
  const minuteBefore = Temporal.PlainDateTime.from(at).subtract({ minutes: 1 }).toString({ smallestUnit: 'minute' });
  const subject = channel === undefined ? {} : { channel };
  return [
    { at: minuteBefore, ...subject, state: from, until: at, next: to, why: 'a minute before' },
    { at, ...subject, state: to, since: at, why: 'from this minute on' },
  ];
}

function expectAnswers(organisation: RealSchedule, moments: readonly Moment[]): void {
  const { timeZone } = organisation.document;
  const schedule = scheduleOf(organisation);
  const answers = moments.map((moment) => {
    const instant = instantOf(timeZone, Temporal.PlainDateTime.from(moment.at));
    return answerTo(moment, evaluate(schedule, moment.channel, instant), timeZone);
  });
  expect(answers).to.deep.equal(moments);
}

function expectWeek(organisation: RealSchedule, week: Week): void {
  const { timeZone } = organisation.document;
  const changes = expectedChanges(week);
  // A minute early, so that a change on Monday at midnight is one of this week.
  const start = Temporal.PlainDateTime.from(week.monday).subtract({ minutes: 1 });
  const end = start.add({ days: 7 });
  const found = listChanges(
    scheduleOf(organisation),
    instantOf(timeZone, start),
    instantOf(timeZone, end),
    week.channel,
  ).map(({ at, from, to }) => ({ at: wallTime(timeZone, at), from, to }));
  expect(found).to.deep.equal(changes);
  expectAnswers(
    organisation,
    changes.flatMap((change) => momentsAround(week, change)),
  );
}

describe('real schedules', () => {
  it('covers every organisation of the facts', () => {
    const covered = [...organisations, ...index.withoutTimes].map(({ id }) => id);
    expect(covered.toSorted()).to.deep.equal(index.organisations.toSorted());
  });

  for (const organisation of organisations) {
    describe(organisation.id, () => {
      for (const week of organisation.weeks) {
        it(`${week.channel ?? 'organisation'} in the week of ${week.monday}, around each change`, () =>
          expectWeek(organisation, week));
      }
      it(`at ${organisation.moments.length} telling moments`, () => expectAnswers(organisation, organisation.moments));
    });
  }
});
