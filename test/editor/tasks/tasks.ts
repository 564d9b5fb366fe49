import type { Step } from './hands.js';

/** Something that an owner comes for. */
export interface Task {
  readonly name: string;
  /** The document to begin with, where it is not the usual one. */
  readonly begin?: (text: string) => string;
  /** What happened before. */
  readonly before?: readonly Step[];
  readonly steps: readonly Step[];
  /** Keys of the document that are other ones afterwards. */
  readonly after: Readonly<Record<string, unknown>>;
  /** What keeps it, by mouse or by keyboard, from half of what it takes in the text. */
  readonly why?: string;
}

/** On Monday 30 November 2026, 11.00 uur. */
export const ownersText = `{
  "version": 1,
  "timeZone": "Europe/Amsterdam",
  "organisation": { "name": "Praktijk De Linde" },
  "hours": { "mon-fri": ["09:00-17:00"] },
  "breaks": [{ "name": "lunch", "days": "mon-fri", "time": "12:30-13:30" }],
  "channels": [
    { "id": "phone", "type": "phone", "number": "+31201234567" },
    { "id": "whatsapp", "type": "whatsapp", "number": "+31612345678" },
    { "id": "email", "type": "email", "address": "info@example.org", "reply": { "within": 2, "unit": "working-days" } }
  ]
}
`;

const [days, channels, file] = ['days', 'channels', 'file'].map((tab): Step => ['press', `tab-${tab}`]) as [
  Step,
  Step,
  Step,
];
const phone = { id: 'phone', type: 'phone', number: '+31201234567' };
const whatsapp = { id: 'whatsapp', type: 'whatsapp', number: '+31612345678' };
const email = { id: 'email', type: 'email', address: 'info@example.org', reply: { within: 2, unit: 'working-days' } };
const lunch = { name: 'lunch', days: 'mon-fri', time: '12:30-13:30' };

const oldSite = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'Dentist',
  name: 'Tandarts Zuid',
  telephone: '+31201112233',
  openingHoursSpecification: [
    {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: ['Monday', 'Tuesday', 'Thursday'],
      opens: '08:00',
      closes: '17:30',
    },
    { '@type': 'OpeningHoursSpecification', dayOfWeek: ['Friday'], opens: '08:00', closes: '12:00' },
  ],
});

