// Made from document-schema.ts by `npm run generate`: see .rollup/generators/document-shape.ts.
import type { Shape } from './fits-shape.js';

const common1 = {
  id: 'id',
  'label?': 1,
  'note?': 1,
  'urgent?': 'boolean',
  'hours?': 8,
  'versions?': 10,
  'from?': 'date',
  'until?': 'date',
  'cost?': 1,
  'reply?': 11,
  'instead?': 12,
  '&': 'range',
} as const;

/** The shape of a document, last, after the parts that it shares. */
export const documentShapes: readonly Shape[] = [
  { '*': ['language', 'string'] },
  { '|': ['string', 0] },
  {
    '|': [
      'interval',
      {
        time: 'interval',
        'limitedTo?': { '|': ['filled', { '+': ['language', 'filled'] }] },
        'state?': 'appointment|unknown|',
        'note?': 1,
      },
    ],
  },
  [2],
  { '|': ['always|closed|unknown|', 3, { '+': ['day-selector', { '|': ['always|closed|unknown|', 3] }] }] },
  ['id', 1],
  [
    {
      'name?': 1,
      time: 'interval',
      'channels?': 5,
      'days?': 'day-selector',
      'from?': 'date',
      'until?': 'date',
      '&': 'range',
    },
  ],
  { '+': ['day-selector', { '|': ['always|closed|unknown|appointment|outside|', 3] }] },
  { '|': ['always|closed|unknown|appointment|outside|', 3, 7] },
  { hours: 8, 'from?': 'date-time', 'until?': 'date-time', 'channels?': 5, 'reason?': 1, '&': 'override' },
  [{ from: 'date', 'until?': 'date', 'hours?': 8, 'breaks?': 6, '&': 'range' }],
  { '|': [{ within: '0..10000', unit: 'minutes|hours|days|working-hours|working-days|' }, 1] },
  { '|': [5, { '*': ['open|limited|appointment|unknown|break|closed|', 5] }] },
  {
    '$schema?': 'string',
    version: '1..1',
    timeZone: 'time-zone',
    'language?': 'language',
    'tone?': 'formal|informal|',
    'organisation?': {
      name: 1,
      'audience?': 'consumers|patients|tenants|citizens|students|members|businesses|',
      'privacy?': 'url',
    },
    'hours?': 4,
    'breaks?': 6,
    'exceptions?': [
      {
        'date?': { '|': ['exception-date', ['exception-date', 1]] },
        'holiday?': { '|': ['holiday', ['holiday', 1]] },
        'offset?': '-366..366',
        'days?': 'day-selector',
        'hours?': {
          '|': [
            'always|closed|unknown|appointment|outside|',
            3,
            { '|': [{ like: 'mon|tue|wed|thu|fri|sat|sun|' }, 7] },
          ],
        },
        'opens?': 'time',
        'closes?': 'time',
        'extra?': [2, 1],
        'breaks?': [{ 'name?': 1, time: 'interval', 'channels?': 5 }, 1],
        'note?': 1,
        'reason?': 1,
        'channels?': 5,
        '&': 'exception',
      },
    ],
    'versions?': [{ from: 'date', 'until?': 'date', 'hours?': 4, 'breaks?': 6, '&': 'range' }],
    'override?': { '|': [9, [9]] },
    'channels?': [
      {
        '|': [
          {
            ...common1,
            'whenUnavailable?': 'show|voicemail|form|',
            type: 'phone|',
            number: 'phone-number',
            'display?': 'string',
            'abroad?': 'international-number',
          },
          {
            ...common1,
            'whenUnavailable?': 'show|voicemail|form|hide|',
            type: 'chat|',
            provider: 'chatwoot|crisp|intercom|tawk|rocket-chat|zammad|generic|',
            'options?': { '*': ['string', { '|': ['string', 'number', 'boolean'] }] },
          },
          {
            ...common1,
            'whenUnavailable?': 'show|voicemail|form|hide|',
            type: 'whatsapp|',
            number: 'international-number',
            'text?': 1,
          },
          { ...common1, 'whenUnavailable?': 'show|voicemail|form|hide|', type: 'sms|', number: 'phone-number' },
          { ...common1, 'whenUnavailable?': 'show|voicemail|form|hide|', type: 'visit|', 'address?': 1, 'url?': 'url' },
          { ...common1, 'whenUnavailable?': 'show|voicemail|form|', type: 'email|', address: 'email', 'subject?': 1 },
          {
            ...common1,
            'whenUnavailable?': 'show|voicemail|form|hide|',
            type: 'callback|',
            endpoint: 'url',
            'slots?': { 'lengthMinutes?': '5..1440', 'leadMinutes?': '0..10080', 'daysAhead?': '0..60' },
            'question?': { '|': ['boolean', 'string', 0] },
          },
          { ...common1, 'whenUnavailable?': 'show|voicemail|form|hide|', type: 'form|link|', url: 'url' },
        ],
      },
    ],
    'validThrough?': 'date',
    'presence?': { url: 'url', 'everySeconds?': '10..3600' },
    'refreshMinutes?': '1..1440',
  },
];
