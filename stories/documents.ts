/*
 * Schedules of organisations that do not exist, as their owners would write them.
 */

const channels = {
  urgent: {
    id: 'spoed',
    type: 'phone',
    label: { nl: 'de spoedlijn', en: 'the emergency line', de: 'die Notfallnummer', fr: 'le numéro d’urgence' },
    number: '+31201234568',
    display: '020 123 45 68',
    urgent: true,
    hours: 'always',
  },
  phone: { id: 'phone', type: 'phone', number: '+31201234567', display: '020 123 45 67' },
  chat: { id: 'chat', type: 'chat', provider: 'chatwoot', hours: { 'mon-fri': ['09:00-21:00'] } },
  email: { id: 'email', type: 'email', address: 'info@delinde.example', reply: { within: 2, unit: 'working-days' } },
};

const document = {
  version: 1,
  timeZone: 'Europe/Amsterdam',
  language: 'nl',
  organisation: { name: 'Huisartsenpraktijk De Linde' },
  hours: { 'mon-fri': ['08:00-17:00'] },
  exceptions: [
    { date: '12-25..12-26', hours: 'closed', reason: { nl: 'Kerst', en: 'Christmas', de: 'Weihnachten', fr: 'Noël' } },
    { holiday: ['kings-day', 'ascension-day'], hours: 'closed' },
    {
      date: '2026-12-28..2026-12-29',
      hours: 'closed',
      reason: { nl: 'verhuizing', en: 'we are moving', de: 'Umzug', fr: 'déménagement' },
    },
  ],
};

/** One phone, with a lunch break, and email. */
export const office = {
  ...document,
  breaks: [
    { name: 'lunch', time: '12:30-13:30' },
    {
      name: { nl: 'teamoverleg', en: 'team meeting', de: 'Teambesprechung', fr: 'réunion d’équipe' },
      days: 'thu',
      time: '10:00-10:30',
    },
  ],
  channels: [channels.phone, channels.email],
};

/** The practice of the design: its chat goes on when the phone pauses. */
export const practice = {
  ...document,
  breaks: [{ name: 'lunch', days: 'mon-fri', time: '12:30-13:30', channels: ['phone'] }],
  channels: [channels.urgent, { ...channels.phone, instead: ['chat'] }, channels.chat, channels.email],
};

const outage = {
  hours: 'closed',
  from: '2026-11-24T09:15',
  reason: { nl: 'storing', en: 'telephone outage', de: 'Störung', fr: 'panne' },
};

export const outageUntilEleven = { ...office, override: { ...outage, until: '2026-11-24T11:00' } };

export const outageWithoutEnd = { ...office, override: outage };

/** Around noon for urgent questions only. */
export const limitedAtNoon = {
  ...document,
  hours: {
    'mon-fri': [
      '08:00-12:00',
      { time: '12:00-14:00', limitedTo: { nl: 'spoed', en: 'urgent calls', de: 'Notfälle', fr: 'les urgences' } },
      '14:00-17:00',
    ],
  },
  channels: [channels.phone, channels.email],
};

/** A counter that takes visitors by appointment in the afternoon. */
export const counter = {
  ...document,
  hours: { 'mon-fri': ['09:00-12:30', { time: '13:30-17:00', state: 'appointment' }] },
  channels: [{ id: 'balie', type: 'visit', address: 'Lindeplein 1' }, channels.email],
};

export const unknownOffice = { ...document, hours: 'unknown', channels: [channels.phone] };

export const expired = { ...office, validThrough: '2026-10-31' };
