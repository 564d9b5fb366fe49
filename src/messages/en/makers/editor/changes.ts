import type { ReplyPromise } from '../../../../channels/promises.js';
import type { ChangesWords } from '../../../makers/editor/changes/changes-words.js';
import type { SubjectWords } from '../../../makers/editor/changes/moments-words.js';
import { capital } from '../../../speech.js';
import { are, forWhom, moments } from './moments.js';

const units: Readonly<Record<ReplyPromise['unit'], readonly [one: string, more: string]>> = {
  minutes: ['minute', 'minutes'],
  hours: ['hour', 'hours'],
  days: ['day', 'days'],
  'working-hours': ['working hour', 'working hours'],
  'working-days': ['working day', 'working days'],
};

const does = ({ name, number }: SubjectWords, one: string, many: string) => `${name} ${number === 'one' ? one : many}`;

const already = ({ number }: SubjectWords) =>
  number === 'one' ? 'now it is' : number === 'you' ? 'now you are' : 'now they are';

export const changes: ChangesWords = {
  ...moments,
  nothing: 'Nothing changes for visitors.',
  more: (count) => (count === 1 ? 'And 1 more change.' : `And ${count} more changes.`),
  promises: (channels, days) => `for what you promise through ${channels}: ${days}`,
  added: (channel, address) => `New: ${channel}${address && ` (${address})`}.`,
  removed: (channel) => `Gone: ${channel}.`,
  order: (channels) => `The order becomes: ${channels}.`,
  hours: {
    opens: ({ days, span, subject }, { before, after }) =>
      `${capital(days)} ${does(subject, 'opens', 'open')} at ${after} instead of ${before}${span}.`,
    closes: ({ days, span, subject }, { before, after }) =>
      `${capital(days)} ${does(subject, 'closes', 'close')} at ${after} instead of ${before}${span}.`,
    closed: ({ days, span, subject }) => `${capital(days)} ${are(subject)} closed${span}; ${already(subject)} open.`,
    hours: ({ days, span, subject }, { before, after }) =>
      `${capital(days)} ${are(subject)} ${after}${span}; ${already(subject)} ${before || 'closed'}.`,
    break: ({ days, span, subject }, { name, before, after }) => {
      if (!before) return `${capital(days)} ${name} holds${forWhom(subject)} ${after}${span}; now there is none.`;
      if (!after) return `${capital(days)} ${name}${forWhom(subject)} ${before} is dropped${span}.`;
      return `${capital(days)} ${name} is ${after}${forWhom(subject)}${span}; now it is ${before}.`;
    },
    words: ({ days, span, subject }, { before, after }) => {
      const whose = `${capital(days)}${subject.number === 'you' ? '' : ` (${subject.name})`}${span}`;
      if (!after) return `${whose} visitors no longer read ${before}.`;
      return `${whose} visitors read ${after}${before && ` instead of ${before}`}.`;
    },
  },
  values: {
    keys: {
      number: 'telephone number',
      abroad: 'number from abroad',
      address: 'address',
      url: 'web address',
      endpoint: 'address that requests are sent to',
      label: 'name',
      note: 'note',
      limitedTo: 'what it is for',
      cost: 'cost',
      subject: 'subject',
      text: 'opening text',
      urgent: 'for emergencies',
      reply: 'answer',
      receipt: 'confirmation',
      whenUnavailable: 'when nobody is there',
      instead: 'what to use when nobody is there',
      provider: 'chat program',
      options: 'settings of the chat',
      slots: 'times to choose from',
      question: 'question in the form',
      name: 'name of the organisation',
      privacy: 'privacy statement',
      timeZone: 'clock',
      language: 'language',
      tone: 'form of address',
      presence: 'who is there now',
      validThrough: 'last day of this schedule',
    },
    values: {
      true: 'yes',
      false: 'no',
      formal: 'formal',
      informal: 'informal',
      show: 'show',
      hide: 'hide',
      voicemail: 'voicemail',
      form: 'form',
    },
    promise: ({ within, unit }) => `within ${within} ${units[unit][within === 1 ? 0 : 1]}`,
    value: (owner, key, { before, after }) => {
      const what = owner ? `${key} of ${owner}` : key;
      if (!after) return `${capital(what)} goes (now ${before}).`;
      return `${capital(what)}: ${after}${before ? ` instead of ${before}` : ' (new)'}.`;
    },
    otherwise: (owner, key) => `${capital(owner ? `${key} of ${owner}` : key)} is different.`,
    sentence: (language, { before, after }) => {
      const where = `Own sentence (${language})`;
      if (!after) return `${where}: “${before}” goes; visitors read ours again.`;
      return `${where}: “${after}” instead of ${before ? `“${before}”` : 'ours'}.`;
    },
  },
};
