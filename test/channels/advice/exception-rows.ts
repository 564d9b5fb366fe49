export const phone = { id: 'phone', type: 'phone', number: '+31201234567' };
export const email = {
  id: 'email',
  type: 'email',
  address: 'info@delinde.example',
  reply: { within: 1, unit: 'working-days' },
};
export const callback = { id: 'callback', type: 'callback', endpoint: '/api/callback' };
export const chat = { id: 'chat', type: 'chat', provider: 'generic' };
export const urgent = { id: 'spoed', type: 'phone', number: '112', urgent: true, hours: 'always' };
const week = { 'mon-fri': ['09:00-17:00'] };
export const lunch = [{ name: 'lunch', days: 'mon-fri', time: '12:30-13:30' }];
export const allHolidays = [
  { date: '2026-12-25..2027-01-01', hours: 'closed' },
  { holiday: ['easter-monday', 'kings-day', 'ascension-day', 'whit-monday'], hours: 'closed' },
];

/** `what` is the finding in Dutch, or a part of it. */
export interface Row {
  readonly name: string;
  readonly changes: object;
  readonly codes: readonly string[];
  readonly what?: string;
}

/** What is found in exceptions that take away more than their author may know. */
export const exceptionRows: readonly Row[] = [
  {
    name: 'Christmas Eve until noon, with a chat that has hours of its own',
    changes: {
      exceptions: [...allHolidays, { date: '2026-12-24', hours: ['09:00-12:00'] }],
      channels: [phone, { ...chat, hours: { 'mon-fri': ['09:00-17:00'] } }, email, callback],
    },
    codes: ['minor exception-bounds-channels'],
    what: 'Donderdag 24 december 2026: de chat sluit dan ook om 12.00 uur.',
  },
  {
    name: 'the same, for the phone alone',
    changes: {
      exceptions: [...allHolidays, { date: '2026-12-24', hours: ['09:00-12:00'], channels: ['phone'] }],
      channels: [phone, { ...chat, hours: { 'mon-fri': ['09:00-17:00'] } }, email, callback],
    },
    codes: [],
  },
  {
    name: 'a day that closes early, and one that opens late, for two channels with hours of their own',
    changes: {
      exceptions: [...allHolidays, { date: '2026-12-23', opens: '10:00' }, { date: '2026-12-24', closes: '15:00' }],
      channels: [
        phone,
        { ...chat, hours: week },
        { ...phone, id: 'sales', label: 'Verkoop', hours: week },
        email,
        callback,
      ],
    },
    codes: ['minor exception-bounds-channels', 'minor exception-bounds-channels'],
    what: 'Woensdag 23 december 2026, van 9.00 tot 10.00 uur: de chat en “Verkoop” zijn dan ook dicht.',
  },
  {
    name: 'a night that closes at midnight: the end of its own day',
    changes: {
      hours: { 'mon-fri': ['16:00-02:00'] },
      exceptions: [...allHolidays, { date: '2026-12-04', closes: '24:00' }],
      channels: [phone, { ...chat, hours: { 'mon-fri': ['20:00-01:00'] } }, email, callback],
    },
    codes: ['minor exception-bounds-channels'],
    what: 'Vrijdag 4 december 2026: de chat sluit dan ook om 24.00 uur.',
  },
  {
    name: 'a roster without afternoons, by which a chat is closed all day',
    changes: {
      exceptions: [...allHolidays, { date: '2027-07-12..2027-08-06', hours: { 'mon-fri': ['09:00-12:00'] } }],
      channels: [phone, { ...chat, hours: { 'mon-fri': ['13:00-17:00'] } }, email, callback],
    },
    codes: ['minor exception-bounds-channels'],
    what: 'Op 20 dagen, van maandag 12 juli 2027 tot en met vrijdag 6 augustus 2027: de chat is dan ook de hele dag dicht.',
  },
  {
    name: 'a holiday on a Friday that takes the weekend of a duty line (holiday-erases-weekend)',
    changes: {
      hours: { 'mon-thu': ['17:00-08:00'], fri: ['17:00-08:00+3'] },
      exceptions: [
        ...allHolidays.slice(1),
        { holiday: ['christmas-day', 'new-years-day'], hours: ['08:00-08:00+1'] },
        { holiday: 'boxing-day', hours: ['08:00-08:00+1'] },
      ],
    },
    codes: ['serious exception-takes-later-day'],
    what: 'Van zondag 27 december 8.00 uur tot maandag 28 december 8.00 uur is er door deze uitzondering niemand',
  },
  {
    name: 'the same with the weekend by day',
    changes: {
      hours: {
        'mon-thu': ['17:00-08:00'],
        fri: ['17:00-24:00'],
        'sat,sun': ['00:00-24:00'],
        mon: ['00:00-08:00', '17:00-08:00'],
      },
      exceptions: [...allHolidays.slice(1), { holiday: ['christmas-day', 'new-years-day'], hours: ['08:00-24:00'] }],
    },
    codes: [],
  },
  {
    name: 'an eve with hours where the day has a night',
    changes: {
      hours: { 'mon-thu': ['17:00-08:00'] },
      exceptions: [
        ...allHolidays.slice(1),
        { date: '2026-12-26..2027-01-01', hours: 'closed' },
        { holiday: 'christmas-day', hours: ['08:00-24:00'] },
        { holiday: 'christmas-day', offset: -1, hours: ['12:00-17:00'] },
      ],
    },
    codes: ['serious exception-takes-later-day'],
    what: 'Vrijdag 25 december van 0.00 tot 8.00 uur',
  },
  {
    name: 'an eve with extra, which keeps the night',
    changes: {
      hours: { 'mon-thu': ['17:00-08:00'] },
      exceptions: [...allHolidays, { holiday: 'christmas-day', offset: -1, extra: ['12:00-17:00'] }],
    },
    codes: [],
  },
  {
    name: 'an evening that is to close at one o’clock in the night',
    changes: {
      hours: { 'wed-thu': ['20:00-03:00'] },
      exceptions: [...allHolidays, { date: '2026-12-17', closes: '01:00' }],
    },
    codes: ['serious closes-before-evening'],
    what: '"01:00" is een tijd van de dag zelf',
  },
];
