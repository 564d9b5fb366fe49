import type { ChannelHoursKind, HoursKindName, OrdinalName, TimeFaultName } from './week-kinds.js';

/** Hours of days, in a few words. */
export interface DayHoursWords {
  /** A time of `HH:MM`. */
  readonly time: (time: string) => string;
  readonly range: (start: string, end: string, daysLater: number) => string;
  readonly through: (first: string, last: string) => string;
  readonly everyDay: string;
  /** Days that are not in every week: "de 1e zaterdag van de maand", "maandag in even weken". */
  readonly ordinals: Readonly<Record<OrdinalName, (days: string) => string>>;
  readonly kinds: Readonly<Record<HoursKindName, string>>;
}

/** The weekly hours: of the organisation, of channels, and later ones. */
export interface WeekWords {
  readonly heading: string;
  readonly intro: string;
  readonly none: string;
  readonly fill: string;
  readonly filled: string;
  readonly hours: DayHoursWords;
  readonly kind: string;
  readonly from: string;
  readonly until: string;
  readonly nextDay: string;
  readonly stretch: (number: number) => string;
  readonly removeStretch: string;
  readonly addStretch: string;
  /** What a button does, and with what. */
  readonly of: (button: string, what: string) => string;
  readonly noRoom: string;
  /** Between two stretches of a day. */
  readonly lunch: (from: string, until: string) => string;
  readonly pause: (from: string, until: string) => string;
  readonly shut: (from: string, until: string) => string;
  /** Two stretches of a day overlap. */
  readonly twice: (from: string, until: string) => string;
  /** What an interval says besides its time. */
  readonly besides: (what: string) => string;
  readonly besidesOf: Readonly<Record<string, string>>;
  readonly copy: string;
  readonly copyFrom: (days: string) => string;
  readonly copyTo: (day: string, now: string) => string;
  readonly copyDo: string;
  readonly apart: string;
  readonly apartWhich: string;
  readonly apartDo: string;
  readonly chooseDays: string;
  readonly merge: (days: string) => string;
  readonly open: (day: string) => string;
  readonly cancel: string;
  readonly asText: string;
  readonly noForm: string;
  readonly otherWeeks: string;
  readonly channels: string;
  readonly channelsIntro: string;
  readonly kindOfChannel: string;
  readonly hoursOf: Readonly<Record<ChannelHoursKind, string>>;
  /** The heading of a week of its own: "Telefoon: eigen tijden". */
  readonly ownWeek: (name: string, hours: string) => string;
  readonly later: (name: string, from: string, until: string | null) => string;
  readonly faults: Readonly<Record<TimeFaultName, string>>;
  /** Steps, and what is told of them: "Maandag: 9.00–17.00 uur". */
  readonly said: (days: string, hours: string) => string;
  readonly copied: (from: string, to: string) => string;
  readonly tookApart: (days: string) => string;
  readonly merged: (days: string) => string;
}

/** The breaks of the week. */
export interface BreaksWords {
  readonly heading: string;
  readonly intro: string;
  readonly none: string;
  readonly add: string;
  readonly addHeading: string;
  readonly addSubmit: string;
  readonly cancel: string;
  readonly remove: string;
  readonly lunch: string;
  readonly unnamed: string;
  readonly name: string;
  readonly nameHint: string;
  readonly days: string;
  readonly whom: string;
  readonly all: string;
  readonly some: string;
  readonly chooseOne: string;
  readonly perLanguage: string;
  readonly dates: (from: string | null, until: string | null) => string;
  readonly added: string;
  readonly changed: (name: string) => string;
  readonly removed: (name: string) => string;
}
