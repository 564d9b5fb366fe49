import { chat, email, phone, plain, whatsapp, type ChangeCase } from './change-parts.js';

/** More of the same, on the same Monday. */
export const otherCases: readonly ChangeCase[] = [
  {
    name: 'another number',
    before: plain,
    after: { ...plain, channels: [{ ...phone, number: '+31207654321', display: '020 765 43 21' }] },
    dutch: ['Telefoonnummer: 020 765 43 21 in plaats van 020 123 45 67.'],
    english: ['Telephone number: 020 765 43 21 instead of 020 123 45 67.'],
  },
  {
    name: 'a channel more, and another order',
    before: { ...plain, channels: [phone, email] },
    after: { ...plain, channels: [email, phone, { ...whatsapp, hours: { 'mon-fri': ['09:00-21:00'] } }] },
    dutch: ['Nieuw: WhatsApp (+31612345678).', 'De volgorde wordt: e-mail en de telefoon.'],
    english: ['New: WhatsApp (+31612345678).', 'The order becomes: email and the phone.'],
  },
  {
    name: 'a channel less',
    before: { ...plain, channels: [phone, chat] },
    after: plain,
    dutch: ['Weg: de chat.'],
    english: ['Gone: chat.'],
  },
  {
    name: 'a chat with its own hours',
    before: { ...plain, channels: [phone, chat] },
    after: { ...plain, channels: [phone, { ...chat, hours: { 'mon-fri': ['09:00-21:00'] } }] },
    dutch: [
      'Maandag tot en met vrijdag is de chat open van 9.00 tot 21.00 uur, vanaf vandaag; nu is de chat open van 8.30 tot 17.00 uur.',
    ],
    english: ['Monday to Friday chat is open from 9:00 to 21:00, from today; now it is open from 8:30 to 17:00.'],
  },
  {
    name: 'the switch of the moment',
    before: plain,
    after: { ...plain, override: { hours: 'closed', until: '2026-11-30T16:00', reason: 'Storing' } },
    dutch: ['Vanaf nu tot vandaag 16.00 uur bent u niet bereikbaar (Storing).'],
    english: ['From now until today 16:00 you are unavailable (Storing).'],
  },
  {
    name: 'the switch, for the phone, until it is ended',
    before: { ...plain, channels: [phone, chat] },
    after: { ...plain, channels: [phone, chat], override: [{ hours: 'closed', channels: ['phone'] }] },
    dutch: ['Vanaf nu tot u het beëindigt is de telefoon niet bereikbaar.'],
    english: ['From now until you end it the phone is unavailable.'],
  },
  {
    name: 'the switch is ended',
    before: { ...plain, override: { hours: 'closed', until: '2026-12-24' } },
    after: plain,
    dutch: ['De schakelaar “nu niet bereikbaar” gaat uit; de gewone tijden gelden weer.'],
    english: ['The switch “unavailable now” is turned off; the usual hours hold again.'],
  },
  {
    name: 'a switch that was over is cleared away',
    before: { ...plain, override: { hours: 'closed', until: '2026-11-03' } },
    after: plain,
    dutch: [],
    english: [],
  },
  {
    name: 'a team day',
    before: plain,
    after: { ...plain, exceptions: [{ date: '2026-12-03', breaks: [{ name: 'Teamoverleg', time: '10:00-11:00' }] }] },
    dutch: ['Op donderdag 3 december geldt de pauze “Teamoverleg” van 10.00 tot 11.00 uur; nu is er dan geen.'],
    english: ['On Thursday 3 December the break “Teamoverleg” holds from 10:00 to 11:00; now there is none.'],
  },
  {
    name: 'other words of the owner',
    before: { ...plain, exceptions: [{ date: '2026-12-25', hours: 'closed', reason: 'Kerst' }] },
    after: { ...plain, exceptions: [{ date: '2026-12-25', hours: 'closed', reason: 'Eerste kerstdag' }] },
    dutch: ['Op vrijdag 25 december lezen bezoekers “Eerste kerstdag” in plaats van “Kerst”.'],
    english: ['On Friday 25 December visitors read “Eerste kerstdag” instead of “Kerst”.'],
  },
  {
    name: 'a promise and its hours',
    before: { ...plain, channels: [phone, { ...email, reply: { within: 2, unit: 'working-days' } }] },
    after: {
      ...plain,
      channels: [
        phone,
        { ...email, reply: { within: 1, unit: 'working-days' }, hours: { 'mon-thu': ['08:30-17:00'] } },
      ],
    },
    dutch: [
      'Voor wat u belooft via e-mail: vrijdag bent u dicht, vanaf vandaag; nu staat u op open.',
      'Antwoord van e-mail: binnen 1 werkdag in plaats van binnen 2 werkdagen.',
    ],
    english: [
      'For what you promise through email: on Friday you are closed, from today; now you are open.',
      'Answer of email: within 1 working day instead of within 2 working days.',
    ],
  },
  {
    name: 'sentences, tone and name',
    before: { ...plain, organisation: { name: 'De Linde' }, texts: { nl: { closed: 'Wij zijn dicht' } } },
    after: {
      ...plain,
      organisation: { name: 'De Eik' },
      tone: 'informal',
      texts: { nl: { closed: 'Wij zijn er niet', tomorrow: 'morgenochtend' } },
    },
    dutch: [
      'Naam van de organisatie: De Eik in plaats van De Linde.',
      'Aanspreekvorm: je in plaats van u.',
      'Eigen zin (Nederlands): “Wij zijn er niet” in plaats van “Wij zijn dicht”.',
      'Eigen zin (Nederlands): “morgenochtend” in plaats van onze zin.',
    ],
    english: [
      'Name of the organisation: De Eik instead of De Linde.',
      'Form of address: informal instead of formal.',
      'Own sentence (Dutch): “Wij zijn er niet” instead of “Wij zijn dicht”.',
      'Own sentence (Dutch): “morgenochtend” instead of ours.',
    ],
  },
  {
    name: 'appointments in the afternoon',
    before: plain,
    after: {
      ...plain,
      hours: { 'mon-thu': ['08:30-12:00', { time: '12:00-17:00', state: 'appointment' }], fri: ['08:30-17:00'] },
    },
    dutch: [
      'Maandag tot en met donderdag bent u open van 8.30 tot 12.00 uur, op afspraak open van 12.00 tot 17.00 uur, vanaf vandaag; nu bent u open van 8.30 tot 17.00 uur.',
    ],
    english: [
      'Monday to Thursday you are open from 8:30 to 12:00, open by appointment from 12:00 to 17:00, from today; now you are open from 8:30 to 17:00.',
    ],
  },
  {
    name: 'an evening that goes on after midnight',
    before: { hours: { 'fri-sat': ['20:00-24:00'] } },
    after: { hours: { 'fri-sat': ['20:00-02:00'] } },
    dutch: ['Vrijdag en zaterdag sluit u om 2.00 uur (’s nachts) in plaats van 24.00 uur, vanaf vandaag.'],
    english: ['On Friday and Saturday you close at 2:00 (at night) instead of 24:00, from today.'],
  },
  {
    name: 'what nobody sees',
    before: plain,
    after: { ...plain, 'x-note': 'Jan', refreshMinutes: 30 },
    dutch: [],
    english: [],
  },
  {
    name: 'the end of the schedule',
    before: { ...plain, validThrough: '2026-12-31' },
    after: { ...plain, validThrough: '2027-12-31' },
    dutch: ['Laatste dag van dit rooster: vrijdag 31 december 2027 in plaats van donderdag 31 december.'],
    english: ['Last day of this schedule: Friday 31 December 2027 instead of Thursday 31 December.'],
  },
];
