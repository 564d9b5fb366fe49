import type { CompiledSchedule } from '../../page/schedule/schedule-answer.js';
import { lookUp, type CompiledQuestion } from '../../compile/look-up.js';
import type { Evaluation } from '../../schedule/evaluation.js';
import type { Status, WantRules } from './status.js';

/**
 * What was compiled of a schedule for an instant (epoch milliseconds), as a status says it; null when the rules have to be asked.
 *
 * @param wantRules loads the rules, for who asks more than what was compiled
 */
export function compiledStatus(
  { timeline, name, read }: CompiledSchedule,
  question: CompiledQuestion,
  instant: number,
  wantRules: WantRules,
): Status | null {
  const found = lookUp(timeline, question, instant);
  if (!found) return null;
  const evaluate = async (): Promise<Evaluation | null> => {
    const [{ evaluateAt }, result] = await Promise.all([wantRules(), read()]);
    return result.status === 'ready' ? evaluateAt(result.schedule, question.channel, instant) : null;
  };
  const subject = typeof name === 'object' ? name[found.language] : name;
  return { ...found, subject, evaluation: null, evaluate, words: found.state === 'unknown' ? null : found };
}
