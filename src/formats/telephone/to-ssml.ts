import type { VoicemailMessage } from '../../messages/voicemail/voicemail.js';
import { escapeMarkup } from '../escape-markup.js';

/** A message in SSML 1.1 (the recommendation's elements only): sentences, and numbers as they are said. */
export function toSsml({ language, sentences, numbers }: VoicemailMessage): string {
  const withNumbers = (sentence: string) =>
    numbers.reduce(
      (text, { written, spoken }) =>
        text.replace(escapeMarkup(written), `<sub alias="${escapeMarkup(spoken)}">${escapeMarkup(written)}</sub>`),
      escapeMarkup(sentence),
    );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="${language}">`,
    '  <p>',
    ...sentences.map((sentence) => `    <s>${withNumbers(sentence)}</s>`),
    '  </p>',
    '</speak>',
  ].join('\n');
}
