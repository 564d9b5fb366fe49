import { renewCompiled } from '../../compile/inspect-compiled.js';
import { describeCompileProblem } from '../../messages/makers/compiling.js';
import { makersLanguage } from '../../page/makers-language.js';
import { warnOnce } from '../../page/warnings.js';
import type { JsonObject } from '../../schedule/document/json.js';
import { writeCompiled } from '../../schedule/document/source-text/write-key.js';
import { withKey } from '../document/plain-edits.js';
import { splitMark, writeDocument } from '../text/write-document.js';

/** The document that is compiled, with its text. */
export interface CompiledFrom {
  readonly text: string;
  readonly document: JsonObject;
  /** From when on (epoch milliseconds). */
  readonly now: number;
  /** Undefined: those that it was compiled in before, or its own. */
  readonly languages: readonly string[] | undefined;
}

/**
 * The text with what was compiled of it, as the command `compile` writes it: from an instant on, and otherwise as before. What cannot be
 * compiled goes without, and the console says why.
 */
export async function compileText({ text, document, now, languages }: CompiledFrom): Promise<string> {
  const result = await renewCompiled(document, now, languages ? { languages } : {});
  if (!result.ok) {
    const sentences = result.compileProblems.map((problem) => describeCompileProblem(problem, makersLanguage()));
    sentences.forEach((sentence) => warnOnce(`<bereikbaar-editor>: ${sentence}`));
    return writeDocument(text, withKey(document, 'compiled', undefined));
  }
  const [mark, json] = splitMark(text);
  return mark + writeCompiled(json, result.compiled);
}
