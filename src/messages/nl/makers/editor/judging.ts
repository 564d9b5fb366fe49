import type { JudgingWords } from '../../../makers/editor/editor-words.js';
import { advice } from '../advice.js';
import { problems } from '../problems.js';

export const words: JudgingWords = { problems, advice };
