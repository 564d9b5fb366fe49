import type { FindingCode } from '../../../src/editor/findings/findings.js';
import type { EditorTab } from '../../../src/messages/makers/editor/shell-words.js';
import { allHolidays, callback, chat, email, lunch, phone, urgent } from '../../channels/advice/exception-rows.js';

/** A document in which something is found, and where its link in the editor leads. */
export interface PlaceCase {
  /** Keys that replace those of a sound document. */
  readonly document: object;
  /** JSON pointer to what is found. */
  readonly path: string;
  /** Null: around the tabs. */
  readonly tab: EditorTab | null;
  /** The id, or else the place in the document, of what gets the focus. */
  readonly focus: string;
}

/** Monday 23 November 2026, 10.00 in Amsterdam: of these there is nothing to say. */
export const soundDocument = {
  version: 1,
  timeZone: 'Europe/Amsterdam',
  organisation: { name: 'De Linde', audience: 'consumers' },
  hours: { 'mon-fri': ['09:00-17:00'] },
  exceptions: allHolidays,
  channels: [phone, email, callback],
};

const text = (document: object, path: string): PlaceCase => ({ document, path, tab: 'file', focus: 'file-text' });
const week = (document: object, path: string, focus = path): PlaceCase => ({ document, path, tab: 'week', focus });
const channels = (document: object, path: string, focus = path): PlaceCase => ({
  document: Array.isArray(document) ? { channels: document } : document,
  path,
  tab: 'channels',
  focus,
});
const days = (exceptions: readonly object[], path: string, focus: string, more: object = {}): PlaceCase => ({
  document: { exceptions: [...allHolidays, ...exceptions], ...more },
  path,
  tab: 'days',
  focus,
});
const organisation = (document: object, key: string): PlaceCase => ({
  document,
  path: `/${key}`,
  tab: 'organisation',
  focus: `organisation-${key.replace('organisation/', '')}`,
});

const patients = { organisation: { name: 'De Linde', audience: 'patients' } };
const night = { 'mon-thu': ['17:00-08:00'], fri: ['17:00-08:00+3'] };
const wide = { 'mon-fri': ['08:00-21:00'] };
const long =
  'Spreek uw naam, geboortedatum, telefoonnummer en de reden van uw telefoontje in: een medewerker van de afdeling ' +
  'luistert alle berichten aan het begin en aan het einde van elke werkdag af, belt u dezelfde dag nog terug, en als ' +
  'dat niet lukt op de werkdag daarna, en probeert het in elk geval drie keer voordat er een brief naar u gaat.';

