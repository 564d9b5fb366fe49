import type { Advice } from '../../channels/advice/advice.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import { inLanguageOf } from '../languages.js';
import { sayAdvice } from './advice-sentences.js';
import type { AdviceText, AdviceWords } from './advice-words.js';
import { adviceWords } from './makers-languages.js';

export type { AdviceText } from './advice-words.js';

/** The advice in a language (BCP 47): in Dutch, or else in English. */
export function adviceWordsIn(language: string): AdviceWords {
  return inLanguageOf(language, adviceWords);
}

/** A piece of advice in words, in Dutch or else in English. Days and times are those of the organisation's own clock. */
export function describeAdvice(schedule: Schedule, advice: Advice, language: string): AdviceText {
  return sayAdvice(schedule, advice, adviceWordsIn(language));
}
