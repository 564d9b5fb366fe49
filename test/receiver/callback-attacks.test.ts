import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { postedSlot, type CallbackRequest } from '../../src/channels/callback-request.js';
import { listSlots } from '../../src/channels/slots.js';
import { forwardedAddress, networkOf } from '../../src/receiver/addresses.js';
import { isCostly, isSameNumber } from '../../src/receiver/callbacks/same-number.js';
import { ReceiverHealth } from '../../src/receiver/health.js';
import { openReceiver, postedRequest, practiceWith, scheduleOf, type PostedRequest } from '../site/callback-site.js';

const schedule = scheduleOf(practiceWith('callback'));
const channel = schedule.channels.find(({ type }) => type === 'callback')!;
const now = Date.parse('2026-11-23T07:00:00Z');
const slots = listSlots(schedule, channel, now).map(postedSlot);
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const phoneOf = (number: number) => `+316${String(10_000_000 + number)}`;

/** A request of a visitor of their own. */
const requestOf = (number: number, changes: Partial<CallbackRequest> = {}): CallbackRequest => ({
  ...{ id: id(number), replaces: '', channel: 'callback', name: `Visitor ${number}`, phone: phoneOf(number) },
  ...{ phoneE164: phoneOf(number), slot: null, question: '', language: 'nl', flagged: false },
  ...changes,
});

describe('who would take all slots', () => {
  let receiver: Awaited<ReturnType<typeof openReceiver>>;
  let logged: string[] = [];
  let instant = now;
  beforeEach(async () => {
    logged = [];
    instant = now;
    const health = new ReceiverHealth((line) => void logged.push(line));
    receiver = await openReceiver({ schedule, now: () => instant, health });
  });
  afterEach(() => receiver.close());

  const post = (request: CallbackRequest, more: PostedRequest = {}) =>
    receiver.receive(
      postedRequest({
        body: JSON.stringify(request),
        ...more,
        headers: { 'idempotency-key': request.id, ...more.headers },
      }),
    );
  const statusesOf = async (count: number, posted: (number: number) => Promise<Response>) => {
    const statuses: number[] = [];
    for (let number = 0; number < count; number++) statuses.push((await posted(number)).status);
    return statuses;
  };
  const countOf = (statuses: readonly number[], status: number) => statuses.filter((each) => each === status).length;

  it('gets four of them from one address, and from one network of IPv6', async () => {
    for (const addressOf of [() => '203.0.113.7', (number: number) => `2001:db8:1:2::${number + 1}`]) {
      const slotted = (number: number) => requestOf(number, { slot: slots[number % slots.length]! });
      const statuses = await statusesOf(15, (number) => post(slotted(number), { address: addressOf(number) }));
      assert.deepEqual([countOf(statuses, 201), countOf(statuses, 429)], [4, 11]);
      await receiver.close();
      receiver = await openReceiver({ schedule, now: () => instant });
    }
  });

  it('gets forty of them in ten minutes, however many addresses they have; who asks for no slot is still heard', async () => {
    const statuses = await statusesOf(68, (number) =>
      post(requestOf(number, { slot: slots[number >> 1]! }), { address: `198.51.100.${number}` }),
    );
    assert.deepEqual([countOf(statuses, 201), countOf(statuses, 429)], [40, 28]);
    assert.equal((await post(requestOf(500), { address: '192.0.2.1' })).status, 201);
    const refused = await post(requestOf(501, { slot: slots[30]! }), { address: '192.0.2.2' });
    assert.equal(refused.headers.get('retry-after'), '600');
    instant += 600_000;
    assert.equal((await post(requestOf(502, { slot: slots[30]! }), { address: '192.0.2.2' })).status, 201);
  });

  it('has one number called three times at most, however it is written', async () => {
    const writings = ['020 765 43 21', '+31207654321', '0031 20 765 43 21', '(020) 7654321', '+31 (0)20 7654321'];
    const statuses = await statusesOf(5, (number) =>
      post(requestOf(number, { phone: writings[number]!, phoneE164: '+31207654321' })),
    );
    assert.deepEqual(statuses, [201, 201, 201, 429, 429]);
    // What was kept is answered again, as it was.
    assert.equal((await post(requestOf(0, { phone: writings[0]!, phoneE164: '+31207654321' }))).status, 201);
  });

  it('cannot have another number called than the one that is read', async () => {
    const refused = await post(requestOf(1, { phone: '020 765 43 21', phoneE164: '+3197010123456' }));
    assert.deepEqual(await refused.json(), { problems: [{ code: 'wrong-format', key: 'phoneE164' }] });
    assert.equal(refused.status, 422);
  });

  it('cannot hide in marks of direction and control characters', async () => {
    const name = 'Anna\u202e\u2066 Bak\u200bker\ufeff';
    assert.equal((await post(requestOf(1, { name, question: 'a\u0007\u202eb\r\nc' }))).status, 201);
    const [kept] = await receiver.list();
    assert.deepEqual([kept?.name, kept?.question], ['Anna Bakker', 'ab\nc']);
    assert.equal((await post(requestOf(1, { name, question: 'a\u0007\u202eb\r\nc' }))).status, 201);
    assert.equal((await post(requestOf(2, { name: '\u202e\u200b' }))).status, 422);
  });

  it('is not the site when only the host is the same', async () => {
    const statuses = await statusesOf(2, (number) =>
      post(requestOf(number), { headers: { origin: ['http://linde.example', 'https://linde.example:8443'][number]! } }),
    );
    assert.deepEqual(statuses, [403, 403]);
  });

  it('finds no SQL', async () => {
    const name = `'); DROP TABLE callback_requests; --`;
    assert.equal((await post(requestOf(1, { name, question: '" OR 1=1' }))).status, 201);
    assert.deepEqual(
      (await receiver.list()).map((request) => request.name),
      [name],
    );
  });

  it('has no name or number in the log when the store fails; the visitor is told to come back', async () => {
    await receiver.store.close();
    const answer = await post(requestOf(2, { name: 'Canary', slot: slots[0]! }));
    assert.deepEqual([answer.status, answer.headers.get('retry-after')], [503, '20']);
    assert.equal(logged.length, 1);
    assert.match(logged[0]!, /^2026-11-23T07:00:00\.000Z bereikbaar-nu receiver: store failed: [\w-]+$/);
    receiver = await openReceiver({ schedule, now: () => instant });
  });
});

