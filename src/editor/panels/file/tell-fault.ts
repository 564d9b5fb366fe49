import type { EditorWords } from '../../../messages/makers/editor/editor-words.js';
import type { Reading } from '../../text/read-text.js';

/** Why a text is no JSON, and where it stops being that: a sentence. */
export function tellFault(
  { shell, problems }: EditorWords,
  { line, column, fault }: NonNullable<Reading['fault']>,
): string {
  return shell.noJson(line, column, problems.syntax[fault]);
}
