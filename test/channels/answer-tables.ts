import { Temporal } from 'temporal-polyfill';
import type { Answer } from '../../src/channels/index.js';
import { parseSchedule, type Schedule } from '../../src/schedule/index.js';
import design from '../cases/design-example.json' with { type: 'json' };
import belgium from '../cases/real-schedules/be.json' with { type: 'json' };
import germany from '../cases/real-schedules/de.json' with { type: 'json' };
import france from '../cases/real-schedules/fr.json' with { type: 'json' };
import britain from '../cases/real-schedules/gb.json' with { type: 'json' };
import dutchCare from '../cases/real-schedules/nl-care.json' with { type: 'json' };
import dutchGovernment from '../cases/real-schedules/nl-government.json' with { type: 'json' };
import dutchOthers from '../cases/real-schedules/nl-others.json' with { type: 'json' };

/** A moment on the organisation's clock, and what is expected then. Channels that are not named are not compared. */
export interface Row {
  readonly at: string;
  readonly presence?: unknown;
  /** By channel: `now` (or `now TIME`), `opens TIME`, `promise TIME`, `within TIME` (a rough count), `slot TIME/TIME`, `told`, `none`. */
  readonly answers: Readonly<Record<string, string>>;
  /** In the same way: when it is confirmed that a message arrived. */
  readonly receipts?: Readonly<Record<string, string>>;
  readonly recommended: string | null;
  /** The channels that are left out; none when absent. */
  readonly hidden?: readonly string[];
  readonly why: string;
}

/** Rows about one document: written beside them, or one that stands elsewhere. */
export interface Group {
  readonly name?: string;
  readonly source?: string;
  readonly document?: unknown;
  readonly rows: readonly Row[];
}

const real = [...belgium, ...germany, ...france, ...britain, ...dutchCare, ...dutchGovernment, ...dutchOthers];
const known = new Map<string, unknown>(real.map(({ id, document }) => [id, document]));
known.set('design-example', design);

/** The schedule of a group; throws when its document is not valid. */
export function scheduleOf({ source, document }: Pick<Group, 'source' | 'document'>): Schedule {
  const result = parseSchedule(source === undefined ? document : known.get(source));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.schedule;
}

/** Wall times that daylight saving skips or repeats are read as Temporal does by default: "compatible". */
export function instantOf({ timeZone }: Schedule, time: string): number {
  return Temporal.PlainDateTime.from(time).toZonedDateTime(timeZone).epochMilliseconds;
}

/** An instant on the organisation's clock. */
export function wallTime({ timeZone }: Schedule, instant: number): string {
  const time = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDateTime();
  return time.toString({ smallestUnit: 'millisecond' }).replace(/:00\.000$/, '');
}

/** An answer in the notation of the tables. */
export function writeAnswer(schedule: Schedule, { kind, at, slot }: Answer, instant: number): string {
  if (slot) {
    const until = slot.until === at ? wallTime(schedule, slot.until).slice(11) : 'another moment';
    return `${kind} ${wallTime(schedule, slot.from)}/${until}`;
  }
  return at === null || (kind === 'now' && at === instant) ? kind : `${kind} ${wallTime(schedule, at)}`;
}
