import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { adviceFile, adviceOnAll } from './advice-snapshot.js';

describe('advice on the real schedules', () => {
  it('is what was read and judged (node --import tsx test/cli/advice-snapshot.ts writes it anew)', () => {
    assert.equal(adviceOnAll(), readFileSync(adviceFile, 'utf8'));
  });
});
