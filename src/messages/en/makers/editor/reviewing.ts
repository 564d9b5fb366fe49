import type { ReviewingWords } from '../../../makers/editor/editor-words.js';
import { changes } from './changes.js';
import { review } from './review.js';

export const words: ReviewingWords = { changes, review };
