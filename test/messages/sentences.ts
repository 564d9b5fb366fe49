import { describeStatus, loadCatalog, type StatusText, type Tone } from '../../src/messages/index.js';
import { parseDateTime } from '../../src/schedule/calendar/dates.js';
import {
  evaluateChannel,
  evaluateOrganisation,
  parseSchedule,
  zoneOf,
  type Evaluation,
  type Schedule,
} from '../../src/schedule/index.js';
import table from '../cases/status-sentences.json' with { type: 'json' };

/** A moment of a document, and what is said then: headline and detail. */
export interface Row {
  readonly name: string;
  readonly document: string;
  /** On the organisation's clock. */
  readonly at: string;
  readonly channel?: string | undefined;
  /** Keys that the document has besides. */
  readonly with?: object | undefined;
  readonly formal: readonly string[];
  /** The same as `formal` when left out. */
  readonly informal?: readonly string[] | undefined;
  readonly english: readonly string[];
  /** A choice of rows says it in German and French as well; informal as formal when left out. */
  readonly german?: readonly string[] | undefined;
  readonly germanInformal?: readonly string[] | undefined;
  readonly french?: readonly string[] | undefined;
  readonly frenchInformal?: readonly string[] | undefined;
}

export const rows: readonly Row[] = table.rows;

const documents = new Map<string, object>(Object.entries(table.documents));

/** The schedule of a valid document. */
export function scheduleOf(document: object): Schedule {
  const parsed = parseSchedule(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.schedule;
}

/** The instant of a moment on the schedule's clock. */
export function instantOf({ timeZone }: Schedule, at: string): number {
  const { day, minute } = parseDateTime(at)!;
  return zoneOf(timeZone)!.toInstant(day, minute);
}

/** The evaluation that a row is about. */
export function evaluateRow({ document, with: more, channel, at }: Row): {
  schedule: Schedule;
  instant: number;
  evaluation: Evaluation;
} {
  const schedule = scheduleOf({ ...documents.get(document), ...more });
  const instant = instantOf(schedule, at);
  const evaluation =
    channel === undefined ? evaluateOrganisation(schedule, instant) : evaluateChannel(schedule, channel, instant);
  return { schedule, instant, evaluation };
}

/** What is said, whatever its end. */
type StatusWords = Pick<StatusText, 'headline' | 'detail'>;

/** With ordinary spaces, as the tables are written; what does not break is tested on its own. */
const plain = ({ headline, detail }: StatusWords): StatusWords => ({
  headline: headline.replaceAll('\u00a0', ' '),
  detail: detail.replaceAll('\u00a0', ' '),
});

/** What is said about a row in a language and tone. */
export async function sayRow(row: Row, language: string, tone: Tone): Promise<StatusWords> {
  const { schedule, instant, evaluation } = evaluateRow(row);
  const catalog = await loadCatalog(language);
  return plain(describeStatus(schedule, evaluation, instant, { catalog, language, tone }, row.channel));
}

/** What is said about a document at a moment; `asWritten` with the spaces that do not break. */
export async function sayStatus(
  document: object,
  at: string,
  language = 'nl',
  tone: Tone = 'formal',
  channel?: string,
  asWritten = false,
): Promise<StatusWords> {
  const schedule = scheduleOf({ version: 1, timeZone: 'Europe/Amsterdam', ...document });
  const instant = instantOf(schedule, at);
  const evaluation =
    channel === undefined ? evaluateOrganisation(schedule, instant) : evaluateChannel(schedule, channel, instant);
  const manner = { catalog: await loadCatalog(language), language, tone };
  const said = describeStatus(schedule, evaluation, instant, manner, channel);
  return asWritten ? { headline: said.headline, detail: said.detail } : plain(said);
}
