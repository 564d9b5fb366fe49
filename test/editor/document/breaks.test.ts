import { expect } from '@esm-bundle/chai';
import { addBreak, changeBreak, readBreaks, removeBreak } from '../../../src/editor/document/breaks.js';
import { gapBreaks } from '../../../src/editor/document/gap-breaks.js';
import { parseTimeRange } from '../../../src/schedule/calendar/time-ranges.js';
import type { JsonObject } from '../../../src/schedule/document/json.js';

const lunch = { name: 'lunch', days: 'mon-fri', time: '12:30-13:30', channels: ['phone'] };
const prayer = { name: { nl: 'Gebed' }, time: '23:30-00:30', from: '2027-01-01', 'x-own': 1 };
const document: JsonObject = { breaks: [lunch, prayer], hours: 'always' };

describe('the breaks of a document', () => {
  it('are read as a form has them', () => {
    const { rows, others } = readBreaks(document);
    expect(others).to.deep.equal([]);
    expect(rows.map(({ value, ...row }) => [value, row])).to.deep.equal([
      [
        lunch,
        {
          index: 0,
          name: 'lunch',
          range: { start: 750, end: 810 },
          days: [0, 1, 2, 3, 4],
          channels: ['phone'],
          from: null,
          until: null,
        },
      ],
      [
        prayer,
        {
          index: 1,
          name: { nl: 'Gebed' },
          range: { start: 1410, end: 1470 },
          days: [0, 1, 2, 3, 4, 5, 6],
          channels: null,
          from: '2027-01-01',
          until: null,
        },
      ],
    ]);
  });

  it('stay as they stand where there is no form for them', () => {
    const odd: JsonObject[] = [
      { ...lunch, days: '1st thu' },
      { ...lunch, days: 'maandag' },
      { ...lunch, days: 5 },
      { ...lunch, time: '12' },
      { ...lunch, channels: 'phone' },
      { ...lunch, channels: [1] },
      { ...lunch, name: null },
    ];
    const all = [...odd, null, lunch];
    expect(readBreaks({ breaks: all }).others).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(readBreaks({ breaks: all }).rows.map(({ index }) => index)).to.deep.equal([8]);
    expect(readBreaks({}).rows).to.deep.equal([]);
    expect(readBreaks({ breaks: 'no' }).rows).to.deep.equal([]);
  });

  it('are added behind the others, changed in their place, and removed', () => {
    expect(addBreak({ hours: 'always' }, lunch)).to.deep.equal({ hours: 'always', breaks: [lunch] });
    expect(addBreak(document, lunch)['breaks']).to.deep.equal([lunch, prayer, lunch]);
    const moved = changeBreak(document, 0, { time: '12:00-13:00' });
    expect(JSON.stringify(moved)).to.equal(JSON.stringify(document).replace('12:30-13:30', '12:00-13:00'));
    expect(removeBreak(document, 0)).to.deep.equal({ ...document, breaks: [prayer] });
    expect(removeBreak({ hours: 'always', breaks: [lunch] }, 0)).to.deep.equal({ hours: 'always' });
    expect(changeBreak(document, 5, { time: '12:00-13:00' })).to.equal(document);
  });

  it('get new keys where people expect them, and lose others', () => {
    const after = changeBreak({ breaks: [{ name: 'lunch', time: '12:30-13:30', 'x-own': 1 }] }, 0, {
      channels: ['phone'],
      days: 'mon-fri',
    });
    expect(JSON.stringify(after)).to.equal(
      '{"breaks":[{"name":"lunch","days":"mon-fri","time":"12:30-13:30","channels":["phone"],"x-own":1}]}',
    );
    expect(changeBreak(after, 0, { channels: null, name: null })).to.deep.equal({
      breaks: [{ days: 'mon-fri', time: '12:30-13:30', 'x-own': 1 }],
    });
  });
});

describe('gaps that are breaks', () => {
  const cases: readonly (readonly [day: string, gaps: readonly string[]])[] = [
    ['09:00-17:00', []],
    ['08:30-12:00 13:00-17:00', ['720-780 lunch']],
    ['13:00-17:00 08:30-12:00', ['720-780 lunch']],
    ['08:00-10:00 10:15-12:00', ['600-615']],
    ['08:00-12:00 14:30-17:00', ['720-870 lunch']],
    ['08:00-12:00 14:31-17:00', ['720-871']],
    ['08:00-12:00 16:00-17:00', ['720-960']],
    ['08:00-12:00 16:01-17:00', []],
    ['08:00-14:00 12:00-13:00 15:00-17:00', ['840-900']],
  ];
  for (const [day, expected] of cases) {
    it(day, () => {
      const found = gapBreaks(day.split(' ').map(parseTimeRange));
      expect(found.map(({ start, end, isLunch }) => `${start}-${end}${isLunch ? ' lunch' : ''}`)).to.deep.equal(
        expected,
      );
    });
  }
});
