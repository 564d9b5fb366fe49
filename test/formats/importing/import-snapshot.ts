import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasHours, lineFinder } from '../../../src/formats/importing/found-hours.js';
import { otherReaders, type FoundHours, type OtherFormat } from '../../../src/formats/importing/read-other.js';
import { recogniseFormat } from '../../../src/formats/importing/recognise-format.js';
import type { Loss } from '../../../src/formats/losses/loss.js';
import { describeLoss } from '../../../src/messages/makers/losses.js';

/*
 * What becomes of hours as others write them, as documentation of `import`:
 * node --import tsx test/formats/importing/import-snapshot.ts (writes test/cases/imports/as-read.txt, to be read line by line)
 */

const folder = join(import.meta.dirname, '../../cases/imports');
const now = Date.parse('2026-11-23T09:00Z');
const zone = 'Europe/Amsterdam';

/** The file with what becomes of each case, as it was judged. */
export const snapshotFile = join(folder, 'as-read.txt');

/** The files with hours of others. */
export const caseFiles: readonly string[] = readdirSync(folder)
  .filter((name) => name !== 'as-read.txt')
  .sort();

export interface ReadCase extends FoundHours {
  readonly format: OtherFormat;
  readonly text: string;
  /** Whether the zone had to be asked for. */
  readonly isAsked: boolean;
}

/** What `import` makes of a case: with the zone of Amsterdam where it needs one. */
export async function readCase(file: string): Promise<ReadCase> {
  const text = readFileSync(join(folder, file), 'utf8');
  const format = recogniseFormat(text);
  if (format === 'schedule') throw new Error(`${file} is taken for a schedule`);
  const read = (given?: string) =>
    otherReaders[format](text, { zone: given, instant: () => now, parseJson: JSON.parse as (text: string) => unknown });
  const found = await read();
  const isAsked = found.lost.some(({ code }) => code === 'no-zone');
  return { ...(isAsked ? await read(zone) : found), format, text, isAsked };
}

const indented = (text: string) =>
  text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => `    ${line}`)
    .join('\n');

function listed(heading: string, losses: readonly Loss[], text: string): string[] {
  const lineOf = lineFinder(text);
  const lines = losses.map((loss) => {
    const line = lineOf(loss);
    return `- ${line === undefined ? '' : `line ${line}: `}${describeLoss(loss, 'en')}`;
  });
  return losses.length ? [`${heading}:\n\n${lines.join('\n')}`] : [];
}

async function told(file: string): Promise<string> {
  const { format, text, isAsked, document, exceptions, lost } = await readCase(file);
  const made = document ?? (exceptions.length ? exceptions : null);
  const isNothing = made === null || (document !== null && !hasHours(document));
  const parts = [
    `## ${file}`,
    indented(text),
    `Recognised as ${format}.${isAsked ? ` It names no clock: read with --zone ${zone}.` : ''}`,
    ...(made === null ? [] : ['Becomes:', indented(JSON.stringify(made, null, 2))]),
    ...(isNothing ? ['No hours came along: code 1.'] : []),
    ...listed(
      'Assumed',
      lost.filter(({ code }) => code === 'assumed'),
      text,
    ),
    ...listed(
      'Lost',
      lost.filter(({ code }) => code !== 'assumed'),
      text,
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What becomes of all cases. */
export async function toldOfAll(): Promise<string> {
  const intro = [
    'What `import` makes of hours as others write them, on 23 November 2026: first what stands there, then what it becomes, what was',
    'taken for something that it does not say plainly, and what did not come along. Written by `import-snapshot.ts`.',
  ].join('\n');
  const cases = [];
  for (const file of caseFiles) cases.push(await told(file));
  return `# Hours of others\n\n${intro}\n\n${cases.join('\n')}`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(snapshotFile, await toldOfAll());
