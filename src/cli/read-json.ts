import { findSyntaxFault } from '../schedule/document/source-text/syntax-fault.js';
import { exitCodes, Failure } from './failure.js';

/** The value of a JSON text. Fails with a `Failure` that tells the line and the column. */
export function readJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Failure('not-json', { file, ...findSyntaxFault(text) }, exitCodes.problems);
  }
}
