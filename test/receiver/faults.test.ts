import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sqliteUnderFaults } from './faults/databases.js';
import { runFaults } from './faults/fault-run.js';

/* A small share of `npm run test:receiver-faults`. */

describe('two receivers on one database, killed again and again while the database goes away', () => {
  it('keep all that they acknowledge, once, in slots with room, and tell the staff of each', async () => {
    const database = sqliteUnderFaults();
    const { figures, violations } = await runFaults({
      ...{ visitors: 200, seats: 3, crowded: 120_000, speed: 20, killEach: 1000, awayEach: 2500 },
      ...database,
    });
    database.remove();
    const broken = Object.entries(violations).filter(([, found]) => found.length > 0);
    assert.deepEqual(broken, []);
    for (const name of ['kills of receivers', 'times that the database was away', 'requests kept'])
      assert.ok(figures.get(name), `${name}: ${JSON.stringify([...figures])}`);
  });
});
