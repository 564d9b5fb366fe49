import type { CompiledState } from '../messages/makers/compiling-words.js';
import { dayLength, formatDate, minuteLength } from '../schedule/calendar/dates.js';
import { zoneOf } from '../schedule/calendar/zoned-time.js';
import { isRecord } from '../schedule/document/json.js';
import { compile, type CompileResult } from './compile.js';
import type { Compiled, CompiledOptions } from './compiled.js';
import { startOf } from './look-up.js';
import { readCompiled } from './read-compiled.js';

/**
 * How it is with what was compiled of a document: there is none (`missing`); the document or it was changed since, so that nobody
 * believes it (`stale`); today it would be another, by a newer version or newer zone data (`outdated`); it ends within 60 days (`ending`); or
 * all is well (`fresh`).
 */
export interface CompiledCondition {
  readonly state: CompiledState;
  /** The last day that it tells of (YYYY-MM-DD); empty for one that is not used. */
  readonly lastDay: string;
}

const daysBeforeEnd = 60;

const isListOfTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** What a document was compiled with, as far as it can be read. */
function optionsOf(document: unknown): CompiledOptions {
  const compiled = isRecord(document) ? document['compiled'] : undefined;
  const options = isRecord(compiled) ? compiled['options'] : undefined;
  if (!isRecord(options)) return {};
  const { languages, tones, channels, months } = options;
  return {
    ...(isListOfTexts(languages) ? { languages } : {}),
    ...(isListOfTexts(tones) ? { tones: tones as CompiledOptions['tones'] } : {}),
    ...(isListOfTexts(channels) ? { channels } : {}),
    ...(typeof months === 'number' ? { months } : {}),
  };
}

/**
 * Compiles a document once more, from another instant on (epoch milliseconds): as it was compiled before, but for what is asked for now.
 *
 * @param zoneData the version of the zone data that this runtime computes with, where it is known
 */
export function renewCompiled(
  document: unknown,
  from: number,
  options: CompiledOptions = {},
  zoneData?: string,
): Promise<CompileResult> {
  const asked = Object.entries(options).filter(([, value]) => value !== undefined);
  return compile(document, from, { ...optionsOf(document), ...Object.fromEntries(asked), zoneData });
}

/** All that decides what is said. */
const saidIn = (compiled: Compiled) => JSON.stringify({ ...compiled, sum: undefined, tz: undefined });

function endOf(compiled: Compiled): number {
  const { weeks, plan } = compiled.subjects['']!;
  return startOf(compiled, plan.flatMap((week) => weeks[week]!).length);
}

/**
 * Tells at an instant (epoch milliseconds) whether what was compiled of a document can still be used. It compiles the document once more to
 * see whether that comes to the same; with what is asked for now, if that is anything else than before.
 */
export async function inspectCompiled(
  document: unknown,
  instant: number,
  options: CompiledOptions = {},
): Promise<CompiledCondition> {
  if (!isRecord(document) || !Object.hasOwn(document, 'compiled')) return { state: 'missing', lastDay: '' };
  const compiled = readCompiled(document);
  if (!compiled) return { state: 'stale', lastDay: '' };
  const again = await renewCompiled(document, compiled.from * minuteLength, options);
  if (!again.ok || saidIn(again.compiled) !== saidIn(compiled)) return { state: 'outdated', lastDay: '' };
  const end = endOf(compiled);
  const { day } = zoneOf(document['timeZone'] as string)!.toWallTime(end - 1);
  return { state: end - instant < daysBeforeEnd * dayLength ? 'ending' : 'fresh', lastDay: formatDate(day) };
}
