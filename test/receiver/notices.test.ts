// Who is told that somebody is to be called: signed webhooks, e-mails, and what happens when they fail.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { mailNotifier, type NoticeMail } from '../../src/receiver/notices/mail.js';
import { NoticeSender } from '../../src/receiver/notices/notice-sender.js';
import type { CallbackNotice, Notifier } from '../../src/receiver/notices/notifier.js';
import { webhookNotifier } from '../../src/receiver/notices/webhook.js';
import { practiceWith, scheduleOf } from '../site/callback-site.js';
import { openStaffPage } from './staff-kit.js';
import { idOf, slotRequest } from './store-requests.js';

const schedule = scheduleOf(practiceWith('callback'));
const secret = `whsec_${Buffer.from('a secret of twenty-four+').toString('base64')}`;
const list = 'https://linde.example/callbacks';
const minute = 60_000;

describe('notices', () => {
  let staff: Awaited<ReturnType<typeof openStaffPage>>;
  const senders: NoticeSender[] = [];
  beforeEach(async () => {
    staff = await openStaffPage();
  });
  afterEach(async () => {
    await Promise.all(senders.splice(0).map((sender) => sender.stop()));
    await staff.close();
  });

  /** A receiver's sender, as after each start of a program. */
  function senderOf(notify: readonly Notifier[], language?: string): NoticeSender {
    const { store, health, clock } = staff;
    const now = () => clock.now;
    const made = new NoticeSender({ schedule: () => schedule, store, health, now, notify, list, language });
    senders.push(made);
    return made;
  }
  const keep = (name: string, slot: number | null, changes = {}, notifiers = ['own']) =>
    staff.store.keep(slotRequest(name, slot, changes), 9, staff.clock.now, notifiers);
  const page = async () => (await staff.page(new Request(list))).text();

  /** A notifier that fails as long as it is told to. */
  function own(name = 'own') {
    const told: CallbackNotice[] = [];
    const state = { fails: false };
    const send = (notice: CallbackNotice) => {
      told.push(notice);
      return state.fails ? Promise.reject(new TypeError(`Anna ${notice.title}`)) : Promise.resolve();
    };
    return { notifier: { name, send }, told, state };
  }

  it('say when, which channel and where the list is; not who, unless the owner wants it', async () => {
    const [plain, detailed] = [own('own'), own('detailed')];
    await keep('Canary', 26, { question: 'Canary too' }, ['own', 'detailed']);
    await senderOf([plain.notifier, { ...detailed.notifier, details: true }]).wake();
    const { text, ...facts } = plain.told[0]!;
    assert.deepEqual(facts, {
      ...{ id: idOf('Canary'), channel: 'callback', slot: slotRequest('Canary', 26).slot, list },
      ...{
        received: '2026-11-24T09:20:00.000Z',
        title: 'Nieuw terugbelverzoek: woensdag 25 november, 11.00–12.00 uur',
      },
    });
    assert.equal(text, `Wanneer: woensdag 25 november, 11.00–12.00 uur\nKanaal: callback\nNaar de lijst: ${list}`);
    assert.match(detailed.told[0]!.text, /\nNaam: Canary\nTelefoon: 020 765 43 21\nVraag: Canary too\n/);
    assert.equal(detailed.told[0]!.request?.name, 'Canary');
    await keep('Bram', null);
    await senderOf([plain.notifier], 'en').wake();
    assert.equal(plain.told[1]!.title, 'New callback request: as soon as possible');
  });

  it('are sent once, and not for what was kept before', async () => {
    const { notifier, told } = own();
    const sender = senderOf([notifier]);
    for (const each of ['Anna', 'Anna', 'Bram']) await keep(each, null);
    await Promise.all([sender.wake(), sender.wake(), senderOf([notifier]).wake()]);
    await sender.wake();
    assert.deepEqual(told.map(({ id }) => id).sort(), [idOf('Anna'), idOf('Bram')].sort());
  });

  it('that fail are tried again with growing pauses, and the page says so until they are sent', async () => {
    const { notifier, told, state } = own();
    const sender = senderOf([notifier]);
    state.fails = true;
    await keep('Anna', null);
    const started = staff.clock.now;
    const tries: number[] = [];
    for (let seconds = 0; seconds <= 3 * 3600; seconds += 10) {
      staff.clock.now = started + seconds * 1000;
      const before = told.length;
      await sender.wake();
      if (told.length > before) tries.push(seconds);
    }
    assert.deepEqual(tries, [0, 10, 40, 160, 760, 2560, 6160, 9760]);
    assert.match(
      await page(),
      /1 melding van een nieuwe aanvraag is nog niet verstuurd \(own, TypeError\)\. Nieuwe poging: vandaag 14\.02\./,
    );
    state.fails = false;
    staff.clock.now = started + 13_360_000;
    await sender.wake();
    assert.doesNotMatch(await page(), /melding van/);
    assert.equal(new Set(told.map(({ id }) => id)).size, 1);
  });

  it('that were on their way when the program was killed are sent by the next one (FAILURES 81)', async () => {
    let isSent = () => {};
    const sent = new Promise<void>((resolve) => (isSent = resolve));
    const killed: Notifier = { name: 'own', send: () => (isSent(), new Promise(() => {})) };
    await keep('Anna', null);
    void new NoticeSender({
      ...{ schedule: () => schedule, store: staff.store, health: staff.health, now: () => staff.clock.now },
      ...{ notify: [killed], list, language: 'nl' },
    }).wake();
    await sent;
    const { notifier, told } = own();
    const next = senderOf([notifier]);
    await next.wake();
    // Nobody knows yet whether the other one still works on it.
    assert.equal(told.length, 0);
    staff.clock.now += minute;
    await next.wake();
    assert.deepEqual(
      told.map(({ id }) => id),
      [idOf('Anna')],
    );
  });

  it('of what is erased, replaced or too old are not sent', async () => {
    const { notifier, told } = own();
    for (const each of ['Anna', 'Bram', 'Chaima']) await keep(each, null);
    await staff.store.erase(idOf('Anna'), staff.clock.now);
    await keep('Bram later', null, { replaces: idOf('Bram') }, []);
    await staff.store.deleteBefore(staff.clock.now + 1);
    await senderOf([notifier]).wake();
    assert.deepEqual(told, []);
    assert.equal(await staff.store.nextNotice(['own']), null);
  });

  it('of one notifier wait for no other one, and have names of their own', async () => {
    const [good, bad] = [own('good'), own('bad')];
    bad.state.fails = true;
    await keep('Anna', null, {}, ['good', 'bad']);
    await senderOf([good.notifier, bad.notifier]).wake();
    assert.deepEqual([good.told.length, bad.told.length], [1, 1]);
    assert.equal((await staff.store.failingNotices(0))?.notifier, 'bad');
    assert.throws(() => senderOf([good.notifier, good.notifier]), /the same name/);
  });

  it('of which the store cannot tell are told in the log, without anything personal', async () => {
    const { notifier } = own();
    const sender = senderOf([notifier]);
    await staff.store.close();
    await sender.wake();
    assert.deepEqual(
      staff.health.since(0).map(({ part }) => part),
      ['notice'],
    );
    staff = await openStaffPage();
  });
});

