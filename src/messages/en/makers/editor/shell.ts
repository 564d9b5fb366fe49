import type { ShellWords } from '../../../makers/editor/shell-words.js';

export const shell: ShellWords = {
  editor: 'Edit opening hours',
  tabs: 'Parts',
  tab: {
    week: 'Week',
    days: 'Special days',
    channels: 'Channels',
    organisation: 'Organisation',
    texts: 'Texts',
    file: 'File',
  },
  undo: 'Undo',
  redo: 'Redo',
  step: (button, step) => `${button}: ${step}`,
  undone: (step) => `Undone: ${step}.`,
  redone: (step) => `Redone: ${step}.`,
  nothingChanged: 'Nothing changed',
  changed: 'Changed, not saved yet',
  revert: 'Undo everything',
  reverted: 'Everything is as it was.',
  noJson: (line, column, why) => `Line ${line}, character ${column}: ${why}.`,
  noObject: 'This is no schedule: the file has to begin with {.',
  invalid: (problems) =>
    problems === 1
      ? 'There is still 1 error. Please mend it first.'
      : `There are still ${problems} errors. Please mend them first.`,
  missing: 'Say when and how you can be reached.',
  unfinished: (confirm, cancel) =>
    `This is filled in, but does not count yet. Choose “${confirm}”${cancel ? ` or “${cancel}”` : ''}.`,
  editAsText: 'Edit as text',
  textEdited: 'text edited',
  restored: 'what you had filled in',
  clock: (place, time, day) => `Clock in ${place}: now ${day} ${time}`,
  otherClock: (time) => `On this device it is ${time}. All times here are the organisation’s.`,
  otherData: (place) =>
    `This browser’s zone data disagree with those of the schedule about ${place}. Visitors with such a browser only see your own text.`,
};
