import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BrowserPool } from '../support/browser-pool.mjs';

/** A browser with one page. */
class FakeLauncher {
  session: string | undefined;
  stopped = false;

  startSession(id: string) {
    assert.equal(this.session, undefined, 'one page at a time');
    this.session = id;
    return Promise.resolve();
  }
  isActive(id: string) {
    return this.session === id;
  }
  stopSession(id: string) {
    this.session = undefined;
    return id.startsWith('lost') ? Promise.reject(new Error('The browser is gone.')) : Promise.resolve({});
  }
  getPage(id: string) {
    return `the page of ${id}`;
  }
  stop() {
    this.stopped = true;
    return Promise.resolve();
  }
}

function createPool() {
  const launchers = [new FakeLauncher(), new FakeLauncher()];
  return { launchers, pool: new BrowserPool('Two', launchers) };
}

describe('several browsers as one', () => {
  it('run as many test files as there are browsers, each where one is free', async () => {
    const { launchers, pool } = createPool();
    assert.equal(pool.concurrency, 2);
    await pool.startSession('one', '/');
    await pool.startSession('two', '/');
    await pool.stopSession('one');
    await pool.startSession('three', '/');
    assert.deepEqual(
      launchers.map(({ session }) => session),
      ['three', 'two'],
    );
    assert.deepEqual([pool.isActive('one'), pool.isActive('two'), pool.isActive('three')], [false, true, true]);
    assert.equal(pool.getPage('two'), 'the page of two');
  });

  it('are not fewer after one had to be stopped', async () => {
    const { pool } = createPool();
    await pool.startSession('lost', '/');
    await assert.rejects(pool.stopSession('lost'), /gone/);
    await pool.startSession('next', '/');
    assert.ok(pool.isActive('next'));
  });

  it('all stop', async () => {
    const { launchers, pool } = createPool();
    await pool.stop();
    assert.ok(launchers.every(({ stopped }) => stopped));
  });
});
