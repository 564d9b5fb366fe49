import type { Tone } from '../messages/catalog.js';
import { languageOf, languageTags } from '../messages/languages.js';
import type { CompileProblem } from '../messages/makers/compiling.js';
import type { Schedule } from '../schedule/document/schedule.js';
import { newerZoneData } from '../schedule/document/witnesses.js';
import type { CompiledOptions } from './compiled.js';
import { normalTag } from './manners.js';
import { isZoneOutdated } from './zone-facts.js';

/** What is to be compiled, and with what; everything may be left out. */
export interface CompileOptions extends CompiledOptions {
  /** The version of the zone data that this runtime computes with (`2026f`), where it is known. */
  readonly zoneData?: string | undefined;
}

const tones: readonly Tone[] = ['formal', 'informal'];

const mostMonths = 24;

/** What of some given values does not fit. */
function misfits(
  code: CompileProblem['code'],
  given: readonly string[],
  expected: readonly string[],
  fits = (value: string) => expected.includes(value),
): CompileProblem[] {
  return given.filter((value) => !fits(value)).map((value) => ({ code, value, expected }));
}

/** Why zone data may tell the coming months of a document wrong. */
function zoneProblems(document: unknown, { timeZone }: Schedule, zoneData: string | undefined): CompileProblem[] {
  const newer = zoneData === undefined ? null : newerZoneData(document, zoneData);
  if (newer === null && !isZoneOutdated(timeZone)) return [];
  return [{ code: 'old-zone-data', value: timeZone, expected: newer === null ? [] : [newer] }];
}

/** All that stands in the way of compiling a valid document. */
export function findCompileProblems(
  document: unknown,
  schedule: Schedule,
  from: number,
  options: CompileOptions,
): readonly CompileProblem[] {
  const { months = 1 } = options;
  const isSpoken = (tag: string) => languageOf(tag) !== undefined || normalTag(tag) === normalTag(schedule.language);
  const ids = schedule.channels.map(({ id }) => id);
  const isPossible = Number.isInteger(months) && months >= 1 && months <= mostMonths;
  return [
    ...(schedule.presence ? [{ code: 'presence' as const, value: '', expected: [] }] : []),
    ...zoneProblems(document, schedule, options.zoneData),
    ...misfits('unknown-language', options.languages ?? [], languageTags, isSpoken),
    ...misfits('wrong-tone', options.tones ?? [], tones),
    ...misfits('unknown-channel', options.channels ?? [], ids),
    ...(isPossible ? [] : [{ code: 'wrong-months' as const, value: String(months), expected: ['1', `${mostMonths}`] }]),
    ...(Math.abs(from) < 8e15 ? [] : [{ code: 'wrong-moment' as const, value: String(from), expected: [] }]),
  ];
}
