import { isPromise, type ReplyPromise } from '../../../../channels/promises.js';
import { parseDate } from '../../../../schedule/calendar/dates.js';
import { isRecord } from '../../../../schedule/document/json.js';
import type { Channel, Schedule } from '../../../../schedule/document/schedule.js';
import { textIn } from '../../../../schedule/document/text.js';
import type { ChangedFact } from './changed-facts.js';
import type { ChangesWords } from './changes-words.js';
import { nameDay, type DayTeller } from './named-moments.js';

type ValueFact = Extract<ChangedFact, { kind: 'value' }>;
type SentenceFact = Extract<ChangedFact, { kind: 'sentence' }>;

/** What sentences about values need. */
export interface ValueTeller extends DayTeller {
  readonly words: ChangesWords;
  readonly schedule: Schedule;
}

/** What cannot be told in a few words. */
const long = ['instead', 'options', 'slots', 'question', 'presence', 'provider'];

/** The languages of a text that differs, that of the editor first. */
function languagesOf(values: readonly unknown[], language: string): readonly string[] {
  return [language, ...values.flatMap((value) => (isRecord(value) ? Object.keys(value) : []))];
}

function inLanguage(value: unknown, language: string, documentLanguage: string): string {
  if (typeof value === 'string') return value;
  return isRecord(value) ? textIn(value as Readonly<Record<string, string>>, language, documentLanguage) : '';
}

/** Both texts in a language in which they differ. */
function textsIn({ before, after }: ValueFact, language: string, documentLanguage: string) {
  const pairs = languagesOf([before, after], language).map((each) => ({
    before: inLanguage(before, each, documentLanguage),
    after: inLanguage(after, each, documentLanguage),
  }));
  return pairs.find((pair) => pair.before !== pair.after) ?? pairs[0]!;
}

/** What a value is called that is a word of the document. */
function plainly(teller: ValueTeller, key: string, value: unknown): string | undefined {
  const { values } = teller.words;
  if (isPromise(value as Channel['reply'])) return values.promise(value as ReplyPromise);
  if (['tone', 'whenUnavailable', 'urgent'].includes(key)) return values.values[String(value)];
  return key === 'validThrough' ? nameDay(teller, parseDate(String(value))!) : undefined;
}

/** What differs of a value; `owner` is what its channel is called, or empty. */
export function tellValue(teller: ValueTeller, fact: ValueFact, owner: string): string {
  const { words, schedule } = teller;
  const { values } = words;
  const key = values.keys[fact.key] ?? fact.key;
  if (long.includes(fact.key)) return values.otherwise(owner, key);
  const texts = textsIn(fact, words.locale, schedule.language);
  const read = (value: unknown, text: string) =>
    value === undefined ? '' : (plainly(teller, fact.key, value) ?? text);
  return values.value(owner, key, { before: read(fact.before, texts.before), after: read(fact.after, texts.after) });
}

/** What differs of a sentence of the owner's own. */
export function tellSentence({ values, locale }: ChangesWords, { language, before, after }: SentenceFact): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
  return values.sentence(name, { before: before ?? '', after: after ?? '' });
}
