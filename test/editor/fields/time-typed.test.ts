import { expect } from '@esm-bundle/chai';
import { endAfter, readRange, writeRange } from '../../../src/editor/fields/stretch.js';
import { readTypedTime, showTime, stepTime, type TimeKind } from '../../../src/editor/fields/time-typed.js';
import { parseTimeRange } from '../../../src/schedule/calendar/time-ranges.js';
import cases from '../../cases/editor-times.json' with { type: 'json' };

describe('a time that was typed', () => {
  for (const kind of ['start', 'end'] as const) {
    for (const [typed, expected] of Object.entries(cases[kind])) {
      it(`"${typed}" as ${kind}: ${expected}`, () => {
        const read = readTypedTime(typed, kind);
        expect('fault' in read ? read.fault : showTime(read.minute)).to.equal(expected);
      });
    }
  }

  it('is read again as it is shown, at every minute', () => {
    for (let minute = 0; minute <= 1440; minute++) {
      const kind = minute === 1440 ? 'end' : 'start';
      expect(readTypedTime(showTime(minute), kind)).to.deep.equal({ minute });
    }
    expect([1440, 1560, 2880, 0].map(showTime)).to.deep.equal(['24:00', '02:00', '24:00', '00:00']);
  });

  const steps: readonly (readonly [typed: string, kind: TimeKind, up: string | null, down: string | null])[] = [
    ['9', 'start', '09:15', '08:45'],
    ['9.07', 'start', '09:15', '09:00'],
    ['23:45', 'start', '00:00', '23:30'],
    ['0', 'start', '00:15', '23:45'],
    ['23.59', 'start', '00:00', '23:45'],
    ['23:45', 'end', '24:00', '23:30'],
    ['24', 'end', '00:15', '23:45'],
    ['0.15', 'end', '00:30', '24:00'],
    ['half 10', 'start', null, null],
    ['', 'end', null, null],
  ];
  for (const [typed, kind, up, down] of steps) {
    it(`"${typed}" as ${kind}, by arrows: ${up}, ${down}`, () => {
      expect([stepTime(typed, kind, 1), stepTime(typed, kind, -1)]).to.deep.equal([up, down]);
    });
  }
});

describe('a stretch', () => {
  it('ends the next day where its end is before its start, and lasts more than nothing', () => {
    expect([endAfter(540, 1020), endAfter(1020, 120), endAfter(540, 540), endAfter(0, 1440)]).to.deep.equal([
      1020,
      1560,
      null,
      1440,
    ]);
  });

  it('is read from a text or an object, and written as it stood where it stays the same', () => {
    const noted = { time: '22:00-02:00+1', note: 'bel aan' };
    expect(readRange(noted)).to.deep.equal({ start: 1320, end: 1560 });
    expect(writeRange({ start: 1320, end: 1560 }, noted)).to.equal(noted);
    expect(writeRange({ start: 1320, end: 1500 }, noted)).to.deep.equal({ time: '22:00-01:00', note: 'bel aan' });
    expect(writeRange({ start: 540, end: 1440 })).to.equal('09:00-24:00');
    for (const wrong of ['9-17', '09:00-09:00', { note: 'x' }, null, ['09:00-17:00'], undefined]) {
      expect(readRange(wrong)).to.equal(null);
    }
  });

  it('is the same again when it is read, whatever its times', () => {
    for (let start = 0; start < 1440; start += 35) {
      for (let end = start + 5; end < start + 3 * 1440; end += 35) {
        const text = writeRange({ start, end }) as string;
        expect(parseTimeRange(text), text).to.deep.equal({ start, end });
        expect(readRange(text), text).to.deep.equal({ start, end });
      }
    }
  });
});
