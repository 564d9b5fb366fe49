import { holidayNames, type Problem, type ProblemCode } from '../../../src/schedule/index.js';

export type ProblemRow = readonly [problem: Omit<Problem, 'code'>, dutch: string, english: string];

/** For every code what is said; a code that is missing here does not compile. */
export const problemRows: Readonly<Record<ProblemCode, readonly ProblemRow[]>> = {
  'missing-key': [
    [
      { path: '/channels/0/number', value: undefined, expected: ['string'] },
      '/channels/0/number: Hier ontbreekt "number". Bijvoorbeeld: "+31201234567".',
      '/channels/0/number: "number" is missing here. For example: "+31201234567".',
    ],
    [
      { path: '/timeZone', value: undefined, expected: ['string'] },
      '/timeZone: Hier ontbreekt "timeZone". Bijvoorbeeld: "Europe/Amsterdam".',
      '/timeZone: "timeZone" is missing here. For example: "Europe/Amsterdam".',
    ],
    [
      { path: '/organisation/name', value: undefined, expected: ['string', 'object'] },
      '/organisation/name: Hier ontbreekt "name".',
      '/organisation/name: "name" is missing here.',
    ],
    [
      { path: '/exceptions/0/date', value: undefined, expected: ['date', 'holiday'] },
      '/exceptions/0/date: Hier ontbreekt "date" of "holiday".',
      '/exceptions/0/date: "date" or "holiday" is missing here.',
    ],
  ],
  'unknown-key': [
    [
      { path: '/hour', value: 'hour', expected: ['hours'] },
      '/hour: De sleutel "hour" is onbekend. Is "hours" bedoeld?',
      '/hour: The key "hour" is unknown. Did you mean "hours"?',
    ],
    [
      { path: '/channels/0/a~1b~0c', value: 1, expected: [] },
      '/channels/0/a~1b~0c: De sleutel "a/b~c" is onbekend.',
      '/channels/0/a~1b~0c: The key "a/b~c" is unknown.',
    ],
  ],
  'wrong-type': [
    [
      { path: '/hours', value: 12, expected: ['string', 'array', 'object'] },
      '/hours: 12 past hier niet. Verwacht: een tekst, een lijst of een object.',
      '/hours: 12 does not fit here. Expected: a string, a list, or an object.',
    ],
    [
      { path: '', value: null, expected: ['object'] },
      '/: null past hier niet. Verwacht: een object.',
      '/: null does not fit here. Expected: an object.',
    ],
    [
      { path: '/refreshMinutes', value: '15', expected: ['number'] },
      '/refreshMinutes: De tekst "15" past hier niet. Verwacht: een getal. Is 15 bedoeld?',
      '/refreshMinutes: The string "15" does not fit here. Expected: a number. Did you mean 15?',
    ],
    [
      { path: '/channels/0/urgent', value: 'ja', expected: ['boolean'] },
      '/channels/0/urgent: De tekst "ja" past hier niet. Verwacht: true of false. Is true bedoeld?',
      '/channels/0/urgent: The string "ja" does not fit here. Expected: true or false. Did you mean true?',
    ],
    [
      { path: '/breaks', value: { time: '12:30-13:30' }, expected: ['array'] },
      '/breaks: {"time":"12:30-13:30"} past hier niet. Verwacht: een lijst. Is [{…}] bedoeld?',
      '/breaks: {"time":"12:30-13:30"} does not fit here. Expected: a list. Did you mean [{…}]?',
    ],
    [
      { path: '/exceptions/0/channels', value: 'phone', expected: ['array'] },
      '/exceptions/0/channels: De tekst "phone" past hier niet. Verwacht: een lijst. Is ["phone"] bedoeld?',
      '/exceptions/0/channels: The string "phone" does not fit here. Expected: a list. Did you mean ["phone"]?',
    ],
  ],
  'wrong-value': [
    [
      { path: '/version', value: '1', expected: ['1'] },
      '/version: De tekst "1" kan hier niet. Verwacht: 1.',
      '/version: The string "1" is not possible here. Expected: 1.',
    ],
    [
      { path: '/version', value: 2, expected: ['1'] },
      '/version: 2 kan hier niet. Verwacht: 1.',
      '/version: 2 is not possible here. Expected: 1.',
    ],
    [
      { path: '/hours/mon-fri', value: '9:00-17:00', expected: ['always', 'closed', 'unknown'] },
      '/hours/mon-fri: "9:00-17:00" kan hier niet. Verwacht: "always", "closed" of "unknown". Is ["09:00-17:00"] bedoeld?',
      '/hours/mon-fri: "9:00-17:00" is not possible here. Expected: "always", "closed", or "unknown". Did you mean ["09:00-17:00"]?',
    ],
    [
      { path: '/tone', value: 'polite', expected: ['formal', 'informal'] },
      '/tone: "polite" kan hier niet. Verwacht: "formal" of "informal".',
      '/tone: "polite" is not possible here. Expected: "formal" or "informal".',
    ],
    [
      { path: '/channels/0/type', value: 'vidoe', expected: ['phone', 'chat', 'video'] },
      '/channels/0/type: "vidoe" kan hier niet. Verwacht: "phone", "chat" of "video". Is "video" bedoeld?',
      '/channels/0/type: "vidoe" is not possible here. Expected: "phone", "chat", or "video". Did you mean "video"?',
    ],
    [
      { path: '/exceptions/0/holiday', value: 'king-day', expected: holidayNames },
      '/exceptions/0/holiday: "king-day" kan hier niet. Verwacht: "kings-day".',
      '/exceptions/0/holiday: "king-day" is not possible here. Expected: "kings-day".',
    ],
  ],
  'wrong-format': [
    [
      { path: '/hours/0', value: '24:00-02:30', expected: ['interval'] },
      '/hours/0: "24:00-02:30" is geen tijdvak. Is "00:00-02:30" bedoeld?',
      '/hours/0: "24:00-02:30" is not an interval. Did you mean "00:00-02:30"?',
    ],
    [
      { path: '/hours/0', value: '18.00-24.30', expected: ['interval'] },
      '/hours/0: "18.00-24.30" is geen tijdvak. Is "18:00-00:30" bedoeld?',
      '/hours/0: "18.00-24.30" is not an interval. Did you mean "18:00-00:30"?',
    ],
    [
      { path: '/hours/0', value: '9-24 uur', expected: ['interval'] },
      '/hours/0: "9-24 uur" is geen tijdvak. Bijvoorbeeld: "09:00-17:00".',
      '/hours/0: "9-24 uur" is not an interval. For example: "09:00-17:00".',
    ],
    [
      { path: '/channels/2/hours/mon-fri/0', value: '9:00-17:00', expected: ['interval'] },
      '/channels/2/hours/mon-fri/0: "9:00-17:00" is geen tijdvak. Is "09:00-17:00" bedoeld?',
      '/channels/2/hours/mon-fri/0: "9:00-17:00" is not an interval. Did you mean "09:00-17:00"?',
    ],
    [
      { path: '/hours/0', value: 'ochtend', expected: ['interval'] },
      '/hours/0: "ochtend" is geen tijdvak. Bijvoorbeeld: "09:00-17:00".',
      '/hours/0: "ochtend" is not an interval. For example: "09:00-17:00".',
    ],
    [
      { path: '/hours/ma-vr', value: 'ma-vr', expected: ['day-selector'] },
      '/hours/ma-vr: "ma-vr" is geen dag of reeks dagen. Is "mon-fri" bedoeld?',
      '/hours/ma-vr: "ma-vr" is not a day or a range of days. Did you mean "mon-fri"?',
    ],
    [
      { path: '/hours/feestdag', value: 'feestdag', expected: ['day-selector'] },
      '/hours/feestdag: "feestdag" is geen dag of reeks dagen. Bijvoorbeeld: "mon-fri".',
      '/hours/feestdag: "feestdag" is not a day or a range of days. For example: "mon-fri".',
    ],
    [
      { path: '/timeZone', value: 'BST', expected: ['time-zone'] },
      '/timeZone: "BST" is geen tijdzone (werelddeel/plaats, of UTC). Is "Europe/London" bedoeld?',
      '/timeZone: "BST" is not a time zone (continent/place, or UTC). Did you mean "Europe/London"?',
    ],
    [
      { path: '/timeZone', value: 'ist', expected: ['time-zone'] },
      '/timeZone: "ist" is geen tijdzone (werelddeel/plaats, of UTC). Is "Asia/Kolkata", "Europe/Dublin" of "Asia/Jerusalem" bedoeld?',
      '/timeZone: "ist" is not a time zone (continent/place, or UTC). Did you mean "Asia/Kolkata", "Europe/Dublin", or "Asia/Jerusalem"?',
    ],
    [
      { path: '/timeZone', value: 'constructor', expected: ['time-zone'] },
      '/timeZone: "constructor" is geen tijdzone (werelddeel/plaats, of UTC). Bijvoorbeeld: "Europe/Amsterdam".',
      '/timeZone: "constructor" is not a time zone (continent/place, or UTC). For example: "Europe/Amsterdam".',
    ],
  ],
  'wrong-placeholder': [
    [
      { path: '/texts/nl/open', value: 'Tot {tijd}', expected: ['via', 'reachable'] },
      '/texts/nl/open: "Tot {tijd}" bevat een plaatshouder die hier niets betekent. Verwacht: {via} of {reachable}.',
      '/texts/nl/open: "Tot {tijd}" has a placeholder that means nothing here. Expected: {via} or {reachable}.',
    ],
    [
      { path: '/texts/nl/closed', value: 'Tot {tijd}', expected: [''] },
      '/texts/nl/closed: "Tot {tijd}" bevat een plaatshouder die hier niets betekent. Hier is er geen.',
      '/texts/nl/closed: "Tot {tijd}" has a placeholder that means nothing here. There are none here.',
    ],
  ],
  'out-of-range': [
    [
      { path: '/refreshMinutes', value: 0, expected: ['1', '1440'] },
      '/refreshMinutes: 0 valt buiten de grenzen. Verwacht: een geheel getal van 1 tot en met 1440.',
      '/refreshMinutes: 0 is out of range. Expected: a whole number from 1 to 1440.',
    ],
  ],
  'too-many': [
    [
      { path: '/hours/mon', value: [], expected: ['24'] },
      '/hours/mon: Dit zijn er te veel. Verwacht: hoogstens 24.',
      '/hours/mon: There are too many of these. Expected: at most 24.',
    ],
  ],
  'too-long': [
    [
      { path: '/exceptions/0/note', value: 'Bel gerust', expected: ['5000'] },
      '/exceptions/0/note: Deze tekst is te lang. Verwacht: hoogstens 5000 tekens.',
      '/exceptions/0/note: This text is too long. Expected: at most 5000 characters.',
    ],
  ],
  'equal-ends': [
    [
      { path: '/hours/0', value: '09:00-09:00', expected: [] },
      '/hours/0: "09:00-09:00" eindigt op het moment dat het begint. Een heel etmaal is "00:00-24:00".',
      '/hours/0: "09:00-09:00" ends when it starts. A whole day is "00:00-24:00".',
    ],
    [
      { path: '/exceptions/0/closes', value: '12:00', expected: [] },
      '/exceptions/0/closes: "12:00" eindigt op het moment dat het begint. Zo blijft er niets over.',
      '/exceptions/0/closes: "12:00" ends when it starts. Nothing is left like this.',
    ],
  ],
  'reversed-range': [
    [
      { path: '/exceptions/0/date', value: '2026-12-26..2026-12-25', expected: [] },
      '/exceptions/0/date: "2026-12-26..2026-12-25": het einde ligt voor het begin.',
      '/exceptions/0/date: "2026-12-26..2026-12-25": the end comes before the start.',
    ],
    [
      { path: '/exceptions/0/closes', value: '09:00', expected: [] },
      '/exceptions/0/closes: "09:00": "closes" ligt voor "opens".',
      '/exceptions/0/closes: "09:00": "closes" comes before "opens".',
    ],
  ],
  empty: [
    [
      { path: '/override/channels', value: [], expected: [] },
      '/override/channels: [] is leeg. Vul iets in of laat de sleutel weg.',
      '/override/channels: [] is empty. Fill something in, or leave the key out.',
    ],
  ],
  'duplicate-id': [
    [
      { path: '/channels/1/id', value: 'phone', expected: [] },
      '/channels/1/id: "phone" is al de id van een ander kanaal. Geef elk kanaal een eigen id.',
      '/channels/1/id: "phone" is the id of another channel, too. Give each channel an id of its own.',
    ],
  ],
  'unknown-channel': [
    [
      { path: '/breaks/0/channels/0', value: 'fax', expected: ['phone', 'chat'] },
      '/breaks/0/channels/0: Er is geen kanaal "fax". Verwacht: "phone" of "chat".',
      '/breaks/0/channels/0: There is no channel "fax". Expected: "phone" or "chat".',
    ],
    [
      { path: '/breaks/0/channels/0', value: 'fax', expected: [] },
      '/breaks/0/channels/0: Er is geen kanaal "fax".',
      '/breaks/0/channels/0: There is no channel "fax".',
    ],
  ],
  'unknown-time-zone': [
    [
      { path: '/timeZone', value: 'Europe/Amsterdm', expected: [] },
      '/timeZone: De tijdzone "Europe/Amsterdm" is hier niet bekend. Is "Europe/Amsterdam" bedoeld?',
      '/timeZone: The time zone "Europe/Amsterdm" is not known here. Did you mean "Europe/Amsterdam"?',
    ],
  ],
  'other-offset': [
    [
      { path: '/offsets/2027-01-15T12:00Z', value: '-07:00', expected: ['-08:00'] },
      '/offsets/2027-01-15T12:00Z: Op "2027-01-15T12:00Z" is het verschil met UTC volgens het rooster "-07:00", volgens de tijdzonegegevens hier "-08:00". Een van beide is verouderd.',
      '/offsets/2027-01-15T12:00Z: At "2027-01-15T12:00Z" the offset from UTC is "-07:00" by the schedule, and "-08:00" by the zone data here. One of the two is out of date.',
    ],
  ],
  'refers-to-itself': [
    [
      { path: '/channels/0/instead/0', value: 'phone', expected: [] },
      '/channels/0/instead/0: "phone" verwijst hier naar zichzelf.',
      '/channels/0/instead/0: "phone" refers to itself here.',
    ],
    [
      { path: '/override/hours', value: 'outside', expected: ['always', 'closed'] },
      '/override/hours: "outside" verwijst hier naar zichzelf. Verwacht: "always" of "closed".',
      '/override/hours: "outside" refers to itself here. Expected: "always" or "closed".',
    ],
  ],
  'not-allowed': [
    [
      { path: '/channels/0/whenUnavailable', value: 'hide', expected: ['show', 'voicemail', 'form'] },
      '/channels/0/whenUnavailable: "hide" mag hier niet. Verwacht: "show", "voicemail" of "form".',
      '/channels/0/whenUnavailable: "hide" is not allowed here. Expected: "show", "voicemail", or "form".',
    ],
  ],
};
