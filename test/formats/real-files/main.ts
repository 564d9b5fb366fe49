// node --import tsx test/formats/real-files/main.ts: reads files that other programs' tests and documentation are made of, in a
// temporary folder, and counts what became of them. Nothing of them is kept here.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { otherReaders, type OtherFormat } from '../../../src/formats/importing/read-other.js';

const folder = mkdtempSync(join(tmpdir(), 'bereikbaar-real-'));

interface Sample {
  readonly name: string;
  readonly text: string;
}

/** The files of a package of npm or Debian that have such a name. */
function filesOf(registry: 'npm' | 'debian', name: string, pattern: RegExp): Sample[] {
  const own = mkdtempSync(join(folder, 'package-'));
  const run = (program: string, ...words: readonly string[]) =>
    execFileSync(program, words, { cwd: own, stdio: ['ignore', 'ignore', 'ignore'] });
  try {
    if (registry === 'npm') run('npm', 'pack', name, '--silent');
    else run('apt-get', 'download', '-q', name);
    const [archive = ''] = readdirSync(own);
    if (registry === 'npm') run('tar', 'xzf', archive);
    else run('dpkg-deb', '-x', archive, '.');
  } catch {
    console.log(`NOT READ: ${name}, which is not to be had here`);
    return [];
  }
  return readdirSync(own, { recursive: true, encoding: 'utf8' })
    .filter((path) => pattern.test(path))
    .map((path) => ({ name: `${name} ${basename(path)}`, text: readFileSync(join(own, path), 'latin1') }));
}

const calendars = () => [
  ...filesOf('npm', 'ical@0.8.0', /\.ics$/),
  ...filesOf('npm', 'cal-parser@1.0.2', /\.ics$/),
  ...filesOf('debian', 'python3-icalendar', /\.ics$/),
  ...filesOf('debian', 'golang-github-arran4-golang-ical-dev', /\.ics$/),
  ...filesOf('debian', 'evolution-data-server-tests', /\.ics$/),
];

/** The hours that stand as code in what opening_hours.js says of itself. */
function openingHours(): Sample[] {
  const readme = join(dirname(createRequire(import.meta.url).resolve('opening_hours/package.json')), 'README.md');
  const codes = [...readFileSync(readme, 'utf8').matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);
  const isHours = (code: string) =>
    !/opening_hours|isEqualTo|==/.test(code) &&
    /\b(Mo|Tu|We|Th|Fr|Sa|Su|PH|SH|easter|sun(rise|set)|24\/7)\b|\d:\d\d/.test(code);
  return [...new Set(codes.filter(isHours))].map((text) => ({ name: text, text }));
}

/** Just before the first event, so that none is past. */
function instantOf(text: string): number {
  const starts = [...text.slice(text.indexOf('BEGIN:VEVENT')).matchAll(/^DTSTART[^:\r\n]*:(\d{4})(\d\d)(\d\d)/gm)].map(
    ([, ...parts]) => Date.parse(parts.join('-')),
  );
  const first = Math.min(...starts.filter((start) => start > Date.parse('1970-01-02')));
  return Number.isFinite(first) ? first : Date.parse('2026-11-23');
}

/** What is told of each sample: read as it is, with what was assumed, with losses, or not at all. */
const results = ['certain', 'assumed', 'lost', 'nothing', 'failed'] as const;

async function resultOf(
  format: OtherFormat,
  text: string,
): Promise<{ readonly result: (typeof results)[number]; readonly told: string }> {
  try {
    const options = {
      zone: 'Europe/Amsterdam',
      instant: () => instantOf(text),
      parseJson: JSON.parse as (text: string) => unknown,
    };
    const { document, exceptions, lost } = await otherReaders[format](text, options);
    const told = lost.map(({ code, value }) => `\n  ${code} ${JSON.stringify(value)}`).join('');
    if (!document && !exceptions.length) return { result: 'nothing', told };
    if (lost.some(({ code }) => code !== 'assumed')) return { result: 'lost', told };
    return { result: lost.length ? 'assumed' : 'certain', told };
  } catch (error) {
    return { result: 'failed', told: `\n  ${String(error)}` };
  }
}

async function count(format: OtherFormat, samples: readonly Sample[]): Promise<void> {
  const counts = Object.fromEntries(results.map((result) => [result, 0]));
  for (const { name, text } of samples) {
    const { result, told } = await resultOf(format, text);
    counts[result]!++;
    if (process.argv.includes('--each')) console.log(`${result}: ${name}${told}`);
  }
  console.log(`${format}: ${samples.length}; ${results.map((result) => `${result} ${counts[result]}`).join(', ')}`);
}

await count('ical', calendars());
await count('osm', openingHours());
rmSync(folder, { recursive: true });