/** Of every problem, warning and advice that there is: one that is added does not compile before it has a place here. */
export const placeCases: Readonly<Record<FindingCode, PlaceCase>> = {
  'missing-key': channels([{ id: 'phone', type: 'phone' }], '/channels/0/number', 'channels-phone-number'),
  'unknown-key': text({ openingstijden: {} }, '/openingstijden'),
  'wrong-type': organisation({ organisation: { name: 12 } }, 'organisation/name'),
  'wrong-value': channels([{ ...chat, provider: 'x' }], '/channels/0/provider', 'channels-chat-provider'),
  'wrong-format': organisation({ timeZone: 'europe/amsterdam' }, 'timeZone'),
  'wrong-placeholder': {
    ...{ document: { texts: { nl: { open: 'Open tot {time}' } } }, path: '/texts/nl/open' },
    ...{ tab: 'texts', focus: 'texts-open' },
  },
  'out-of-range': channels(
    [{ ...email, reply: { within: -1, unit: 'days' } }],
    '/channels/0/reply/within',
    'channels-email-within',
  ),
  'equal-ends': week({ hours: { mon: ['09:00-09:00'] } }, '/hours/mon/0', 'week-o-0-days'),
  'reversed-range': days([{ date: '2026-12-24..2026-12-23', hours: 'closed' }], '/exceptions/2/date', '/exceptions/2'),
  'too-many': week({ hours: { mon: Array(25).fill('09:00-10:00') } }, '/hours/mon', 'week-o-0-days'),
  'too-long': days([{ date: '2026-12-24', note: 'x'.repeat(5001) }], '/exceptions/2/note', '/exceptions/2'),
  empty: week({ hours: {} }, '/hours', 'week-o-0-days'),
  'duplicate-id': text({ channels: [phone, { ...email, id: 'phone' }] }, '/channels/1/id'),
  'unknown-channel': text({ channels: [{ ...phone, instead: ['fone'] }] }, '/channels/0/instead/0'),
  'unknown-time-zone': organisation({ timeZone: 'Europe/Utrecht' }, 'timeZone'),
  'other-offset': text({ offsets: { '2026-07-01T12:00Z': '+01:00' } }, '/offsets/2026-07-01T12:00Z'),
  'refers-to-itself': week({ hours: 'appointment' }, '/hours', 'week-o-0-days'),
  'not-allowed': channels(
    [{ ...phone, whenUnavailable: 'hide' }],
    '/channels/0/whenUnavailable',
    'channels-phone-unavailable',
  ),
  'tied-exceptions': days(
    [
      { date: '2026-12-24', hours: 'closed' },
      { date: '2026-12-24', hours: ['08:00-12:00'] },
    ],
    '/exceptions/3',
    '/exceptions/3',
  ),
  'tied-selectors': week(
    { hours: { 'mon,wed': ['08:00-12:00'], 'tue,wed': ['09:00-12:00'] } },
    '/hours/tue,wed',
    'week-o-1-days',
  ),
  'reversed-interval': week({ hours: { mon: ['17:00-09:00'] } }, '/hours/mon/0', 'week-o-0-0-start'),
  'holiday-opens-sunday': days(
    [{ holiday: 'liberation-day', hours: ['10:00-12:00'] }],
    '/exceptions/2',
    '/exceptions/2',
  ),
  'past-exception': days([{ date: '2026-11-02', hours: 'closed' }], '/exceptions/2', '/exceptions/2'),
  'past-override': {
    ...text({ override: { hours: 'closed', until: '2026-11-01' } }, '/override'),
    tab: null,
    focus: '/override',
  },
  'past-offsets': text({ offsets: { '2026-07-15T12:00Z': '+02:00' } }, '/offsets'),
  'changed-zone': organisation({ timeZone: 'America/Vancouver' }, 'timeZone'),
  expired: organisation({ validThrough: '2026-11-22' }, 'validThrough'),
  'fixed-zone': organisation({ timeZone: 'Etc/GMT+5' }, 'timeZone'),
  'unreachable-at-lunch': week({ breaks: lunch, channels: [phone, email] }, '/breaks', 'week-breaks'),
  'dead-end-break': week({ breaks: [{ time: '10:00-10:30' }], channels: [phone, chat] }, '/breaks', 'week-breaks'),
  'only-phone': channels([phone], '/channels', 'channels-heading'),
  'no-urgent-route': channels(patients, '/channels', 'channels-heading'),
  'urgent-gap': channels(
    { ...patients, channels: [{ ...urgent, hours: ['08:00-09:00'] }, phone, email] },
    '/channels',
    'channels-heading',
  ),
  'promise-beyond-hours': channels(
    [phone, callback, { ...email, reply: { within: 4, unit: 'hours' } }],
    '/channels/2/reply',
    'channels-email-reply',
  ),
  'promise-uncountable': channels(
    { hours: 'unknown', channels: [{ ...phone, hours: 'unknown' }, email, callback] },
    '/channels/1/reply',
    'channels-email-reply',
  ),
  'no-promise': channels([phone, callback, { ...email, reply: undefined }], '/channels/2'),
  'no-wait-told': channels([phone, email, callback, { id: 'sms', type: 'sms', number: '+31612345678' }], '/channels/3'),
  'no-callback-at-lunch': channels({ breaks: lunch }, '/channels/2'),
  'label-after-via': channels(
    [{ ...phone, label: 'Lijn' }, { ...phone, id: 'other', number: '+31201234568', label: 'Spoed' }, email, callback],
    '/channels/1/label',
    'channels-other-label',
  ),
  'link-nowhere': organisation({ organisation: { name: 'x', privacy: 'delinde.nl/x' } }, 'organisation/privacy'),
  'slow-callback': channels(
    [phone, email, { ...callback, reply: { within: 5, unit: 'working-days' } }],
    '/channels/2/reply',
    'channels-callback-reply',
  ),
  'holidays-without-rule': days([], '/exceptions', 'days-holidays', { exceptions: [] }),
  'regional-holidays-without-rule': days(
    [{ holiday: 'german-unity-day', hours: 'closed' }],
    '/exceptions',
    'days-holidays',
    { timeZone: 'Europe/Berlin' },
  ),
  'expires-soon': organisation({ validThrough: '2026-11-30' }, 'validThrough'),
  'exception-bounds-channels': days(
    [{ date: '2026-12-24', hours: ['09:00-12:00'] }],
    '/exceptions/2',
    '/exceptions/2',
    { channels: [phone, { ...chat, hours: { 'mon-fri': ['09:00-17:00'] } }, email, callback] },
  ),
  'cut-does-nothing': days([{ date: '2026-12-24', closes: '17:00' }], '/exceptions/2/closes', '/exceptions/2'),
  'cut-takes-day': days([{ date: '2026-12-24', closes: '09:00' }], '/exceptions/2/closes', '/exceptions/2'),
  'exception-takes-later-day': {
    ...days([], '/exceptions/1', '/exceptions/1'),
    document: {
      hours: night,
      exceptions: [
        ...allHolidays.slice(1),
        { holiday: ['christmas-day', 'new-years-day'], hours: ['08:00-08:00+1'] },
        { holiday: 'boxing-day', hours: ['08:00-08:00+1'] },
      ],
    },
  },
  'closes-before-evening': days([{ date: '2026-12-17', closes: '01:00' }], '/exceptions/2/closes', '/exceptions/2', {
    hours: { 'wed-thu': ['20:00-03:00'] },
  }),
  'instead-never-helps': channels([{ ...phone, instead: ['chat'] }, chat, email, callback], '/channels/0/instead'),
  'instead-paused-too': week(
    {
      breaks: lunch,
      channels: [{ ...phone, instead: ['chat', 'callback'] }, { ...chat, hours: wide }, callback, email],
    },
    '/breaks/0',
  ),
  'same-address-differs': channels(
    [phone, { ...phone, id: 'sales', hours: { 'mon-fri': ['09:00-12:00'] } }, email, callback],
    '/channels/1',
  ),
  'urgent-number-shared': channels(
    [phone, { ...phone, id: 'spoed', urgent: true, hours: 'always', label: 'Calamiteitenlijn' }, email, callback],
    '/channels/1/number',
    'channels-spoed-number',
  ),
  'never-available': channels([phone, { ...chat, hours: 'closed' }, email, callback], '/channels/1'),
  'voicemail-too-long': channels(
    [{ ...phone, whenUnavailable: 'voicemail', reply: long }, email, callback],
    '/channels/0',
  ),
};
