import type { FindingCode } from '../../../src/editor/findings/findings.js';
import type { JsonObject } from '../../../src/schedule/document/json.js';

interface CureCase {
  readonly code: FindingCode;
  readonly name: string;
  /** Without version and zone, which are those of Amsterdam. */
  readonly document: JsonObject;
  /** What the buttons say in Dutch. */
  readonly buttons: readonly string[];
  /** What the first one makes of it; absent where there is none. */
  readonly after?: JsonObject;
}

const hours = { 'mon-fri': ['09:00-17:00'] };
const phone = { id: 'phone', type: 'phone', number: '+31201234567' };
const email = { id: 'email', type: 'email', address: 'info@example.org' };
const plain = { hours, channels: [phone] };

/** On Monday 30 November 2026, 14.00 uur. */
export const cureCases: readonly CureCase[] = [
  {
    code: 'unknown-key',
    name: 'a Dutch key',
    document: { openingstijden: hours },
    buttons: ['Noem het hours', 'Haal weg'],
    after: { hours },
  },
  {
    code: 'wrong-format',
    name: 'a number as people write it',
    document: { ...plain, channels: [{ ...phone, number: '020 123 45 67' }] },
    buttons: ['Maak er +31201234567 van'],
    after: plain,
  },
  {
    code: 'wrong-format',
    name: 'days as people write them',
    document: { hours: { 'ma-vr': ['09:00-17:00'], sat: ['10:00-12:00'] } },
    buttons: ['Noem het mon-fri'],
    after: { hours: { 'mon-fri': ['09:00-17:00'], sat: ['10:00-12:00'] } },
  },
  {
    code: 'wrong-value',
    name: 'an interval where a list belongs',
    document: { hours: { 'mon-fri': '9.00-17.00' } },
    buttons: ['Maak er ["09:00-17:00"] van'],
    after: { hours },
  },
  {
    code: 'wrong-value',
    name: 'a holiday in Dutch',
    document: { ...plain, exceptions: [{ holiday: 'Hemelvaart', hours: 'closed' }] },
    buttons: ['Maak er ascension-day van'],
    after: { ...plain, exceptions: [{ holiday: 'ascension-day', hours: 'closed' }] },
  },
  {
    code: 'duplicate-id',
    name: 'two channels of one name',
    document: { hours, channels: [phone, { ...email, id: 'phone' }] },
    buttons: ['Geef dit kanaal de id phone-2'],
    after: { hours, channels: [phone, { ...email, id: 'phone-2' }] },
  },
  {
    code: 'unknown-channel',
    name: 'a slip in an id',
    document: { ...plain, breaks: [{ time: '12:00-13:00', channels: ['fone'] }] },
    buttons: ['Maak er phone van', 'Haal weg'],
    after: { ...plain, breaks: [{ time: '12:00-13:00', channels: ['phone'] }] },
  },
  {
    code: 'empty',
    name: 'an empty list',
    document: { ...plain, breaks: [{ time: '12:00-13:00', channels: [] }] },
    buttons: ['Haal weg'],
    after: { ...plain, breaks: [{ time: '12:00-13:00' }] },
  },
  {
    code: 'missing-key',
    name: 'only its owner knows',
    document: { ...plain, channels: [{ id: 'phone', type: 'phone' }] },
    buttons: [],
  },
  {
    code: 'reversed-interval',
    name: 'ends interchanged',
    document: { hours: { 'mon-fri': ['17:00-09:00'], sat: [{ time: '12:00-09:00', note: 'x' }] } },
    buttons: ['Maak er 09:00-17:00 van', 'Het klopt: schrijf 17:00-09:00+1'],
    after: { hours: { 'mon-fri': ['09:00-17:00'], sat: [{ time: '12:00-09:00', note: 'x' }] } },
  },
  {
    code: 'past-exception',
    name: 'the only one',
    document: { ...plain, exceptions: [{ date: '2026-01-01', hours: 'closed' }] },
    buttons: ['Haal weg, want het is voorbij'],
    after: plain,
  },
  {
    code: 'past-override',
    name: 'one of two',
    document: {
      ...plain,
      override: [
        { hours: 'closed', until: '2026-11-01' },
        { hours: 'closed', until: '2026-12-01' },
      ],
    },
    buttons: ['Haal weg, want het is voorbij'],
    after: { ...plain, override: [{ hours: 'closed', until: '2026-12-01' }] },
  },
  {
    code: 'expired',
    name: 'a year more',
    document: { ...plain, validThrough: '2026-06-30' },
    buttons: ['Laat het rooster gelden tot en met 2027-11-30'],
    after: { ...plain, validThrough: '2027-11-30' },
  },
  {
    code: 'promise-beyond-hours',
    name: 'hours that go on at night',
    document: { hours, channels: [phone, { ...email, reply: { within: 4, unit: 'hours' } }] },
    buttons: ['Reken in werktijd'],
    after: { hours, channels: [phone, { ...email, reply: { within: 4, unit: 'working-hours' } }] },
  },
  {
    code: 'cut-takes-day',
    name: 'closes before it opens',
    document: { ...plain, exceptions: [{ date: '2026-12-24', closes: '08:00', reason: 'x' }] },
    buttons: ['Die dag dicht'],
    after: { ...plain, exceptions: [{ date: '2026-12-24', hours: 'closed', reason: 'x' }] },
  },
  {
    code: 'never-available',
    name: 'a channel that another one names',
    document: {
      hours,
      channels: [
        { ...phone, instead: ['chat'] },
        { id: 'chat', type: 'chat', provider: 'crisp', hours: 'closed' },
      ],
    },
    buttons: ['Haal weg'],
    after: { hours, channels: [phone] },
  },
  {
    code: 'unreachable-at-lunch',
    name: 'only its owner knows',
    document: { ...plain, organisation: { name: 'De Linde', audience: 'patients' }, breaks: [{ time: '12:00-13:00' }] },
    buttons: [],
  },
];
