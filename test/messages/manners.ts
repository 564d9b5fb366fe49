import type { Tone } from '../../src/messages/index.js';

/** Every way of speaking: its short name, its language (with a region where that writes otherwise) and its tone. */
export const manners: readonly (readonly [name: string, language: string, tone: Tone])[] = [
  ['u', 'nl', 'formal'],
  ['je', 'nl', 'informal'],
  ['en', 'en-GB', 'formal'],
  ['Sie', 'de', 'formal'],
  ['du', 'de', 'informal'],
  ['CH', 'de-CH', 'formal'],
  ['vous', 'fr', 'formal'],
  ['tu', 'fr', 'informal'],
];

/** How people are addressed, by language; English has one way only. */
export const address = {
  nl: { formal: /\b(u|uw|wij)\b/i, informal: /\b(je|jij|jou|jouw|jullie|we)\b/i },
  de: {
    formal: /(?<!\p{L})(Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})/u,
    informal: /(?<!\p{L})(du|dich|dir|dein(e[mnrs]?)?|ihr|euch|euer|eure[mnrs]?)(?!\p{L})/u,
  },
  fr: {
    formal: /(?<!\p{L}|rendez-)(vous|votre|vos|(?!chez|rendez)\p{L}+ez)(?!\p{L})/iu,
    informal: /(?<!\p{L})(tu|te|toi|ton|ta|tes|t’)(?!\p{L})|(?<!\p{L})t’/iu,
  },
} as const;
