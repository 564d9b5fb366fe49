import type { Advice, AdviceCode } from '../../channels/advice/advice.js';
import { listAdvice, sortAdvice } from '../../channels/advice/list-advice.js';
import type { Problem, ProblemCode, Warning } from '../../schedule/document/problems.js';
import { listWarnings } from '../../schedule/warnings.js';
import type { Reading } from '../text/read-text.js';
import type { VoicemailTeller } from './voicemail-teller.js';

/** Something to say about a place of the document. Problems keep it from being saved, warnings and advice do not. */
export type Finding =
  | { readonly kind: 'problem'; readonly path: string; readonly problem: Problem }
  | { readonly kind: 'warning'; readonly path: string; readonly warning: Warning }
  | { readonly kind: 'advice'; readonly path: string; readonly advice: Advice };

/** Everything that a finding can be about. */
export type FindingCode = ProblemCode | Warning['code'] | AdviceCode;

/** All there is to say of a document at an instant (epoch milliseconds): its problems, or else what could be better, what matters most first. What is told of the answering machine comes with its teller. */
export function listFindings(
  { problems, schedule }: Pick<Reading, 'problems' | 'schedule'>,
  instant: number,
  voicemail?: VoicemailTeller | null,
): Finding[] {
  if (!schedule) return problems.map((problem) => ({ kind: 'problem', path: problem.path, problem }));
  const warnings = listWarnings(schedule, instant).map(
    (warning) => ({ kind: 'warning', path: warning.path, warning }) as const,
  );
  const advice = sortAdvice([...listAdvice(schedule, instant), ...(voicemail?.advise(schedule, instant) ?? [])]);
  return [...warnings, ...advice.map((each) => ({ kind: 'advice', path: each.path, advice: each }) as const)];
}
