import type { Schedule } from '../schedule/document/schedule.js';
import { baseLanguage, textIn, valueFor, type Text } from '../schedule/document/text.js';
import type { StatusKey } from './status/status-words.js';
import type { TextKey } from '../schedule/document/text-keys.js';
import { earliest } from '../schedule/calendar/spans.js';
import { zoneOf, type Zone } from '../schedule/calendar/zoned-time.js';
import type { Catalog, Tone } from './catalog.js';

/** How to speak: the catalog for the language, the language itself (BCP 47, with its region if it has one) and the tone. */
export interface Manner<Key extends TextKey = StatusKey> {
  readonly catalog: Catalog<Key>;
  readonly language: string;
  readonly tone: Tone;
}

/** Values by the names of their placeholders, maybe among other things. */
export type Values = object;

/** What is so at the instant of a speech, and until when (epoch milliseconds; null: for good). */
interface Fact {
  readonly stableUntil: number | null;
}

/** How things are said about one schedule, at one instant (epoch milliseconds), in one manner. */
export interface Speech<Key extends TextKey = StatusKey> {
  readonly instant: number;
  readonly zone: Zone;
  /** Until when (epoch milliseconds) all that was said holds: the earliest end of the facts that it used; null for good. */
  readonly stableUntil: number | null;
  /** Gives a fact back: what is said from then on ends when that does. */
  use<Known extends Fact>(fact: Known): Known;
  /** The day (day number) that it is: until midnight. */
  today(): number;
  /** For Intl: the language asked for if the sentences are in it, else the catalog's. */
  readonly locale: string;
  /** The owner's sentence for a key or else the catalog's, with the values of its placeholders. */
  say(key: Key, values?: Values): string;
  /** The owner's text in the language; empty for none. */
  read(text: Text | undefined): string;
  /** The owner's label as it stands in a sentence. */
  readLabel(label: Text | undefined, isPlace: boolean): string;
  /** The name of a holiday; empty when the catalog has none for it. */
  nameHoliday(name: string | undefined): string;
}

/**
 * What Intl is asked for, of a tag (BCP 47) and the language that the sentences are in: language and region only, of which
 * it accepts any. Pages say `lang="nl_NL"`, too. English is American where it says so, which Intl takes for granted.
 */
export function localeOf(language: string, tag: string): string {
  const locale = new RegExp(`^${language}(-[a-z]{2})?`, 'i').exec(tag.replace('_', '-'))?.[0] ?? language;
  return locale.replace(/^en$/i, 'en-GB');
}

function fill(sentence: string, values: Values): string {
  const valueOf = (name: string) => {
    const value: unknown = Object.hasOwn(values, name) && values[name as keyof Values];
    return typeof value === 'string' ? value : '';
  };
  const filled = sentence.replace(/\{(\w+)\}/g, (_, name: string) => valueOf(name));
  // Most have nothing to tidy, and this is said very often.
  if (!/^[\s,]|\s$|[\t-\r]| [ ,]/.test(filled)) return filled;
  // What does not break stays; a comma behind a value that there is not goes with it.
  return filled
    .replace(/[\t-\r ]+/g, ' ')
    .replace(/(^| ),/g, '')
    .trim();
}

/** The speech about a schedule at an instant (epoch milliseconds). */
export function createSpeech<Key extends TextKey>(
  { texts, language: documentLanguage, timeZone }: Schedule,
  instant: number,
  manner: Manner<Key>,
): Speech<Key> {
  const { catalog, language, tone } = manner;
  const zone = zoneOf(timeZone)!; // Parsing has refused a zone that this runtime does not know.
  const read = (text: Text = '') => textIn(text, language, documentLanguage);
  let end = Infinity;
  const own = { ...valueFor(texts, baseLanguage(language)), ...valueFor(texts, language) };
  return {
    instant,
    zone,
    get stableUntil() {
      return earliest([end]);
    },
    use(fact) {
      end = Math.min(end, fact.stableUntil ?? Infinity);
      return fact;
    },
    today() {
      const { day } = zone.toWallTime(instant);
      end = Math.min(end, zone.toInstant(day + 1, 0));
      return day;
    },
    locale: localeOf(catalog.language, language),
    say(key, values = {}) {
      const sentence = catalog.sentences[key];
      const ours = typeof sentence === 'string' ? sentence : sentence[tone === 'formal' ? 0 : 1];
      return fill(own[key] ?? catalog.spell?.(ours) ?? ours, values);
    },
    read,
    readLabel: (label, isPlace) => catalog.writeLabel?.(read(label), isPlace) ?? read(label),
    nameHoliday: (name = '') => catalog.holidays?.[name.replace('-substitute', '')] ?? '',
  };
}

/** A text as it begins a line: with a capital, Dutch IJ as one letter, brand names (iPhone) as they are. */
export function capital(text: string): string {
  return text.replace(/^(ij|\p{Ll})(?!\p{Lu})/u, (first) => first.toUpperCase());
}

/** Puts sentences on one line, none twice, each with its capital; a single one goes without a full stop. */
export function joinSentences(sentences: readonly string[]): string {
  const spoken = [...new Set(sentences)].filter(Boolean).map(capital);
  return spoken.length > 1 ? spoken.map((text) => text.replace(/[^.!?…]$/, '$&.')).join(' ') : spoken.join('');
}
