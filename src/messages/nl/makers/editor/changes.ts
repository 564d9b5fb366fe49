import type { ReplyPromise } from '../../../../channels/promises.js';
import type { ChangesWords } from '../../../makers/editor/changes/changes-words.js';
import type { SubjectWords } from '../../../makers/editor/changes/moments-words.js';
import { capital } from '../../../speech.js';
import { are, bare, moments, ofWhom } from './moments.js';

const units: Readonly<Record<ReplyPromise['unit'], readonly [one: string, more: string]>> = {
  minutes: ['minuut', 'minuten'],
  hours: ['uur', 'uur'],
  days: ['dag', 'dagen'],
  'working-hours': ['werkuur', 'werkuren'],
  'working-days': ['werkdag', 'werkdagen'],
};

/** "sluit u", "sluiten de telefoon en de chat". */
const does = ({ name, number }: SubjectWords, one: string, many: string) => `${number === 'many' ? many : one} ${name}`;

/** Where somebody stands now, behind a sentence on what will be. */
const stands = ({ number }: SubjectWords, where: string) =>
  number === 'you' ? `nu staat u op ${where}` : `nu ${number === 'one' ? 'staat' : 'staan'} die op ${where}`;

export const changes: ChangesWords = {
  ...moments,
  nothing: 'Voor bezoekers verandert er niets.',
  more: (count) => (count === 1 ? 'En nog 1 wijziging.' : `En nog ${count} wijzigingen.`),
  promises: (channels, days) => `voor wat u belooft via ${channels}: ${days}`,
  added: (channel, address) => `Nieuw: ${channel}${address && ` (${address})`}.`,
  removed: (channel) => `Weg: ${channel}.`,
  order: (channels) => `De volgorde wordt: ${channels}.`,
  hours: {
    opens: ({ days, span, subject }, { before, after }) =>
      `${capital(days)} ${does(subject, 'opent', 'openen')} om ${bare(after)} in plaats van ${before}${span}.`,
    closes: ({ days, span, subject }, { before, after }) =>
      `${capital(days)} ${does(subject, 'sluit', 'sluiten')} om ${bare(after)} in plaats van ${before}${span}.`,
    closed: ({ days, span, subject }) => `${capital(days)} ${are(subject)} dicht${span}; ${stands(subject, 'open')}.`,
    hours: ({ days, span, subject }, { before, after }) =>
      `${capital(days)} ${are(subject)} ${after}${span}; ${before ? `nu ${are(subject)} ${before}` : stands(subject, 'dicht')}.`,
    break: ({ days, span, subject }, { name, before, after }) => {
      if (!before) return `${capital(days)} geldt ${name}${ofWhom(subject)} ${after}${span}; nu is er dan geen.`;
      if (!after) return `${capital(days)} vervalt ${name} ${before}${ofWhom(subject)}${span}.`;
      return `${capital(days)} is ${name}${ofWhom(subject)} ${after}${span}; nu is dat ${before}.`;
    },
    words: ({ days, span, subject }, { before, after }) => {
      const whose = `${capital(days)}${subject.number === 'you' ? '' : ` (${subject.name})`}${span}`;
      if (!after) return `${whose} vervalt de toelichting ${before}.`;
      return `${whose} lezen bezoekers ${after}${before && ` in plaats van ${before}`}.`;
    },
  },
  values: {
    keys: {
      number: 'telefoonnummer',
      abroad: 'nummer vanuit het buitenland',
      address: 'adres',
      url: 'webadres',
      endpoint: 'adres waar verzoeken heen gaan',
      label: 'naam',
      note: 'toelichting',
      limitedTo: 'waarvoor',
      cost: 'kosten',
      subject: 'onderwerp',
      text: 'begintekst',
      urgent: 'voor spoed',
      reply: 'antwoord',
      receipt: 'bevestiging',
      whenUnavailable: 'als er niemand is',
      instead: 'verwijzing als er niemand is',
      provider: 'chatprogramma',
      options: 'instellingen van de chat',
      slots: 'momenten om te kiezen',
      question: 'vraag in het formulier',
      name: 'naam van de organisatie',
      privacy: 'privacyverklaring',
      timeZone: 'klok',
      language: 'taal',
      tone: 'aanspreekvorm',
      presence: 'wie er nu is',
      validThrough: 'laatste dag van dit rooster',
    },
    values: {
      true: 'ja',
      false: 'nee',
      formal: 'u',
      informal: 'je',
      show: 'tonen',
      hide: 'verbergen',
      voicemail: 'voicemail',
      form: 'formulier',
    },
    promise: ({ within, unit }) => `binnen ${within} ${units[unit][within === 1 ? 0 : 1]}`,
    value: (owner, key, { before, after }) => {
      const what = owner ? `${key} van ${owner}` : key;
      if (!after) return `${capital(what)} vervalt (nu ${before}).`;
      return `${capital(what)}: ${after}${before ? ` in plaats van ${before}` : ' (nieuw)'}.`;
    },
    otherwise: (owner, key) => `${capital(owner ? `${key} van ${owner}` : key)} is anders.`,
    sentence: (language, { before, after }) => {
      const where = `Eigen zin (${language})`;
      if (!after) return `${where}: “${before}” vervalt; bezoekers lezen weer onze zin.`;
      return `${where}: “${after}” in plaats van ${before ? `“${before}”` : 'onze zin'}.`;
    },
  },
};
