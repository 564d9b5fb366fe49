import type { ScheduleDocument } from '../definition/document-schema.js';
import { documentShapes } from './document-shape.js';
import { fitsShape } from './fits-shape.js';
import { listOf } from '../../calendar/list-of.js';
import type { ParseResult } from '../definition/parse-schedule.js';
import { copyOfDocument, createSchedule, rulesOf } from '../schedule.js';

/** Whether the channels have ids of their own, and every reference is to another one. */
function hasSoundReferences(document: ScheduleDocument): boolean {
  const { channels = [] } = document;
  const named = rulesOf(document).flatMap((rule) => rule.channels ?? []);
  const ids = channels.map(({ id }) => id);
  const substitutes = channels.map(({ instead = [] }) => Object.values<string | string[]>(instead).flat());
  return (
    new Set(ids).size === ids.length &&
    [...named, ...substitutes.flat()].every((id) => ids.includes(id)) &&
    substitutes.every((others, index) => !others.includes(ids[index]!))
  );
}

/** A copy of the document if it is plainly valid: what is changed in it later changes no schedule. */
function copyIfValid(document: unknown): ScheduleDocument | null {
  if (!fitsShape(documentShapes, documentShapes.length - 1, document)) return null;
  const copy = copyOfDocument(document as ScheduleDocument);
  return hasSoundReferences(copy) ? copy : null;
}

async function readValid(document: ScheduleDocument): Promise<ParseResult | null> {
  const named = (document.exceptions ?? []).flatMap(({ holiday }) => listOf(holiday));
  const { holidayDay, holidayNames = [] } = named.length ? await import('../../calendar/holiday-dates.js') : {};
  return named.every((name) => holidayNames.includes(name))
    ? { ok: true, schedule: createSchedule(document, holidayDay) }
    : null;
}

/**
 * Reads a document as `parseSchedule` does, with less to load for those who only show it: holidays are loaded when the
 * document names some, and the definition (which can say what is wrong) when it is not plainly valid.
 * Rejects only when such a part cannot be loaded.
 */
export async function readSchedule(document: unknown): Promise<ParseResult> {
  const valid = copyIfValid(document);
  const read = valid && (await readValid(valid));
  return read ?? (await import('../definition/parse-schedule.js')).parseSchedule(document);
}
