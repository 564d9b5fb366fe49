import type { VoicemailMessage } from '../../messages/voicemail/voicemail.js';
import type { Recording, RecordingSet } from '../../messages/voicemail/recording-set.js';
import { formatDate } from '../../schedule/calendar/dates.js';
import type { Context } from '../context.js';
import { conditionLines } from './recording-conditions.js';
import { wrapText } from '../wrap-text.js';

function messageLines({ sentences }: VoicemailMessage, { terminal }: Context): string[] {
  return wrapText(sentences.join(' '), Math.min(terminal.columns, 100) - 2).map((line) => `  ${line}`);
}

function recordingText(recording: Recording, context: Context): string {
  const { name, occasion, message, plays } = recording;
  const { occasions, seconds, whenNeeded } = context.say.voicemail;
  const heading = context.terminal.paint('bold', `${name} (${occasions[occasion]}, ${seconds(message.seconds)})`);
  const lines = plays.length ? conditionLines(recording, context) : [whenNeeded];
  return [heading, ...lines.map((line) => `  ${line}`), '', ...messageLines(message, context)].join('\n');
}

/** All recordings with what is said and when, and when there is none. */
export function recordingSetText(
  { first, last, timeZone, recordings, silences }: RecordingSet,
  context: Context,
): string {
  const { validity, rule, silences: words } = context.say.voicemail;
  const head = [validity(formatDate(first), formatDate(last), timeZone), rule].join('\n');
  const none = silences.map((silence) => {
    const lines = conditionLines(silence, context).map((line) => `  ${line}`);
    return [context.terminal.paint('bold', words[silence.state]), ...lines].join('\n');
  });
  return [head, ...recordings.map((each) => recordingText(each, context)), ...none].join('\n\n');
}
