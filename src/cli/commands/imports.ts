import { listHolidays, type HolidayCountry, type Loss } from '../../formats/index.js';
import { describeLoss } from '../../messages/makers/losses.js';
import { visible } from '../../messages/makers/visible.js';
import { describeProblem } from '../../messages/makers/problems.js';
import { loadCatalog } from '../../messages/load-catalog.js';
import { parseSchedule } from '../../schedule/document/definition/parse-schedule.js';
import { addCommand, argumentOf, type Kit } from '../command-kit.js';
import type { Context, Result } from '../context.js';
import { exitCodes, Failure } from '../failure.js';
import { jsonText } from '../plain-texts.js';
import { listOf } from '../../schedule/calendar/list-of.js';
import { isRecord } from '../../schedule/document/json.js';
import { placeFinder } from '../json-places.js';
import { readJson } from '../read-json.js';
import { readText, type ReadText } from '../read-schedule-file.js';

interface Options {
  readonly zone?: string;
  readonly at?: string;
}

interface Found {
  /** A document, or a list of exceptions; null when there was nothing. */
  readonly made: unknown;
  readonly lost: readonly Loss[];
}

type Read = (input: ReadText, options: Options) => Promise<Found>;

/** JSON-LD, or a page that has some. */
const readJsonLd: Read = async ({ text, file }, { zone }) => {
  const { fromJsonLd } = await import('../../formats/json-ld/from-json-ld.js');
  if (!text.trimStart().startsWith('<')) {
    const { document, lost } = fromJsonLd(readJson(text, file), zone);
    return { made: document, lost };
  }
  const { jsonLdInHtml } = await import('../../formats/json-ld/from-json-ld-in-html.js');
  const { blocks, lost } = jsonLdInHtml(text);
  const imported = fromJsonLd(blocks, zone);
  return { made: imported.document, lost: [...lost, ...imported.lost] };
};

const readOsm: Read = async ({ text }, { zone }) => {
  const { fromOpeningHours } = await import('../../formats/opening-hours/from-opening-hours.js');
  const { document, lost } = fromOpeningHours(text.trim(), zone);
  return { made: document, lost };
};

const readGoogle: Read = async ({ text, file }, { zone }) => {
  const { fromGoogleHours } = await import('../../formats/google/from-google-hours.js');
  const { document, lost } = fromGoogleHours(readJson(text, file), zone);
  return { made: document, lost };
};

const readCalendar: Read = async ({ text }, { at, zone }) => {
  const { exceptionsFromICalendar } = await import('../../formats/icalendar/from-icalendar.js');
  const instant = at === undefined ? Date.now() : Date.parse(`${at.slice(0, 10)}T00:00Z`);
  if (Number.isNaN(instant)) throw new Failure('wrong-moment', { name: at ?? '' });
  const { exceptions, lost } = exceptionsFromICalendar(text, instant, zone);
  return { made: exceptions.length ? exceptions : null, lost };
};

const readers = { 'json-ld': readJsonLd, osm: readOsm, google: readGoogle, ical: readCalendar };

/** Fails where no schedule can have that time zone, and says why. */
function checkZone(zone: string, language: string): void {
  const result = parseSchedule({ version: 1, timeZone: zone });
  if (result.ok) return;
  const detail = describeProblem({ ...result.problems[0]!, path: '--zone' }, language);
  throw new Failure('wrong-answer', { detail });
}

/** Whether something that was made says when somebody is there, or not. */
function hasHours(made: unknown): boolean {
  if (Array.isArray(made)) return made.length > 0;
  if (!isRecord(made)) return false;
  const owners = [made, ...listOf(made['channels']).filter(isRecord)];
  return owners.some(
    ({ hours = 'unknown', exceptions, versions }) => hours !== 'unknown' || !!exceptions || !!versions,
  );
}

/** Why hours that were there did not come along. */
const lostHours: readonly Loss['code'][] = ['unreadable', 'unsupported', 'no-place'];

/** Where a loss stands: the file and the line, where that is known. */
function placesIn({ text, file }: ReadText): (loss: Loss) => string {
  const placeOf = /^\s*[[{]/.test(text) ? placeFinder(text) : undefined;
  return ({ path, line = placeOf?.({ path }).line }) => (line === undefined ? '' : `${visible(file)}:${line} `);
}

async function importFrom(
  format: keyof typeof readers,
  file: string,
  options: Options,
  { language, say }: Context,
): Promise<Result> {
  if (options.zone !== undefined) checkZone(options.zone, language);
  const input = await readText(file);
  const { made, lost } = await readers[format](input, options);
  const placeOf = placesIn(input);
  const remarks = lost.map((loss) => `${placeOf(loss)}${describeLoss(loss, language)}`);
  if (made === null) {
    const isPlaceless = lost.some(({ code }) => code === 'no-zone');
    const last = isPlaceless ? [] : [say.nothingFound];
    return { output: '', remarks: [...remarks, ...last].join('\n'), exitCode: exitCodes.problems };
  }
  if (hasHours(made) || !lost.some(({ code }) => lostHours.includes(code)))
    return { output: jsonText(made), remarks: remarks.join('\n') };
  return { output: jsonText(made), remarks: [...remarks, say.noHours].join('\n'), exitCode: exitCodes.problems };
}

const countries: readonly HolidayCountry[] = ['NL', 'BE', 'DE', 'FR', 'GB'];

async function holidays(country: HolidayCountry, written: string, { language, say }: Context): Promise<Result> {
  const year = Number(written);
  if (!Number.isInteger(year) || year < 1583 || year > 9999) {
    throw new Failure('wrong-value', { name: 'year', value: written, detail: '1583 … 9999' });
  }
  const { holidays: names } = await loadCatalog(language);
  const nameOf = (name: string) => names?.[name.replace('-substitute', '')] ?? name;
  const found = listHolidays(country, year);
  const exceptions = found.map(({ name }) => `  { "holiday": "${name}", "hours": "closed" }`);
  const remarks = found.map(({ name, date, kind }) => `${date}  ${say.holidayKinds[kind].padEnd(14)}${nameOf(name)}`);
  return { output: `[\n${exceptions.join(',\n')}\n]`, remarks: [...remarks, ''].join('\n') };
}

/** `import` reads what others have; `holidays` prints exceptions to choose from. */
export function addImports(kit: Kit): void {
  const { context, run } = kit;
  const { help } = context.say;
  addCommand(kit, 'import', '<json-ld | osm | google | ical> <file>', [
    'osm opening-hours.txt --zone Europe/Berlin',
    'json-ld page.html --zone Europe/Amsterdam',
    'ical holidays.ics',
  ])
    .addArgument(argumentOf('<format>', help.importFormat, Object.keys(readers)))
    .argument('<file>', help.importFile)
    .option('--zone <name>', help.importZone)
    .option('--at <moment>', help.moment)
    .action((format: keyof typeof readers, file: string, options: Options) =>
      run(importFrom(format, file, options, context)),
    );
  addCommand(kit, 'holidays', '<country> <year>', ['NL 2027'])
    .addArgument(argumentOf('<country>', help.country, countries))
    .argument('<year>', help.year)
    .action((country: HolidayCountry, year: string) => run(holidays(country, year, context)));
}
