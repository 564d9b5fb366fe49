import { expect } from '@esm-bundle/chai';
import type { CallbackRequest } from '../../../src/channels/callback-request.js';
import { callbackLengths, mostReplaced } from '../../../src/channels/callback-request.js';
import { randomId } from '../../../src/page/callback/random-id.js';
import { offline, silent } from '../answers.js';
import { answer, content, endpoint, kept, openSendingPage } from './sending-page.js';

describe('sending a callback request', () => {
  it('posts JSON, without cookies, kept alive, under a key (FAILURES 39)', async () => {
    const page = openSendingPage();
    expect(await page.send()).to.deep.equal({ status: 'sent', slot: null });
    const [{ url, init }] = page.world.requests as [{ url: string; init: RequestInit }];
    const { method, credentials, keepalive, redirect, cache, headers } = init;
    expect({ url, method, credentials, keepalive, redirect, cache }).to.deep.equal({
      url: endpoint,
      method: 'POST',
      credentials: 'omit',
      keepalive: true,
      redirect: 'error',
      cache: 'no-store',
    });
    const [body] = page.bodies() as [CallbackRequest];
    expect(headers).to.deep.equal({
      Accept: 'application/json',
      'Content-Type': 'application/json',
      'Idempotency-Key': body.id,
    });
    expect(body).to.deep.equal({ id: body.id, replaces: '', ...content });
    expect(body.id).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect([page.clock.asked.size, page.world.timers]).to.deep.equal([0, 0]);
  });

  it('FAILURES 36: 20 calls in one tick are one request, with one result', async () => {
    const page = openSendingPage();
    const results = await Promise.all(Array.from({ length: 20 }, () => page.send()));
    expect(page.world.requests).to.have.length(1);
    expect(new Set(results).size).to.equal(1);
  });

  it('FAILURES 37: the same key on each attempt, after a lost response, 5xx, HTML with 200 and no answer', async () => {
    const page = openSendingPage();
    page.world.answer = offline;
    const sent = page.send();
    await page.settle();
    for (const next of [answer(503, {}), () => Promise.resolve(new Response('<p>Wifi')), silent, kept]) {
      page.world.answer = next;
      page.clock.wake();
      await page.settle();
      if (next !== silent) continue;
      expect(page.clock.seconds).to.equal(9);
      page.clock.wake();
      await page.settle();
    }
    expect((await sent).status).to.equal('sent');
    expect(new Set(page.bodies().map((body) => JSON.stringify(body))).size).to.equal(1);
    expect(page.world.requests).to.have.length(5);
  });

  it('waits longer before each attempt, and says in the end that it did not work', async () => {
    const page = openSendingPage();
    page.world.answer = answer(500, {});
    const sent = page.send();
    const pauses: number[] = [];
    for (let attempt = 0; attempt < 4; attempt++) {
      await page.settle();
      pauses.push(page.clock.seconds);
      page.clock.wake();
    }
    expect(pauses).to.deep.equal([1.5, 3, 6, 12]);
    expect(await sent).to.deep.equal({ status: 'failed', reason: 'unreachable' });
    expect(page.phases).to.deep.equal(['sending', 'retrying', 'retrying', 'retrying', 'retrying']);
    expect(page.clock.asked.size).to.equal(0);
  });

  it('honours Retry-After; what is longer than a minute and a half is said to have failed', async () => {
    const page = openSendingPage();
    page.world.answer = answer(429, {}, { 'retry-after': '20' });
    const sent = page.send();
    await page.settle();
    expect(page.clock.seconds).to.equal(20.5);
    page.world.answer = answer(503, {}, { 'retry-after': '3600' });
    page.clock.wake();
    expect(await sent).to.deep.equal({ status: 'failed', reason: 'unreachable' });
  });

  for (const status of [400, 401, 403, 404, 405, 410, 413, 415, 422]) {
    it(`takes ${status} for an answer: it was refused`, async () => {
      const page = openSendingPage();
      page.world.answer = answer(status, {});
      expect(await page.send()).to.deep.equal({ status: 'failed', reason: 'refused' });
    });
  }

  for (const [name, response] of [
    ['HTML', '<!doctype html><title>Log in</title>'],
    ['JSON about something else', '{"id":"another","slot":null}'],
    ['an empty body', ''],
    ['null', 'null'],
  ] as const) {
    it(`does not take a 200 with ${name} for success`, async () => {
      const page = openSendingPage();
      page.world.answer = () => Promise.resolve(new Response(response));
      void page.send();
      await page.settle();
      expect(page.phases).to.deep.equal(['sending', 'retrying']);
    });
  }

  it('409 with free slots lets the visitor choose again, with those that make sense, in order', async () => {
    const page = openSendingPage();
    const slots = [
      { from: '2026-11-24T14:00:00.000Z', until: '2026-11-24T15:00:00.000Z' },
      { from: '2026-11-24T13:00:00.000Z', until: '2026-11-24T14:00:00.000Z' },
      { from: 'tomorrow', until: 'later' },
      null,
      { from: '2026-11-24T15:00:00.000Z', until: '2026-11-24T14:00:00.000Z' },
    ];
    page.world.answer = answer(409, { slots });
    const result = await page.send();
    expect(result).to.deep.equal({
      status: 'slot-gone',
      slots: [13, 14].map((hour) => ({ from: Date.UTC(2026, 10, 24, hour), until: Date.UTC(2026, 10, 24, hour + 1) })),
    });
  });

  it('tells which moment the organisation names', async () => {
    const page = openSendingPage();
    const slot = { from: '2026-11-24T13:00:00.000Z', until: '2026-11-24T14:00:00.000Z' };
    page.world.answer = (_url, { body }) => {
      const { id } = JSON.parse(body as string) as CallbackRequest;
      return Promise.resolve(new Response(JSON.stringify({ id, slot })));
    };
    const result = await page.send();
    expect(result).to.deep.include({ slot: { from: Date.parse(slot.from), until: Date.parse(slot.until) } });
  });

  it('waits offline as long as it takes, and goes on when the visitor is back', async () => {
    const page = openSendingPage();
    page.world.answer = offline;
    page.world.isOnline = false;
    const sent = page.send();
    for (let attempt = 0; attempt < 8; attempt++) {
      await page.settle();
      expect(page.clock.next.onReturn).to.equal(page.clock.now());
      page.clock.wake();
    }
    await page.settle();
    expect(page.phases.at(-1)).to.equal('offline');
    page.world.isOnline = true;
    page.world.answer = kept;
    page.clock.wake('corrected');
    expect((await sent).status).to.equal('sent');
  });

  it('can be stopped, while it is sent and while it waits', async () => {
    for (const behaviour of [silent, offline]) {
      const page = openSendingPage();
      page.world.answer = behaviour;
      const sent = page.send();
      await page.settle();
      page.sender.stop();
      expect(await sent).to.deep.equal({ status: 'failed', reason: 'stopped' });
      expect([page.sender.isBusy, page.clock.asked.size]).to.deep.equal([false, 0]);
    }
  });

  describe('the key', () => {
    it('FAILURES 37: is the same when a visitor sends the same again after a failure', async () => {
      const page = openSendingPage();
      page.world.answer = answer(503, {}, { 'retry-after': '3600' });
      await page.send();
      page.world.answer = kept;
      await page.send();
      const [first, second] = page.bodies();
      expect(second).to.deep.equal(first);
    });

    it('is another one for what was changed, which replaces what may have arrived', async () => {
      const page = openSendingPage();
      page.world.answer = answer(503, {}, { 'retry-after': '3600' });
      await page.send();
      await page.send({ phone: '06 87654321' });
      page.world.answer = kept;
      await page.send({ name: 'Anna' });
      const [one, two, three] = page.bodies() as [CallbackRequest, CallbackRequest, CallbackRequest];
      expect(new Set([one.id, two.id, three.id]).size).to.equal(3);
      expect([one.replaces, two.replaces, three.replaces]).to.deep.equal(['', one.id, `${one.id} ${two.id}`]);
    });

    it('replaces nothing after an answer that nothing was kept', async () => {
      const page = openSendingPage();
      page.world.answer = answer(409, { slots: [] });
      await page.send();
      await page.send({ slot: null });
      expect(page.bodies()[1]!.replaces).to.equal('');
    });

    it('FAILURES 38: is another one after success', async () => {
      const page = openSendingPage();
      await page.send();
      await page.send();
      const [first, second] = page.bodies() as [CallbackRequest, CallbackRequest];
      expect(second.id).not.to.equal(first.id);
      expect(second.replaces).to.equal('');
    });

    it('FAILURES 38: is another one when the page comes out of the back/forward cache', async () => {
      const page = openSendingPage();
      const intent = page.callbacks.intentFor({ id: 'callback', endpoint: '/api/callback' });
      const asked = { at: 0, first: null };
      page.world.answer = answer(503, {}, { 'retry-after': '3600' });
      await intent.send(content, page.post, asked);
      page.world.showFromCache(false);
      await intent.send(content, page.post, asked);
      page.world.showFromCache(true);
      page.world.answer = kept;
      await intent.send(content, page.post, asked);
      const [one, two, three] = page.bodies() as [CallbackRequest, CallbackRequest, CallbackRequest];
      expect(two.id).to.equal(one.id);
      expect(three.id).not.to.equal(one.id);
      expect(three.replaces).to.equal(one.id);
      expect(intent.state.status).to.equal('sent');
      page.world.showFromCache(true);
      expect(intent.state.status).to.equal('typing');
    });

    it('does not need a secure context', () => {
      const ids = Array.from({ length: 100 }, () =>
        randomId({ getRandomValues: (bytes) => crypto.getRandomValues(bytes) }),
      );
      expect(new Set(ids).size).to.equal(100);
      for (const id of ids) expect(id).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    });
  });

  it('FAILURES 39: the longest request in the widest script stays under 4 kB', async () => {
    const page = openSendingPage();
    const long = (length: number) => '語'.repeat(length);
    page.world.answer = answer(503, {}, { 'retry-after': '3600' });
    for (let version = 0; version <= mostReplaced; version++) await page.send({ name: `${version}` });
    await page.send({
      channel: 'c'.repeat(100),
      name: long(callbackLengths.name),
      phone: long(callbackLengths.phone),
      question: long(callbackLengths.question),
      language: 'a'.repeat(callbackLengths.language),
    });
    const bytes = new TextEncoder().encode(page.world.requests.at(-1)!.init.body as string).length;
    expect(bytes).to.be.within(3500, 4096);
  });

  it('FAILURES 24: pages that give arrays a toJSON change nothing', async () => {
    const page = openSendingPage();
    Object.defineProperty(Array.prototype, 'toJSON', { value: () => 'mangled', configurable: true });
    await page.send();
    Reflect.deleteProperty(Array.prototype, 'toJSON');
    expect(page.bodies()[0]).to.deep.include(content);
  });
});