export const tasks: readonly Task[] = [
  {
    name: 'a dentist’s week',
    steps: [
      ['write', 'week-o-0-0-start', '8'],
      ['write', 'week-o-0-0-end', '12'],
      ['key', 'week-o-0-0-end', 'Enter'],
      ['press', 'week-o-0-add'],
      ['press', 'week-o-0-apart'],
      ['press', 'week-o-0-apart-days-4'],
      ['press', 'week-o-0-apart-days-do'],
      ['press', 'week-o-4-1-remove'],
    ],
    after: { hours: { 'mon-thu': ['08:00-12:00', '13:00-17:00'], fri: ['08:00-12:00'] } },
  },
  {
    name: 'lunch for the phone only',
    steps: [
      ['press', 'week-break-0-some'],
      ['press', 'week-break-0-channel-whatsapp'],
    ],
    after: { breaks: [{ ...lunch, channels: ['phone'] }] },
  },
  {
    name: 'Christmas',
    steps: [days, ['press', 'days-closed-christmas-day']],
    after: {
      exceptions: [{ holiday: 'christmas-day', hours: 'closed' }],
    },
  },
  {
    name: 'a bridge day',
    begin: (text) =>
      text.replace(
        '  "channels"',
        '  "exceptions": [{ "holiday": "ascension-day", "hours": "closed" }],\n  "channels"',
      ),
    steps: [days, ['press', 'days-bridge-2027-05-07']],
    after: {
      exceptions: [
        { holiday: 'ascension-day', hours: 'closed' },
        { date: '2027-05-07', hours: 'closed' },
      ],
    },
  },
  {
    name: 'a summer roster',
    steps: [
      days,
      ['press', 'days-add-season'],
      ['write', 'days-season-from', '07122027'],
      ['write', 'days-season-until', '08202027'],
      ['key', 'days-season-until', 'Enter'],
      ['press', 'days-season-week-0'],
      ['write', 'week-o-v0-0-0-start', '8'],
      ['write', 'week-o-v0-0-0-end', '13'],
      ['key', 'week-o-v0-0-0-end', 'Enter'],
    ],
    after: { versions: [{ from: '2027-07-12', until: '2027-08-20', hours: { 'mon-fri': ['08:00-13:00'] } }] },
  },
  {
    name: 'away until 14.00',
    steps: [
      ['press', 'switch-begin'],
      ['write', 'switch-time', '14'],
      ['key', 'switch-time', 'Enter'],
    ],
    after: { override: { hours: 'closed', until: '2026-11-30T14:00' } },
  },
  {
    name: 'a late opening on Thursday',
    steps: [
      days,
      ['press', 'days-add'],
      ['write', 'days-from', '12032026'],
      ['choose', 'days-how', 'opens'],
      ['write', 'days-opens', '10'],
      ['key', 'days-opens', 'Enter'],
    ],
    after: { exceptions: [{ date: '2026-12-03', opens: '10:00' }] },
  },
  {
    name: 'a new telephone number',
    steps: [
      channels,
      ['press', 'channels-edit-0'],
      ['write', 'channels-phone-number', '020 765 43 21'],
      ['key', 'channels-phone-number', 'Enter'],
    ],
    after: { channels: [{ ...phone, number: '+31207654321', display: '020 765 43 21' }, whatsapp, email] },
  },
  {
    name: 'WhatsApp until 21.00',
    steps: [
      channels,
      ['press', 'channels-edit-1'],
      ['choose', 'channels-whatsapp-hours', 'own'],
      ['press', 'channels-whatsapp-week'],
      ['write', 'week-c1-0-0-end', '21'],
      ['key', 'week-c1-0-0-end', 'Enter'],
    ],
    after: { channels: [phone, { ...whatsapp, hours: { 'mon-fri': ['09:00-21:00'] } }, email] },
  },
  {
    name: 'a duty line at night',
    steps: [
      channels,
      ['press', 'channels-add-phone'],
      ['write', 'channels-new', '020 765 43 21'],
      ['key', 'channels-new', 'Enter'],
      ['choose', 'channels-phone-2-hours', 'outside'],
      ['press', 'channels-phone-2-urgent'],
    ],
    after: {
      channels: [
        phone,
        whatsapp,
        email,
        {
          ...{ id: 'phone-2', type: 'phone', number: '+31207654321', display: '020 765 43 21' },
          hours: 'outside',
          urgent: true,
        },
      ],
    },
  },
  {
    name: 'a team day, 10 to 11',
    steps: [
      days,
      ['press', 'days-add'],
      ['write', 'days-from', '12102026'],
      ['choose', 'days-how', 'breaks'],
      ['write', 'days-start-0', '10'],
      ['write', 'days-end-0', '11'],
      ['key', 'days-end-0', 'Enter'],
    ],
    after: { exceptions: [{ date: '2026-12-10', breaks: [{ time: '10:00-11:00' }] }] },
  },
  {
    name: 'moving the lunch',
    steps: [
      ['write', 'week-break-0-start', '12'],
      ['write', 'week-break-0-end', '13'],
      ['key', 'week-break-0-end', 'Enter'],
    ],
    after: { breaks: [{ ...lunch, time: '12:00-13:00' }] },
    why: 'four digits change',
  },
  {
    name: 'closing on Fridays from January',
    steps: [
      days,
      ['press', 'days-add-season'],
      ['write', 'days-season-from', '01012027'],
      ['key', 'days-season-from', 'Enter'],
      ['press', 'days-season-week-0'],
      ['press', 'week-o-v0-0-apart'],
      ['press', 'week-o-v0-0-apart-days-4'],
      ['press', 'week-o-v0-0-apart-days-do'],
      ['choose', 'week-o-v0-4-kind', 'closed'],
    ],
    after: { versions: [{ from: '2027-01-01', hours: { 'mon-thu': ['09:00-17:00'] } }] },
  },
  {
    name: 'undoing a slip',
    before: [['press', 'week-break-0-remove']],
    steps: [['press', 'undo']],
    after: {},
  },
  {
    name: 'importing the old site’s JSON-LD',
    steps: [file, ['paste', 'file-import-text', oldSite], ['press', '=Bekijken'], ['press', '=Alles vervangen']],
    after: {
      organisation: { name: 'Tandarts Zuid' },
      breaks: undefined,
      hours: { 'mon,tue,thu': ['08:00-17:30'], fri: ['08:00-12:00'] },
      channels: [{ id: 'phone', type: 'phone', number: '+31201112233' }],
    },
  },
  {
    name: 'three faults mended',
    begin: (text) =>
      text
        .replace('"09:00-17:00"', '"9.00-17.00"')
        .replace('"+31201234567"', '"020 123 45 67"')
        .replace('"whatsapp", "type"', '"phone", "type"'),
    steps: [
      ['press', '=Maak er 09:00-17:00 van'],
      ['press', '=Maak er +31201234567 van'],
      ['press', '=Geef dit kanaal de id phone-2'],
    ],
    after: { channels: [phone, { ...whatsapp, id: 'phone-2' }, email] },
  },
  {
    name: 'back again after being away',
    begin: (text) =>
      text.replace('  "channels"', '  "override": { "hours": "closed", "until": "2026-11-30T16:00" },\n  "channels"'),
    steps: [['press', '=Beëindig nu']],
    after: { override: undefined },
  },
  {
    name: 'a holiday answered “open”',
    steps: [days, ['press', 'days-open-kings-day']],
    after: { exceptions: [{ holiday: 'kings-day', note: '' }] },
  },
  {
    name: 'another order of channels',
    steps: [channels, ['press', 'channels-up-1']],
    after: { channels: [whatsapp, phone, email] },
  },
  {
    name: 'a new promise for e-mail',
    steps: [channels, ['press', 'channels-edit-2'], ['choose', 'channels-email-within', '1']],
    after: { channels: [phone, whatsapp, { ...email, reply: { within: 1, unit: 'working-days' } }] },
    why: 'one digit changes',
  },
];
