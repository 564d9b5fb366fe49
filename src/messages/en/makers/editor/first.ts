import type { FirstWords } from '../../../makers/editor/editor-words.js';
import { channelNames } from './channel-names.js';
import { moments } from './moments.js';
import { findings } from './findings.js';
import { preview } from './preview.js';
import { shell } from './shell.js';
import { switchOfTheMoment } from './switch.js';
import { breaks, week } from './week.js';

export const words: FirstWords = {
  language: 'en',
  shell,
  channelNames,
  week,
  breaks,
  switch: switchOfTheMoment,
  findings,
  preview,
  moments,
};
