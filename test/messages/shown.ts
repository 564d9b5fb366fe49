import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { evaluateChannel, evaluateOrganisation, zoneOf, type Schedule } from '../../src/schedule/index.js';
import belgium from '../cases/real-schedules/be.json' with { type: 'json' };
import germany from '../cases/real-schedules/de.json' with { type: 'json' };
import france from '../cases/real-schedules/fr.json' with { type: 'json' };
import britain from '../cases/real-schedules/gb.json' with { type: 'json' };
import dutchCare from '../cases/real-schedules/nl-care.json' with { type: 'json' };
import dutchGovernment from '../cases/real-schedules/nl-government.json' with { type: 'json' };
import dutchOthers from '../cases/real-schedules/nl-others.json' with { type: 'json' };
import { seedOf, tries } from '../support/random-runs.js';
import { instantOf, scheduleOf } from './sentences.js';

/*
 * What stands on a page that wakes only at the ends that it was given, against what it would say if asked anew.
 */

const minuteLength = 60_000;

/** Real documents; in other browsers some of them. */
export const documents = [belgium, germany, france, britain, dutchCare, dutchGovernment, dutchOthers]
  .flat()
  .filter((_, index, { length }) => index % Math.round(length / tries(length)) === 0)
  .map(({ id, document }) => ({ id, schedule: scheduleOf(document) }));

/** What is shown from an instant on, and until when it says that it holds. */
export interface Shown {
  readonly words: unknown;
  readonly stableUntil: number | null;
}

/** From the Saturday before Christmas over New Year's Day: breaks, weekends, holidays, exceptions of several kinds. */
const days = 15;
const firstMidnight = (schedule: Schedule): number => instantOf(schedule, '2026-12-19T00:00');

/** All evaluations at an instant, and the day: as long as these are the same objects, a status is about the same facts. */
function factsAt(schedule: Schedule, instant: number): readonly unknown[] {
  return [
    zoneOf(schedule.timeZone)!.toWallTime(instant).day,
    evaluateOrganisation(schedule, instant),
    ...schedule.channels.map(({ id }) => evaluateChannel(schedule, id, instant)),
  ];
}

/**
 * The instants to ask at: of every minute of the days those at which another fact holds than a minute before, and others,
 * drawn by lot, at which what is said might yet be something else.
 */
export function minutesToAsk(schedule: Schedule): number[] {
  const start = firstMidnight(schedule);
  const drawn = new Set(fc.sample(fc.integer({ min: 1, max: days * 1440 - 1 }), { numRuns: 40, seed: seedOf(1) }));
  let before: readonly unknown[] = [];
  return Array.from({ length: days * 1440 }, (_, minute) => start + minute * minuteLength).filter((instant, minute) => {
    const facts = factsAt(schedule, instant);
    const isOther = facts.some((fact, index) => fact !== before[index]);
    before = facts;
    return isOther || drawn.has(minute);
  });
}

/** Expects that what is said of a subject is never stale at these instants. */
export function expectFresh(instants: readonly number[], describe: (instant: number) => Shown, subject: string): void {
  const stale: object[] = [];
  let shown: Shown | undefined;
  for (const instant of instants) {
    const anew = describe(instant);
    const isAwake = !shown || instant >= (shown.stableUntil ?? Infinity);
    if (!isAwake && JSON.stringify(anew.words) !== JSON.stringify(shown!.words))
      stale.push({ at: new Date(instant).toISOString(), shown: shown!.words, anew: anew.words });
    if (isAwake) shown = anew;
  }
  expect(stale.slice(0, 3), subject).to.deep.equal([]);
}
