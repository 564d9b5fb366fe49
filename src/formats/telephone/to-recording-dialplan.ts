import type { Conditions, DatedCondition } from '../../channels/answering-machine/which-recording-plays.js';
import type { RecordingSet, Silence } from '../../messages/voicemail/recording-set.js';
import { parseDate } from '../../schedule/calendar/dates.js';
import { zoneOf } from '../../schedule/calendar/zoned-time.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import { everyDay } from '../importing/document-notation.js';
import type { ExportedText, Loss } from '../losses/loss.js';
import { beginDialplan, timesText, weekdaysText, type DialplanLines } from './dialplan-lines.js';
import { exchangeLosses, exchangeTimetable } from './exchange-timetable.js';

/** Where a telephone call goes: a label of Asterisk, `[[context,]extension,]priority`. */
export interface RecordingLabels {
  /** When the phone is answered, maybe not for everything. */
  readonly open: string;
  /** When it is not certain that it is, and after the last day of which something is known. */
  readonly closed: string;
  /** To a recording, by its name. */
  recording(name: string): string;
}

const defaultLabels: RecordingLabels = {
  open: 'bereikbaar-open,s,1',
  closed: 'bereikbaar-closed,s,1',
  recording: (name) => `bereikbaar-recording,${name},1`,
};

const isAnswered = ({ state }: Silence) => state === 'open' || state === 'limited';

interface Destination extends Conditions {
  readonly label: string;
}

interface Dated extends DatedCondition {
  readonly label: string;
}

/** What is said of the same days stands behind one guard. */
function writeDated(lines: DialplanLines, destinations: readonly Destination[]): void {
  const all = destinations.flatMap(({ label, dated }) => dated.map((each): Dated => ({ ...each, label })));
  const byDays = new Map<string, [Dated, ...Dated[]]>();
  for (const each of all) {
    const days = [each.from, each.until].join();
    const group = byDays.get(days);
    if (group) group.push(each);
    else byDays.set(days, [each]);
  }
  for (const group of byDays.values()) {
    lines.writeBetween(group[0].from, group[0].until, () => {
      for (const { label, weekdays, times } of group) writeTimes(lines, label, weekdays ?? everyDay, times);
    });
  }
}

function writeTimes(
  { write, timeZone }: DialplanLines,
  label: string,
  weekdays: readonly number[],
  times: DatedCondition['times'],
): void {
  write(`GotoIfTime(${timesText(times)},${weekdaysText(weekdays)},*,*,${timeZone}?${label})`);
}

function lossesOf(schedule: Schedule, { channel, first, last }: RecordingSet): Loss[] {
  const zone = zoneOf(schedule.timeZone)!; // Parsing has refused a zone that this runtime does not know.
  const options = { channelId: channel.id, instant: zone.toInstant(first, 0), days: last - first + 1 };
  return exchangeLosses(schedule, options, exchangeTimetable(schedule, options, []));
}

/**
 * A context for Asterisk's extensions.conf that chooses among the recordings of a set: it sends a call to the label of the
 * one that is true at that moment, or to that of the phone when it is answered.
 */
export function toRecordingDialplan(
  schedule: Schedule,
  set: RecordingSet,
  labels: RecordingLabels = defaultLabels,
): ExportedText {
  const lines = beginDialplan(set.timeZone, `bereikbaar-${set.channel.id}`);
  const destinations = [
    ...set.silences.map((each) => ({ ...each, label: isAnswered(each) ? labels.open : labels.closed })),
    ...set.recordings.map((each) => ({ ...each, label: labels.recording(each.name) })),
  ];
  const lastKnown = parseDate(schedule.validThrough ?? '');
  if (lastKnown !== null) lines.writeAfter(lastKnown, labels.closed);
  writeDated(lines, destinations);
  for (const { label, weekly } of destinations) {
    for (const { weekdays, times } of weekly) writeTimes(lines, label, weekdays, times);
  }
  lines.write(`Goto(${labels.closed})`);
  return { text: lines.text(), lost: lossesOf(schedule, set) };
}
