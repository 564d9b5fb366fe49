import { dayLength } from '../../../schedule/calendar/dates.js';
import type { Zone } from '../../../schedule/calendar/zoned-time.js';
import { staff as staffEn } from '../../en/makers/staff.js';
import { inLanguageOf, type MakersLanguageTag } from '../../languages.js';
import { staff as staffNl } from '../../nl/makers/staff.js';
import type { StaffWords } from './staff-words.js';

const words: Readonly<Record<MakersLanguageTag, StaffWords>> = {
  nl: staffNl,
  en: staffEn,
};

/** What the staff's page says in a language (BCP 47): in Dutch, or else in English. */
export function staffWordsIn(language: string): StaffWords {
  return inLanguageOf(language, words);
}

/** Says moments on the organisation's clock, for who reads them at an instant. */
export class StaffMoments {
  readonly #words: StaffWords;
  readonly #zone: Zone;
  readonly #instant: number;
  readonly #today: number;
  readonly #days: Intl.DateTimeFormat;

  constructor(said: StaffWords, zone: Zone, instant: number) {
    this.#words = said;
    this.#zone = zone;
    this.#instant = instant;
    this.#today = zone.toWallTime(instant).day;
    const parts = { weekday: 'long', day: 'numeric', month: 'long' } as const;
    this.#days = new Intl.DateTimeFormat(said.language, { timeZone: 'UTC', ...parts });
  }

  /** A day, and a time on it. */
  moment(instant: number): string {
    return `${this.#day(instant)} ${this.#time(instant)}`;
  }

  slot(from: number, until: number): string {
    const isNow = from <= this.#instant && this.#instant < until;
    const day = isNow ? this.#words.now : this.#day(from);
    return this.#words.slot(day, this.#time(from), this.#time(until));
  }

  /** With its day always, for who reads it another day. */
  datedSlot(from: number, until: number): string {
    const { day } = this.#zone.toWallTime(from);
    return this.#words.slot(this.#days.format(day * dayLength), this.#time(from), this.#time(until));
  }

  #day(instant: number): string {
    const { day } = this.#zone.toWallTime(instant);
    return day === this.#today ? this.#words.today : this.#days.format(day * dayLength);
  }

  #time(instant: number): string {
    const { minute } = this.#zone.toWallTime(instant);
    return this.#words.time(Math.floor(minute / 60), `${minute % 60}`.padStart(2, '0'));
  }
}
