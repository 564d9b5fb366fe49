import { isRecord } from '../../schedule/document/json.js';
import { parseSchedule } from '../../schedule/document/definition/parse-schedule.js';
import type { Problem } from '../../schedule/document/problems.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import { findSyntaxFault } from '../../schedule/document/source-text/syntax-fault.js';
import type { JsonObject } from '../../schedule/document/json.js';

/** What a text says. */
export interface Reading {
  readonly text: string;
  /** Its object; null when it has none. An empty text has an empty one. */
  readonly document: JsonObject | null;
  /** Why it is no JSON, and where it stops being that; null when it is. */
  readonly fault: ReturnType<typeof findSyntaxFault> | null;
  /** What keeps it from being a schedule. */
  readonly problems: readonly Problem[];
  readonly schedule: Schedule | null;
}

/** A text without anything in it: nobody has begun yet. */
export const isEmptyText = (text: string) => text.trim() === '';

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: isEmptyText(text) ? {} : JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return null; // findSyntaxFault says why
  }
}

/** Reads a text; whatever it is. */
export function readText(text: string): Reading {
  const parsed = parseJson(text);
  if (!parsed) return { text, document: null, fault: findSyntaxFault(text), problems: [], schedule: null };
  const result = parseSchedule(parsed.value);
  return {
    text,
    document: isRecord(parsed.value) ? (parsed.value as JsonObject) : null,
    fault: null,
    problems: result.ok ? [] : result.problems,
    schedule: result.ok ? result.schedule : null,
  };
}
