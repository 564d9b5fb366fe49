import { expect } from '@esm-bundle/chai';
import { openClock } from './open-clock.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe('the clock, when the visitor’s clock is wrong', () => {
  let { world, clock, wakes, note, watch } = openClock();
  beforeEach(() => void ({ world, clock, wakes, note, watch } = openClock()));

  for (const [name, off] of [
    ['10 minutes', 10 * minute],
    ['a day', day],
    ['a year', 365 * day],
  ] as const) {
    for (const sign of [1, -1]) {
      it(`FAILURES 6: a visitor’s clock that is ${sign * off} ms (${name}) off is corrected, and everyone hears of it`, () => {
        const truth = world.wall - sign * off;
        watch(clock.now() + hour);
        clock.correct([truth, truth]);
        expect(clock.now()).to.equal(truth);
        expect(wakes).to.deep.equal([{ at: truth, reason: 'corrected' }]);
        world.advance(hour);
        expect(clock.now()).to.equal(truth + hour);
      });
    }
  }

  it('FAILURES 6: up to 90 s off is left alone, and nobody hears of it', () => {
    watch(clock.now() + hour);
    for (const off of [90_000, -90_000, 0]) clock.correct([world.wall + off, world.wall + off]);
    expect([clock.now(), wakes.length]).to.deep.equal([world.wall, 0]);
  });

  it('a correction by more than 15 minutes is told, once', () => {
    for (const off of [15 * minute, 31 * minute, 60 * minute, -60 * minute])
      clock.correct([world.wall + off, world.wall + off]);
    expect(world.warnings).to.deep.equal([
      'bereikbaar-nu: the clock of this device is wrong; the time of the server counts, in minutes: 16',
    ]);
  });

  it('FAILURES 6: the corrected clock decides when a boundary is reached', () => {
    const truth = world.wall + 10 * minute;
    clock.correct([truth, truth]);
    watch(truth + hour);
    world.advance(hour - 1);
    expect(wakes).to.deep.equal([]);
    world.advance(1);
    expect(wakes).to.have.length(1);
  });

  it('FAILURES 7: an old answer of a cache, with its age, never moves a clock that is right', () => {
    for (const age of [0, 40_000, day]) clock.correct([world.wall - age, world.wall]);
    expect(clock.now()).to.equal(world.wall);
  });

  it('FAILURES 8: set back two hours, the time that a server confirmed goes on', () => {
    const truth = world.wall;
    clock.correct([truth, truth]);
    watch(truth + hour);
    world.jump(-2 * hour);
    world.advance(minute);
    expect(clock.now()).to.equal(truth + minute);
    expect(wakes).to.deep.equal([{ at: truth + minute, reason: 'jumped' }]);
  });

  it('FAILURES 8: set back two hours without ever having asked a server, it believes the visitor, and says so', () => {
    watch(clock.now() + hour);
    world.jump(-2 * hour);
    world.fire('focus');
    expect(clock.now()).to.equal(world.wall);
    expect(wakes.map(({ reason }) => reason)).to.deep.equal(['jumped']);
  });

  it('FAILURES 8: set forward two hours: like sleep, what is due is due', () => {
    watch(clock.now() + hour);
    watch(clock.now() + 3 * hour);
    world.jump(2 * hour);
    world.advance(minute);
    expect(wakes.map(({ reason }) => reason)).to.deep.equal(['due']);
  });

  it('FAILURES 8: a corrected clock that leaps forward is to be asked about anew; a wrong one put right is right', () => {
    const truth = world.wall + hour;
    clock.correct([truth, truth]);
    watch(truth + 3 * hour);
    world.jump(hour); // now the visitor's clock is right, and the correction is not
    world.advance(minute);
    expect(wakes.map(({ reason }) => reason)).to.deep.equal(['jumped']);
    clock.correct([world.wall, world.wall]);
    expect(clock.now()).to.equal(world.wall);
  });

  it('FAILURES 8: forward by mistake and back again, without a server in between, it is where it was', () => {
    const truth = world.wall;
    clock.correct([truth, truth]);
    watch(truth + 5 * hour);
    world.jump(2 * hour);
    world.fire('focus');
    world.jump(-2 * hour);
    world.fire('focus');
    expect(clock.now()).to.equal(truth);
  });

  it('FAILURES 8: a server’s time from before a jump is not believed', () => {
    watch(clock.now() + 20 * hour);
    world.jump(8 * hour);
    clock.correct([world.wall - 8 * hour, world.wall - 8 * hour]);
    expect(clock.now()).to.equal(world.wall);
    world.fire('focus');
    expect(clock.now()).to.equal(world.wall);
  });

  it('FAILURES 8: who waits for nothing in particular hears of a jump as well', () => {
    clock.wakeAt(Infinity, note);
    world.jump(-2 * hour);
    world.advance(minute);
    expect(wakes.map(({ reason }) => reason)).to.deep.equal(['jumped']);
  });

  it('FAILURES 8: small steps that a server has seen do not add up', () => {
    watch(clock.now() + 20 * hour);
    for (let step = 0; step < 5; step++) {
      world.jump(-60_000);
      clock.correct([world.wall + 60_000, world.wall + 60_000]);
      world.fire('focus');
    }
    expect(wakes).to.deep.equal([]);
  });

  it('FAILURES 8: small steps (clock discipline) disturb nobody, until they add up', () => {
    watch(clock.now() + 20 * hour);
    for (let step = 0; step < 3; step++) {
      world.jump(-30_000);
      world.fire('focus');
    }
    expect(wakes).to.deep.equal([]);
    world.jump(-1);
    world.fire('focus');
    expect(wakes.map(({ reason }) => reason)).to.deep.equal(['jumped']);
  });
});
