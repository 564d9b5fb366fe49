import type { Conditions } from '../../channels/answering-machine/which-recording-plays.js';
import type { Occasion } from '../../channels/answering-machine/recorded-absences.js';
import type { RecordingSet, Silence } from '../../messages/voicemail/recording-set.js';
import { formatDate, formatTime } from '../../schedule/calendar/dates.js';
import { weekdays as dayNames } from '../../schedule/calendar/day-selectors.js';
import type { TimeRange } from '../../schedule/calendar/time-ranges.js';
import { toSsml } from './to-ssml.js';

/** The same times on weekdays (`mon` to `sun`) of every week. Times are `HH:MM-HH:MM`, half open, at most until `24:00`. */
export interface WeeklyData {
  readonly days: readonly string[];
  readonly times: readonly string[];
}

/** The same times on the days between two dates (`YYYY-MM-DD`, both included), or on those of `days` within. */
export interface DatedData extends Partial<WeeklyData> {
  readonly from: string;
  readonly until: string;
  readonly times: readonly string[];
}

/** When something is played. A day that any `dated` of the whole set names follows those alone, any other day `weekly`. */
export interface ConditionsData {
  readonly weekly: readonly WeeklyData[];
  readonly dated: readonly DatedData[];
}

/** A recording. For an outage, which nobody foresees, there are no conditions. */
export interface RecordingData extends ConditionsData {
  /** Letters, digits and hyphens; no two of a set are the same. */
  readonly name: string;
  readonly occasion: Occasion;
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
  readonly ssml: string;
  /** An estimate. */
  readonly seconds: number;
}

/** The recordings of an answering machine for programs: plain data, as JSON has it. */
export interface RecordingsData {
  /** The id of the phone channel. */
  readonly channel: string;
  readonly timeZone: string;
  /** The days that it is for (`YYYY-MM-DD`), both included. */
  readonly from: string;
  readonly until: string;
  readonly recordings: readonly RecordingData[];
  /** When nothing is to be played, and the state of the phone then. */
  readonly none: readonly (ConditionsData & Pick<Silence, 'state'>)[];
}

const daysData = (days: readonly number[]) => days.map((day) => dayNames[day]!);

const timesData = (times: readonly TimeRange[]) =>
  times.map(({ start, end }) => `${formatTime(start)}-${formatTime(end)}`);

function conditionsData({ weekly, dated }: Conditions): ConditionsData {
  return {
    weekly: weekly.map(({ weekdays, times }) => ({ days: daysData(weekdays), times: timesData(times) })),
    dated: dated.map(({ from, until, weekdays, times }) => ({
      from: formatDate(from),
      until: formatDate(until),
      ...(weekdays ? { days: daysData(weekdays) } : {}),
      times: timesData(times),
    })),
  };
}

/** The recordings of an answering machine, with their conditions, for programs. */
export function toRecordingsData({
  channel,
  timeZone,
  first,
  last,
  recordings,
  silences,
}: RecordingSet): RecordingsData {
  return {
    channel: channel.id,
    timeZone,
    from: formatDate(first),
    until: formatDate(last),
    recordings: recordings.map(({ name, occasion, message, ...conditions }) => ({
      name,
      occasion,
      language: message.language,
      text: message.sentences.join(' '),
      ssml: toSsml(message),
      seconds: message.seconds,
      ...conditionsData(conditions),
    })),
    none: silences.map(({ state, ...conditions }) => ({ state, ...conditionsData(conditions) })),
  };
}
