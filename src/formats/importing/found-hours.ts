import { listOf } from '../../schedule/calendar/list-of.js';
import { isRecord } from '../../schedule/document/json.js';
import { placeFinder } from '../../schedule/document/source-text/json-places.js';
import type { Loss } from '../losses/loss.js';

/** Whether a document that was read says when somebody is there, or not. */
export function hasHours(document: unknown): boolean {
  if (!isRecord(document)) return false;
  const owners = [document, ...listOf(document['channels']).filter(isRecord)];
  return owners.some(
    ({ hours = 'unknown', exceptions, versions }) => hours !== 'unknown' || !!exceptions || !!versions,
  );
}

/** Tells in which line of a text (from 1) a loss stands, where that is known. */
export function lineFinder(text: string): (loss: Loss) => number | undefined {
  const placeOf = /^\s*[[{]/.test(text) ? placeFinder(text) : undefined;
  return ({ path, line = placeOf?.({ path }).line }) => line;
}