describe('the number that is called', () => {
  for (const [phone, phoneE164, isSame] of [
    ['020 765 43 21', '+31207654321', true],
    ['020 765 43 21 toestel 12', '+31207654321', true],
    ['+31 (0)20-765 43 21', '+31207654321', true],
    ['001 212 555 0123', '+12125550123', true],
    ['06 12345678', '+31612345678', true],
    ['02 345 67 89', '+3223456789', true],
    ['06 698 12345', '+390669812345', true],
    ['8 (495) 123-45-67', '+74951234567', true],
    ['020 765 43 21', '', true],
    ['020 765 43 21', '+31207654322', false],
    ['+44 20 7946 0000', '+31207946000', false],
  ] as const)
    it(`${phone} is ${isSame ? '' : 'not '}${phoneE164 || 'not known'}`, () =>
      assert.equal(isSameNumber({ phone, phoneE164 }), isSame));

  for (const [phone, phoneE164, costs] of [
    ['0900 1234', '', true],
    ['0909 1234', '+319091234', true],
    ['0906-0101', '+319060101', true],
    ['020 765 43 21', '+31207654321', false],
    ['06 12345678', '+31612345678', false],
  ] as const)
    it(`${phone} ${costs ? 'costs more' : 'costs what others do'}`, () =>
      assert.equal(isCostly({ phone, phoneE164 }), costs));
});

describe('the address that a request comes from', () => {
  for (const [peer, forwarded, proxies, expected] of [
    ['203.0.113.7', null, [], '203.0.113.7'],
    ['203.0.113.7', '1.2.3.4', [], '203.0.113.7'],
    ['127.0.0.1', '1.2.3.4', ['127.0.0.1'], '1.2.3.4'],
    ['127.0.0.1', '6.6.6.6, 1.2.3.4', ['127.0.0.1'], '1.2.3.4'],
    ['10.0.0.3', '6.6.6.6, 1.2.3.4, 10.9.9.9', ['10.0.0.0/8'], '1.2.3.4'],
    ['::ffff:127.0.0.1', '1.2.3.4', ['127.0.0.0/8'], '1.2.3.4'],
    ['::1', '2001:db8::5', ['::1'], '2001:db8::5'],
    ['127.0.0.1', null, ['127.0.0.1'], '127.0.0.1'],
    ['127.0.0.1', 'nonsense', ['127.0.0.1'], 'nonsense'],
  ] as const)
    it(`${peer}, told ${forwarded ?? 'nothing'}, behind ${proxies.join() || 'no proxy'}: ${expected}`, () =>
      assert.equal(forwardedAddress(peer, forwarded, proxies), expected));

  it('counts for its network', () => {
    assert.equal(networkOf('2001:db8:1:2::1'), networkOf('2001:0db8:1:2:ffff::'));
    assert.notEqual(networkOf('2001:db8:1:2::1'), networkOf('2001:db8:1:3::1'));
    assert.equal(networkOf('::ffff:1.2.3.4'), networkOf('1.2.3.4'));
    assert.notEqual(networkOf('1.2.3.4'), networkOf('1.2.3.5'));
    assert.equal(networkOf('unknown'), 'unknown');
  });
});
