import type { ShellWords } from '../../messages/makers/editor/shell-words.js';
import type { EditorSession } from '../editor-session.js';
import type { Invalidity } from './form-value.js';

type Sentence = (words: ShellWords) => string;

/** Why a form cannot be sent with what an editor holds, as a sentence; null when it can. */
function faultOf({ editing, drafts }: EditorSession): Sentence | null {
  const { problems, fault, document } = editing.reading;
  const count = fault || !document ? 1 : problems.length;
  if (count) return ({ invalid }) => invalid(count);
  const { first } = drafts;
  return first ? () => first.message : null;
}

const judged = (sentence: Sentence | null, words: ShellWords): Invalidity | null =>
  sentence && { message: sentence(words), isMissing: false };

/** Why a form cannot be sent with what an editor holds; null when it can, or when nobody has words for it yet. */
export function invalidityOf(session: EditorSession, isRequired: boolean): Invalidity | null {
  if (!session.hasWords) return null;
  const { drafts, editing, words } = session;
  if (!editing.isEmpty) return judged(faultOf(session), words.shell);
  // What is filled in is finished when the form is sent: then it is empty no more.
  const isMissing = isRequired && !drafts.size;
  const { first } = drafts;
  if (first) return { message: first.message, isMissing: false };
  return isMissing ? { message: words.shell.missing, isMissing } : null;
}
