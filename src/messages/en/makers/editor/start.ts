import type { StartWords } from '../../../makers/editor/start-words.js';

export const start: StartWords = {
  heading: 'When can people reach you?',
  intro: 'These questions make a start. You can change everything afterwards.',
  name: 'Name of the organisation',
  zone: 'Time zone',
  hours: 'Available Monday to Friday',
  hasLunch: 'Nobody is there at lunchtime',
  lunch: 'Lunch break',
  from: 'From',
  until: 'To',
  phone: 'Telephone number',
  email: 'E-mail address',
  optional: 'may stay empty',
  begin: 'Make the schedule',
  haveFile: 'I have a schedule already',
  lunchOutside: 'The lunch break is not within the hours at which you are available.',
  noTime: (typed) => `“${typed}” is no time. Write 8:30, for example.`,
  step: 'schedule made',
  begun: 'The schedule is there. You can change it below.',
};
