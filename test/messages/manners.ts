import type { Tone } from '../../src/messages/index.js';
import type { LanguageTag, RegionTag } from '../../src/messages/languages.js';

/** A way of speaking: its short name, its language (with a region where that writes otherwise) and its tone. */
type SpokenManner = readonly [name: string, language: string, tone: Tone];

const byLanguage: Readonly<Record<LanguageTag | RegionTag, readonly SpokenManner[]>> = {
  nl: [
    ['u', 'nl', 'formal'],
    ['je', 'nl', 'informal'],
  ],
  en: [['en', 'en-GB', 'formal']],
  de: [
    ['Sie', 'de', 'formal'],
    ['du', 'de', 'informal'],
  ],
  'de-CH': [['CH', 'de-CH', 'formal']],
  fr: [
    ['vous', 'fr', 'formal'],
    ['tu', 'fr', 'informal'],
  ],
};

/** Every way of speaking. */
export const manners: readonly SpokenManner[] = Object.values(byLanguage).flat();

/** How people are addressed in each tone. */
interface Address {
  readonly formal: RegExp;
  readonly informal: RegExp;
}

/** How people are addressed, by language; null where there is one way only. */
export const address: Readonly<Record<LanguageTag, Address | null>> = {
  nl: { formal: /\b(u|uw|wij)\b/i, informal: /\b(je|jij|jou|jouw|jullie|we)\b/i },
  en: null,
  de: {
    formal: /(?<!\p{L})(Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})/u,
    informal: /(?<!\p{L})(du|dich|dir|dein(e[mnrs]?)?|ihr|euch|euer|eure[mnrs]?)(?!\p{L})/u,
  },
  fr: {
    formal: /(?<!\p{L}|rendez-)(vous|votre|vos|(?!chez|rendez)\p{L}+ez)(?!\p{L})/iu,
    informal: /(?<!\p{L})(tu|te|toi|ton|ta|tes|t’)(?!\p{L})|(?<!\p{L})t’/iu,
  },
};

/** Words without which a sentence of the language is none: `visit` needs no name, English leaves times to Intl, French says the hour each time. */
export const mayBeEmpty: Readonly<Record<LanguageTag, readonly string[]>> = {
  nl: ['visit'],
  en: ['answerByDay', 'visit', 'time', 'startTime', 'slotStart'],
  de: ['visit'],
  fr: ['visit', 'startTime', 'slotStart'],
};
