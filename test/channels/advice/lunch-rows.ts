import { callback, email, lunch, phone, type Row } from './exception-rows.js';

const split = { 'mon-fri': ['09:00-12:30', '13:30-17:00'] };
const phoneAlone = [{ ...lunch[0], channels: ['phone'] }];
const ownHours = { ...callback, hours: { 'mon-fri': ['09:00-17:00'] } };

/** Whether those who work are called in their own lunch break, where they cannot call. */
export const lunchRows: readonly Row[] = [
  {
    name: 'lunch with a callback request that has the same break',
    changes: { breaks: lunch },
    codes: ['minor no-callback-at-lunch'],
    what: 'Maandag 23 november van 12.30 tot 13.30 uur: via het terugbelverzoek wordt niemand teruggebeld',
  },
  {
    name: 'lunch as a gap between intervals, with a callback in those',
    changes: { hours: split },
    codes: ['minor no-callback-at-lunch'],
  },
  { name: 'the same with hours of its own', changes: { hours: split, channels: [phone, email, ownHours] }, codes: [] },
  {
    name: 'a break of the phone alone, which a callback without hours of its own has as well',
    changes: { breaks: phoneAlone },
    codes: ['minor no-callback-at-lunch'],
  },
  {
    name: 'hours of its own in a break of everybody: they are not enough',
    changes: { breaks: lunch, channels: [phone, email, ownHours] },
    codes: ['minor no-callback-at-lunch'],
  },
  {
    name: 'hours of its own, and a break of the phone alone',
    changes: { breaks: phoneAlone, channels: [phone, email, ownHours] },
    codes: [],
  },
  {
    name: 'a callback that promises a reply: it has no slots to skip lunch with',
    changes: { breaks: lunch, channels: [phone, email, { ...callback, reply: { within: 1, unit: 'working-days' } }] },
    codes: [],
  },
];
