import type {
  ElementFacts,
  ReasonCode,
  RequestFacts,
  ScheduleFacts,
  SourceFacts,
} from '../../../messages/makers/explain/explain-words.js';
import { describeMistake } from '../../../messages/makers/mistakes/mistakes.js';
import { addressOf } from '../../../page/address.js';
import { makersLanguage } from '../../../page/makers-language.js';
import type { ReadySchedule } from '../../../page/schedule/schedule-answer.js';
import { parseDateTime } from '../../../schedule/calendar/dates.js';
import { zoneOf } from '../../../schedule/calendar/zoned-time.js';
import { textIn } from '../../../schedule/document/text.js';
import { evaluateChannel, evaluateOrganisation } from '../../../schedule/evaluate.js';
import type { Evaluation } from '../../../schedule/evaluation.js';
import { states as allStates } from '../../../schedule/document/states.js';
import { findMistakes } from '../mistakes/find-mistakes.js';
import { pageLanguageOf } from '../page-language.js';
import type { ExplainedSchedule } from './explained-schedules.js';
import { shownBy, statesOf } from './listed-elements.js';

/** What is public of an element of ours, whichever copy of the library has defined it. */
export type ExplainedElement = Element & {
  readonly src?: string | null;
  readonly schedule?: unknown;
  readonly channel?: string | null;
  readonly tone?: string | null;
  readonly previewAt?: string | null;
};

/** Where the schedule of an element comes from. */
function sourceOf({ src, schedule, ownerDocument }: ExplainedElement): SourceFacts | null {
  if (schedule) return { from: 'property', address: '' };
  if (!src) return null;
  if (src[0] !== '#') return { from: 'request', address: src };
  const { dataset } = ownerDocument.getElementById(src.slice(1)) ?? {};
  return { from: 'page', address: src, newer: dataset?.['schedule'] ?? dataset?.['src'] };
}

/** What the browser has noted of the last answer from an address. */
function requestOf(source: SourceFacts | null, { ownerDocument }: Element): RequestFacts | null {
  const address = source?.newer ?? source?.address ?? '';
  const entries = performance.getEntriesByName(addressOf(address, ownerDocument) ?? '', 'resource');
  const note = entries.at(-1) as PerformanceResourceTiming | undefined;
  if (!note) return null;
  return {
    minutesAgo: Math.floor((performance.now() - note.responseEnd) / 60_000),
    milliseconds: Math.round(note.duration),
    bytes: note.transferSize,
    status: note.responseStatus ?? 0,
  };
}

/** The moment that counts for an element (epoch milliseconds); null for a preview of none. */
function instantOf(previewAt: string | null | undefined, ready: ReadySchedule | null, now: number): number | null {
  if (!previewAt) return now;
  const time = parseDateTime(previewAt);
  const zone = ready && zoneOf(ready.schedule.timeZone);
  return time && zone ? zone.toInstant(time.day, time.minute) : null;
}

function evaluate(ready: ReadySchedule | null, channel: string | null, instant: number | null): Evaluation | null {
  if (!ready || instant === null) return null;
  const { schedule } = ready;
  return channel ? evaluateChannel(schedule, channel, instant) : evaluateOrganisation(schedule, instant);
}

/** Why there is no schedule to go by. */
function reasonsWithout(element: ExplainedElement, explained: ExplainedSchedule | null): readonly ReasonCode[] {
  if (!element.matches(':defined')) return ['undefined'];
  if (!explained) return ['no-schedule'];
  const { result } = explained;
  if (result.status === 'failed') return [result.reason];
  return result.status === 'loading' ? ['loading'] : [];
}

/** Whether presence may say otherwise than the hours. */
function hasPresence({ schedule }: ReadySchedule): boolean {
  return !!schedule.presence || schedule.channels.some(({ type }) => type === 'chat');
}

/** Why an element with a schedule shows something else than that says. */
function reasonsWith(
  { channel, previewAt }: ExplainedElement,
  ready: ReadySchedule,
  evaluation: Evaluation | null,
  { shown, states }: Pick<ElementFacts, 'shown' | 'states'>,
): readonly ReasonCode[] {
  const { timeZone, channels } = ready.schedule;
  if (!zoneOf(timeZone)) return ['unknown-zone'];
  if (!evaluation) return previewAt ? ['wrong-preview'] : [];
  if (channel && !channels.some(({ id }) => id === channel)) return ['unknown-channel'];
  if (shown === null && evaluation.state !== 'unknown' && !states.includes('loading')) return ['not-shown'];
  const state = allStates.find((each) => states.includes(each));
  return state && state !== evaluation.state && hasPresence(ready) ? ['presence'] : [];
}

function scheduleOf({ schedule }: ReadySchedule, isCompiled: boolean, language: string): ScheduleFacts {
  const { organisation, timeZone, language: ofSchedule, tone } = schedule;
  return {
    name: textIn(organisation?.name ?? '', language, ofSchedule),
    timeZone,
    language: ofSchedule,
    tone,
    isCompiled,
  };
}

/** What an element is told; what is empty is none. */
function toldOf({ channel, tone, previewAt }: ExplainedElement) {
  return { channel: channel || null, tone: tone || null, previewAt: previewAt || null };
}

/** All that is known of an element. */
export function factsOf(element: ExplainedElement, explained: ExplainedSchedule | null, now: number): ElementFacts {
  const language = makersLanguage();
  const result = explained?.result;
  const ready = result?.status === 'ready' ? result : null;
  const told = toldOf(element);
  const instant = instantOf(told.previewAt, ready, now);
  const evaluation = evaluate(ready, told.channel, instant);
  const seen = { shown: shownBy(element), states: statesOf(element) };
  const source = sourceOf(element);
  return {
    ...told,
    ...seen,
    reasons: ready ? reasonsWith(element, ready, evaluation, seen) : reasonsWithout(element, explained),
    fault: result?.status === 'failed' ? result.fault : undefined,
    source,
    schedule: ready && scheduleOf(ready, !!explained?.isCompiled, language),
    request: requestOf(source, element),
    evaluation,
    instant: instant ?? now,
    language: pageLanguageOf(element),
    mistakes: findMistakes(element).map((mistake) => describeMistake(mistake, language)),
  };
}
