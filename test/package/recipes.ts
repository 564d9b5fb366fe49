// node --import tsx test/package/recipes.ts : writes into the recipes what visitors read. Then read them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeStatus } from '../../src/messages/status/status-sentence.js';
import { loadCatalog } from '../../src/messages/load-catalog.js';
import { zoneOf } from '../../src/schedule/calendar/zoned-time.js';
import { evaluateChannel, evaluateOrganisation, parseSchedule } from '../../src/schedule/index.js';

const root = join(import.meta.dirname, '../..');

/** The pages, by the language in which they are written and their visitors read. */
export const pages = { en: 'docs/recipes.md', nl: 'docs/nl/recepten.md' } as const;
/** A moment on the clock of the organisation, and what is read then: of one channel, or of all. */
interface Row {
  readonly weekday: string;
  readonly date: string;
  readonly hour: number;
  readonly minute: number;
  readonly channel: string | undefined;
  readonly said: string;
}

export interface Recipe {
  readonly heading: string;
  readonly part: Readonly<Record<string, unknown>>;
  readonly rows: readonly Row[];
}

/** `| di 24-11-2026 12.45 (`phone`) | … |`, or `| Tue 2026-11-24 12:45 | … |`. */
const row =
  /^\| (?<weekday>\w+) (?:(?<iso>\d{4}-\d\d-\d\d)|(?<day>\d\d)-(?<month>\d\d)-(?<year>\d{4})) (?<hour>\d\d)[.:](?<minute>\d\d)(?: \(`(?<channel>[\w-]+)`\))? +\| (?<said>.*?) +\|$/gm;

function readRow({ groups }: RegExpMatchArray): Row {
  const { weekday = '', iso, day, month, year, hour, minute, channel, said = '' } = groups!;
  const date = iso ?? `${year}-${month}-${day}`;
  return { weekday, date, hour: Number(hour), minute: Number(minute), channel, said };
}

export const readPage = (page: string): string => readFileSync(join(root, page), 'utf8');

/** The recipes of a page: those sections that have JSON. */
export function recipesOf(text: string): Recipe[] {
  return text.split(/^## /m).flatMap((section) => {
    const json = /^```json\n([^]*?)\n```$/m.exec(section)?.[1];
    if (json === undefined) return [];
    const rows = [...section.matchAll(row)].map(readRow);
    return [{ heading: section.split('\n')[0]!, part: JSON.parse(json) as Recipe['part'], rows }];
  });
}

/** What visitors read of a file that has this part in the place of its own. */
async function saidBy(first: Recipe, { part }: Recipe, { date, hour, minute, channel }: Row) {
  const parsed = parseSchedule({ ...first.part, ...part });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { schedule } = parsed;
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const midnight = Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
  const at = zoneOf(schedule.timeZone)!.toInstant(midnight, hour * 60 + minute);
  const evaluation = channel ? evaluateChannel(schedule, channel, at) : evaluateOrganisation(schedule, at);
  const { language, tone } = schedule;
  const manner = { catalog: await loadCatalog(language, language, true), language, tone } as const;
  const { headline, detail } = describeStatus(schedule, evaluation, at, manner, channel);
  return `${headline}. ${detail ?? ''}`.replace(/\.? ?$/, '.').replaceAll('\u00A0', ' ');
}

/** The page with what visitors read in each row. */
export async function answered(text: string): Promise<string> {
  const recipes = recipesOf(text);
  const asked = recipes.flatMap((recipe) => recipe.rows.map((each) => saidBy(recipes[0]!, recipe, each)));
  const answers = await Promise.all(asked);
  return text.replaceAll(row, (line: string) => line.replace(/\| [^|]* \|$/, `| ${answers.shift()} |`));
}

if (process.argv[1] === import.meta.filename) {
  for (const page of Object.values(pages)) writeFileSync(join(root, page), await answered(readPage(page)));
}
