import type { PanelsWords } from '../../../makers/editor/editor-words.js';
import { losses } from '../losses.js';
import { channels } from './channels.js';
import { days } from './days.js';
import { file } from './file.js';
import { holidays } from './holidays.js';
import { organisation } from './organisation.js';
import { seasons } from './seasons.js';
import { start } from './start.js';
import { texts } from './texts.js';

export const words: PanelsWords = { start, organisation, days, holidays, seasons, channels, texts, file, losses };
