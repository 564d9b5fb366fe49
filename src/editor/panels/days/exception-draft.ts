import type { ExceptionKind, ExceptionWhenKind } from '../../../messages/makers/editor/exception-kinds.js';
import { civilDate, formatTime, parseDate } from '../../../schedule/calendar/dates.js';
import type { JsonObject, JsonValue } from '../../../schedule/document/json.js';
import {
  timeOf,
  type ExceptionForm,
  type ExceptionHow,
  type ExceptionWhen,
  type TextAsGiven,
} from '../../document/exception-form.js';
import { isSameJson } from '../../text/same-json.js';
import { objectOf, withKey, type Items } from '../../document/plain-edits.js';
import { readTypedTime } from '../../fields/time-typed.js';

/** A stretch of time as it is typed. */
export interface TypedStretch {
  start: string;
  end: string;
  /** The name of a break; null where it has none that can be typed. */
  name: string | null;
  /** What it was in the document. */
  readonly given: JsonValue | null;
}

/** What is not right yet, and in which field. */
export interface DraftFault {
  readonly field: string;
  readonly fault:
    | 'dateMissing'
    | 'dateReversed'
    | 'holidayMissing'
    | 'timeMissing'
    | 'timeNotUnderstood'
    | 'timeSame'
    | 'channelMissing';
}

const startOf = (interval: JsonValue) => (timeOf(interval) ?? '').split('-')[0]!;
const endOf = (interval: JsonValue) => (timeOf(interval) ?? '').split('-')[1]?.replace(/\+\d$/, '') ?? '';

function typed(interval: JsonValue): TypedStretch {
  const name = objectOf(interval)?.['name'] ?? '';
  return {
    start: startOf(interval),
    end: endOf(interval),
    name: typeof name === 'string' ? name : null,
    given: interval,
  };
}

/** What was typed as a time, as the document has it (`HH:MM`); null when it is none. */
function readTime(text: string, isEnd: boolean): string | null {
  const read = readTypedTime(text, isEnd ? 'end' : 'start');
  return 'minute' in read ? formatTime(read.minute) : null;
}

const noStretch = (): TypedStretch => ({ start: '', end: '', name: '', given: null });

function kindOf(how: ExceptionHow): ExceptionKind {
  return how.kind === 'bounds' ? (how.closes === null ? 'opens' : 'closes') : how.kind;
}

function whenKindOf(when: ExceptionWhen): ExceptionWhenKind {
  if (when.kind === 'holiday') return 'holiday';
  if (when.kind === 'date') return when.until === null ? 'day' : 'range';
  return when.until === null ? 'yearly' : 'yearly-range';
}

/** The first date of a day of the year from a day on: what a date field shows of `12-24`. */
function comingDate(yearly: string, today: number): string {
  const { year } = civilDate(today);
  const dates = [0, 1, 2, 3, 4].map((years) => `${year + years}-${yearly}`);
  return dates.find((date) => (parseDate(date) ?? -1) >= today) ?? '';
}

/** An exception that somebody fills in: nothing of it is in the document before it is finished. */
export class ExceptionDraft {
  whenKind: ExceptionWhenKind = 'day';
  from = '';
  until = '';
  holidays: readonly string[] = [];
  /** All that it names in the document, where those are several: it may be changed for some of them. */
  group: readonly string[] = [];
  offset = 0;
  days: string | null = null;
  kind: ExceptionKind = 'closed';
  stretches: TypedStretch[] = [noStretch()];
  opens = '';
  closes = '';
  weekday = 'sat';
  channels: readonly string[] | null = null;
  reason: TextAsGiven = null;
  note: TextAsGiven = null;
  faults: readonly DraftFault[] = [];
  /** Whether somebody has filled in anything. */
  isChanged = false;

  /** Its place in the document; null for a new one. */
  index: number | null;

  /** `given` is the exception as it stands in the document, in its place; null for a new one. */
  constructor(
    form: ExceptionForm | null,
    today: number,
    readonly given: { readonly index: number; readonly value: JsonValue } | null = null,
  ) {
    this.index = given?.index ?? null;
    if (form) this.#read(form, today);
  }

  /** Looks for its exception where that is now, among all: an undo may have moved it, or taken it away. */
  follow(exceptions: Items): boolean {
    if (!this.given || isSameJson(exceptions[this.index!], this.given.value)) return true;
    const index = exceptions.findIndex((each) => isSameJson(each, this.given!.value));
    this.index = index;
    return index >= 0;
  }

