import { currentPage } from '../../../page/page.js';
import { toldOnPage } from '../../../page/warnings.js';
import { LazyPart } from '../lazy-part.js';
import { loadExplanation } from './load-explanation.js';

const host = { requestUpdate: () => {} };
const part = new LazyPart(host, loadExplanation, 'what explains this page');

/** Loads what explains the elements of the page, and has it do so. */
export function explainPage(): void {
  part.wantAgain();
  void part.settled!.then(() => part.part?.explain(currentPage(), toldOnPage));
}
