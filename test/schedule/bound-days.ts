export const phone = { id: 'phone', type: 'phone', number: '+31201234567' };
export const chat = { id: 'chat', type: 'chat', provider: 'crisp', hours: { 'mon-fri': ['09:00-21:00'] } };

/** A day of a channel, or of the organisation: its changes from midnight to midnight, and what its hours are due to. */
export interface BoundDay {
  readonly name: string;
  readonly document: object;
  readonly date: string;
  readonly channel?: string;
  /** As `09:00 open, 12:00 closed`. */
  readonly changes: string;
  /** At the end of the day, when it is given. */
  readonly cause?: object;
  /** The owner's reasons by time of the day; null where it is the hours. */
  readonly reasons?: Readonly<Record<string, string | null>>;
}

export const week = { 'mon-fri': ['08:00-17:00'] };
export const eve = { date: '2026-12-24', hours: ['09:00-12:00'], reason: 'Kerstavond' };

export const boundDays: readonly BoundDay[] = [
  {
    name: 'other hours end a channel with hours of its own, and are why',
    document: { exceptions: [eve] },
    date: '2026-12-24',
    channel: 'chat',
    changes: '09:00 open, 12:00 closed',
    cause: { kind: 'exception', text: 'Kerstavond' },
  },
  {
    name: 'they never open it',
    document: { exceptions: [{ ...eve, hours: ['06:00-23:00'] }] },
    date: '2026-12-24',
    channel: 'chat',
    changes: '09:00 open, 21:00 closed',
    cause: { kind: 'hours' },
  },
  {
    name: 'a pause of the organisation is one of the channel',
    document: { exceptions: [{ ...eve, hours: ['10:00-12:00', '13:00-15:00'] }] },
    date: '2026-12-24',
    channel: 'chat',
    changes: '10:00 open, 12:00 break, 13:00 open, 15:00 closed',
  },
  {
    name: 'extra intervals are part of what bounds, and open those that follow',
    document: { exceptions: [eve, { date: '2026-12-24', extra: ['20:00-22:00'] }] },
    date: '2026-12-24',
    channel: 'chat',
    changes: '09:00 open, 12:00 closed, 20:00 open, 21:00 closed',
  },
  {
    name: 'a channel keeps its own breaks and states',
    document: {
      channels: [{ ...chat, hours: [{ time: '09:00-21:00', limitedTo: 'storingen' }] }],
      breaks: [{ time: '10:00-10:30', channels: ['chat'] }],
      exceptions: [eve],
    },
    date: '2026-12-24',
    channel: 'chat',
    changes: '09:00 limited, 10:00 break, 10:30 limited, 12:00 closed',
  },
  {
    name: 'what names the channel on the same day, later, bounds nothing',
    document: { exceptions: [eve, { date: '2026-12-24', hours: ['10:00-16:00'], channels: ['chat'] }] },
    date: '2026-12-24',
    channel: 'chat',
    changes: '10:00 open, 16:00 closed',
    cause: { kind: 'exception', text: undefined },
  },
  {
    name: 'what names the channel for a whole week gives the hours that the day bounds',
    document: {
      exceptions: [{ date: '2026-12-21..2026-12-27', hours: ['10:00-16:00'], channels: ['chat'], reason: 'Druk' }, eve],
    },
    date: '2026-12-24',
    channel: 'chat',
    changes: '10:00 open, 12:00 closed',
    cause: { kind: 'exception', text: 'Kerstavond' },
  },
  {
    name: 'closed leaves nothing, and says why on a day off, too',
    document: { exceptions: [{ date: '2026-12-26', hours: 'closed', reason: 'Kerst' }] },
    date: '2026-12-26',
    channel: 'chat',
    changes: '',
    cause: { kind: 'exception', text: 'Kerst' },
  },
  {
    name: 'a day that a roster leaves out is closed',
    document: { exceptions: [{ date: '2026-12-21..2026-12-31', hours: { 'mon-wed': ['08:00-12:00'] } }] },
    date: '2026-12-24',
    channel: 'chat',
    changes: '',
  },
  ...['always', 'unknown'].map((hours) => ({
    name: `${hours} bounds nothing, not even at midnight`,
    document: { channels: [{ ...chat, hours: ['20:00-02:00'] }], exceptions: [{ ...eve, hours }] },
    date: '2026-12-25',
    channel: 'chat',
    changes: '02:00 closed, 20:00 open',
  })),
  {
    name: 'nor does a day like one that is always open',
    document: {
      hours: { ...week, sun: 'always' },
      exceptions: [{ ...eve, hours: { like: 'sun' } }],
    },
    date: '2026-12-24',
    channel: 'chat',
    changes: '09:00 open, 21:00 closed',
  },
  {
    name: 'a line for when the organisation is closed is open when it is',
    document: { channels: [phone, { ...phone, id: 'night', hours: 'outside' }], exceptions: [eve] },
    date: '2026-12-24',
    channel: 'night',
    changes: '09:00 closed, 12:00 open',
  },
  {
    name: 'the evening before keeps its night',
    document: {
      channels: [{ ...chat, hours: ['20:00-02:00'] }],
      exceptions: [{ ...eve, hours: 'closed' }],
    },
    date: '2026-12-24',
    channel: 'chat',
    changes: '02:00 closed',
  },
  {
    name: 'the night of the day lasts as long as that of the organisation',
    document: { channels: [{ ...chat, hours: ['20:00-02:00'] }], exceptions: [{ ...eve, hours: ['18:00-01:00'] }] },
    date: '2026-12-25',
    channel: 'chat',
    changes: '01:00 closed, 20:00 open',
  },
  {
    name: '`closes` cuts what the organisation has, and nothing else',
    document: {
      hours: { 'mon-fri': ['08:00-12:00', '13:00-17:00'] },
      exceptions: [{ date: '2026-12-24', closes: '15:00' }],
    },
    date: '2026-12-24',
    changes: '08:00 open, 12:00 break, 13:00 open, 15:00 closed',
  },
  {
    name: '`closes` cuts a channel with hours of its own at the same time',
    document: {
      exceptions: [{ date: '2026-12-24', opens: '10:00', closes: '15:00', reason: 'Uitje', note: 'Tot morgen' }],
    },
    date: '2026-12-24',
    channel: 'chat',
    changes: '10:00 open, 15:00 closed',
    cause: { kind: 'hours', notes: ['Tot morgen'] },
    reasons: { '07:00': null, '09:30': 'Uitje', '12:00': 'Uitje', '16:00': 'Uitje', '21:00': null },
  },
  {
    name: 'what it does not cut has neither its reason nor its note',
    document: { exceptions: [{ date: '2026-12-24', closes: '22:00', reason: 'Uitje', note: 'Tot morgen' }] },
    date: '2026-12-24',
    channel: 'chat',
    changes: '09:00 open, 21:00 closed',
    cause: { kind: 'hours', notes: undefined },
  },
  {
    name: 'a day that does not open stays closed',
    document: { exceptions: [{ date: '2026-12-26', opens: '10:00', closes: '15:00' }] },
    date: '2026-12-26',
    changes: '',
    cause: { kind: 'hours' },
  },
  {
    name: 'what is unknown before stays unknown',
    document: { hours: 'unknown', exceptions: [{ date: '2026-12-24', closes: '15:00' }] },
    date: '2026-12-24',
    changes: '15:00 closed',
  },
  {
    name: 'hours for the day itself are not cut by what is said of the month',
    document: { exceptions: [eve, { date: '2026-12-01..2026-12-31', closes: '10:00' }] },
    date: '2026-12-24',
    changes: '09:00 open, 12:00 closed',
  },
  {
    name: 'hours for the month are cut by what is said of the day',
    document: {
      exceptions: [
        { date: '2026-12-24', closes: '10:00' },
        { date: '2026-12-01..2026-12-31', hours: ['07:00-12:00'] },
      ],
    },
    date: '2026-12-24',
    changes: '07:00 open, 10:00 closed',
  },
  {
    name: 'of two the more specific closes, and each key is for itself',
    document: {
      exceptions: [
        { date: '2026-12-24', closes: '16:00' },
        { date: '2026-12-24..2026-12-25', closes: '12:00', opens: '10:00' },
      ],
    },
    date: '2026-12-24',
    changes: '10:00 open, 16:00 closed',
  },
  {
    name: 'a tie goes to the later one',
    document: {
      exceptions: [
        { date: '2026-12-24', closes: '12:00' },
        { date: '2026-12-24', closes: '16:00' },
      ],
    },
    date: '2026-12-24',
    changes: '08:00 open, 16:00 closed',
  },
  {
    name: 'what is always open is cut by name only',
    document: {
      channels: [
        { ...phone, id: 'always', hours: 'always' },
        { ...phone, id: 'urgent', urgent: true, hours: ['08:00-20:00'] },
      ],
      exceptions: [{ date: '2026-12-24', closes: '12:00' }],
    },
    date: '2026-12-24',
    channel: 'urgent',
    changes: '08:00 open, 20:00 closed',
  },
  {
    name: 'and by name it is',
    document: {
      channels: [{ ...phone, hours: 'always' }],
      exceptions: [{ date: '2026-12-24', closes: '12:00', channels: ['phone'] }],
    },
    date: '2026-12-24',
    channel: 'phone',
    changes: '12:00 closed',
  },
  {
    name: 'an evening past midnight closes at midnight',
    document: { hours: ['20:00-02:00'], exceptions: [{ date: '2026-12-24', closes: '24:00' }] },
    date: '2026-12-25',
    changes: '20:00 open',
  },
  {
    name: 'one o’clock is that of the day: the evening is gone',
    document: { hours: ['20:00-02:00'], exceptions: [{ date: '2026-12-24', closes: '01:00' }] },
    date: '2026-12-24',
    changes: '02:00 closed',
  },
  {
    name: 'a time that the clock skips is the one after it, also for what ends between the two',
    document: { hours: ['01:00-03:15'], exceptions: [{ date: '2027-03-28', closes: '02:30' }] },
    date: '2027-03-28',
    changes: '01:00 open, 03:15 closed',
  },
  {
    name: 'a day like Monday has the lunch of Monday, though it is always open itself',
    document: {
      channels: [{ ...chat, hours: { mon: ['09:00-17:00'], thu: 'always' } }],
      breaks: [{ name: 'lunch', time: '12:30-13:00' }],
      exceptions: [{ date: '2026-12-24', hours: { like: 'mon' }, channels: ['chat'] }],
    },
    date: '2026-12-24',
    channel: 'chat',
    changes: '09:00 open, 12:30 break, 13:00 open, 17:00 closed',
  },
];
