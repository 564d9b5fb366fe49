import { expect } from '@open-wc/testing';
import { describeProblem, describeWarning } from '../../src/messages/problems.js';
import { holidayNames, parseSchedule, type Problem, type ProblemCode, type Warning } from '../../src/schedule/index.js';

type Case = readonly [problem: Omit<Problem, 'code'>, dutch: string, english: string];

/** For every code what is said; a code that is missing here does not compile. */
const cases: Readonly<Record<ProblemCode, readonly Case[]>> = {
  'missing-key': [
    [
      { path: '/channels/0/number', value: undefined, expected: ['string'] },
      '/channels/0/number: Hier ontbreekt "number".',
      '/channels/0/number: "number" is missing here.',
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
  ],
  'wrong-value': [
    [
      { path: '/tone', value: 'polite', expected: ['formal', 'informal'] },
      '/tone: "polite" kan hier niet. Verwacht: "formal" of "informal".',
      '/tone: "polite" is not possible here. Expected: "formal" or "informal".',
    ],
    [
      { path: '/exceptions/0/holiday', value: 'king-day', expected: holidayNames },
      '/exceptions/0/holiday: "king-day" kan hier niet. Verwacht: "kings-day".',
      '/exceptions/0/holiday: "king-day" is not possible here. Expected: "kings-day".',
    ],
  ],
  'wrong-format': [
    [
      { path: '/channels/2/hours/mon-fri/0', value: '9:00-17:00', expected: ['interval'] },
      '/channels/2/hours/mon-fri/0: "9:00-17:00" is geen tijdvak. Verwacht: "09:00-17:00".',
      '/channels/2/hours/mon-fri/0: "9:00-17:00" is not an interval. Expected: "09:00-17:00".',
    ],
    [
      { path: '/hours/0', value: '8.30 – 12.00', expected: ['interval'] },
      '/hours/0: "8.30 – 12.00" is geen tijdvak. Verwacht: "08:30-12:00".',
      '/hours/0: "8.30 – 12.00" is not an interval. Expected: "08:30-12:00".',
    ],
    [
      { path: '/hours/0', value: 'ochtend', expected: ['interval'] },
      '/hours/0: "ochtend" is geen tijdvak. Verwacht: "09:00-17:00".',
      '/hours/0: "ochtend" is not an interval. Expected: "09:00-17:00".',
    ],
    [
      { path: '/hours/ma-vr', value: 'ma-vr', expected: ['day-selector'] },
      '/hours/ma-vr: "ma-vr" is geen dag of reeks dagen. Verwacht: "mon-fri".',
      '/hours/ma-vr: "ma-vr" is not a day or a range of days. Expected: "mon-fri".',
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
  'equal-ends': [
    [
      { path: '/hours/0', value: '09:00-09:00', expected: [] },
      '/hours/0: "09:00-09:00" eindigt op het moment dat het begint. Een heel etmaal is "00:00-24:00".',
      '/hours/0: "09:00-09:00" ends when it starts. A whole day is "00:00-24:00".',
    ],
  ],
  'reversed-range': [
    [
      { path: '/exceptions/0/date', value: '2026-12-26..2026-12-25', expected: [] },
      '/exceptions/0/date: "2026-12-26..2026-12-25": het einde ligt voor het begin.',
      '/exceptions/0/date: "2026-12-26..2026-12-25": the end comes before the start.',
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
      '/timeZone: De tijdzone "Europe/Amsterdm" is hier niet bekend. Verwacht: een naam zoals "Europe/Amsterdam".',
      '/timeZone: The time zone "Europe/Amsterdm" is not known here. Expected: a name such as "Europe/Amsterdam".',
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

const warnings: Readonly<Record<Warning['code'], readonly [value: string, dutch: string, english: string]>> = {
  'tied-exceptions': [
    '/exceptions/0',
    '/x: Deze uitzondering is even specifiek als /exceptions/0. De laatste van de twee geldt.',
    '/x: This exception is as specific as /exceptions/0. The later of the two counts.',
  ],
  'tied-selectors': [
    '/hours/mon-tue',
    '/x: Deze dagen zijn even specifiek als /hours/mon-tue. De laatste van de twee geldt.',
    '/x: These days are as specific as /hours/mon-tue. The later of the two counts.',
  ],
  'holiday-opens-sunday': [
    '2028-12-31',
    '/x: Door deze feestdag is er op zondag 2028-12-31 iemand bereikbaar. Klopt dat?',
    '/x: This holiday makes someone available on Sunday 2028-12-31. Is that right?',
  ],
  'past-exception': [
    '2026-01-01',
    '/x: Deze uitzondering is voorbij (2026-01-01) en kan weg.',
    '/x: This exception is over (2026-01-01) and can be removed.',
  ],
  'past-override': [
    '2026-01-01',
    '/x: Deze override is voorbij (2026-01-01) en kan weg.',
    '/x: This override is over (2026-01-01) and can be removed.',
  ],
  expired: [
    '2026-01-01',
    '/x: Dit rooster gold tot en met 2026-01-01. Daarna is elk antwoord "onbekend".',
    '/x: This schedule was valid through 2026-01-01. After that every answer is "unknown".',
  ],
};

describe('describeProblem', () => {
  for (const [code, examples] of Object.entries(cases) as [ProblemCode, readonly Case[]][]) {
    for (const [facts, dutch, english] of examples) {
      it(dutch, () => {
        const problem: Problem = { code, ...facts };
        expect(describeProblem(problem, 'nl-BE')).to.equal(dutch);
        expect(describeProblem(problem, 'en-GB')).to.equal(english);
        expect(describeProblem(problem, 'sv')).to.equal(english);
      });
    }
  }

  it('shows as much of a long value as fits on a line', () => {
    const problem = { code: 'wrong-type', path: '/hours', value: 'x'.repeat(50_000), expected: ['array'] } as const;
    expect(describeProblem(problem, 'nl').length).to.be.lessThan(120);
  });

  it('takes values that no JSON can hold', () => {
    const cyclic: { self?: object } = {};
    cyclic.self = cyclic;
    for (const value of [cyclic, 10n, undefined, () => 1, Symbol('x')]) {
      expect(describeProblem({ code: 'wrong-type', path: '/hours', value, expected: ['array'] }, 'nl')).to.contain(
        'past hier niet',
      );
    }
  });

  it('knows every format and type that parsing expects', () => {
    const wrong = {
      version: 1,
      timeZone: '?',
      language: '?',
      organisation: { name: 1, privacy: '?' },
      validThrough: '?',
      presence: { url: '?' },
    };
    const channels = [
      { id: '?', type: 'phone', number: '?', abroad: '?', from: '?' },
      { id: 'email', type: 'email', address: '?', hours: { '?': '?', mon: ['?'] } },
      { id: 'whatsapp', type: 'whatsapp', number: '?', urgent: 1 },
    ];
    const rules = {
      exceptions: [{ date: '?', hours: 'closed' }],
      override: { hours: 'closed', until: '?' },
      breaks: [{ time: '?' }],
    };
    const parsed = parseSchedule({ ...wrong, channels, ...rules });
    const problems = parsed.ok ? [] : parsed.problems;
    expect(problems.length).to.be.at.least(15);
    for (const problem of problems) {
      const dutch = describeProblem(problem, 'nl');
      const names = problem.code === 'wrong-format' ? problem.expected : [];
      for (const name of names) expect(dutch).not.to.contain(`Verwacht: "${name}"`);
      expect(dutch).not.to.match(/undefined|Verwacht: (string|array|number|boolean)/);
    }
  });
});

describe('describeWarning', () => {
  for (const [code, [value, dutch, english]] of Object.entries(warnings) as [
    Warning['code'],
    (typeof warnings)['expired'],
  ][]) {
    it(dutch, () => {
      expect(describeWarning({ code, path: '/x', value }, 'nl')).to.equal(dutch);
      expect(describeWarning({ code, path: '/x', value }, 'en')).to.equal(english);
    });
  }
});
