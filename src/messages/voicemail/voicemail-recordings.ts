import {
  listRecordedAbsences,
  occasionOf,
  recordedDays,
  withOutage,
  type Absence,
  type DayStyle,
  type Occasion,
  type Play,
} from '../../channels/answering-machine/recorded-absences.js';
import { zoneOf } from '../../schedule/calendar/zoned-time.js';
import type { Channel, Schedule } from '../../schedule/document/schedule.js';
import { evaluateChannel } from '../../schedule/evaluate.js';
import type { Manner } from '../speech.js';
import { composeVoicemail, voicemailWordsIn, type VoicemailMessage } from './voicemail.js';

/** One of the recordings that an answering machine needs. */
export interface Recording {
  readonly occasion: Occasion;
  readonly message: VoicemailMessage;
  /** In order; empty for an outage, which nobody foresees. */
  readonly plays: readonly Play[];
}

function outage(schedule: Schedule, channel: Channel, instant: number, manner: Manner): Recording {
  const broken = withOutage(schedule, channel, voicemailWordsIn(manner.language, manner.tone).outage);
  const evaluation = evaluateChannel(broken, channel.id, instant);
  return {
    occasion: 'outage',
    message: composeVoicemail(broken, channel, { start: instant, end: null, evaluation }, manner),
    plays: [],
  };
}

/** A message, and from when to when it is played. */
interface Part extends Absence {
  readonly message: VoicemailMessage;
  readonly play: Play;
}

/** An absence, cut where what is said of it stops being true. */
export function cutAbsence(
  schedule: Schedule,
  channel: Channel,
  { start, end }: Pick<Absence, 'start' | 'end'>,
  manner: Manner,
  style?: DayStyle,
): Part[] {
  const parts: Part[] = [];
  for (let at: number | null = start; at !== null && at !== end;) {
    const absence = { start: at, end, evaluation: evaluateChannel(schedule, channel.id, at) };
    const message = composeVoicemail(schedule, channel, absence, manner, style);
    parts.push({ ...absence, message, play: { start: at, end: message.trueUntil ?? end } });
    at = message.trueUntil;
  }
  return parts;
}

/**
 * All recordings that the answering machine of a phone channel needs from an instant (epoch milliseconds) on: those of
 * every week, those of each coming exception, and one for an outage. Each play lies in exactly one of them.
 */
export function listRecordings(
  schedule: Schedule,
  channel: Channel,
  instant: number,
  manner: Manner,
  days = recordedDays,
): Recording[] {
  const zone = zoneOf(schedule.timeZone)!; // Parsing has refused a zone that this runtime does not know.
  const recordings = new Map<string, { occasion: Occasion; message: VoicemailMessage; plays: Play[] }>();
  for (const absence of listRecordedAbsences(schedule, channel, instant, days)) {
    const parts = cutAbsence(schedule, channel, absence.period, manner, absence.style);
    for (const { message, play, evaluation } of parts) {
      const key = message.sentences.join(' ');
      const recording = recordings.get(key) ?? { occasion: occasionOf(absence, evaluation, zone), message, plays: [] };
      recording.plays.push(play);
      recordings.set(key, recording);
    }
  }
  return [...recordings.values(), outage(schedule, channel, instant, manner)];
}
