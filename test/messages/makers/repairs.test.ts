import { expect } from '@esm-bundle/chai';
import { describeProblem } from '../../../src/messages/makers/problems.js';
import { holidayNames, parseSchedule, type ProblemCode } from '../../../src/schedule/index.js';

/** What people write, where it does not fit, and what is proposed in its place; empty for an example only. */
const written: readonly (readonly [format: string, value: unknown, meant: string])[] = [
  ['exception-date', '24-12-2026', '2026-12-24'],
  ['exception-date', '1/2/2027', '2027-02-01'],
  ['exception-date', '24.12.2026 – 2/1/2027', '2026-12-24..2027-01-02'],
  ['exception-date', '25-12', '12-25'],
  ['exception-date', '12/24/2026', ''],
  ['date', '31-12-2026', '2026-12-31'],
  ['date', '31-02-2026', ''],
  ['date-time', '24-12-2026 15:00', '2026-12-24T15:00'],
  ['time', 15, '15:00'],
  ['time', 9, '09:00'],
  ['time', 25, ''],
  ['time', '9.30', '09:30'],
  ['url', 'www.delinde.example/form', 'https://www.delinde.example/form'],
  ['url', 'javascript:alert(1)', ''],
  ['phone-number', 31201234567, '+31201234567'],
  ['phone-number', '+31 (0)20 123 45 67', '+31201234567'],
  ['international-number', '0031 6 12 34 56 78', '+31612345678'],
  ['phone-number', '020 123 45 67', '+31201234567'],
  ['phone-number', '(06) 12-34 56 78', '+31612345678'],
  ['phone-number', '31201234567', '+31201234567'],
  ['phone-number', 'tel:+31201234567', '+31201234567'],
  ['phone-number', '0800 1234', '08001234'],
  ['phone-number', '123 45 67', ''],
  ['international-number', '06 12345678', '+31612345678'],
  ['day-selector', 'ma-vr', 'mon-fri'],
  ['day-selector', 'maandag', 'mon'],
  ['day-selector', 'Mon-Thu', 'mon-thu'],
  ['day-selector', 'Maandag t/m vrijdag', 'mon-fri'],
  ['day-selector', 'ma. tot en met do.', 'mon-thu'],
  ['day-selector', 'di, do en za', 'tue,thu,sat'],
  ['day-selector', 'dinsdagen', 'tue'],
  ['day-selector', 'Mo–Fr', 'mon-fri'],
  ['day-selector', 'Tu,We', 'tue,wed'],
  ['day-selector', 'lundi au vendredi', 'mon-fri'],
  ['day-selector', 'Montag bis Freitag', 'mon-fri'],
  ['day-selector', 'Thurs', 'thu'],
  ['day-selector', 'werkdagen', 'mon-fri'],
  ['day-selector', 'weekend', 'sat,sun'],
  ['day-selector', 'eerste donderdag', '1st thu'],
  ['day-selector', 'oneven ma', 'odd mon'],
  ['day-selector', 'm', ''],
  ['day-selector', 'constructor', ''],
  ['email', 'mailto:info@delinde.example', 'info@delinde.example'],
  ['language', 'nl_BE', 'nl-BE'],
  ['language', 'NL', 'nl'],
  ['id', 'Telefoon 1', 'telefoon-1'],
  ['time-zone', 'europe/amsterdam', 'Europe/Amsterdam'],
  ['time-zone', 'AMERICA/NEW YORK', 'America/New_York'],
  ['time-zone', 'america/port_of_spain', 'America/Port_of_Spain'],
  ['time-zone', 'Amsterdam', 'Europe/Amsterdam'],
  ['time-zone', 'constructor', ''],
];

const proposalIn = (sentence: string) => /Is "(.*)" bedoeld\?$/.exec(sentence)?.[1] ?? '';

const propose = (code: ProblemCode, value: unknown, expected: readonly string[]) =>
  describeProblem({ code, path: '/x', value, expected }, 'nl');

/** What a document proposes in the place of its first problem. */
function proposedFor(document: object, language = 'nl'): string {
  const result = parseSchedule({ version: 1, timeZone: 'Europe/Amsterdam', ...document });
  return result.ok ? 'no problem' : describeProblem(result.problems[0]!, language, document);
}

const phone = (number: string, more: object = {}) => ({ channels: [{ id: 'a', type: 'phone', number, ...more }] });
const mail = (reply: object) => ({ channels: [{ id: 'a', type: 'email', address: 'a@b.example', reply }] });

