// What the explaining view says of an element and of the page, from facts.
import { expect } from '@esm-bundle/chai';
import type { ElementFacts, RowKey } from '../../../src/messages/makers/explain/explain-words.js';
import { explainElement, explainPage } from '../../../src/messages/makers/explain/explain.js';
import type { Evaluation } from '../../../src/schedule/evaluation.js';

const at = (time: string) => Date.parse(`2026-11-24T${time}Z`);

const closed: Evaluation = {
  state: 'closed',
  cause: { kind: 'hours' },
  since: at('16:00'),
  until: at('23:30'),
  next: 'limited',
  opensAt: at('23:45'),
  opensAs: 'open',
  closesSoon: false,
  stableUntil: at('23:30'),
};

const facts: ElementFacts = {
  shown: 'Gesloten',
  reasons: [],
  source: { from: 'request', address: '/bereikbaar.json' },
  schedule: { name: 'De Linde', timeZone: 'Europe/Amsterdam', language: 'nl', tone: 'formal', isCompiled: true },
  request: { minutesAgo: 0, milliseconds: 84, bytes: 1200, status: 200 },
  channel: null,
  evaluation: closed,
  instant: at('20:05'),
  previewAt: null,
  language: '',
  tone: null,
  states: ['closed', 'closes-soon'],
  mistakes: [],
};

const read = (more: Partial<ElementFacts>, key: RowKey, language = 'nl') =>
  explainElement({ ...facts, ...more }, language).find((row) => row.key === key)?.lines;

/** Browsers differ in the comma after an English day. */
const plain = (line: string) => line.replaceAll('day, ', 'day ');

const because = (cause: Evaluation['cause']) => ({ evaluation: { ...closed, cause } });

/** What is known, what it is about, and the lines in Dutch and in English. */
const cases: readonly (readonly [Partial<ElementFacts>, RowKey, readonly string[], readonly string[]])[] = [
  [{}, 'shows', ['“Gesloten”'], ['“Gesloten”']],
  [{ shown: '' }, 'shows', ['Het antwoord uit het rooster.'], ['The answer of the schedule.']],
  [{ shown: null }, 'shows', ['De eigen inhoud van het element.'], ['The element’s own content.']],
  [
    {},
    'why',
    [
      'Volgens de uren: gesloten, sinds 17.00 uur, tot woensdag 25 november 2026, 0.30 uur.',
      'Dat zijn de gewone uren.',
    ],
    ['By the hours: closed, since 17:00, until Wednesday 25 November 2026, 00:30.', 'These are the usual hours.'],
  ],
  [
    {},
    'next',
    ['woensdag 25 november 2026, 0.30 uur: beperkt open.', 'Weer open: woensdag 25 november 2026, 0.45 uur.'],
    ['Wednesday 25 November 2026, 00:30: open for some.', 'Again open: Wednesday 25 November 2026, 00:45.'],
  ],
  [
    { evaluation: { ...closed, until: null, next: null, opensAt: null } },
    'next',
    ['Voorlopig niets.'],
    ['Nothing for the time being.'],
  ],
  [
    { previewAt: '2026-11-24T09:00' },
    'next',
    ['Niets: in een voorbeeld staat de tijd stil.'],
    ['Nothing: in a preview no time passes.'],
  ],
  [
    { source: { from: 'page', address: '#uren', newer: '/nieuw.json' }, channel: 'chat' },
    'schedule',
    [
      '#uren, een blok in de pagina',
      'een nieuwere versie komt van /nieuw.json',
      'van De Linde',
      'met antwoorden die vooraf zijn berekend (compile)',
      'alleen het kanaal chat',
    ],
    [
      '#uren, a block in the page',
      'a newer copy comes from /nieuw.json',
      'of De Linde',
      'with answers that were computed beforehand (compile)',
      'only the channel chat',
    ],
  ],
  [{ source: null, schedule: null, evaluation: null }, 'schedule', ['geen'], ['none']],
  [
    {},
    'request',
    [
      'Opgevraagd minder dan een minuut geleden; het antwoord kwam na 84 ms.',
      'Over het netwerk kwamen 1200 bytes.',
      'Antwoord van de server: HTTP 200.',
    ],
    [
      'Asked for less than a minute ago; the answer came after 84 ms.',
      '1200 bytes came over the network.',
      'Answer of the server: HTTP 200.',
    ],
  ],
  [
    { request: { minutesAgo: 1, milliseconds: 5, bytes: 0, status: 0 } },
    'request',
    [
      'Opgevraagd 1 minuut geleden; het antwoord kwam na 5 ms.',
      'Het antwoord kwam uit een cache, of de server verbergt hoe groot het was.',
    ],
    [
      'Asked for 1 minute ago; the answer came after 5 ms.',
      'The answer came from a cache, or the server hides how long it was.',
    ],
  ],
  [
    { language: 'fr-BE', tone: 'informal' },
    'language',
    ['fr-BE, de taal van de pagina (lang)', 'informal, de toon van het element'],
    ['fr-BE, the language of the page (lang)', 'informal, the tone of the element'],
  ],
  [
    { language: 'es', tone: 'polite' },
    'language',
    ['nl, de taal van het rooster', 'formal, de toon van het rooster'],
    ['nl, the language of the schedule', 'formal, the tone of the schedule'],
  ],
  [{}, 'states', [':state(closed) :state(closes-soon)'], [':state(closed) :state(closes-soon)']],
];

