import type { ReviewingWords } from '../../../makers/editor/editor-words.js';
import { changes } from './changes.js';

export const words: ReviewingWords = { changes };