/** Mistakes of owners, whole documents, and how the sentence ends. */
const mistakes: readonly (readonly [mistake: string, document: object, ends: string])[] = [
  ['a day range in Dutch', { hours: { 'ma-vr': ['08:00-17:00'] } }, 'Is "mon-fri" bedoeld?'],
  ['a day in Dutch', { hours: { maandag: ['08:00-17:00'] } }, 'Is "mon" bedoeld?'],
  ['capitals', { hours: { 'Mon-Thu': ['08:00-17:00'] } }, 'Is "mon-thu" bedoeld?'],
  ['days of a break', { breaks: [{ days: 'ma-vr', time: '12:00-13:00' }] }, 'Is "mon-fri" bedoeld?'],
  [
    'a day that another is like',
    { exceptions: [{ date: '2026-12-24', hours: { like: 'zondag' } }] },
    'Is "sun" bedoeld?',
  ],
  ['closed in Dutch', { hours: { sun: 'gesloten' } }, 'Is "closed" bedoeld?'],
  ['hours by appointment', { hours: { sun: 'op afspraak' } }, 'Is "appointment" bedoeld?'],
  ['a national number', phone('020 123 45 67'), 'Het landnummer ontbreekt. Is "+31201234567" bedoeld?'],
  [
    'a national number, in Belgium',
    { timeZone: 'Europe/Brussels', ...phone('02 123 45 67') },
    'Het landnummer ontbreekt. Is "+3221234567" bedoeld?',
  ],
  [
    'a national number, in Italy',
    { timeZone: 'Europe/Rome', ...phone('06 1234 5678') },
    'Het landnummer ontbreekt. Is "+390612345678" bedoeld?',
  ],
  ['emergency', phone('+31201234567', { emergency: true }), 'De sleutel "emergency" is onbekend. Is "urgent" bedoeld?'],
  ['opening hours by another name', { opening_hours: 'always' }, 'Is "hours" bedoeld?'],
  ['a key in Dutch', { kanalen: [] }, 'Is "channels" bedoeld?'],
  ['a type in Dutch', { channels: [{ id: 'a', type: 'telefoon' }] }, 'Is "phone" bedoeld?'],
  ['a unit in the singular', mail({ within: 1, unit: 'working-day' }), 'Is "working-days" bedoeld?'],
  ['a unit in Dutch', mail({ within: 1, unit: 'werkdagen' }), 'Is "working-days" bedoeld?'],
];

describe('what a mistake of an owner proposes', () => {
  for (const [mistake, document, ends] of mistakes) {
    it(`${mistake}: ${ends}`, () => expect(proposedFor(document).endsWith(ends), proposedFor(document)).to.equal(true));
  }

  it('no time zone: an example of one', () => {
    const result = parseSchedule({ version: 1 });
    const [problem] = result.ok ? [] : result.problems;
    expect(describeProblem(problem!, 'nl')).to.equal(
      '/timeZone: Hier ontbreekt "timeZone". Bijvoorbeeld: "Europe/Amsterdam".',
    );
  });

  it('a national number where nobody can tell of which country: an example', () => {
    const of = (document: object, language: string) => proposedFor({ timeZone: 'UTC', ...document }, language);
    expect(of(phone('020 123 45 67'), 'en')).to.match(/is not a phone number\. For example: "\+31201234567"\.$/);
    expect(of(phone('020 123 45 67'), 'en-GB')).to.contain('Did you mean "+44201234567"?');
  });
});

describe('what a problem proposes', () => {
  for (const [format, value, meant] of written) {
    it(`for ${JSON.stringify(value)} as ${format}: ${meant || 'an example'}`, () => {
      const sentence = propose('wrong-format', value, [format]);
      expect(proposalIn(sentence)).to.equal(meant);
      if (!meant) expect(sentence).to.contain('Bijvoorbeeld: "');
    });
  }

  it('for a place that no engine knows: one that is spelt nearly so, or an example', () => {
    expect(proposalIn(propose('unknown-time-zone', 'Europa/Berlijn', []))).to.equal('Europe/Berlin');
    expect(propose('unknown-time-zone', 'Europe/Nijmegen', [])).to.match(/Bijvoorbeeld: "Europe\/Amsterdam"\.$/);
  });

  for (const [word, meant] of [
    ['kerst', '"christmas-eve", "christmas-day" of "boxing-day"'],
    ['Pasen', '"easter-sunday" of "easter-monday"'],
    ['Pinksteren', '"whit-sunday" of "whit-monday"'],
    ['Christmas', '"christmas-eve" of "christmas-day"'],
    ['king-day', '"kings-day"'],
  ] as const) {
    it(`for the holiday ${word}: ${meant}`, () =>
      expect(propose('wrong-value', word, holidayNames)).to.contain(`Verwacht: ${meant}.`));
  }
});
