import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { checkCallbackRequest, postedSlot, type CallbackRequest } from '../../src/channels/callback-request.js';
import { listSlots } from '../../src/channels/slots.js';
import { ReceiverHealth } from '../../src/receiver/health.js';
import { nodeListener } from '../../src/receiver/node/node-listener.js';
import { openReceiver, postedRequest, practiceWith, scheduleOf, type PostedRequest } from '../site/callback-site.js';

const contract = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../src/receiver/callbacks/callback.openapi.json'), 'utf8'),
) as { readonly components: { readonly schemas: Readonly<Record<string, object>> } };

const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { 'date-time': /^\d{4}-\d\d-\d\dT[\d:.]+Z$/ } });
ajv
  .addSchema({ ...contract, $id: 'contract' })
  .addVocabulary(['openapi', 'info', 'servers', 'tags', 'paths', 'components']);

/** Fails when a message is not what the contract says. */
function assertFits(name: string, message: unknown) {
  const validate = ajv.getSchema(`contract#/components/schemas/${name}`) ?? assert.fail(name);
  assert.ok(validate(message), `${JSON.stringify(message)}: ${JSON.stringify(validate.errors)}`);
}

const schedule = scheduleOf(practiceWith('callback'));
const channel = schedule.channels.find(({ type }) => type === 'callback')!;
let now = Date.parse('2026-11-24T11:45:00Z'); // 12.45 in Amsterdam
const slotAt = (index: number) => postedSlot(listSlots(schedule, channel, now)[index]!);

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const requestOf = (changes: Partial<CallbackRequest> = {}): CallbackRequest => ({
  ...{ id: id(1), replaces: '', channel: 'callback', name: 'Anna Bakker', phone: '020 765 43 21' },
  ...{ phoneE164: '+31207654321', slot: slotAt(0), question: '', language: 'nl', flagged: false },
  ...changes,
});

