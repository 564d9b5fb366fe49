import type { RecordingSet } from '../../messages/voicemail/recording-set.js';
import type { VoicemailMessage } from '../../messages/voicemail/voicemail.js';
import { escapeMarkup } from '../escape-markup.js';

type SpokenNumber = VoicemailMessage['numbers'][number];

/** A number as it is said, with the stop behind it inside the element: outside of it espeak-ng 1.51 says "punt". */
function sayNumber(text: string, { written, spoken }: SpokenNumber): string {
  const shown = escapeMarkup(written);
  const from = text.indexOf(shown);
  if (from < 0) return text;
  const rest = text.slice(from + shown.length);
  const [stop = ''] = /^[.!?]*/.exec(rest) ?? [];
  const said = `<sub alias="${escapeMarkup(spoken)}${stop}">${shown}${stop}</sub>`;
  return text.slice(0, from) + said + rest.slice(stop.length);
}

/** A paragraph of sentences, with numbers as they are said. */
function paragraph({ sentences, numbers }: VoicemailMessage): string[] {
  const withNumbers = (sentence: string) => numbers.reduce(sayNumber, escapeMarkup(sentence));
  return ['  <p>', ...sentences.map((sentence) => `    <s>${withNumbers(sentence)}</s>`), '  </p>'];
}

function documentOf(language: string, lines: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="${language}">`,
    ...lines,
    '</speak>',
  ].join('\n');
}

/** A message in SSML 1.1 (the recommendation's elements only): sentences, and numbers as they are said. */
export function toSsml(message: VoicemailMessage): string {
  return documentOf(message.language, paragraph(message));
}

/**
 * All recordings of a set in one document: before each stands a mark with its name, at which a synthetic voice says where it
 * is, so that the sound can be cut there. `toRecordingsData` has a document for each.
 */
export function toSsmlSet({ recordings }: RecordingSet): string {
  return documentOf(
    recordings[0]?.message.language ?? 'und',
    recordings.flatMap(({ name, message }) => [`  <mark name="${escapeMarkup(name)}"/>`, ...paragraph(message)]),
  );
}
