import {
  readCompiled,
  compile,
  lookUp,
  type CompiledQuestion,
  type CompileOptions,
  type CompiledTimeline,
} from '../../src/compile/index.js';
import { describeStatus, loadCatalog } from '../../src/messages/index.js';
import { rememberFor } from '../../src/schedule/calendar/remember.js';
import { earliest } from '../../src/schedule/calendar/spans.js';
import { evaluateChannel, evaluateOrganisation, parseSchedule, type Schedule } from '../../src/schedule/index.js';

/** What stands on a page, and until when (null: for good). */
interface Shown {
  readonly text: string;
  readonly stableUntil: number | null;
}

type Show = (instant: number) => Shown | null;

/** What the engine says, as an element asks it. */
async function engineOf(schedule: Schedule, { channel, language, tone }: CompiledQuestion): Promise<Show> {
  const tag = language || schedule.language;
  const catalog = await loadCatalog(tag, schedule.language);
  const manner = { catalog, language: tag, tone: tone ?? schedule.tone };
  const told = new Map<number, Shown>();
  const ask = (instant: number): Shown => {
    const evaluation =
      channel === null ? evaluateOrganisation(schedule, instant) : evaluateChannel(schedule, channel, instant);
    const { state, closesSoon } = evaluation;
    const words =
      state === 'unknown' ? null : describeStatus(schedule, evaluation, instant, manner, channel ?? undefined);
    return {
      text: [state, closesSoon, words?.headline, words?.detail, catalog.language].join('|'),
      stableUntil: earliest([evaluation.stableUntil, ...(words ? [words.stableUntil] : [])]),
    };
  };
  return (instant) => {
    if (!told.has(instant)) told.set(instant, ask(instant));
    return told.get(instant)!;
  };
}

function compiledOf(timeline: CompiledTimeline, question: CompiledQuestion): Show {
  return (instant) => {
    const answer = lookUp(timeline, question, instant);
    if (!answer) return null;
    const { state, closesSoon, headline, detail, language, stableUntil } = answer;
    const words = state === 'unknown' ? [undefined, undefined] : [headline, detail];
    return { text: [state, closesSoon, ...words, language].join('|'), stableUntil };
  };
}

/** From an instant on, so many of those at which somebody says that something changes, with the instants right before and behind each. */
function changesFrom(instant: number, count: number, show: Show): number[] {
  const instants = [instant];
  for (let at: number | null = instant; at !== null && instants.length < count * 3;) {
    at = show(at)?.stableUntil ?? null;
    if (at !== null) instants.push(at - 1, at, at + 1);
  }
  return instants;
}

/** Compiles a document, and puts what came of it where a page reads it. */
export async function timelineOf(document: object, from: number, options: CompileOptions): Promise<CompiledTimeline> {
  const result = await compile(document, from, options);
  if (!result.ok) throw new Error(JSON.stringify(result));
  const text = JSON.stringify({ ...document, compiled: result.compiled });
  return readCompiled(JSON.parse(text))!;
}

/** The schedule of a document: one for all that is asked of it, as days that it has looked at are not looked at again. */
const scheduleOf = rememberFor((document: object): Schedule => {
  const result = parseSchedule(document);
  if (!result.ok) throw new Error('not valid');
  return result.schedule;
});

/** When what was compiled begins and ends (epoch milliseconds). */
export const windowOf = rememberFor((timeline: CompiledTimeline): { readonly from: number; readonly until: number } => {
  const question = { channel: null, language: timeline.languages[0]![1]!, tone: null };
  const from = timeline.from * 60_000;
  const isIn = (instant: number) => lookUp(timeline, question, instant) !== null;
  let until = from;
  for (let step = 2 ** 36; step >= 1; step /= 2) if (isIn(until + step - 1)) until += step;
  return { from, until };
});

/**
 * What is asked of a timeline: of the organisation in every language that it lists a tag for, in every tone; of channels once in each
 * language and tone.
 */
export function questionsOf({ languages, tones, subjects }: CompiledTimeline): CompiledQuestion[] {
  return Object.keys(subjects).flatMap((id) => {
    const most = id ? 1 : Infinity;
    const asked = tones.flatMap((names) => names.slice(0, most)) as NonNullable<CompiledQuestion['tone']>[];
    const tags = languages.flatMap((names) => names.slice(1).slice(0, most));
    return tags.flatMap((language) => asked.map((tone) => ({ channel: id || null, language, tone: tone || null })));
  });
}

/**
 * The first difference between engine and timeline at the changes that both tell of from some instants on; undefined when there
 * is none. An answer that still holds by its own account has to be the one that is given.
 */
export async function findDifference(
  document: object,
  timeline: CompiledTimeline,
  question: CompiledQuestion,
  starts: readonly number[],
  changes: number,
): Promise<string | undefined> {
  const ask = await engineOf(scheduleOf(document), question);
  const look = compiledOf(timeline, question);
  const { from, until } = windowOf(timeline);
  for (const start of starts) {
    // Mostly both tell of the same changes: each instant is looked at once.
    const all = new Set([...changesFrom(start, changes, ask), ...changesFrom(start, changes, look)]);
    const instants = [...all].filter((at) => at >= from && at < until).sort((one, other) => one - other);
    let before: Shown | null = null;
    for (const instant of instants) {
      const told = look(instant);
      const expected = ask(instant);
      const isLate = before && instant < before.stableUntil! && before.text !== told?.text;
      if (told?.text !== expected?.text || isLate || !(told!.stableUntil! > instant)) {
        const at = new Date(instant).toISOString();
        return `${at} ${JSON.stringify(question)}: ${told?.text} instead of ${expected?.text}${isLate ? ' (late)' : ''}`;
      }
      before = told;
    }
  }
  return undefined;
}
