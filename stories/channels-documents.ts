/*
 * Schedules with all kinds of channels, as owners would write them. Nobody answers: chats are of the generic kind, which a
 * page brings itself.
 */

const channels = {
  urgent: {
    id: 'spoed',
    type: 'phone',
    number: '+31201234568',
    display: '020 123 45 68',
    urgent: true,
    hours: 'always',
  },
  phone: {
    id: 'phone',
    type: 'phone',
    number: '+31201234567',
    display: '020 123 45 67',
    whenUnavailable: 'voicemail',
    instead: ['chat', 'callback'],
  },
  chat: {
    id: 'chat',
    type: 'chat',
    provider: 'generic',
    options: { url: '/chat' },
    hours: { 'mon-fri': ['09:00-20:00'] },
  },
  callback: {
    id: 'callback',
    type: 'callback',
    endpoint: '/api/callback',
    slots: { lengthMinutes: 60, leadMinutes: 30, daysAhead: 5 },
  },
  email: {
    id: 'email',
    type: 'email',
    address: 'info@delinde.example',
    subject: { nl: 'Vraag via de website', en: 'Question from the website' },
    reply: { within: 2, unit: 'working-days' },
  },
};

/** A practice with a lunch break on the phone, a chat until the evening, callbacks and e-mail. */
export const linde = {
  version: 1,
  timeZone: 'Europe/Amsterdam',
  language: 'nl',
  organisation: { name: 'Huisartsenpraktijk De Linde', privacy: '/privacy' },
  hours: { 'mon-fri': ['08:00-17:00'] },
  breaks: [{ name: 'lunch', days: 'mon-fri', time: '12:30-13:30', channels: ['phone'] }],
  exceptions: [
    { date: '12-25..12-26', hours: 'closed', reason: { nl: 'Kerst', en: 'Christmas' } },
    { holiday: ['kings-day', 'ascension-day'], hours: 'closed' },
  ],
  channels: [channels.urgent, channels.phone, channels.chat, channels.callback, channels.email],
};

/** The phone is out of order until eleven. */
export const lindeWithOutage = {
  ...linde,
  override: {
    from: '2026-11-24T09:15',
    until: '2026-11-24T11:00',
    hours: 'closed',
    channels: ['phone'],
    reason: { nl: 'storing', en: 'outage' },
  },
  channels: linde.channels.map((channel) =>
    channel.id === 'phone' ? { ...channels.phone, whenUnavailable: 'show' } : channel,
  ),
};

/** Every kind of channel, with labels, costs and notes. */
export const everyChannel = {
  ...linde,
  organisation: { name: 'Woonstichting Vlierwaard' },
  channels: [
    channels.urgent,
    channels.phone,
    {
      id: 'huur',
      type: 'phone',
      number: '14010',
      display: '14 010',
      abroad: '+31101234567',
      label: { nl: 'team Verhuur', en: 'Lettings' },
      cost: { nl: 'Lokaal tarief', en: 'Local rate' },
      note: { nl: 'Houd uw huurnummer bij de hand.', en: 'Have your tenancy number at hand.' },
    },
    channels.chat,
    { id: 'whatsapp', type: 'whatsapp', number: '+31612345678', reply: { within: 2, unit: 'working-hours' } },
    { id: 'sms', type: 'sms', number: '+31612345678' },
    { id: 'video', type: 'video', url: '/beeldbellen', hours: { 'mon-fri': ['10:00-16:00'] } },
    {
      id: 'balie',
      type: 'visit',
      address: 'Lindeplein 1, Vlierwaard',
      hours: { 'mon-fri': ['09:00-12:30', { time: '13:30-16:00', state: 'appointment' }] },
    },
    channels.callback,
    {
      id: 'formulier',
      type: 'form',
      url: '/formulier',
      label: { nl: 'het contactformulier', en: 'the contact form' },
      reply: { nl: 'Antwoord binnen een week', en: 'An answer within a week' },
    },
    { id: 'portaal', type: 'link', url: 'https://mijn.example.org', label: 'Mijn Vlierwaard' },
    channels.email,
  ],
};

/** The same, with a callback channel of its own: the forms of one channel share what was typed. */
export const typedInLinde = {
  ...linde,
  channels: [
    channels.urgent,
    { ...channels.phone, instead: ['typed'] },
    { ...channels.callback, id: 'typed' },
    channels.email,
  ],
};

/** Video calls go on while the phone pauses. */
export const videoCalls = {
  ...linde,
  channels: [
    { ...channels.phone, instead: ['video'] },
    { id: 'video', type: 'video', url: '/beeldbellen', hours: { 'mon-fri': ['09:00-16:00'] } },
    channels.email,
  ],
};

/** A video call that one can leave a message for when nobody is there. */
export const videoWithMessages = {
  ...linde,
  channels: [
    {
      id: 'gebaren',
      type: 'video',
      url: 'https://beeldbellen.delinde.example',
      label: { nl: 'gebarentaal', en: 'sign language', de: 'Gebärdensprache', fr: 'langue des signes' },
      note: { nl: 'Met een tolk.', en: 'With an interpreter.' },
      hours: { 'mon-fri': ['10:00-12:00'] },
      whenUnavailable: 'form',
      reply: { within: 1, unit: 'working-days' },
    },
    { ...channels.phone, instead: ['gebaren', 'email'] },
    channels.email,
  ],
};

/** A chat and a callback for who is in a hurry. */
export const urgentChat = {
  ...linde,
  channels: [
    { ...channels.chat, urgent: true, hours: 'always' },
    { ...channels.callback, id: 'urgent-callback', urgent: true },
    { ...channels.phone, instead: undefined },
    channels.email,
  ],
};

/** A phone that has nothing to fall back on. */
const lonelyPhone = { ...channels.phone, instead: undefined };

/** Nothing but an e-mail address. */
export const emailOnly = { ...linde, breaks: [], channels: [channels.email] };

/** Hours that nobody knows: nothing is claimed, everything can be tried. */
export const unknownHours = { ...linde, hours: 'unknown', channels: [lonelyPhone, channels.email] };

/** One phone, with a lunch break. */
export const phoneOnly = { ...linde, channels: [lonelyPhone] };
