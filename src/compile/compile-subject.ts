import type { Manner } from '../messages/speech.js';
import { describeStatus } from '../messages/status/status-sentence.js';
import { minuteLength } from '../schedule/calendar/dates.js';
import { earliest, type Span } from '../schedule/calendar/spans.js';
import type { Schedule } from '../schedule/document/schedule.js';
import { states } from '../schedule/document/states.js';
import { evaluateChannel, evaluateOrganisation } from '../schedule/evaluate.js';
import type { CompiledStatus, CompiledSubject } from './compiled.js';
import type { CompiledManner } from './manners.js';

/** Gives each distinct value a number, in the order in which they come. */
class Numbered<Value> {
  readonly values: Value[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(value: Value): number {
    const text = JSON.stringify(value);
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.values.length);
    return this.values.push(value) - 1;
  }
}

/** What is said at an instant, and until when. */
interface Said {
  readonly status: CompiledStatus;
  readonly stableUntil: number | null;
}

type Say = (instant: number) => Said;

/**
 * What is said of a subject (`null`: the organisation), in all manners. Takes out the regions that speak otherwise: regions differ in
 * how they spell and how they write a date, so that each sentence is compared once.
 */
function sayer(schedule: Schedule, channelId: string | null, manners: readonly CompiledManner[]): Say {
  const compared = new Set<string>();
  return (instant) => {
    const evaluation =
      channelId === null ? evaluateOrganisation(schedule, instant) : evaluateChannel(schedule, channelId, instant);
    const { state, closesSoon } = evaluation;
    const number = states.indexOf(state) + (closesSoon ? states.length : 0);
    if (state === 'unknown') return { status: [number], stableUntil: evaluation.stableUntil };
    const ends = [evaluation.stableUntil];
    const describe = (manner: Manner): [string, string] => {
      const words = describeStatus(schedule, evaluation, instant, manner, channelId ?? undefined);
      ends.push(words.stableUntil);
      return [words.headline, words.detail];
    };
    const words = manners.map(({ manner, alike }, place) => {
      const told = describe(manner);
      const text = told.join('\n');
      const known = compared.size;
      if (compared.add(`${place} ${text}`).size > known)
        for (const [tag, other] of alike) if (describe(other).join('\n') !== text) alike.delete(tag);
      return told;
    });
    return { status: [number, ...words.flat()], stableUntil: earliest(ends) };
  };
}

/** Of a day: the minutes at which something else is said, each with the number of that. */
function changesOf({ start, end }: Span, say: Say, statuses: Numbered<CompiledStatus>): number[] {
  const changes: number[] = [];
  for (let instant = start; instant < end;) {
    const { status, stableUntil } = say(instant);
    const number = statuses.numberOf(status);
    if (changes.at(-1) !== number) changes.push((instant - start) / minuteLength, number);
    instant = stableUntil ?? end;
  }
  return changes;
}

function weeksOf(days: readonly number[]): number[][] {
  const weeks: number[][] = [];
  for (let first = 0; first < days.length; first += 7) weeks.push(days.slice(first, first + 7));
  return weeks;
}

/** What will be said of a channel, or (null) of the organisation, on some days, one after another. */
export function compileSubject(
  schedule: Schedule,
  channelId: string | null,
  spans: readonly Span[],
  manners: readonly CompiledManner[],
): CompiledSubject {
  const statuses = new Numbered<CompiledStatus>();
  const days = new Numbered<readonly number[]>();
  const weeks = new Numbered<readonly number[]>();
  const say = sayer(schedule, channelId, manners);
  const numbers = spans.map((span) => days.numberOf(changesOf(span, say, statuses)));
  const plan = weeksOf(numbers).map((week) => weeks.numberOf(week));
  return { statuses: statuses.values, days: days.values, weeks: weeks.values, plan };
}