  #read(form: ExceptionForm, today: number): void {
    const { when, how } = form;
    ({ days: this.days, channels: this.channels, reason: this.reason, note: this.note } = form);
    this.whenKind = whenKindOf(when);
    if (when.kind === 'holiday') {
      ({ names: this.holidays, offset: this.offset } = when);
      this.group = this.given && when.names.length > 1 ? when.names : [];
    } else {
      const date = (text: string) => (when.kind === 'date' ? text : comingDate(text, today));
      this.from = date(when.from);
      this.until = when.until === null ? '' : date(when.until);
    }
    this.kind = kindOf(how);
    if (how.kind === 'bounds') [this.opens, this.closes] = [how.opens ?? '', how.closes ?? ''];
    if (how.kind === 'like') this.weekday = how.weekday;
    if ('stretches' in how) this.stretches = how.stretches.map(typed);
    if ('breaks' in how) this.stretches = how.breaks.map(typed);
  }

  /** The first day that it is about, if that is known. */
  get firstDay(): number | null {
    return this.whenKind === 'holiday' ? null : parseDate(this.from);
  }

  addStretch(): void {
    this.stretches = [...this.stretches, noStretch()];
  }

  removeStretch(index: number): void {
    this.stretches = this.stretches.filter((_, place) => place !== index);
  }

  /** Begins with these times. */
  useTimes(times: readonly string[]): void {
    this.stretches = times.map((time) => ({ ...typed(time), given: null }));
  }

  /** Something was filled in: what was wrong and is right now is told no longer. */
  change(): void {
    const still = this.#findFaults();
    this.isChanged = true;
    this.faults = this.faults.flatMap(({ field }) => still.find((each) => each.field === field) ?? []);
  }

  /** Looks for what is not right yet, and gives the form when all of it is. */
  finish(): ExceptionForm | null {
    this.faults = this.#findFaults();
    return this.faults.length ? null : this.toForm();
  }

  /** The form, when there is nothing wrong with it; no word of what is. */
  faultless(): ExceptionForm | null {
    return this.#findFaults().length ? null : this.toForm();
  }

  #findFaults(): DraftFault[] {
    return [...this.#dateFaults(), ...this.#timeFaults(), ...this.#channelFaults()];
  }

  #dateFaults(): DraftFault[] {
    const { whenKind, from, until } = this;
    if (whenKind === 'holiday') return this.holidays.length ? [] : [{ field: 'holiday', fault: 'holidayMissing' }];
    const isRange = whenKind === 'range' || whenKind === 'yearly-range';
    if (parseDate(from) === null) return [{ field: 'from', fault: 'dateMissing' }];
    if (isRange && parseDate(until) === null) return [{ field: 'until', fault: 'dateMissing' }];
    return whenKind === 'range' && until < from ? [{ field: 'until', fault: 'dateReversed' }] : [];
  }

  /** The fields with a time that the answer asks for. */
  #times(): [field: string, typed: string][] {
    if (this.kind === 'closes') {
      const opens: [string, string][] = this.opens ? [['opens', this.opens]] : [];
      return [...opens, ['closes', this.closes]];
    }
    if (this.kind === 'opens') return [['opens', this.opens]];
    if (!this.hasStretches) return [];
    return this.stretches.flatMap(({ start, end }, index): [string, string][] => [
      [`start-${index}`, start],
      [`end-${index}`, end],
    ]);
  }

  /** Whether it asks for stretches of time. */
  get hasStretches(): boolean {
    return this.kind === 'hours' || this.kind === 'extra' || this.kind === 'breaks';
  }

  #timeFaults(): DraftFault[] {
    const faults = this.#times().flatMap(([field, text]): DraftFault[] => {
      const isEnd = field.startsWith('end') || field === 'closes';
      if (!text.trim()) return [{ field, fault: 'timeMissing' }];
      return readTime(text, isEnd) === null ? [{ field, fault: 'timeNotUnderstood' }] : [];
    });
    return faults.length || !this.hasStretches ? faults : this.#emptyStretches();
  }

  /** Stretches that end when they begin. */
  #emptyStretches(): DraftFault[] {
    return this.stretches.flatMap(({ start, end, given }, index): DraftFault[] => {
      const isGiven = given !== null && timeOf(given)!.startsWith(`${start}-${end}`);
      return readTime(start, false) === readTime(end, true) && !isGiven
        ? [{ field: `end-${index}`, fault: 'timeSame' }]
        : [];
    });
  }

  #channelFaults(): DraftFault[] {
    return this.channels?.length === 0 ? [{ field: 'whom-some', fault: 'channelMissing' }] : [];
  }

  #when(): ExceptionWhen {
    const { whenKind, from, until, holidays: names, offset } = this;
    if (whenKind === 'holiday') return { kind: 'holiday', names, offset };
    if (whenKind === 'day' || whenKind === 'range')
      return { kind: 'date', from, until: whenKind === 'range' && until !== from ? until : null };
    const isRange = whenKind === 'yearly-range';
    return { kind: 'yearly', from: from.slice(5), until: isRange ? until.slice(5) : null };
  }

  #interval({ start, end, given }: TypedStretch): string {
    const isGiven = given !== null && start === startOf(given) && end === endOf(given);
    return isGiven ? timeOf(given)! : `${readTime(start, false)}-${readTime(end, true)}`;
  }

  #stretch = (stretch: TypedStretch): JsonValue => {
    const object = objectOf(stretch.given ?? undefined);
    const time = this.#interval(stretch);
    return object ? withKey(object, 'time', time) : time;
  };

  #break = (stretch: TypedStretch): JsonObject => {
    const object = objectOf(stretch.given ?? undefined) ?? {};
    const name = stretch.name?.trim();
    const named =
      stretch.name === null ? object : name || 'name' in object ? withKey(object, 'name', name || undefined) : object;
    return withKey(named, 'time', this.#interval(stretch));
  };

  #how(): ExceptionHow {
    const { kind, weekday } = this;
    switch (kind) {
      case 'hours':
      case 'extra':
        return { kind, stretches: this.stretches.map(this.#stretch) };
      case 'breaks':
        return { kind, breaks: this.stretches.map(this.#break) };
      case 'like':
        return { kind, weekday };
      case 'opens':
        return { kind: 'bounds', opens: readTime(this.opens, false), closes: null };
      case 'closes':
        return { kind: 'bounds', opens: readTime(this.opens, false), closes: readTime(this.closes, true) };
      default:
        return { kind };
    }
  }

  /** The form that was filled in. */
  toForm(): ExceptionForm {
    const trimmed = (text: TextAsGiven) => (typeof text === 'string' ? text.trim() || null : text);
    const { days, channels } = this;
    return {
      when: this.#when(),
      days,
      how: this.#how(),
      channels,
      reason: trimmed(this.reason),
      note: trimmed(this.note),
    };
  }
}
