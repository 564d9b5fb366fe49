import { expect } from '@esm-bundle/chai';
import { patterns } from '../../../src/schedule/document/string-formats.js';
import { parseSchedule, readSchedule } from '../../../src/schedule/index.js';

const length = 50_000;
// The limit is for the engine that most visitors have; the others need to show that nothing grows without bounds.
const most = navigator.userAgent.includes('Chrome/') ? 5 : 50;

/** What makes a careless pattern try everything: many ways to begin, and a wrong end. */
const attacks: Readonly<Record<string, string>> = {
  'one letter': 'a'.repeat(length),
  digits: '1'.repeat(length),
  'digits with a wrong end': `+${'1'.repeat(length)}x`,
  days: `${'mon,'.repeat(length / 4)}x`,
  'ordinals and parities': `${'even mon-fri,1st thu,'.repeat(length / 21)}x`,
  dates: `${'2026-01-01..'.repeat(length / 12)}x`,
  intervals: `${'08:00-17:00'.repeat(length / 11)}x`,
  'at signs': '@'.repeat(length),
  'an address': `a@${'a.'.repeat(length / 2)}`,
  'a zone': `${'Europe/'.repeat(length / 7)} `,
  tags: `nl${'-NL'.repeat(length / 3)}!`,
  'a scheme': `${'http://'.repeat(length / 7)} `,
  spaces: ' '.repeat(length),
  colons: `${'a:'.repeat(length / 2)} `,
  'the unseen': '\u200b\u0000\ud800'.repeat(length / 3),
};

/** The shortest of several turns, in milliseconds: what the work takes when nothing else runs. */
function shortest(work: () => unknown): number {
  const turns = Array.from({ length: 7 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...turns);
}

/** A document with the text in each place that holds one. */
function everywhere(text: string): unknown {
  const texts = { [text]: text };
  const hours = { [text]: [text, { time: text, limitedTo: texts, state: text, note: text }] };
  const pause = { name: text, time: text, days: text, from: text, until: text, channels: [text] };
  const exception = {
    date: [text],
    holiday: text,
    days: text,
    hours,
    extra: [text],
    breaks: [pause],
    reason: text,
    channels: [text],
  };
  const channel = {
    id: text,
    type: 'phone',
    number: text,
    abroad: text,
    hours,
    from: text,
    reply: texts,
    instead: { [text]: [text] },
  };
  return {
    [text]: text,
    $schema: text,
    version: text,
    timeZone: text,
    language: text,
    tone: text,
    organisation: { name: texts, audience: text, privacy: text },
    hours,
    breaks: [pause],
    exceptions: [exception],
    versions: [{ from: text, hours, breaks: [pause] }],
    override: { hours, from: text, until: text, channels: [text], reason: text },
    channels: [
      channel,
      { ...channel, type: 'email', address: text },
      { ...channel, type: 'link', url: text },
      { ...channel, type: text },
    ],
    validThrough: text,
    presence: { url: text },
    texts: { [text]: { open: text, [text]: text } },
  };
}

describe(`patterns on ${length} characters (FAILURES 34)`, () => {
  for (const [name, pattern] of Object.entries(patterns)) {
    it(`${name} takes less than ${most} ms`, () => {
      for (const [attack, text] of Object.entries(attacks)) {
        expect(
          shortest(() => pattern.test(text)),
          attack,
        ).to.be.below(most);
      }
    });
  }

  for (const [attack, text] of Object.entries(attacks)) {
    it(`${attack} in every place of a document gives problems`, async () => {
      const document = everywhere(text);
      const result = parseSchedule(document);
      expect(!result.ok && result.problems.length).to.be.above(20);
      expect((await readSchedule(document)).ok).to.equal(false);
    }).timeout(5000);
  }
});
