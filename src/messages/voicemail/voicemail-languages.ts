import { voicemail as voicemailDe } from '../de/voicemail.js';
import { voicemail as voicemailEn } from '../en/voicemail.js';
import { voicemail as voicemailFr } from '../fr/voicemail.js';
import { voicemail as voicemailNl } from '../nl/voicemail.js';
import type { LanguageTag } from '../languages.js';
import type { VoicemailWordsByTone } from './voicemail-words.js';

/** What answering machines say, in each language: at once, for no visitor waits for it. */
export const voicemailWords: Readonly<Record<LanguageTag, VoicemailWordsByTone>> = {
  nl: voicemailNl,
  en: voicemailEn,
  de: voicemailDe,
  fr: voicemailFr,
};
