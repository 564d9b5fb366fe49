import type { Tone } from '../messages/catalog.js';
import type { State } from '../schedule/document/states.js';
import type { CompiledStatus, CompiledSubject } from './compiled.js';
import type { CompiledTimeline } from './read-compiled.js';

/** Of what, and how, something is to be said. */
export interface CompiledQuestion {
  /** The id of a channel; null for the organisation. */
  readonly channel: string | null;
  /** The language of the page (BCP 47, also as `nl_NL`); empty for that of the document. */
  readonly language: string;
  /** The tone; null for that of the document. */
  readonly tone: Tone | null;
}

/** What was compiled for an instant. */
export interface CompiledAnswer {
  readonly state: State;
  readonly closesSoon: boolean;
  /** Empty when the state is unknown: the own content is shown then. */
  readonly headline: string;
  readonly detail: string;
  /** The language of the sentences (BCP 47). */
  readonly language: string;
  /** Until when (epoch milliseconds) nothing of it changes. Then look again. */
  readonly stableUntil: number;
}

/** The states, each in the place that a compiled number means. */
export const compiledStates = 'open limited appointment unknown break closed'.split(' ') as State[];

const minute = 60_000;
const dayMinutes = 1440;

/** When a day of a timeline begins, of so many that are planned (epoch milliseconds). */
export function startOf({ from, shifts }: CompiledTimeline, day: number): number {
  let shift = 0;
  for (let index = 0; shifts[index]! <= day; index += 2) shift = shifts[index + 1]!;
  return (from + day * dayMinutes + shift) * minute;
}

/** Which day of the plan it is at an instant. By their zone days begin at most two later or earlier than every 24 hours. */
function dayAt(timeline: CompiledTimeline, instant: number): number {
  const guess = Math.floor((instant / minute - timeline.from) / dayMinutes);
  let day = guess + 2;
  while (day > guess - 2 && startOf(timeline, day) > instant) day--;
  return day;
}

/** A status that was compiled, and until when it holds. */
interface Found {
  readonly status: CompiledStatus;
  readonly stableUntil: number;
}

/** What was compiled of a subject for an instant; null outside of the days that were. */
function find(timeline: CompiledTimeline, subject: CompiledSubject, instant: number): Found | null {
  const { statuses, days, weeks, plan } = subject;
  const day = dayAt(timeline, instant);
  const changes = days[weeks[plan[Math.floor(day / 7)]!]?.[day % 7] ?? -1];
  if (!changes) return null;
  const start = startOf(timeline, day);
  const changeAt = (index: number) => start + changes[index]! * minute;
  let at = 0;
  while (changeAt(at + 2) <= instant) at += 2;
  const stableUntil = at + 2 < changes.length ? changeAt(at + 2) : startOf(timeline, day + 1);
  return { status: statuses[changes[at + 1]!]!, stableUntil };
}

/** The place of the list that has a name, at this place in it or behind; -1 for none. */
const placeOf = (lists: readonly (readonly string[])[], name: string, from: number) =>
  lists.findIndex((names) => names.includes(name, from));

/** Whether an answer is one: another program may have written anything. */
function isSound({ state, headline, detail, language, stableUntil }: CompiledAnswer, instant: number): boolean {
  const areTexts = [headline, detail, language].every((text: unknown) => typeof text === 'string');
  return areTexts && !!state && stableUntil > instant;
}

function answer(timeline: CompiledTimeline, question: CompiledQuestion, instant: number): CompiledAnswer | null {
  const { languages, tones, subjects } = timeline;
  const spoken = placeOf(languages, question.language.toLowerCase().replaceAll('_', '-'), 1);
  const tone = placeOf(tones, question.tone ?? '', 0);
  const subject = subjects[question.channel ?? ''];
  const found = spoken >= 0 && tone >= 0 && subject && find(timeline, subject, instant);
  if (!found) return null;
  const {
    status: [number, ...words],
    stableUntil,
  } = found;
  const state = compiledStates[number % 6]!;
  const first = (spoken * tones.length + tone) * 2;
  const [headline, detail] = state === 'unknown' ? ['', ''] : words.slice(first);
  const language = languages[spoken]![0];
  const told = { state, closesSoon: number > 5, headline, detail, language, stableUntil } as CompiledAnswer;
  return isSound(told, instant) ? told : null;
}

/**
 * What was compiled for an instant (epoch milliseconds). Null when the engine has to be asked: outside of the months that were
 * compiled, and for a channel, language or tone that was not. Never throws, whatever stands in the file.
 */
export function lookUp(timeline: CompiledTimeline, question: CompiledQuestion, instant: number): CompiledAnswer | null {
  try {
    return answer(timeline, question, instant);
  } catch {
    // Written by another program, and in another form.
    return null;
  }
}
