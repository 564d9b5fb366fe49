import type { Cause, Evaluation } from '../schedule/evaluation.js';
import type { Text } from '../schedule/document/text.js';
import type { StatusKey } from './status/status-words.js';
import { endWords, startWords } from './days-and-times.js';
import type { Speech } from './speech.js';

/*
 * The clauses in which all parts tell whether somebody can be reached: why not, until when, and when again. A clause is
 * empty when there is nothing to say.
 */

/** What a clause is about, with its evaluation: the organisation, or one or more of its channels. */
export interface ClauseSubject extends Evaluation {
  /** How people reach it ("telefonisch"); empty when the clause need not say. */
  readonly via: string;
  /** How a detail about it alone begins; as `via` when it is left out. */
  readonly lead?: string;
  /** The word for it: people visit what is open and call who is reachable. */
  readonly reachable: string;
  evaluateAt(instant: number): Evaluation;
}

/** Why, in a few words that may stand in a sentence: "lunchpauze". */
export function reason({ say, read, nameHoliday }: Speech, { name, text }: Cause): string {
  return name === 'lunch' ? say(name) : read(text).replace(/([^.])\.$/, '$1') || nameHoliday(name);
}

/** Whether it is only that nobody is there at this moment: they may be back at any time, whatever the hours say. */
export function isNobodyFree({ name }: Cause): boolean {
  return name === 'away';
}

/** A clause with the reason behind it: owners write a noun without an article, with which no sentence can begin. */
export function because(speech: Speech, text: string, cause: Cause): string {
  const why = text && reason(speech, cause);
  return why ? speech.say('because', { text, reason: why }) : text;
}

function presentKey({ state, closesSoon, cause }: Evaluation, open: StatusKey): StatusKey {
  if (state === 'open') return closesSoon ? 'closesSoon' : open;
  if (isNobodyFree(cause)) return 'nobodyFree';
  return state === 'break' || state === 'closed' ? 'unavailable' : state;
}

/** What is possible at this moment, or is not; `open` is the sentence for the plain case. */
export function presentClause(speech: Speech, subject: ClauseSubject, open: StatusKey = 'open'): string {
  const { cause, until } = subject;
  const limitedTo = speech.read(cause.limitedTo);
  return speech.say(presentKey(subject, open), {
    ...subject,
    limitedTo,
    ...(until !== null && endWords(speech, until)),
  });
}

/** What something is for, where its state does not say so. */
export function purposeClause({ say, read }: Speech, limitedTo: Text | undefined): string {
  return limitedTo ? say('onlyFor', { limitedTo: read(limitedTo) }) : '';
}

/** Until when it stays as it is; of a way with a name, that this is soon. */
export function untilClause(speech: Speech, subject: ClauseSubject): string {
  const { state, until, via, closesSoon } = subject;
  const key = via && closesSoon ? 'stillUntil' : 'until';
  if (until !== null) return speech.say(key, { ...subject, ...endWords(speech, until) });
  return state === 'open' ? speech.say('always', subject) : '';
}

function openingKey({ state, cause, since, opensAs }: Evaluation, usual: StatusKey): StatusKey {
  if (opensAs === 'limited') return 'opensLimited';
  if (opensAs === 'appointment') return 'opensAppointment';
  if (state === 'unknown') return 'certain';
  // What was never open before does not open "again"; an override without a beginning only hides that it was.
  return since === null && cause.kind !== 'override' ? 'opensFirst' : usual;
}

/** When it opens; `usual` is the sentence for the plain case. */
export function openingClause(speech: Speech, subject: ClauseSubject, usual: StatusKey): string {
  const { opensAt, evaluateAt } = subject;
  if (opensAt === null) return '';
  const limitedTo = speech.read(evaluateAt(opensAt).cause.limitedTo);
  const why = { limitedTo, reason: reason(speech, subject.cause) };
  return speech.say(openingKey(subject, usual), { ...subject, ...why, ...startWords(speech, opensAt) });
}

/** Whether the owner expects it to open, at the end of an override; the hours are sure of theirs. */
export function isExpected({ cause, opensAt }: Evaluation): boolean {
  return opensAt !== null && cause.until === opensAt;
}

/** Whether it opens on another day: then a reason behind that day would seem to be the reason for it. */
function opensLater(speech: Speech, subject: Evaluation): boolean {
  return subject.opensAt !== null && !isExpected(subject) && !!startWords(speech, subject.opensAt).day;
}

/** When it returns and why it is away, in few words. */
export function returnClause(speech: Speech, subject: ClauseSubject): string {
  const { cause } = subject;
  const isLate = opensLater(speech, subject) && !!reason(speech, cause);
  const usual = isExpected(subject) ? 'returnsExpected' : isLate ? 'returnsLate' : 'returns';
  const opens = openingClause(speech, subject, usual);
  return isLate ? opens : because(speech, opens, cause);
}
