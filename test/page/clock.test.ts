import { expect } from '@esm-bundle/chai';
import { openClock } from './open-clock.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe('the clock', () => {
  let { world, clock, wakes, note, watch } = openClock();
  beforeEach(() => void ({ world, clock, wakes, note, watch } = openClock()));

  it('says what the visitor’s clock says', () => {
    expect(clock.now()).to.equal(world.wall);
    world.advance(1234);
    expect(clock.now()).to.equal(world.wall);
  });

  for (const [name, distance] of [
    ['12 ms', 12],
    ['a minute', minute],
    ['five hours', 5 * hour],
  ] as const) {
    it(`FAILURES 1: wakes at a boundary ${name} away, not 1 ms before it`, () => {
      const boundary = clock.now() + distance;
      watch(boundary);
      world.advance(distance - 1);
      expect(wakes).to.deep.equal([]);
      world.advance(1);
      expect(wakes).to.deep.equal([{ at: boundary, reason: 'due' }]);
      world.advance(1);
      expect(wakes).to.have.length(1);
    });
  }

  it('FAILURES 1: a timer that fires a little early does not wake early', () => {
    const boundary = clock.now() + 1000.5;
    watch(boundary);
    world.jump(-0.25); // the wall clock lags behind the timer
    world.advance(1000.5);
    expect(wakes).to.deep.equal([]);
    world.advance(1);
    expect(wakes).to.have.length(1);
  });

  it('a boundary that is past already is woken for soon, but not within the call', () => {
    watch(clock.now() - 5);
    expect(wakes).to.deep.equal([]);
    world.advance(1);
    expect(wakes).to.have.length(1);
  });

  for (const days of [30, 60, 400]) {
    it(`FAILURES 2: a boundary ${days} days away does not flip early`, () => {
      watch(clock.now() + days * day);
      world.advance(days * day - 1);
      expect(wakes).to.deep.equal([]);
      expect(world.delays.filter((delay) => delay > minute)).to.deep.equal([]);
      world.advance(1);
      expect(wakes).to.have.length(1);
    });
  }

  it('FAILURES 2: an endless or senseless wait neither wakes nor spins', () => {
    clock.wakeAt(Infinity, note);
    clock.wakeAt(NaN, note);
    world.advance(hour);
    expect(wakes).to.deep.equal([]);
    expect(world.delays.length).to.be.below(70);
  });

  it('FAILURES 3: hidden across a boundary, it is right within the event that shows the page', () => {
    watch(clock.now() + hour);
    world.hide();
    expect(world.timers).to.equal(0);
    world.advance(2 * hour);
    expect(wakes).to.deep.equal([]);
    world.show();
    expect(wakes).to.deep.equal([{ at: world.wall, reason: 'due' }]);
  });

  it('FAILURES 3: nothing that happens behind the visitor’s back wakes a hidden page', () => {
    watch(clock.now() + hour);
    world.hide();
    world.advance(2 * hour);
    for (const type of ['online', 'pageshow', 'focus', 'resume']) world.fire(type);
    expect([wakes.length, world.timers]).to.deep.equal([0, 0]);
    world.show();
    expect(wakes).to.have.length(1);
  });

  it('FAILURES 3: nothing asked for while the page is hidden sets a timer', () => {
    world.hide();
    watch(clock.now() + hour);
    watch(clock.now() + 1);
    world.advance(2 * hour);
    expect([world.timers, wakes.length]).to.deep.equal([0, 0]);
    world.show();
    expect(wakes).to.have.length(2);
  });

  it('FAILURES 4: after eight hours of sleep it wakes within a minute, and at once when the visitor is back', () => {
    watch(clock.now() + 2 * hour);
    world.advance(1000);
    world.jump(8 * hour);
    world.advance(minute);
    expect(wakes).to.have.length(1);

    watch(clock.now() + 2 * hour);
    world.jump(8 * hour);
    world.fire('focus');
    expect(wakes).to.have.length(2);
  });

  for (const type of ['visibilitychange', 'pageshow', 'focus', 'resume', 'online']) {
    it(`FAILURES 5: frozen or in the back/forward cache over a boundary, it wakes on ${type}`, () => {
      watch(clock.now() + hour);
      world.jump(2 * hour);
      world.fire(type);
      expect(wakes).to.have.length(1);
    });
  }

  it('FAILURES 5: no unload handler, nor any other that keeps the page out of the back/forward cache', () => {
    watch(clock.now() + hour);
    expect(world.listeners).to.deep.equal(['focus', 'online', 'pageshow', 'resume', 'visibilitychange']);
  });

  it('one wake that throws stops no other, and is reported', () => {
    const mistake = new Error('mistake');
    const boundary = clock.now() + 1000;
    watch(boundary);
    clock.wakeAt(boundary, () => {
      throw mistake;
    });
    watch(boundary);
    watch(boundary + 1000);
    world.advance(2000);
    expect(wakes).to.have.length(3);
    expect(world.errors).to.deep.equal([mistake]);
  });

  it('a cancelled wake does not come, not even when another cancels it at the last moment', () => {
    const boundary = clock.now() + 1000;
    const cancels: (() => void)[] = [];
    cancels.push(
      clock.wakeAt(boundary, () => cancels.forEach((cancel) => cancel())),
      watch(boundary),
      watch(boundary + 1),
    );
    world.advance(hour);
    expect(wakes).to.deep.equal([]);
    expect([world.timers, world.listeners.length]).to.deep.equal([0, 0]);
  });

  it('comes earlier for who asks so, when the visitor comes back', () => {
    const start = clock.now();
    clock.wakeAt(start + hour, note, start + minute);
    world.advance(minute - 1);
    world.fire('focus');
    expect(wakes).to.deep.equal([]);
    world.advance(1);
    expect(wakes).to.deep.equal([]);
    world.fire('online');
    expect(wakes).to.deep.equal([{ at: start + minute, reason: 'due' }]);
  });

  it('FAILURES 21: a thousand wakes have one timer; after a thousand mounts and unmounts nothing is left', () => {
    const cancels = Array.from({ length: 1000 }, (_, index) => watch(clock.now() + hour + (index % 7)));
    expect([world.timers, world.listeners.length]).to.deep.equal([1, 5]);
    expect(world.delays).to.have.length(1);
    world.advance(hour / 2);
    expect(world.timers).to.equal(1);
    cancels.forEach((cancel) => cancel());
    expect([world.timers, world.listeners.length]).to.deep.equal([0, 0]);
    for (let mount = 0; mount < 1000; mount++) watch(clock.now() + hour)();
    expect([world.timers, world.listeners.length]).to.deep.equal([0, 0]);
    world.show();
    expect(wakes).to.deep.equal([]);
  });

  it('FAILURES 21: a wake that asks for nothing more leaves nothing', () => {
    watch(clock.now() + 10);
    world.advance(10);
    expect([world.timers, world.listeners.length, wakes.length]).to.deep.equal([0, 0, 1]);
    watch(clock.now() + 10);
    world.advance(10);
    expect(wakes).to.have.length(2);
  });

  it('FAILURES 21: a thousand elements that go on all day set one timer a minute', () => {
    const again = () => void clock.wakeAt(clock.now() + hour, again);
    for (let element = 0; element < 1000; element++) again();
    world.delays.length = 0;
    world.advance(8 * hour);
    expect(world.delays.length).to.be.within(8 * 60, 8 * 60 + 20);
    expect(world.timers).to.equal(1);
  });
});