/** Why it is closed, and what is said of that. */
const causes: readonly (readonly [Evaluation['cause'], string, string])[] = [
  [{ kind: 'break', name: 'lunch' }, 'Er is een pauze: lunch.', 'There is a break: lunch.'],
  [{ kind: 'break', text: 'Teamoverleg' }, 'Er is een pauze: Teamoverleg.', 'There is a break: Teamoverleg.'],
  [
    { kind: 'exception', text: { nl: 'Kerst', en: 'Christmas' } },
    'Er geldt een uitzondering: Kerst.',
    'An exception holds: Christmas.',
  ],
  [{ kind: 'exception' }, 'Er geldt een uitzondering.', 'An exception holds.'],
  [{ kind: 'holiday', name: 'kings-day' }, 'Het is een feestdag: kings-day.', 'It is a holiday: kings-day.'],
  [
    { kind: 'override', text: 'Storing', until: at('12:00') },
    'De schakelaar van het moment staat om (override, tot 13.00 uur): Storing.',
    'The switch of the moment is on (override, until 13:00): Storing.',
  ],
  [
    { kind: 'override', until: null },
    'De schakelaar van het moment staat om (override).',
    'The switch of the moment is on (override).',
  ],
  [{ kind: 'override', name: 'away' }, 'Er is nu niemand vrij.', 'Nobody is free now.'],
  [
    { kind: 'expired' },
    'Het rooster is verlopen: zijn laatste dag (validThrough) is voorbij.',
    'The schedule is out of date: its last day (validThrough) has passed.',
  ],
];

describe('the explanation, in words', () => {
  for (const [more, key, dutch, english] of cases) {
    it(`${key}: ${dutch.join(' ')}`, () => {
      expect(read(more, key)).to.eql(dutch);
      expect(read(more, key, 'de')?.map(plain)).to.eql(english);
    });
  }

  for (const [cause, dutch, english] of causes) {
    it(dutch, () => {
      expect(read(because(cause), 'why')?.at(-1)).to.equal(dutch);
      expect(read(because(cause), 'why', 'en')?.map(plain).at(-1)).to.equal(english);
    });
  }

  it('tells a fault line by line, with nothing in it that acts', () => {
    const failing = {
      evaluation: null,
      schedule: null,
      reasons: ['invalid'],
      fault: 'is fout:\n/hours: \u202Ex',
    } as const;
    expect(read(failing, 'why')).to.eql([
      'In het rooster staat een fout.',
      '/bereikbaar.json: is fout:',
      '/hours: \\u202ex',
    ]);
  });

  it('says nothing of a request for what needs none, nor of what is not known', () => {
    expect(read({ source: { from: 'page', address: '#uren' } }, 'request')).to.be.undefined;
    expect(read({ schedule: null, evaluation: null }, 'language')).to.be.undefined;
    expect(read({ schedule: null, evaluation: null }, 'moment')).to.be.undefined;
    const unknownZone = { ...facts.schedule!, timeZone: 'Mars/Olympus' };
    expect(read({ schedule: unknownZone }, 'moment')).to.be.undefined;
  });

  it('tells of the clock and of what the console was told', () => {
    const lines = (correction: number, language: string) =>
      explainPage({ correction, told: ['a\nb'] }, language)[0]!.lines[0];
    expect(lines(0, 'nl')).to.equal('De pagina gaat uit van de klok van dit apparaat.');
    expect(lines(720_000, 'nl')).to.equal(
      'De klok van dit apparaat loopt 12 minuten achter. De tijd van de server telt.',
    );
    expect(lines(-120_000, 'en')).to.equal(
      'The clock of this device is 2 minutes fast. The time of the server counts.',
    );
    expect(explainPage({ correction: 0, told: ['a\nb'] }, 'nl')[1]!.lines).to.eql(['a', 'b']);
  });
});
