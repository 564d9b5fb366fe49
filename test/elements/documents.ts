/** A practice with a lunch break on the phone, and e-mail at any time. 24 November 2026 is a Tuesday. */
export const practice = {
  version: 1,
  timeZone: 'Europe/Amsterdam',
  hours: { 'mon-fri': ['08:00-17:00'] },
  breaks: [{ name: 'lunch', time: '12:30-13:30' }],
  channels: [
    { id: 'phone', type: 'phone', number: '+31201234567' },
    { id: 'email', type: 'email', address: 'info@delinde.example' },
  ],
};

/** The same, with a chat that is open until the evening. */
export const withChat = {
  ...practice,
  breaks: [{ name: 'lunch', time: '12:30-13:30', channels: ['phone'] }],
  channels: [
    ...practice.channels,
    { id: 'chat', type: 'chat', provider: 'generic', hours: { 'mon-fri': ['09:00-21:00'] } },
  ],
};

const mornings = (interval: object) => ({ ...practice, breaks: [], hours: { 'mon-fri': [interval, '12:00-17:00'] } });

/** For each state a document and a wall time at which it has that state. */
export const documentsByState = {
  open: { document: practice, time: '2026-11-24T11:00' },
  limited: { document: mornings({ time: '08:00-12:00', limitedTo: 'spoedvragen' }), time: '2026-11-24T09:00' },
  appointment: { document: mornings({ time: '08:00-12:00', state: 'appointment' }), time: '2026-11-24T09:00' },
  unknown: { document: { ...practice, hours: 'unknown' }, time: '2026-11-24T11:00' },
  break: { document: practice, time: '2026-11-24T12:45' },
  closed: { document: practice, time: '2026-11-24T20:00' },
} as const;
