import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listAdvice } from '../../src/channels/advice/list-advice.js';
import { describeAdvice } from '../../src/messages/makers/advice.js';
import { describeWarning } from '../../src/messages/makers/problems.js';
import { listWarnings, parseSchedule } from '../../src/schedule/index.js';

/*
 * What `check` has to say about all real schedules, as documentation of its advice:
 * node --import tsx test/cli/advice-snapshot.ts (writes test/cases/advice/real-schedules.txt, to be read line by line)
 */

const cases = join(import.meta.dirname, '../cases');
const instant = Date.parse('2026-11-23T09:00:00Z');

/** The file with the advice as it was judged. */
export const adviceFile = join(cases, 'advice/real-schedules.txt');

interface RealSchedule {
  readonly id: string;
  readonly document: unknown;
}

function realSchedules(): RealSchedule[] {
  const folder = join(cases, 'real-schedules');
  const files = readdirSync(folder).filter((name) => name !== 'index.json');
  return files.sort().flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as RealSchedule[]);
}

function adviceOn({ id, document }: RealSchedule): string {
  const result = parseSchedule(document);
  if (!result.ok) throw new Error(`${id} is not valid`);
  const { schedule } = result;
  const warnings = listWarnings(schedule, instant).map((warning) => `- warning: ${describeWarning(warning, 'nl')}`);
  const advice = listAdvice(schedule, instant).map((each) => {
    const { finding, reason, remedy } = describeAdvice(schedule, each, 'nl');
    return `- ${each.grade} \`${each.code}\` ${each.path}: ${finding} _${reason}_ ${remedy}`;
  });
  const lines = [...warnings, ...advice];
  return `## ${id}\n\n${lines.length ? lines.join('\n') : 'Nothing.'}\n`;
}

/** The advice on all real schedules. */
export function adviceOnAll(): string {
  const intro = 'What `check` says about the real schedules on 23 November 2026, written by `advice-snapshot.ts`.';
  return `# Advice\n\n${intro}\n\n${realSchedules().map(adviceOn).join('\n')}`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(adviceFile, adviceOnAll());
