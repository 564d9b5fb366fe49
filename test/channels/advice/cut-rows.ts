import { allHolidays, callback, chat, email, phone, type Row } from './exception-rows.js';

const afternoons = { ...chat, hours: { 'mon-fri': ['13:00-17:00'] } };

/** Of `closes` and `opens`: what they take away, all of it, and where they do not do what they seem to. */
export const cutRows: readonly Row[] = [
  {
    name: 'a day that leaves two gaps in a chat with hours of its own: both',
    changes: {
      exceptions: [...allHolidays, { date: '2026-12-24', hours: ['09:00-12:00', '14:00-16:00'] }],
      channels: [phone, { ...chat, hours: { 'mon-fri': ['09:00-17:00'] } }, email, callback],
    },
    codes: ['minor exception-bounds-channels'],
    what: 'Donderdag 24 december 2026, van 12.00 tot 14.00 uur en van 16.00 tot 17.00 uur: ',
  },
  {
    name: 'two days, of which a chat has other hours: each by itself',
    changes: {
      exceptions: [...allHolidays, { date: '2026-12-23..2026-12-24', closes: '16:00' }],
      channels: [phone, { ...chat, hours: { 'mon-wed': ['09:00-17:00'], thu: ['10:00-12:00', '13:00-17:00'] } }, email],
    },
    codes: ['minor exception-bounds-channels'],
    what: 'Woensdag 23 december 2026 en donderdag 24 december 2026: ',
  },
  {
    name: 'two days on which other times are lost: one after the other',
    changes: {
      exceptions: [...allHolidays, { date: '2026-12-23..2026-12-24', closes: '16:00' }],
      channels: [phone, { ...chat, hours: { 'mon-wed': ['09:00-17:00'], thu: ['16:00-18:00'] } }, email],
    },
    codes: ['minor exception-bounds-channels', 'minor exception-bounds-channels'],
    what: 'Woensdag 23 december 2026: ',
  },
  {
    name: 'a day that closes when nobody is there any more',
    changes: { exceptions: [...allHolidays, { date: '2026-12-24', closes: '17:00' }] },
    codes: ['moderate cut-does-nothing'],
    what: 'Het "closes" van deze uitzondering ("17:00") verandert niets.',
  },
  {
    name: 'a day that opens when everybody is there already',
    changes: { exceptions: [...allHolidays, { date: '2026-12-24', opens: '09:00', closes: '15:00' }] },
    codes: ['moderate cut-does-nothing'],
    what: 'Het "opens" van deze uitzondering ("09:00") verandert niets.',
  },
  {
    name: 'a Sunday that closes early',
    changes: { exceptions: [...allHolidays, { date: '2026-12-20', closes: '15:00' }] },
    codes: ['moderate cut-does-nothing'],
  },
  {
    name: 'a day of each year that closes early, also where it is a Sunday first',
    changes: { exceptions: [...allHolidays, { date: '12-19', closes: '15:00' }] },
    codes: [],
  },
  {
    name: 'a day that closes before it opens',
    changes: { exceptions: [...allHolidays, { date: '2026-12-24', closes: '09:00' }] },
    codes: ['moderate cut-takes-day'],
    what: 'Donderdag 24 december 2026: door "closes": "09:00" blijft er niets over.',
  },
  {
    name: 'a day that opens when it is over, for the phone alone',
    changes: {
      exceptions: [...allHolidays, { date: '2026-12-24', opens: '17:00', channels: ['phone'] }],
      channels: [{ ...phone, hours: { 'mon-fri': ['10:00-16:00'] } }, chat, email, callback],
    },
    codes: ['moderate cut-takes-day'],
    what: 'door "opens": "17:00"',
  },
  {
    name: 'a day that leaves nothing of a chat that has hours of its own: that is said once',
    changes: {
      exceptions: [...allHolidays, { date: '2026-12-24', closes: '12:00' }],
      channels: [phone, afternoons, email, callback],
    },
    codes: ['minor exception-bounds-channels'],
    what: 'is dan ook de hele dag dicht.',
  },
  {
    name: 'two exceptions, of which one opens when the other has closed',
    changes: {
      exceptions: [...allHolidays, { date: '2026-12-24', closes: '11:00' }, { date: '2026-12-24', opens: '14:00' }],
    },
    codes: ['moderate cut-takes-day'],
    what: 'door "opens": "14:00" samen met "closes": "11:00" (/exceptions/2) blijft er niets over.',
  },
  {
    name: 'two exceptions that leave the middle of the day',
    changes: {
      exceptions: [...allHolidays, { date: '2026-12-24', closes: '14:00' }, { date: '2026-12-24', opens: '11:00' }],
    },
    codes: [],
  },
];
