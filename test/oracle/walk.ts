import type { Cause } from '../../src/schedule/evaluation.js';
import type { Answer, Oracle } from './evaluate.js';

export const minute = 60_000;

/** What the oracle says about each minute of a window. */
export interface Walk {
  from: number;
  to: number;
  answers: Answer[];
}

export function walk(oracle: Oracle, channelId: string | null, from: number, to: number): Walk {
  const answers: Answer[] = [];
  for (let instant = from; instant < to; instant += minute) answers.push(oracle.answerAt(channelId, instant));
  return { from, to, answers };
}

/** The instants in the window at which the state changes. */
export function changesOf({ from, answers }: Walk): number[] {
  return answers.flatMap(({ state }, index) =>
    index > 0 && state !== answers[index - 1]!.state ? [from + index * minute] : [],
  );
}

/** The first instant after `instant` in the window whose answer is wanted. */
export function nextIn(
  { from, answers }: Walk,
  instant: number,
  wanted: (answer: Answer) => boolean,
): number | undefined {
  for (let index = Math.floor((instant - from) / minute) + 1; index < answers.length; index += 1) {
    if (wanted(answers[index]!)) return from + index * minute;
  }
  return undefined;
}

/** Where the run of minutes about `instant` with its state began, if that is in the window. */
export function runStart({ from, answers }: Walk, instant: number): number | undefined {
  let index = Math.floor((instant - from) / minute);
  const { state } = answers[index]!;
  while (index > 0 && answers[index - 1]!.state === state) index -= 1;
  return index === 0 ? undefined : from + index * minute;
}

/** A cause as text, its keys in one order, so that causes can be compared. */
export function causeText({ kind, name, text, limitedTo, until, notes, cost }: Cause): string {
  return JSON.stringify({ kind, name, text, limitedTo, until, notes, cost });
}
