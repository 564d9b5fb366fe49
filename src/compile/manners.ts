import type { Tone } from '../messages/catalog.js';
import { languageOf } from '../messages/languages.js';
import { loadCatalog } from '../messages/load-catalog.js';
import type { Manner } from '../messages/speech.js';
import type { Schedule } from '../schedule/document/schedule.js';

/** The tags (BCP 47) that pages in each language usually have; WordPress always writes a region. */
const regions: Readonly<Record<string, readonly string[]>> = {
  nl: ['nl', 'nl-NL', 'nl-BE'],
  en: ['en', 'en-GB', 'en-US', 'en-IE', 'en-AU', 'en-CA', 'en-NZ', 'en-ZA'],
  de: ['de', 'de-DE', 'de-AT', 'de-CH'],
  fr: ['fr', 'fr-FR', 'fr-BE', 'fr-CA', 'fr-CH'],
};

/** A tag as the reader compares it. */
export const normalTag = (tag: string) => tag.toLowerCase().replaceAll('_', '-');

/** One language and tone, and in the same tone the regions of the language whose sentences may turn out to be the same. */
export interface CompiledManner {
  readonly manner: Manner;
  /** By their tags. Those that speak otherwise are taken out. */
  readonly alike: Map<string, Manner>;
}

/** The manners of a language, one for each tone. */
export interface CompiledLanguage {
  readonly tag: string;
  readonly manners: readonly CompiledManner[];
}

/** The regions of a language that may get the same sentences: a document that has texts for one of them means others. */
function candidatesOf(schedule: Schedule, tag: string, asked: readonly string[]): readonly string[] {
  const text = normalTag(JSON.stringify(schedule));
  const isNamed = (other: string) => other.includes('-') && text.includes(`"${other}":`);
  const others = (regions[languageOf(tag) ?? ''] ?? []).map(normalTag).filter((other) => !asked.includes(other));
  return isNamed(normalTag(tag)) ? [] : others.filter((other) => !isNamed(other));
}

async function mannersOf(
  schedule: Schedule,
  tag: string,
  asked: readonly string[],
  tones: readonly Tone[],
): Promise<CompiledLanguage> {
  const speak = async (language: string) => ({ language, catalog: await loadCatalog(language, schedule.language) });
  const candidates = candidatesOf(schedule, tag, asked);
  const own = await speak(tag);
  const alike = await Promise.all(candidates.map(speak));
  const mannerIn = (tone: Tone): CompiledManner => ({
    manner: { ...own, tone },
    alike: new Map(alike.map((spoken) => [spoken.language, { ...spoken, tone }])),
  });
  return { tag, manners: tones.map(mannerIn) };
}

/** How everything is said: in each language, in each tone. */
export async function speakAll(
  schedule: Schedule,
  languages: readonly string[],
  tones: readonly Tone[],
): Promise<readonly CompiledLanguage[]> {
  const asked = languages.map(normalTag);
  return Promise.all(languages.map((tag) => mannersOf(schedule, tag, asked, tones)));
}

/** The tags of pages that get exactly the sentences of a language: after everything was said in it. */
export function tagsOf({ tag, manners }: CompiledLanguage, documentLanguage: string): string[] {
  const [first, ...others] = manners;
  const alike = [...first!.alike.keys()].filter((other) => others.every((each) => each.alike.has(other)));
  const isOwn = normalTag(tag) === normalTag(documentLanguage);
  return [first!.manner.catalog.language, ...(isOwn ? [''] : []), normalTag(tag), ...alike];
}
