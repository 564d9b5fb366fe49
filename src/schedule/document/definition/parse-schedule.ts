import * as v from 'valibot';
import { scheduleDocument, type ScheduleDocument } from './document-schema.js';
import { holidayDay } from '../../calendar/holiday-dates.js';
import { nearestKey } from './nearest-key.js';
import type { Problem, ProblemCode } from '../problems.js';
import { escapeStep } from '../json-pointer.js';
import { findReferenceProblems } from './reference-problems.js';
import { copyOfDocument, createSchedule, type Schedule } from '../schedule.js';

export type ParseResult =
  { readonly ok: true; readonly schedule: Schedule } | { readonly ok: false; readonly problems: readonly Problem[] };

type Path = v.BaseIssue<unknown>['path'];

function pointer(path: Path): string {
  return (path ?? []).map(({ key }) => `/${escapeStep(String(key))}`).join('');
}

function expectedOf(code: string, listed: string, path: Path): readonly string[] {
  const expected = listed ? listed.split(',') : [];
  if (code === 'missing-key') return expected.filter((name) => name !== 'unknown');
  if (code !== 'unknown-key') return expected;
  const nearest = nearestKey(String(path?.at(-1)?.key), expected);
  return nearest ? [nearest] : [];
}

/** The value as the document has it; for a key that does not fit, the key itself. */
function valueAt(document: unknown, path: Path): unknown {
  const last = path?.at(-1);
  if (last?.origin === 'key') return last.key;
  let value = document;
  for (const { key } of path ?? []) value = (value as Record<PropertyKey, unknown>)[key as PropertyKey];
  return value;
}

function toProblem(document: unknown, { message, expected, path }: v.BaseIssue<unknown>): Problem {
  const [, code = 'wrong-type', listed = String(expected).toLowerCase()] = /^([a-z-]+):(.*)$/.exec(message) ?? [];
  return {
    code: code as ProblemCode,
    path: pointer(path),
    value: valueAt(document, path),
    expected: expectedOf(code, listed, path),
  };
}

/**
 * Reads a document (usually parsed JSON; any value may be given): a schedule, or every problem at once. Never throws.
 * The schedule is a copy: what is changed in the document later changes nothing in it.
 */
export function parseSchedule(document: unknown): ParseResult {
  const { output, issues = [] } = v.safeParse(scheduleDocument, document);
  const problems = [...issues.map((issue) => toProblem(document, issue)), ...findReferenceProblems(document)];
  return problems.length
    ? { ok: false, problems }
    : { ok: true, schedule: createSchedule(copyOfDocument(output as ScheduleDocument), holidayDay) };
}
