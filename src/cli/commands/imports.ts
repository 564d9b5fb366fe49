import { listHolidays, type HolidayCountry, type Loss } from '../../formats/index.js';
import { hasHours, lineFinder } from '../../formats/importing/found-hours.js';
import { otherReaders, type OtherFormat } from '../../formats/importing/read-other.js';
import { recogniseFormat } from '../../formats/importing/recognise-format.js';
import { describeLoss } from '../../messages/makers/losses.js';
import { visible } from '../../messages/makers/visible.js';
import { describeProblem } from '../../messages/makers/problems.js';
import { loadCatalog } from '../../messages/load-catalog.js';
import { parseSchedule } from '../../schedule/document/definition/parse-schedule.js';
import { addCommand, argumentOf, type Kit } from '../command-kit.js';
import type { Context, Result } from '../context.js';
import { exitCodes, Failure } from '../failure.js';
import { jsonText } from '../plain-texts.js';
import { readJson } from '../read-json.js';
import { readText, type ReadText } from '../read-schedule-file.js';

interface Options {
  readonly zone?: string;
  readonly at?: string;
  readonly example?: true;
}

/** What lies before is past: today, or the day that was asked for. */
function instantOf({ at }: Options): number {
  const instant = at === undefined ? Date.now() : Date.parse(`${at.slice(0, 10)}T00:00Z`);
  if (Number.isNaN(instant)) throw new Failure('wrong-moment', { name: at ?? '' });
  return instant;
}

/** Fails where no schedule can have that time zone, and says why. */
function checkZone(zone: string, language: string): void {
  const result = parseSchedule({ version: 1, timeZone: zone });
  if (result.ok) return;
  const detail = describeProblem({ ...result.problems[0]!, path: '--zone' }, language);
  throw new Failure('wrong-answer', { detail });
}

/** Why hours that were there did not come along. */
const lostHours: readonly Loss['code'][] = ['unreadable', 'unsupported', 'no-place'];

/** Where a loss stands: the file and the line, where that is known. */
function placesIn({ text, file }: ReadText): (loss: Loss) => string {
  const lineOf = lineFinder(text);
  return (loss) => {
    const line = lineOf(loss);
    return line === undefined ? '' : `${visible(file)}:${line} `;
  };
}

/** A sheet to begin with; other formats are written by programs. */
async function showExample(format: string, { say }: Context): Promise<Result> {
  if (format === 'csv') return Promise.resolve({ output: say.sheetExample });
  throw new Failure('wrong-value', { name: '--example', value: format, detail: 'csv' });
}

const formats = Object.keys(otherReaders) as OtherFormat[];

const isFormat = (name: string): name is OtherFormat => (formats as readonly string[]).includes(name);

/** The format that was named, and the file; of a file alone the format is what it looks like. */
async function inputOf(name: string, file: string | undefined): Promise<readonly [OtherFormat, ReadText]> {
  if (isFormat(name)) {
    if (file === undefined) throw new Failure('missing-argument', { name: 'file' });
    return [name, await readText(file)];
  }
  if (file !== undefined) throw new Failure('wrong-value', { name: 'format', value: name, detail: formats.join(', ') });
  const input = await readText(name);
  const format = recogniseFormat(input.text);
  if (format !== 'schedule') return [format, input];
  readJson(input.text, input.file); // Where it is broken that is what there is to say.
  throw new Failure('wrong-value', { name, value: format, detail: formats.join(', ') });
}

async function importFrom(
  name: string,
  file: string | undefined,
  options: Options,
  { language, say }: Context,
): Promise<Result> {
  if (options.zone !== undefined) checkZone(options.zone, language);
  const [format, input] = await inputOf(name, file);
  const { document, exceptions, lost } = await otherReaders[format](input.text, {
    zone: options.zone,
    instant: () => instantOf(options),
    parseJson: (text) => readJson(text, input.file),
  });
  const made = exceptions.length ? exceptions : document;
  const placeOf = placesIn(input);
  const remarks = lost.map((loss) => `${placeOf(loss)}${describeLoss(loss, language)}`);
  if (made === null) {
    const isPlaceless = lost.some(({ code }) => code === 'no-zone');
    const last = isPlaceless ? [] : [say.nothingFound];
    return { output: '', remarks: [...remarks, ...last].join('\n'), exitCode: exitCodes.problems };
  }
  if (exceptions.length || hasHours(made) || !lost.some(({ code }) => lostHours.includes(code)))
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
  addCommand(kit, 'import', '[format] <file>', [
    'page.html --zone Europe/Amsterdam',
    'csv hours.csv --zone Europe/Amsterdam',
    'osm opening-hours.txt --zone Europe/Berlin',
    'ical holidays.ics',
  ])
    .argument('<format>', `${help.importFormat}: ${formats.join(', ')}`)
    .argument('[file]', help.importFile)
    .option('--zone <name>', help.importZone)
    .option('--at <moment>', help.moment)
    .option('--example', help.importExample)
    .action((format: string, file: string | undefined, options: Options) =>
      run(options.example ? showExample(format, context) : importFrom(format, file, options, context)),
    );
  addCommand(kit, 'holidays', '<country> <year>', ['NL 2027'])
    .addArgument(argumentOf('<country>', help.country, countries))
    .argument('<year>', help.year)
    .action((country: HolidayCountry, year: string) => run(holidays(country, year, context)));
}
