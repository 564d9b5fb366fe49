import { expect } from '@esm-bundle/chai';
import { compiledStates, lookUp, type CompiledQuestion } from '../../src/compile/look-up.js';
import { readCompiled, type CompiledTimeline } from '../../src/compile/index.js';
import { states } from '../../src/schedule/document/states.js';
import { body, monday, owned, withCompiled } from './compiled-fixture.js';

const timeline = readCompiled(withCompiled(owned, body))!;
const hour = 3_600_000;
const day = 24 * hour;
const plain: CompiledQuestion = { channel: null, language: '', tone: null };
const ask = (instant: number, question: Partial<CompiledQuestion> = {}) =>
  lookUp(timeline, { ...plain, ...question }, instant);

/** Hours after the first midnight: the state, the headline and until when. */
const moments: readonly (readonly [hours: number, told: string])[] = [
  [0, 'closed Gesloten 9'],
  [9 - 1 / hour, 'closed Gesloten 9'],
  [9, 'open Open 16.75'],
  [16.75 - 1 / hour, 'open Open 16.75'],
  [16.75, 'open soon Bijna dicht 17'],
  [17, 'closed Gesloten 24'],
  [24, 'closed Gesloten 33'],
  [5 * 24 + 12, 'closed Gesloten 144'],
  // The Sunday on which the clock goes back lasts 25 hours.
  [7 * 24, 'closed Gesloten 169'],
  [7 * 24 + 1 - 1 / hour, 'closed Gesloten 169'],
  [7 * 24 + 1, 'closed Gesloten 178'],
  [7 * 24 + 10, 'open Open 185.75'],
  [10 * 24 + 1 - 1 / hour, 'closed Gesloten 241'],
];

describe('lookUp', () => {
  for (const [hours, expected] of moments) {
    it(`finds ${expected} after ${hours} hours`, () => {
      const { state, closesSoon, headline, stableUntil } = ask(monday + Math.round(hours * hour))!;
      const told = [state, closesSoon ? 'soon' : '', headline, (stableUntil - monday) / hour].filter(
        (part) => part !== '',
      );
      expect(told.join(' ')).to.equal(expected);
    });
  }

  it('asks the engine outside of what was compiled', () => {
    for (const instant of [monday - 1, monday - 400 * day, monday + 10 * day + hour, 8.64e15, -8.64e15, Infinity, NaN])
      expect(ask(instant), String(instant)).to.be.null;
  });

  it('speaks the languages and tones that were compiled, however the tag is written', () => {
    const detail = (language: string, tone: CompiledQuestion['tone']) => {
      const { language: spoken, detail: told } = ask(monday, { language, tone })!;
      return `${spoken} ${told}`;
    };
    for (const tag of ['', 'nl', 'NL', 'nl-NL', 'nl_NL', 'nl-nl']) {
      expect(detail(tag, null)).to.equal('nl u');
      expect(detail(tag, 'formal')).to.equal('nl u');
      expect(detail(tag, 'informal')).to.equal('nl je');
    }
    expect(detail('en-US', null)).to.equal('en you');
    expect(detail('en_us', 'informal')).to.equal('en ya');
  });

  it('asks the engine for any other language, tone and channel', () => {
    for (const language of ['en', 'nl-BE', 'de', 'nl-NL-x-dialect', ' nl', 'x', '__proto__', 'constructor'])
      expect(ask(monday, { language }), language).to.be.null;
    for (const tone of ['', 'rude', 'constructor'] as unknown as CompiledQuestion['tone'][])
      expect(ask(monday, { tone }), String(tone)).to.deep.equal(tone ? null : ask(monday));
    for (const channel of ['phone', 'constructor', '__proto__', 'toString'])
      expect(ask(monday, { channel }), channel).to.be.null;
  });

  it('has no words for what is unknown', () => {
    expect(ask(monday, { channel: 'chat' })).to.deep.equal({
      ...{ state: 'unknown', closesSoon: false, headline: '', detail: '' },
      ...{ language: 'nl', stableUntil: monday + day },
    });
  });

  it('numbers the states as the schedule does', () => {
    expect(compiledStates).to.deep.equal([...states]);
  });

  it('reads a day that a zone skips, and one that it has twice', () => {
    const skipped = { ...timeline, shifts: [3, -24 * 60] };
    const twice = { ...timeline, shifts: [3, 24 * 60, 7, 25 * 60] };
    const told = (of: CompiledTimeline, hours: number) => lookUp(of, plain, monday + hours * hour)?.state;
    expect(told(skipped, 2 * 24 + 12)).to.equal('open');
    expect(told(skipped, 4 * 24 + 12)).to.equal('closed');
    expect(told(twice, 3 * 24 + 12)).to.equal('closed');
    expect(told(twice, 4 * 24 + 12)).to.equal('open');
  });
});
