import { minuteLength } from '../../../schedule/calendar/dates.js';
import { zoneOf } from '../../../schedule/calendar/zoned-time.js';
import { textIn } from '../../../schedule/document/text.js';
import type { Cause } from '../../../schedule/evaluation.js';
import { explain as explainEn } from '../../en/makers/explain.js';
import { inLanguageOf, languageOf, type MakersLanguageTag } from '../../languages.js';
import { explain as explainNl } from '../../nl/makers/explain.js';
import { visible } from '../visible.js';
import type { ElementFacts, ExplainWords, PageFacts, Row, RowKey } from './explain-words.js';

/** Not with the other words of makers: pages load these by themselves. */
const explainWords: Readonly<Record<MakersLanguageTag, ExplainWords>> = {
  nl: explainNl,
  en: explainEn,
};

/** What the explanation says of itself, in Dutch or else in English. */
export function explainWordsIn(language: string): ExplainWords {
  return inLanguageOf(language, explainWords);
}

type TellMoment = (instant: number | null | undefined) => string;

/** What tells an instant on the clock of a zone, with its day unless that is the day of the instant `now`; '' for none. */
function momentTeller(timeZone: string, words: ExplainWords, now?: number): TellMoment {
  const zone = zoneOf(timeZone);
  const today = now === undefined ? undefined : zone?.toWallTime(now).day;
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const days = new Intl.DateTimeFormat(words.language, options);
  return (instant) => {
    if (typeof instant !== 'number' || !zone) return '';
    const { day, minute } = zone.toWallTime(instant);
    const time = words.time(`${Math.floor(minute / 60)}`, `${minute % 60}`.padStart(2, '0'));
    return day === today ? time : `${days.format(day * 1440 * minuteLength)}, ${time}`;
  };
}

function tellCause(cause: Cause, facts: ElementFacts, words: ExplainWords, tell: TellMoment): string {
  if (cause.name === 'away') return words.away;
  const { language } = facts.schedule!;
  const text = textIn(cause.text ?? '', words.language, language);
  const name = cause.name === 'lunch' ? words.lunch : cause.name;
  return words.causes[cause.kind](text || (name ?? ''), tell(cause.until));
}

function tellShown({ shown }: ElementFacts, { shows }: ExplainWords): readonly string[] {
  if (shown === null) return [shows.own];
  return [shown ? shows.line(shown) : shows.answer];
}

function tellWhy(facts: ElementFacts, words: ExplainWords, tell: TellMoment): readonly string[] {
  const { evaluation, reasons, fault, source } = facts;
  const why = reasons.map((code) => words.reasons[code]);
  const faults = fault === undefined ? [] : words.fault(source?.address ?? '', fault).split('\n');
  if (!evaluation) return [...why, ...faults];
  const { state, since, until, cause } = evaluation;
  const said = words.state(words.states[state], tell(since), tell(until));
  return [...why, said, tellCause(cause, facts, words, tell)];
}

function tellNext({ evaluation, previewAt }: ElementFacts, words: ExplainWords, tell: TellMoment): readonly string[] {
  if (!evaluation) return [];
  if (previewAt) return [words.standsStill];
  const { until, next, opensAt, opensAs } = evaluation;
  if (until === null || !next) return [words.noChange];
  const change = words.change(tell(until), words.states[next]);
  return opensAt === null || opensAt === until || !opensAs
    ? [change]
    : [change, words.opens(tell(opensAt), words.states[opensAs])];
}

function tellSchedule({ source, schedule, channel }: ElementFacts, words: ExplainWords): readonly string[] {
  if (!source) return [words.noSchedule];
  return [
    words.sources[source.from](source.address),
    ...(source.newer ? [words.newer(source.newer)] : []),
    ...(schedule?.name ? [words.organisation(schedule.name)] : []),
    ...(schedule?.isCompiled ? [words.compiled] : []),
    ...(channel ? [words.channel(channel)] : []),
  ];
}

function tellRequest({ source, request }: ElementFacts, { request: words }: ExplainWords): readonly string[] {
  if (source?.from !== 'request' && !source?.newer) return [];
  if (!request) return [words.unseen];
  const { minutesAgo, milliseconds, bytes, status } = request;
  const size = bytes ? words.bytes(bytes) : words.cached;
  return [words.when(minutesAgo, milliseconds), size, ...(status ? [words.status(status)] : [])];
}

function tellMoment({ schedule, previewAt, instant }: ElementFacts, words: ExplainWords): readonly string[] {
  if (previewAt) return [words.preview(previewAt)];
  const moment = schedule && momentTeller(schedule.timeZone, words)(instant);
  return moment ? [words.now(moment, schedule.timeZone)] : [];
}

function tellLanguage({ schedule, language, tone }: ElementFacts, { spoken }: ExplainWords): readonly string[] {
  if (!schedule) return [];
  return [
    languageOf(language) ? spoken.ofPage(language) : spoken.ofSchedule(schedule.language),
    tone === 'formal' || tone === 'informal' ? spoken.toneOfElement(tone) : spoken.toneOfSchedule(schedule.tone),
  ];
}

function rowsOf(words: ExplainWords, lines: Readonly<Partial<Record<RowKey, readonly string[]>>>): readonly Row[] {
  const keys = Object.keys(words.labels) as RowKey[];
  return keys
    .map((key) => ({ key, label: words.labels[key], lines: (lines[key] ?? []).map(visible) }))
    .filter((row) => row.lines.length);
}

/** What an element shows and why: plain text, in Dutch or else in English. */
export function explainElement(facts: ElementFacts, language: string): readonly Row[] {
  const words = explainWordsIn(language);
  const tell = momentTeller(facts.schedule?.timeZone ?? 'UTC', words, facts.instant);
  return rowsOf(words, {
    shows: tellShown(facts, words),
    why: tellWhy(facts, words, tell),
    next: tellNext(facts, words, tell),
    schedule: tellSchedule(facts, words),
    request: tellRequest(facts, words),
    moment: tellMoment(facts, words),
    language: tellLanguage(facts, words),
    states: facts.states.length ? [facts.states.map((state) => `:state(${state})`).join(' ')] : [],
    mend: facts.mistakes,
  });
}

/** What there is to say of the page as a whole. */
export function explainPage({ correction, told }: PageFacts, language: string): readonly Row[] {
  const words = explainWordsIn(language);
  const minutes = Math.round(Math.abs(correction) / minuteLength);
  const { isRight, isSlow, isFast } = words.clock;
  const clock = correction ? (correction > 0 ? isSlow : isFast)(minutes) : isRight;
  return rowsOf(words, { clock: [clock], told: told.flatMap((sentence) => sentence.split('\n')) });
}