const notice: CallbackNotice = {
  ...{ id: idOf('Anna'), channel: 'callback', slot: null, received: '2026-11-24T09:20:00.000Z', list },
  ...{ title: 'Nieuw terugbelverzoek: zo snel mogelijk', text: 'Wanneer: zo snel mogelijk' },
};

type ReadWebhook = (headers: Record<string, string>, body: string, secret: string, now: number) => unknown;

describe('a webhook', () => {
  const url = 'https://crm.example/hook';
  const now = () => Date.parse('2026-11-24T09:20:05Z');

  /** What is posted, and how that is answered. */
  function posting(status: number) {
    const posts: { readonly url: string; readonly init: RequestInit }[] = [];
    const send = ((address: string, init: RequestInit) => {
      posts.push({ url: address, init });
      return Promise.resolve(new Response(null, { status }));
    }) as typeof fetch;
    return { posts, notifier: webhookNotifier({ url, secret, now, fetch: send }) };
  }

  it('is signed over its id, the time and the body, as Standard Webhooks says', async () => {
    const { posts, notifier } = posting(204);
    await notifier.send(notice);
    const { init } = posts[0]!;
    const headers = init.headers as Record<string, string>;
    const body = init.body as string;
    assert.deepEqual(JSON.parse(body), {
      ...{ type: 'callback.requested', timestamp: notice.received },
      data: { ...Object.fromEntries(Object.entries(notice).filter(([key]) => key !== 'received')) },
    });
    assert.deepEqual([headers['webhook-id'], headers['webhook-timestamp']], [notice.id, String(now() / 1000)]);
    const signed = `${notice.id}.${now() / 1000}.${body}`;
    const expected = createHmac('sha256', Buffer.from(secret.slice(6), 'base64'))
      .update(signed)
      .digest('base64');
    assert.equal(headers['webhook-signature'], `v1,${expected}`);
    assert.deepEqual([posts[0]!.url, init.redirect, init.method], [url, 'manual', 'POST']);
  });

  it('is read by what the documentation says to read it with; what somebody else sends is not', async () => {
    const { posts, notifier } = posting(204);
    await notifier.send(notice);
    const { headers, body } = posts[0]!.init as { readonly headers: Record<string, string>; readonly body: string };
    const text = readFileSync(join(import.meta.dirname, '../../docs/callbacks.md'), 'utf8');
    const [code] = /import \{ createHmac[^]*?(?=```)/.exec(text)!;
    const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { readWebhook: ReadWebhook };
    const read = (changes: Readonly<Record<string, string>>, said = body, late = 0) =>
      module.readWebhook({ ...headers, ...changes }, said, secret, now() + late);
    assert.deepEqual(read({}), JSON.parse(body));
    assert.ok(read({ 'webhook-signature': `v1,AAAA ${headers['webhook-signature']}` }));
    assert.equal(read({}, body.replace('callback', 'other')), null);
    assert.equal(read({ 'webhook-id': idOf('Bram') }), null);
    assert.equal(read({ 'webhook-signature': 'v1,' }), null);
    assert.equal(read({}, body, 301_000), null);
    assert.equal(read({ 'webhook-timestamp': 'soon' }), null);
  });

  it('fails by any other answer than 2xx, and by none', async () => {
    for (const status of [301, 400, 410, 500])
      await assert.rejects(posting(status).notifier.send(notice), { code: `HTTP-${status}` });
    const lost = webhookNotifier({ url, secret, fetch: () => Promise.reject(new TypeError('fetch failed')) });
    await assert.rejects(lost.send(notice), TypeError);
  });

  it('needs a secret that nobody guesses, and an address', () => {
    for (const wrong of ['', 'secret', 'whsec_short', `${secret}!`, secret.slice(6)])
      assert.throws(() => webhookNotifier({ url, secret: wrong }), /whsec_/, wrong);
    assert.throws(() => webhookNotifier({ url: 'crm', secret }), TypeError);
  });
});

describe('an e-mail', () => {
  it('is known again when it comes twice, and is marked as no person’s', async () => {
    const mails: NoticeMail[] = [];
    const transport = { sendMail: (mail: NoticeMail) => Promise.resolve(void mails.push(mail)) };
    const from = 'De Linde <bel@linde.example>';
    await mailNotifier({ transport, from, to: 'balie@linde.example' }).send(notice);
    assert.deepEqual(mails, [
      {
        ...{ from, to: 'balie@linde.example', subject: notice.title, text: notice.text },
        ...{ messageId: `<${notice.id}.callback@linde.example>`, headers: { 'Auto-Submitted': 'auto-generated' } },
      },
    ]);
  });
});
