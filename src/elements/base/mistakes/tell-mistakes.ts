import { describeMistake } from '../../../messages/makers/mistakes/mistakes.js';
import { makersLanguage } from '../../../page/makers-language.js';
import { warnOnce } from '../../../page/warnings.js';
import { findMistakes } from './find-mistakes.js';

export { explainPage } from '../explain/explain-page.js';

/** Tells what is wrong with an element, each thing once. */
export function tellMistakes(element: Element): void {
  for (const mistake of findMistakes(element)) warnOnce(describeMistake(mistake, makersLanguage()), element);
}
