import { body, owned, withCompiled } from '../compile/compiled-fixture.js';

const day = 24 * 60;

/** A document whose answers are compiled for two weeks, of which yesterday was the first day. */
export function compiledNow(): string {
  const yesterday = Math.floor(Date.now() / 60_000 / day) * day - day;
  const always = {
    statuses: [[0, ...Array<string>(8).fill('Compiled')]],
    days: [[0, 0]],
    weeks: [Array(7).fill(0)],
    plan: [0, 0],
  };
  return JSON.stringify(withCompiled(owned, { ...body, from: yesterday, shifts: [], subjects: { '': always } }));
}
