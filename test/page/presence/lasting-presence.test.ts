// Presence that goes to and fro: what counts of it, over random sequences (FAILURES 72).
import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { createClock } from '../../../src/page/clock.js';
import { LastingPresence } from '../../../src/page/presence/lasting-presence.js';
import { parseSchedule } from '../../../src/schedule/index.js';
import { seedOf, tries } from '../../support/random-runs.js';
import { FakeWindow } from '../fake-window.js';

const channels = [{ id: 'chat', type: 'chat', provider: 'generic' }];
const lasting = 5000;

function openDesk() {
  const world = new FakeWindow();
  const clock = createClock(world);
  const result = parseSchedule({ version: 1, timeZone: 'UTC', hours: 'always', channels });
  if (!result.ok) throw new Error('invalid');
  const { schedule } = result;
  let isAway = false;
  let isLost = false;
  const log: { at: number; away: boolean }[] = [];
  const desk = () => {
    const told = () => new Map(isAway || isLost ? [['chat', { state: 'unavailable' } as const]] : []);
    const read = () => lastingPresence.read(told(), new Set(isLost ? ['chat'] : []));
    const look = () => {
      const away = read().get('chat')?.state === 'unavailable';
      if (log.at(-1)?.away !== away) log.push({ at: clock.now(), away });
      return away;
    };
    const lastingPresence = new LastingPresence(schedule, clock, () => void look());
    return { look, stop: () => lastingPresence.stop() };
  };
  const set = (away: boolean, lost = false) => void ([isAway, isLost] = [away, lost]);
  return { world, clock, desk, set, log };
}

describe('presence that goes to and fro', () => {
  it('changes what counts at most once there and once back: twenty changes in six seconds', () => {
    const { world, desk, set, log, clock } = openDesk();
    const { look } = desk();
    const start = clock.now();
    look();
    for (let flick = 0; flick < 20; flick++) {
      world.advance(300);
      set(flick % 2 === 0);
      look();
    }
    world.advance(60_000);
    expect(log.map(({ at, away }) => [at - start, away])).to.deep.equal([
      [0, false],
      [300, true],
      [6000 + lasting, false],
    ]);
  });

  it('never shows as there who is away, and is right in the end: any sequence', () => {
    const flicks = fc.array(fc.tuple(fc.integer({ min: 1, max: 9000 }), fc.boolean()), { maxLength: 40 });
    fc.assert(
      fc.property(flicks, (sequence) => {
        const { world, desk, set, log } = openDesk();
        const { look } = desk();
        look();
        for (const [pause, away] of sequence) {
          world.advance(pause);
          set(away);
          if (away) expect(look()).to.equal(true);
          else look();
        }
        world.advance(lasting);
        expect(look()).to.equal(sequence.at(-1)?.[1] ?? false);
        const backs = log.filter(({ away }) => !away).map(({ at }) => at);
        backs.slice(1).forEach((at, index) => expect(at - backs[index]!).to.be.at.least(lasting));
        expect(world.timers).to.equal(0);
      }),
      { seed: seedOf(72), numRuns: tries(200) },
    );
  });

  it('is the same for who looks later', () => {
    const { world, desk, set } = openDesk();
    const first = desk();
    set(true);
    first.look();
    set(false);
    first.look();
    world.advance(1000);
    const second = desk();
    expect(second.look()).to.equal(true);
    world.advance(4000);
    expect([first.look(), second.look()]).to.deep.equal([false, false]);
  });

  it('says nothing of a chat that was not loaded: it counts as soon as it is there', () => {
    const { desk, set } = openDesk();
    const { look } = desk();
    set(false, true);
    expect(look()).to.equal(true);
    set(false);
    expect(look()).to.equal(false);
  });

  it('does not wait longer for a clock that is put back', () => {
    const { world, desk, set } = openDesk();
    const { look } = desk();
    set(true);
    look();
    set(false);
    look();
    world.wall -= 3_600_000;
    look();
    world.advance(lasting);
    expect(look()).to.equal(false);
  });

  it('has no timer when nobody listens any more', () => {
    const { world, desk, set } = openDesk();
    const { look, stop } = desk();
    set(true);
    look();
    set(false);
    look();
    expect(world.timers).to.equal(1);
    stop();
    expect(world.timers).to.equal(0);
  });
});
