// What every store of callback requests does: run against each of them.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { CallbackStore } from '../../src/receiver/store/callback-store.js';
import { idOf, slotBegin, slotRequest } from './store-requests.js';

/** A database of which a test opens as many stores as it wants. */
export interface StoreUnderTest {
  open(): Promise<CallbackStore>;
  /** Takes it away. */
  close(): Promise<void>;
}

const received = Date.parse('2026-11-23T08:00:00Z');
const called = { state: 'called', again: null, note: 'voicemail', changed: received + 5, changedBy: 'Els' } as const;

/** Tests a store; `make` gives a database that is empty. */
export function testStore(name: string, make: () => Promise<StoreUnderTest>): void {
  describe(`a store in ${name}`, () => {
    let database: StoreUnderTest;
    let store: CallbackStore;
    beforeEach(async () => {
      database = await make();
      store = await database.open();
    });
    afterEach(async () => {
      await store.close();
      await database.close();
    });
    const keep = (request: ReturnType<typeof slotRequest>, seats = 2) => store.keep(request, seats, received);
    const names = async () => (await store.listWaiting(100)).callbacks.map(({ request }) => request.name).sort();

    it('keeps a request once, and knows it again', async () => {
      const request = slotRequest('Anna', 0);
      assert.deepEqual(
        [await keep(request), await keep(request), await keep({ ...request, name: 'Bram' })],
        ['kept', 'same', 'other'],
      );
      assert.deepEqual((await store.listWaiting(9)).callbacks, [
        { request, received, state: 'new', again: null, note: '', changed: null, changedBy: '', revision: 0 },
      ]);
      assert.deepEqual(await store.find(request.id), (await store.listWaiting(9)).callbacks[0]);
      assert.equal(await store.find(idOf('nobody')), null);
    });

    it('fills a slot and no further; who has no slot always fits; a seat that is given back is free', async () => {
      const outcomes = [];
      for (const each of ['Anna', 'Bram', 'Chaima']) outcomes.push(await keep(slotRequest(each, 0)));
      assert.deepEqual(outcomes, ['kept', 'kept', 'full']);
      for (const each of ['Daan', 'Esra', 'Fenna']) assert.equal(await keep(slotRequest(each, null)), 'kept');
      assert.deepEqual(await store.seatsTaken(slotBegin(0), slotBegin(3), []), new Map([[slotBegin(0), 2]]));
      assert.deepEqual(
        await store.seatsTaken(slotBegin(0), slotBegin(3), [idOf('Anna')]),
        new Map([[slotBegin(0), 1]]),
      );
      await store.change(idOf('Anna'), 0, { ...called, state: 'spam' });
      assert.equal(await keep(slotRequest('Chaima', 0)), 'kept');
      assert.equal(await keep(slotRequest('Gijs', 0), 0), 'full');
    });

    it('gives no seat while more are taken than there are now', async () => {
      for (const each of ['Anna', 'Bram', 'Chaima']) assert.equal(await keep(slotRequest(each, 0), 3), 'kept');
      await store.erase(idOf('Anna'), received);
      assert.equal(await keep(slotRequest('Daan', 0), 2), 'full');
    });

    it('withdraws what is replaced, also when that comes later; of a request that does not fit, nothing is done', async () => {
      await keep(slotRequest('Anna', 0));
      const later = slotRequest('Anna again', 1, { replaces: `${idOf('Anna')} ${idOf('late')}` });
      assert.equal(await store.keep(later, 0, received), 'full');
      assert.deepEqual(await names(), ['Anna']);
      assert.equal(await keep(later), 'kept');
      assert.deepEqual(
        [await keep(slotRequest('Anna', 0)), await keep(slotRequest('late', 0))],
        ['withdrawn', 'withdrawn'],
      );
      assert.deepEqual(await names(), ['Anna again']);
      assert.equal((await store.seatsTaken(slotBegin(0), slotBegin(9), [])).get(slotBegin(0)), undefined);
    });

    it('tells what is done from what waits, and who changed it; what somebody else changed is not overwritten', async () => {
      await keep(slotRequest('Anna', 1));
      await keep(slotRequest('Bram', 0));
      assert.deepEqual(
        (await store.listWaiting(9)).callbacks.map(({ request }) => request.name),
        ['Bram', 'Anna'],
      );
      assert.equal(await store.change(idOf('Anna'), 0, called), true);
      assert.equal(await store.change(idOf('Anna'), 0, { ...called, changedBy: 'Jan' }), false);
      assert.deepEqual(await names(), ['Bram']);
      const { callbacks } = await store.listDone(received, 9);
      assert.deepEqual(
        callbacks.map(({ note, changed, changedBy, revision }) => [note, changed, changedBy, revision]),
        [['voicemail', received + 5, 'Els', 1]],
      );
      assert.deepEqual((await store.listDone(received + 6, 9)).callbacks, []);
      const { total, callbacks: some } = await store.listWaiting(1);
      assert.deepEqual([total, some.length], [1, 1]);
    });

    it('finds a number by its end or as a whole, and counts those that wait', async () => {
      await keep(slotRequest('Anna', 0));
      await keep(slotRequest('Bram', 0, { phone: '06 12345678', phoneE164: '+31612345678' }));
      await keep(slotRequest('Chaima', null, { phone: '030 12345 toestel 9', phoneE164: '' }));
      const found = async (digits: string) =>
        (await store.search(digits, 9)).callbacks.map(({ request }) => request.name);
      assert.deepEqual(
        [await found('4321'), await found('020-7654321'), await found('+31 6 12345678')],
        [['Anna'], ['Anna'], ['Bram']],
      );
      assert.deepEqual([await found('30 12345'), await found('99')], [['Chaima'], []]);
      assert.deepEqual(
        [await store.countWaiting('+31207654321', []), await store.countWaiting('+31207654321', [idOf('Anna')])],
        [1, 0],
      );
    });

    it('erases one for good, and deletes what is old', async () => {
      await keep(slotRequest('Anna', 0));
      await keep(slotRequest('Bram', 5));
      await keep(slotRequest('Chaima', null));
      await store.erase(idOf('Anna'), received);
      assert.equal(await keep(slotRequest('Anna', 0)), 'withdrawn');
      assert.equal(await store.deleteBefore(slotBegin(1)), 1);
      assert.deepEqual(await names(), ['Bram']);
    });

    it('has all of it when it is opened again, by another one at the same time too', async () => {
      await keep(slotRequest('Anna', 0));
      const other = await database.open();
      assert.equal(await other.keep(slotRequest('Anna', 0), 2, received), 'same');
      assert.equal(await other.keep(slotRequest('Bram', 0), 2, received), 'kept');
      assert.equal(await keep(slotRequest('Chaima', 0)), 'full');
      await other.check();
      await other.close();
    });

    it('has a notice with the request or not at all, gives it to one who sends it, and keeps what failed', async () => {
      const request = slotRequest('Anna', 0);
      assert.equal(await store.keep(request, 2, received, ['webhook', 'mail']), 'kept');
      assert.equal(await store.keep(request, 2, received, ['webhook', 'mail']), 'same');
      assert.equal(await store.keep(slotRequest('Bram', 0), 0, received, ['webhook']), 'full');
      const other = await database.open();
      const until = received + 60_000;
      const taken = await Promise.all([store, other].map((each) => each.takeNotices(['webhook'], received, until, 9)));
      assert.deepEqual(taken.flat(), [{ request, received, notifier: 'webhook', attempts: 0 }]);
      assert.deepEqual(await store.takeNotices(['other'], until, until, 9), []);
      assert.deepEqual([await store.nextNotice(['webhook']), await store.nextNotice(['mail'])], [until, received]);
      const failure = { cause: 'HTTP-500', at: received + 5, due: received + 9 };
      await other.noticeFailed(request.id, 'webhook', failure);
      const failing = { count: 1, due: received + 9, notifier: 'webhook', cause: 'HTTP-500' };
      assert.deepEqual(await store.failingNotices(received), failing);
      assert.equal(await store.failingNotices(received + 6), null);
      const [again] = await other.takeNotices(['webhook'], received + 9, until, 9);
      assert.equal(again?.attempts, 1);
      await store.noticeSent(request.id, 'webhook');
      assert.deepEqual([await other.failingNotices(0), await store.nextNotice(['webhook'])], [null, null]);
      await other.close();
    });

    it('of 60 that come at once, each twice, by two stores, fills 10 slots of 2 exactly (FAILURES 74)', async () => {
      const other = await database.open();
      const requests = Array.from({ length: 60 }, (_, number) => slotRequest(`Visitor ${number}`, number % 10));
      const outcomes = await Promise.all(
        requests.flatMap((request) => [keep(request), other.keep(request, 2, received)]),
      );
      const count = (outcome: string) => outcomes.filter((each) => each === outcome).length;
      assert.deepEqual([count('kept'), count('other'), count('withdrawn')], [20, 0, 0]);
      assert.equal(count('kept') + count('same') + count('full'), 120);
      assert.deepEqual([...(await store.seatsTaken(slotBegin(0), slotBegin(10), [])).values()], Array(10).fill(2));
      await other.close();
    });

    it('of a request and its later version that come at once, keeps the later one only', async () => {
      const other = await database.open();
      for (let round = 0; round < 10; round++) {
        const later = slotRequest(`later ${round}`, null, { replaces: idOf(`first ${round}`) });
        await Promise.all([keep(slotRequest(`first ${round}`, null)), other.keep(later, 2, received)]);
      }
      assert.deepEqual(
        await names(),
        Array.from({ length: 10 }, (_, round) => `later ${round}`),
      );
      await other.close();
    });
  });
}