describe('the receiver of callback requests', () => {
  let receiver: Awaited<ReturnType<typeof openReceiver>>;
  beforeEach(async () => {
    now = Date.parse('2026-11-24T11:45:00Z');
    receiver = await openReceiver({ schedule, now: () => now, origins: ['https://other.example'] });
  });
  afterEach(() => receiver.close());

  async function post(body: object | string, more: PostedRequest = {}) {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const key = typeof body === 'string' ? null : (body as CallbackRequest).id;
    const headers = { 'idempotency-key': key, ...more.headers };
    const response = await receiver.receive(postedRequest({ body: text, ...more, headers }));
    const { status } = response;
    const answer = await response.text();
    const json = answer ? (JSON.parse(answer) as Record<string, unknown>) : null;
    const shape = ({ 201: 'Kept', 204: null, 409: 'FreeSlots' } as Record<number, string | null>)[status];
    if (shape !== null) assertFits(shape ?? 'Problems', json);
    return { status, headers: Object.fromEntries(response.headers), json };
  }

  it('keeps a request, in a real SQLite file', async () => {
    const request = requestOf();
    assertFits('CallbackRequest', request);
    assert.deepEqual((await post(request)).json, { id: id(1), slot: request.slot });
    assert.deepEqual(await receiver.list(), [request]);
    assert.equal(readFileSync(receiver.file).subarray(0, 15).toString(), 'SQLite format 3');
  });

  it('is idempotent: the same again gets the same answer, also when its slot has passed; another body does not', async () => {
    const first = await post(requestOf());
    now += 3 * 3_600_000;
    assert.deepEqual(await post(requestOf({ slot: first.json!['slot'] as CallbackRequest['slot'] })), first);
    const other = await post(requestOf({ slot: first.json!['slot'] as CallbackRequest['slot'], name: 'Bram' }));
    assert.deepEqual([other.status, other.json], [422, { problems: [{ code: 'key-reused', key: '' }] }]);
    assert.equal((await receiver.list()).length, 1);
  });

  it('drops what is replaced, also when that comes later', async () => {
    await post(requestOf());
    assert.equal(
      (await post(requestOf({ id: id(2), replaces: `${id(1)} ${id(3)}`, phone: '020 111 22 33', phoneE164: '' })))
        .status,
      201,
    );
    assert.equal((await post(requestOf())).status, 410);
    assert.equal((await post(requestOf({ id: id(3) }))).status, 410);
    assert.deepEqual(
      (await receiver.list()).map(({ phone }) => phone),
      ['020 111 22 33'],
    );
  });

  for (const [name, slot] of [
    ['in the lunch break', { from: '2026-11-24T11:30:00.000Z', until: '2026-11-24T12:30:00.000Z' }],
    ['on Sunday', { from: '2026-11-29T09:00:00.000Z', until: '2026-11-29T10:00:00.000Z' }],
    ['that is over', { from: '2026-11-24T09:00:00.000Z', until: '2026-11-24T10:00:00.000Z' }],
    ['of another length', { from: '2026-11-24T12:30:00.000Z', until: '2026-11-24T12:45:00.000Z' }],
  ] as const) {
    it(`keeps no slot ${name}, and says which are free`, async () => {
      const { status, json } = await post(requestOf({ slot }));
      assert.equal(status, 409);
      assert.deepEqual((json!['slots'] as object[])[0], slotAt(0));
      assert.equal((await receiver.list()).length, 0);
    });
  }

  for (const [time, status] of [
    ['13:00', 201],
    ['13:10', 201],
    ['13:12', 201],
    ['13:13', 409],
    ['13:30', 409],
  ] as const) {
    it(`keeps the slot of 13.30, whose lead is half an hour, for who was filling in the form: at ${time} ${status}`, async () => {
      const slot = slotAt(0);
      now = Date.parse(`2026-11-24T${time}:00+01:00`);
      const answer = await post(requestOf({ slot }));
      assert.equal(answer.status, status);
      const offered = answer.json!['slots'] as { readonly from: string }[] | undefined;
      assert.ok(!offered?.some(({ from }) => from === slot.from));
    });
  }

  it('never past the begin of a slot, however short its lead', () => {
    const practice = practiceWith('callback');
    const channels = practice.channels.map((each) =>
      each.type === 'callback' ? { ...each, slots: { leadMinutes: 0 } } : each,
    );
    const lenient = scheduleOf({ ...practice, channels });
    const [first] = listSlots(
      lenient,
      lenient.channels.find(({ type }) => type === 'callback')!,
      now,
    );
    const body = requestOf({ slot: postedSlot(first!) });
    const at = (minutes: number) => checkCallbackRequest(lenient, body, first!.from + minutes * 60_000).status;
    assert.deepEqual([at(-1), at(0), at(2), at(3)], ['ok', 'ok', 'ok', 'slot-gone']);
  });

  it('keeps an extension as it was typed, and nothing that could be a header', () => {
    for (const phone of [
      '020 765 43 21 toestel 12',
      '030 901820 Durchwahl 3',
      '01 23 45 67 89 poste 4',
      '020 7654321 x12',
    ])
      assert.equal(checkCallbackRequest(schedule, requestOf({ phone }), now).status, 'ok', phone);
    for (const phone of ['020 765 43 21 toestel\n12', '020 765 43 21 toestel 12\n', '020 765 Anna', 'toestel 12'])
      assert.equal(checkCallbackRequest(schedule, requestOf({ phone }), now).status, 'invalid', phone);
  });

  it('fills a slot, and no further', async () => {
    const statuses: number[] = [];
    for (const number of [1, 2, 3]) statuses.push((await post(requestOf({ id: id(number) }))).status);
    assert.deepEqual(statuses, [201, 201, 409]);
    const { json } = await post(requestOf({ id: id(3) }));
    assert.deepEqual((json!['slots'] as object[])[0], slotAt(1));
    assert.equal((await post(requestOf({ id: id(4), slot: null }))).status, 201);
  });

  for (const [name, body, status] of [
    ['no JSON', '{', 400],
    ['a list', '[]', 422],
    ['no id', { ...requestOf(), id: '' }, 422],
    ['another channel', requestOf({ channel: 'phone' }), 422],
    ['no name', requestOf({ name: ' ' }), 422],
    ['a name with a line break', requestOf({ name: 'Anna\nBcc: all@example.org' }), 422],
    ['a name that is too long', requestOf({ name: 'a'.repeat(81) }), 422],
    ['no phone number', requestOf({ phone: 'call me' }), 422],
    ['an unknown key', { ...requestOf(), admin: true }, 422],
    ['a flag that is none', { ...requestOf(), flagged: 'no' }, 422],
    ['more than 4 kB', requestOf({ question: '語'.repeat(1400) }), 413],
  ] as const) {
    it(`refuses ${name}`, async () => {
      assert.equal((await post(body)).status, status);
      assert.equal((await receiver.list()).length, 0);
    });
  }

  it('refuses a key that is not the id, and what does not call itself JSON', async () => {
    assert.equal((await post(requestOf(), { headers: { 'idempotency-key': id(9) } })).status, 400);
    assert.equal((await post(requestOf(), { headers: { 'content-type': 'text/plain' } })).status, 415);
    assert.equal((await post(requestOf(), { method: 'GET' })).status, 405);
  });

  it('lets its own site and the origins that it knows post, and nobody else', async () => {
    assert.equal((await post(requestOf(), { headers: { origin: 'https://evil.example' } })).status, 403);
    assert.equal((await post(requestOf(), { headers: { origin: null } })).status, 403);
    assert.equal((await post(requestOf(), { headers: { origin: 'null' } })).status, 403);
    assert.equal((await post(requestOf())).headers['access-control-allow-origin'], undefined);
    const other = { headers: { origin: 'https://other.example' } };
    assert.equal(
      (await post(requestOf({ id: id(2) }), other)).headers['access-control-allow-origin'],
      'https://other.example',
    );
    const preflight = await post('', { ...other, method: 'OPTIONS' });
    assert.deepEqual(
      [preflight.status, preflight.headers['access-control-allow-headers']],
      [204, 'content-type, idempotency-key'],
    );
    assert.equal((await post('', { method: 'OPTIONS', headers: { origin: 'https://evil.example' } })).status, 403);
  });

  it('lets nobody come too often, and tells when to come back', async () => {
    for (let time = 0; time < 20; time++) await post(requestOf());
    const { status, headers } = await post(requestOf());
    assert.deepEqual([status, headers['retry-after']], [429, '60']);
    assert.equal((await post(requestOf(), { address: '10.0.0.2' })).status, 201);
    now += 60_000;
    assert.equal((await post(requestOf())).status, 201);
  });

  it('answers over HTTP, reads no more than 4 kB, and is not lost on what is broken off', async () => {
    const listen = nodeListener(receiver.receive);
    const server = createServer((request, response) => void listen(request, response)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const origin = `http://127.0.0.1:${port}`;
    const send = (body: string, key = id(1)) =>
      fetch(origin, {
        method: 'POST',
        body,
        headers: { origin, 'content-type': 'application/json', 'idempotency-key': key },
      });
    const kept = await send(JSON.stringify(requestOf()));
    assert.deepEqual([kept.status, await kept.json()], [201, { id: id(1), slot: slotAt(0) }]);
    assert.equal((await send('x'.repeat(5000))).status, 413);
    // Who sends slowly keeps nobody else waiting.
    const begun = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\n{';
    const slow = Array.from({ length: 100 }, () => connect(port, '127.0.0.1'));
    await Promise.all(slow.map((socket) => new Promise<void>((resolve) => void socket.write(begun, () => resolve()))));
    assert.equal((await send(JSON.stringify(requestOf()))).status, 201);
    for (const socket of slow) socket.destroy();
    const broken = connect(port, '127.0.0.1');
    broken.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\n{', () => broken.destroy());
    await once(broken, 'close');
    assert.equal((await send(JSON.stringify(requestOf()))).status, 201);
    server.close();
    server.closeAllConnections();
  });
});

it('keeps a request of which nobody could be told, says so to the visitor, and has one line of it', async () => {
  const told: string[] = [];
  const ways = { throws: () => assert.fail(), rejects: () => Promise.reject(new TypeError('Anna 020 765 43 21')) };
  for (const send of Object.values(ways)) {
    const health = new ReceiverHealth((line) => told.push(line));
    const notify = [{ name: 'own', send }];
    const receiver = await openReceiver({ schedule, now: () => now, notify, health });
    const body = JSON.stringify(requestOf());
    const answer = await receiver.receive(postedRequest({ body, headers: { 'idempotency-key': id(1) } }));
    assert.equal(answer.status, 201);
    assert.deepEqual(await receiver.list(), [requestOf()]);
    await receiver.receive.stop();
    assert.equal((await receiver.store.failingNotices(now))?.count, 1);
    await receiver.close();
  }
  assert.deepEqual(
    told.map((line) => line.split(': ').slice(1).join(': ')),
    ['notice failed: ERR_ASSERTION', 'notice failed: TypeError'],
  );
});

it('tells nobody of a request twice that is sent twice', async () => {
  const told: string[] = [];
  const send = (notice: { readonly id: string }) => Promise.resolve(told.push(notice.id));
  const receiver = await openReceiver({ schedule, now: () => now, notify: [{ name: 'own', send }] });
  const post = { body: JSON.stringify(requestOf()), headers: { 'idempotency-key': id(1) } };
  await Promise.all([receiver.receive(postedRequest(post)), receiver.receive(postedRequest(post))]);
  await receiver.close();
  assert.deepEqual(told, [id(1)]);
});

describe('the contract', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(contract);
    assert.ok(valid, JSON.stringify(errors));
  });

  for (const [name, changes] of [
    ['another key', { admin: true }],
    ['no channel', { channel: '' }],
    ['a slot that is none', { slot: 'soon' }],
    ['an id that is none', { id: '1' }],
  ] as const) {
    it(`does not allow ${name}`, () => {
      const validate = ajv.getSchema('contract#/components/schemas/CallbackRequest')!;
      assert.equal(validate({ ...requestOf(), ...changes }), false);
    });
  }
});
