// A staff's page of a practice, with a SQLite file of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReceiverHealth } from '../../src/receiver/health.js';
import { createStaffPage, type StaffPageSettings } from '../../src/receiver/staff/staff-page.js';
import { openSqliteStore } from '../../src/receiver/store/sqlite.js';
import { practiceWith, scheduleOf } from '../site/callback-site.js';

/** Opens the page at a moment: 24 November 2026, 10.20 in Amsterdam. */
export async function openStaffPage(settings: Partial<StaffPageSettings> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'bereikbaar-staff-'));
  const store = await openSqliteStore(join(folder, 'callbacks.sqlite'), { survivesPower: false });
  const schedule = scheduleOf(practiceWith('callback'));
  const health = new ReceiverHealth(() => {});
  const clock = { now: Date.parse('2026-11-24T09:20:00Z') };
  const usual = { schedule: () => schedule, store, health, now: () => clock.now, who: () => 'Els' };
  return {
    page: createStaffPage({ ...usual, ...settings }),
    ...{ store, health, clock },
    async close() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
