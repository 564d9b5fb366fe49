import { expect } from '@esm-bundle/chai';
import { describeStatus, type Catalog } from '../../../src/messages/index.js';
import { status } from '../../../src/messages/nl/status.js';
import { statusPlaceholders } from '../../../src/messages/status/status-words.js';
import { evaluateRow, rows, sayRow } from '../sentences.js';

/** English times and dates are Intl's: with or without a zero before the hour and a comma after the day, by browser. */
const evenEnglish = (lines: readonly string[]) =>
  lines.map((line) => line.replaceAll(/\b0(?=\d:)/g, '').replaceAll(/(?<=day),(?= \d)/g, ''));

describe('what is said about a moment', () => {
  for (const row of rows) {
    const { name, formal, informal = formal, english, channel } = row;
    it(`${name}${channel === undefined ? '' : ` (${channel})`}: ${formal.join(' | ')}`, async () => {
      const spoken = [];
      for (const [language, tone] of [
        ['nl', 'formal'],
        ['nl', 'informal'],
        ['en-GB', 'formal'],
      ] as const) {
        const { headline, detail } = await sayRow(row, language, tone);
        spoken.push(language === 'nl' ? [headline, detail] : evenEnglish([headline, detail]));
      }
      expect(spoken).to.deep.equal([formal, informal, evenEnglish(english)]);
    });
  }

  for (const row of rows) {
    const { name, german, germanInformal = german, french, frenchInformal = french, channel } = row;
    if (!german) continue;
    it(`${name}${channel === undefined ? '' : ` (${channel})`}: ${german.join(' | ')}`, async () => {
      const spoken = [];
      for (const language of ['de', 'fr']) {
        for (const tone of ['formal', 'informal'] as const) {
          const { headline, detail } = await sayRow(row, language, tone);
          spoken.push([headline, detail]);
        }
      }
      expect(spoken).to.deep.equal([german, germanInformal, french, frenchInformal]);
    });
  }

  it('covers every state, cause and way to open', () => {
    const evaluations = rows.map((row) => evaluateRow(row).evaluation);
    const states = new Set(evaluations.map(({ state }) => state));
    const kinds = new Set(evaluations.map(({ cause }) => cause.kind));
    const openings = new Set(evaluations.map(({ opensAs }) => opensAs));
    expect([...states]).to.have.members(['open', 'limited', 'appointment', 'unknown', 'break', 'closed']);
    expect([...kinds]).to.have.members(['hours', 'break', 'exception', 'holiday', 'override', 'expired']);
    expect([...openings]).to.have.members([null, 'open', 'limited', 'appointment']);
  });
});

describe('the table of sentences', () => {
  it('lets every sentence of the catalog be heard', () => {
    const heard = new Set<string>();
    const sentences = new Proxy(status, {
      get(target, key) {
        heard.add(String(key));
        return Reflect.get(target, key) as unknown;
      },
    });
    const catalog: Catalog = { language: 'nl', sentences };
    for (const row of rows) {
      const { schedule, evaluation, instant } = evaluateRow(row);
      const manner = { catalog, language: 'nl', tone: 'formal' } as const;
      describeStatus(schedule, evaluation, instant, manner, row.channel);
    }
    // The mark of a preview is no part of what is said; who is away is heard in nobody-free.test.ts.
    expect([...heard, 'preview', 'nobodyFree']).to.have.members(Object.keys(statusPlaceholders));
  });
});

describe('FAILURES 48: nobody is scared off', () => {
  /** Documents in which there is nothing else, and it never opens. */
  const deadEnds = ['never', 'phone never', 'one purpose, never'];

  for (const row of rows.filter(({ name }) => !deadEnds.includes(name))) {
    const { evaluation } = evaluateRow(row);
    if (evaluation.state !== 'closed' && evaluation.state !== 'break') continue;
    it(`${row.name}: says what is possible now, or when it returns, or to come back`, async () => {
      const { headline, detail } = await sayRow(row, 'nl', 'formal');
      expect(`${headline} ${detail}`).to.match(/[Vv]anaf \d|altijd|[Nn]u bereikbaar via|later|bellen u graag/);
    });
  }

  it('no sentence speaks of being offline', () => {
    const spoken = rows
      .flatMap(({ formal, informal = [], english }) => [...formal, ...informal, ...english])
      .join('\n');
    expect(spoken).not.to.match(/offline|niet online|helaas|unfortunately|sorry/i);
  });
});

describe('the sentences of the table', () => {
  for (const { name, formal, informal = [], english } of rows) {
    const sentences = [...formal, ...informal, ...english].flatMap((line) => line.split(/(?<=\.) /));

    it(`${name}: complete and short`, () => {
      expect(formal[0]).not.to.equal('');
      for (const sentence of sentences) {
        expect(sentence.length, sentence).to.be.at.most(sentence.startsWith('Via ') ? 110 : 100);
        expect(sentence).not.to.match(/[{}]|undefined|null|NaN|\s\s|^\s|\s$|\(\)|,$|^\p{Ll}/u);
      }
    });
  }
});
