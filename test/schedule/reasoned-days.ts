import type { BoundDay } from './bound-days.js';

/** When `closes` and `opens` are why a day is as it is. */
export const reasonedDays: readonly BoundDay[] = [
  {
    name: 'the reason is that of the time for which it is closed, and of what ends early; a break is as it was',
    document: {
      hours: { 'mon-fri': ['08:00-12:00', '13:00-17:00'] },
      exceptions: [{ date: '2026-12-24', closes: '15:00', reason: 'Kerstavond' }],
    },
    date: '2026-12-24',
    changes: '08:00 open, 12:00 break, 13:00 open, 15:00 closed',
    reasons: {
      '07:59': null,
      '09:00': null,
      '12:30': null,
      '14:00': 'Kerstavond',
      '15:00': 'Kerstavond',
      '17:00': null,
    },
  },
  {
    name: 'who does not come back after a break is away for that reason from the break on',
    document: {
      hours: { 'mon-fri': ['08:00-12:00', '13:00-17:00'] },
      exceptions: [{ date: '2026-12-24', closes: '12:00', reason: 'Kerstavond' }],
    },
    date: '2026-12-24',
    changes: '08:00 open, 12:00 closed',
    reasons: { '11:00': null, '12:30': 'Kerstavond', '13:00': 'Kerstavond', '17:00': null },
  },
  {
    name: 'a late start is no reason for what is open, nor for closing time',
    document: { exceptions: [{ date: '2026-12-24', opens: '10:00', reason: 'Teamoverleg' }] },
    date: '2026-12-24',
    changes: '10:00 open, 17:00 closed',
    reasons: { '07:00': null, '08:00': 'Teamoverleg', '10:00': null, '22:00': null },
  },
  {
    name: 'of a late start and an early end each is the reason of its own time',
    document: {
      exceptions: [
        { date: '2026-12-24', opens: '10:00', reason: 'Teamoverleg' },
        { date: '2026-12-24', closes: '15:00', reason: 'Kerstavond' },
      ],
    },
    date: '2026-12-24',
    changes: '10:00 open, 15:00 closed',
    reasons: { '07:00': null, '09:00': 'Teamoverleg', '11:00': 'Kerstavond', '16:00': 'Kerstavond', '18:00': null },
  },
  {
    name: 'an early end of a night is why it is closed after midnight, until the night would be over',
    document: { hours: ['20:00-02:00'], exceptions: [{ date: '2026-12-24', closes: '22:00', reason: 'Kerstavond' }] },
    date: '2026-12-25',
    changes: '20:00 open',
    reasons: { '00:00': 'Kerstavond', '01:59': 'Kerstavond', '02:00': null },
  },
  {
    name: 'when all is taken away the rest of the day has no reason, either',
    document: { exceptions: [{ date: '2026-12-24', closes: '08:00', reason: 'Kerstavond' }] },
    date: '2026-12-24',
    changes: '',
    reasons: { '07:00': null, '08:00': 'Kerstavond', '16:59': 'Kerstavond', '17:00': null },
  },
];
