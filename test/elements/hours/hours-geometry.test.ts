import { expect } from '@esm-bundle/chai';
import { axisFor, hoursAlong, placeOn } from '../../../src/elements/hours/hours-geometry.js';
import type { State } from '../../../src/schedule/document/states.js';

const stretch = (start: number, end: number, state: State = 'open') =>
  ({ start: start * 60, end: end * 60, state, cause: { kind: 'hours' } }) as const;
const hours = ({ from, until }: { from: number; until: number }) => [from / 60, until / 60];

describe('the axis of a picture', () => {
  it('has whole hours around what is open', () => {
    expect(hours(axisFor([stretch(0, 8.25, 'closed'), stretch(8.25, 16.5), stretch(16.5, 24, 'closed')], null))).to.eql(
      [8, 17],
    );
    expect(hours(axisFor([stretch(20, 26)], null))).to.eql([20, 26]);
  });

  it('leaves no room for what lasts all day, unless there is nothing else', () => {
    expect(hours(axisFor([stretch(0, 24), stretch(9, 12)], null))).to.eql([9, 12]);
    expect(hours(axisFor([stretch(0, 24)], null))).to.eql([0, 24]);
    expect(hours(axisFor([stretch(0, 24, 'closed')], null))).to.eql([0, 24]);
  });

  it('begins earlier when it is nearly time', () => {
    expect(hours(axisFor([stretch(9, 12)], 7.5 * 60))).to.eql([7, 12]);
    expect(hours(axisFor([stretch(9, 12)], 6 * 60))).to.eql([9, 12]);
    expect(hours(axisFor([stretch(9, 12)], 20 * 60))).to.eql([9, 12]);
  });

  it('has at most seven hours named, at equal steps', () => {
    for (let from = 0; from < 24; from++) {
      for (let until = from + 1; until <= 48; until++) {
        const named = hoursAlong({ from: from * 60, until: until * 60 });
        const steps = new Set(named.slice(1).map((hour, index) => hour - named[index]!));
        expect(named.length).to.be.within(1, 8);
        expect(steps.size).to.be.at.most(1);
        expect(named[0]).to.be.at.least(from);
        expect(named.at(-1)).to.be.at.most(until);
      }
    }
    expect(hoursAlong({ from: 480, until: 1020 })).to.eql([8, 10, 12, 14, 16]);
  });

  it('places minutes in per cents, none outside', () => {
    const axis = { from: 480, until: 1080 };
    expect([480, 780, 1080, 0, 2000].map((minute) => placeOn(axis, minute))).to.eql([0, 50, 100, 0, 100]);
  });
});
