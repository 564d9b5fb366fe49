import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exceptionsFromICalendar } from '../../../src/formats/icalendar/from-icalendar.js';
import { parseSchedule } from '../../../src/schedule/index.js';

const zone = 'Europe/Amsterdam';
const now = Date.parse('2026-11-23T09:00Z');

/** Events as calendars write them, and what becomes of each: `date closed`, or `date` with a break; then what is told of it. */
interface Row {
  readonly name: string;
  readonly events: readonly string[];
  readonly becomes: readonly string[];
  readonly told?: readonly string[];
}

const outlook = 'W. Europe Standard Time';

const rows: readonly Row[] = [
  {
    name: 'Outlook: midnight to midnight with a Windows zone',
    events: [
      `SUMMARY;LANGUAGE=nl-NL:Kerst\nDTSTART;TZID=${outlook}:20261225T000000\nDTEND;TZID=${outlook}:20261227T000000\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE`,
    ],
    becomes: ['2026-12-25..2026-12-26 closed'],
  },
  {
    name: 'Exchange: the same in quotes, without the mark of a whole day',
    events: [`DTSTART;TZID="${outlook}":20261225T000000\nDTEND;TZID="${outlook}":20261226T000000`],
    becomes: ['2026-12-25 closed'],
  },
  {
    name: 'midnights of the organisation in UTC',
    events: ['DTSTART:20261224T230000Z\nDTEND:20261225T230000Z'],
    becomes: ['2026-12-25 closed'],
  },
  {
    name: 'midnights of UTC',
    events: ['DTSTART:20261225T000000Z\nDTEND:20261226T000000Z'],
    becomes: ['2026-12-25 closed'],
    told: ['assumed 2026-12-25'],
  },
  {
    name: 'until the last second of a day',
    events: [
      `DTSTART;TZID=${zone}:20261225T000000\nDTEND;TZID=${zone}:20261226T235959`,
      'DTSTART:20261231T000000\nDTEND:20261231T235900\nSUMMARY:Oud',
    ],
    becomes: ['2026-12-25..2026-12-26 closed', '2026-12-31 Oud closed'],
  },
  ...[
    '/mozilla.org/20050126_1/America/Argentina/Buenos_Aires',
    'posix/America/Argentina/Buenos_Aires',
    'custom_America/Argentina/Buenos_Aires',
  ].map((name) => ({
    name: `a time in the zone ${name}`,
    events: [`DTSTART;TZID=${name}:20261210T090000\nDTEND;TZID=${name}:20261210T110000`],
    becomes: ['2026-12-10 13:00-15:00'],
    told: ['assumed 13:00-15:00'],
  })),
  {
    name: 'a date without saying that it is one',
    events: ['DTSTART:20261225\nDTEND:20261226'],
    becomes: ['2026-12-25 closed'],
  },
  {
    name: 'a day of another continent',
    events: ['DTSTART;TZID=America/New_York:20261225T000000\nDTEND;TZID=America/New_York:20261226T000000'],
    becomes: ['2026-12-25 closed'],
    told: ['assumed 2026-12-25'],
  },
  {
    name: 'a time of a day is a break',
    events: [`SUMMARY:Teamdag\nDTSTART;TZID=${zone}:20261210T130000\nDTEND;TZID=${zone}:20261210T170000`],
    becomes: ['2026-12-10 Teamdag 13:00-17:00'],
    told: ['assumed 13:00-17:00'],
  },
  {
    name: 'a time of a day in New York',
    events: ['DTSTART;TZID=America/New_York:20261210T070000\nDURATION:PT1H30M'],
    becomes: ['2026-12-10 13:00-14:30'],
    told: ['assumed 13:00-14:30'],
  },
  {
    name: 'a time in a zone that nobody knows: by the own clock, and told',
    events: ['DTSTART;TZID=Foo:20261210T130000\nDTEND;TZID=Foo:20261210T170000'],
    becomes: ['2026-12-10 13:00-17:00'],
    told: ['assumed 13:00-17:00', `assumed ${zone}`],
  },
  {
    name: 'a night, and a night every week',
    events: ['DTSTART:20261210T220000\nDTEND:20261211T020000\nRRULE:FREQ=WEEKLY;UNTIL=20261217T220000'],
    becomes: ['2026-12-10,2026-12-17 22:00-02:00'],
    told: ['assumed 22:00-02:00'],
  },
  {
    name: 'what was cancelled, and one occurrence that was',
    events: [
      'UID:a\nDTSTART;VALUE=DATE:20261224\nSTATUS:CANCELLED\nSUMMARY:Off',
      'UID:b\nDTSTART;VALUE=DATE:20261201\nRRULE:FREQ=WEEKLY;COUNT=3',
      'UID:b\nRECURRENCE-ID;VALUE=DATE:20261208\nDTSTART;VALUE=DATE:20261208\nSTATUS:CANCELLED\nSUMMARY:Off',
    ],
    becomes: ['2026-12-01,2026-12-15 closed'],
    told: ['no-absence Off', 'no-absence Off'],
  },
  {
    name: "Google's observances are days on which people work; its holidays are not",
    events: [
      'SUMMARY:Sinterklaas\nDESCRIPTION:Viering\\nVieringen verbergen: instellingen\nTRANSP:TRANSPARENT\nDTSTART;VALUE=DATE:20261205\nDTEND;VALUE=DATE:20261206',
      'SUMMARY:Halloween\nDESCRIPTION:Observance\\nTo hide observances\\, go to settings\nTRANSP:TRANSPARENT\nDTSTART;VALUE=DATE:20271031',
      'SUMMARY:Eerste Kerstdag\nDESCRIPTION:Feestdag\nTRANSP:TRANSPARENT\nDTSTART;VALUE=DATE:20261225\nDTEND;VALUE=DATE:20261226',
    ],
    becomes: ['2026-12-25 closed'],
    told: ['no-absence Sinterklaas', 'no-absence Halloween'],
  },
  {
    name: 'a time at which people are free is no break',
    events: ['SUMMARY:Open\nTRANSP:TRANSPARENT\nDTSTART:20261210T080000\nDTEND:20261210T170000'],
    becomes: [],
    told: ['no-absence Open'],
  },
  {
    name: 'further dates without a rule begin with the first day',
    events: ['DTSTART;VALUE=DATE:20261201\nRDATE;VALUE=DATE:20261206,20261205'],
    becomes: ['2026-12-01,2026-12-05,2026-12-06 closed'],
  },
  {
    name: 'a further date that is a period',
    events: ['DTSTART;VALUE=DATE:20261201\nRDATE;VALUE=PERIOD:20261205T000000Z/P1D'],
    becomes: ['2026-12-01,2026-12-05 closed'],
  },
  {
    name: 'the last day of each month, by its position',
    events: ['DTSTART;VALUE=DATE:20261130\nRRULE:FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1;COUNT=4'],
    becomes: ['2026-11-30,2026-12-31,2027-01-31,2027-02-28 closed'],
  },
  {
    name: 'the twentieth Monday of the year',
    events: ['DTSTART;VALUE=DATE:20270517\nRRULE:FREQ=YEARLY;BYDAY=20MO'],
    becomes: ['2027-05-17,2028-05-15,2029-05-14 closed'],
    told: ['window 2029-11-25'],
  },
  {
    name: 'Monday of week 53',
    events: ['DTSTART;VALUE=DATE:20261228\nRRULE:FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO'],
    becomes: ['2026-12-28 closed'],
    told: ['window 2029-11-25'],
  },
  {
    name: '29 February, every leap year',
    events: ['DTSTART;VALUE=DATE:20240229\nRRULE:FREQ=YEARLY'],
    becomes: ['02-29 closed'],
  },
  {
    name: 'a series of which all from one day on are a day later',
    events: [
      'UID:1\nSUMMARY:Studiedag\nDTSTART;VALUE=DATE:20261207\nRRULE:FREQ=WEEKLY;COUNT=4',
      'UID:1\nSUMMARY:Studiedag\nRECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20261214\nDTSTART;VALUE=DATE:20261215',
    ],
    becomes: ['2026-12-07,2026-12-15,2026-12-22,2026-12-29 Studiedag closed'],
  },
  {
    name: 'dates that are left out',
    events: ['DTSTART;VALUE=DATE:20261201\nRRULE:FREQ=DAILY;COUNT=4\nEXDATE;VALUE=DATE:20261202,20261203'],
    becomes: ['2026-12-01,2026-12-04 closed'],
  },
  {
    name: 'a rule of another calendar, and one that takes days away, are not guessed',
    events: [
      'SUMMARY:Feest\nDTSTART;VALUE=DATE:20270206\nRRULE:RSCALE=CHINESE;FREQ=YEARLY',
      'SUMMARY:Min\nDTSTART;VALUE=DATE:20261201\nRRULE:FREQ=DAILY;COUNT=9\nEXRULE:FREQ=WEEKLY',
    ],
    becomes: [],
    told: ['unsupported Feest', 'unsupported Min'],
  },
  {
    name: 'a first day that its own rule does not name',
    events: ['DTSTART;VALUE=DATE:20261201\nRRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3'],
    becomes: ['2026-12-01,2026-12-07,2026-12-14 closed'],
    told: ['assumed 2026-12-01'],
  },
  {
    name: 'an alarm in an event is none of its own',
    events: ['DTSTART;VALUE=DATE:20261225\nBEGIN:VALARM\nDTSTART:20260101\nSUMMARY:Alarm\nEND:VALARM\nSUMMARY:Kerst'],
    becomes: ['2026-12-25 Kerst closed'],
  },
  {
    name: 'a line that is folded, with a comma',
    events: ['DTSTART;VALUE=DATE:20261225\nSUMMARY:Ker\n st\\, en zo'],
    becomes: ['2026-12-25 Kerst, en zo closed'],
  },
];

