import { sayAdvice } from '../../messages/makers/advice-sentences.js';
import { sayFault, sayWarning } from '../../messages/makers/problem-sentences.js';
import { dialledIn } from '../../messages/makers/problem-suggestions.js';
import type { FirstWords, JudgingWords } from '../../messages/makers/editor/editor-words.js';
import type { EditorHost } from '../editor-host.js';
import { curesOf, type Cure } from '../findings/cures.js';
import { listFindings, type Finding } from '../findings/findings.js';
import type { VoicemailTeller } from '../findings/voicemail-teller.js';
import type { Reading } from '../text/read-text.js';

/** Who has the words for what is found. */
export interface JudgingHost extends EditorHost {
  readonly words: FirstWords & JudgingWords;
}

/** A finding in words, with what mends it. */
export interface ToldFinding {
  readonly kind: Finding['kind'];
  /** JSON pointer. */
  readonly path: string;
  readonly sentence: string;
  /** Why it matters and what would be better, of advice. */
  readonly more: readonly string[];
  readonly cures: readonly Cure[];
}

function wordsOf(finding: Finding, { schedule, words, document }: JudgingHost): Pick<ToldFinding, 'sentence' | 'more'> {
  const { language, problems } = words;
  if (finding.kind === 'problem')
    return { sentence: sayFault(finding.problem, problems, dialledIn(document, language)), more: [] };
  if (finding.kind === 'warning') return { sentence: sayWarning(finding.warning, problems), more: [] };
  const { finding: sentence, reason, remedy, source } = sayAdvice(schedule!, finding.advice, words.advice);
  return { sentence, more: [reason, remedy, source] };
}

/** What was told of a text at the moment at which it was read: minutes later it is the same, or nearly. It is asked for at each redraw. */
const told = new WeakMap<Reading, Told>();

interface Told {
  readonly words: JudgingHost['words'];
  readonly voicemail: VoicemailTeller | null;
  readonly findings: readonly ToldFinding[];
}

function tellAll(host: JudgingHost, voicemail: VoicemailTeller | null): ToldFinding[] {
  const { reading, document, words, now } = host;
  return listFindings(reading, now, voicemail).map((finding) => ({
    kind: finding.kind,
    path: finding.path,
    ...wordsOf(finding, host),
    cures: curesOf(finding, { document, language: words.language, instant: now }),
  }));
}

/** All there is to say of what the editor holds; of the answering machine as soon as its teller is there. */
export function tellFindings(host: JudgingHost, voicemail: VoicemailTeller | null): readonly ToldFinding[] {
  const { reading, words } = host;
  const known = told.get(reading);
  if (known?.words === words && known.voicemail === voicemail) return known.findings;
  const findings = tellAll(host, voicemail);
  told.set(reading, { words, voicemail, findings });
  return findings;
}
