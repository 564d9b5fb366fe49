// What is done on each page. A step is what is pressed, or what is waited for; then everything that is said is written down.
import type { HeardPage } from './heard-site.js';

/** Something that is done: keys as xdotool names them, text to type, or seconds to wait. */
export interface Step {
  readonly keys?: readonly string[];
  readonly text?: string;
  readonly seconds?: number;
  /** How often. */
  readonly times?: number;
  /** It ends earlier when this is heard. */
  readonly untilHeard?: RegExp;
}

export interface HeardScene extends HeardPage {
  readonly name: string;
  readonly steps: readonly Step[];
}

const field = '<form><label for="n">Eigen veld</label> <input id="n"></form>';
const own = 'Bel 020 123 45 67.';
const toTheEnd: readonly Step[] = [{ keys: ['ctrl+Home'] }, { keys: ['Down'], times: 45, untilHeard: /Eigen veld/ }];

export const scenes: readonly HeardScene[] = [
  {
    name: 'block',
    title: 'Blok',
    moment: '2026-11-24T12:45:00+01:00',
    body: `<bereikbaar-nu src="/all.json">${own}</bereikbaar-nu>${field}`,
    steps: toTheEnd,
  },
  {
    name: 'flip',
    title: 'Wissel',
    moment: '2026-11-24T13:29:15+01:00',
    body: `<bereikbaar-status src="/phone.json">${own}</bereikbaar-status>${field}<footer><bereikbaar-status src="/phone.json">${own}</bereikbaar-status></footer>`,
    steps: [...toTheEnd, { keys: ['Tab'] }, { seconds: 60, untilHeard: /bereikbaar/ }],
  },
  {
    name: 'launcher',
    title: 'Knop',
    moment: '2026-11-24T12:45:00+01:00',
    body: `${field}<bereikbaar-launcher src="/all.json">${own}</bereikbaar-launcher>`,
    steps: [
      { keys: ['ctrl+Home'] },
      { keys: ['Tab'], times: 3, untilHeard: /Contact/ },
      { keys: ['Return'] },
      { keys: ['Tab'], times: 3 },
      { keys: ['Down'], times: 4 },
      { keys: ['Escape'] },
      { keys: ['Return'] },
      { keys: ['Escape'] },
    ],
  },
  {
    name: 'form',
    title: 'Formulier',
    moment: '2026-11-24T20:10:00+01:00',
    body: `<bereikbaar-callback src="/all.json">${own}</bereikbaar-callback>`,
    steps: [
      { keys: ['ctrl+Home'] },
      { keys: ['Down'], times: 45, untilHeard: /Verstuur/ },
      { keys: ['Return'] },
      { keys: ['Tab'] },
      { keys: ['Return'] },
      { text: 'Ans' },
      { keys: ['Tab'] },
      { text: '0612345678' },
      { keys: ['Return'] },
      { seconds: 5 },
    ],
  },
  {
    name: 'table',
    title: 'Tijden',
    moment: '2026-11-24T12:45:00+01:00',
    body: `<bereikbaar-hours src="/all.json">${own}</bereikbaar-hours>${field}`,
    steps: toTheEnd,
  },
];