const calendarOf = (events: readonly string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test',
    ...events.flatMap((event) => ['BEGIN:VEVENT', ...event.split('\n'), 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

function read(text: string) {
  const { exceptions, lost } = exceptionsFromICalendar(text, now, zone);
  const becomes = exceptions.map(({ date, hours, reason, breaks }) => {
    const told = (breaks ?? [{ name: reason, time: hours }]).map(({ name, time }) =>
      [name, time].filter(Boolean).map(String),
    );
    return `${[date].flat().join()} ${told.map((words) => words.join(' ')).join()}`;
  });
  return {
    exceptions,
    becomes,
    told: lost.map(({ code, value }) => `${code} ${String(value)}`),
    lines: lost.map(({ line }) => line),
  };
}

/** One of many events, with a rule that costs little, much, or none. */
function manyEvents(index: number): string {
  const rule = ['', '\nRRULE:FREQ=YEARLY', '\nRRULE:FREQ=YEARLY;BYDAY=-1MO;BYMONTH=5', '\nRRULE:FREQ=WEEKLY;COUNT=9'];
  return `UID:${index}\nDTSTART;VALUE=DATE:20${10 + (index % 20)}12${10 + (index % 20)}\nSUMMARY:${index % 9}${rule[index % 4]!}`;
}

describe('days off as calendars write them', () => {
  for (const { name, events, becomes, told = [] } of rows) {
    it(name, () => {
      const found = read(calendarOf(events));
      assert.deepEqual(found.told, told);
      // A name that the row does not tell apart is not looked at.
      const plain = (text: string) => text.replace(/ (Kerst|Eerste Kerstdag|Off)(?= closed)/, '');
      assert.deepEqual(found.becomes.map(becomes.join().includes('Kerst') ? String : plain), becomes);
      assert.equal(parseSchedule({ version: 1, timeZone: zone, exceptions: found.exceptions }).ok, true);
    });
  }

  it('what is lost has the line of its event', () => {
    assert.deepEqual(read(calendarOf(['DTSTART:x', 'DTSTART;VALUE=DATE:20261225', 'DTSTART:y'])).lines, [4, 10]);
  });

  it('four times as many events take about four times as long', (t) => {
    const timeOf = (count: number) => {
      const text = calendarOf(Array.from({ length: count }, (_, index) => manyEvents(index)));
      const before = process.cpuUsage();
      read(text);
      return process.cpuUsage(before).user;
    };
    timeOf(1000); // what is compiled when it is first used
    const [few, many] = [timeOf(5000), timeOf(20_000)];
    t.diagnostic(`20,000 events: ${Math.round(many / 1000)} ms, ${(many / few).toFixed(1)} times 5,000 of them`);
    assert.ok(many / few < 10, `${many / few}`);
  });
});
