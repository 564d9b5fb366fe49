import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { passwordLogin } from '../../src/receiver/staff/login.js';
import { createStaffPage, type StaffPageSettings } from '../../src/receiver/staff/staff-page.js';
import { openStaffPage } from './staff-kit.js';
import { idOf, slotRequest } from './store-requests.js';

const address = 'https://linde.example/callbacks';
const day = 86_400_000;

describe('the staff’s page', () => {
  let staff: Awaited<ReturnType<typeof openStaffPage>>;
  beforeEach(async () => {
    staff = await openStaffPage();
  });
  afterEach(() => staff.close());

  const keep = (name: string, slot: number | null, changes = {}) =>
    staff.store.keep(slotRequest(name, slot, changes), 9, staff.clock.now - 60_000);
  const get = async (query = '') => (await staff.page(new Request(address + query))).text();
  const press = (name: string, action: string, more: Readonly<Record<string, string>> = {}, headers = {}) =>
    staff.page(
      new Request(address, {
        method: 'POST',
        headers: { origin: 'https://linde.example', 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams({ id: idOf(name), revision: '0', do: action, ...more }),
      }),
    );
  const find = async (name: string) => (await staff.store.find(idOf(name)))!;
  const headings = (page: string) => [...page.matchAll(/<h2>(.*?) <span/g)].map(([, heading]) => heading);

  it('has who is overdue first, then who wants it soon, then the slots; how many is in the title', async () => {
    for (const [name, slot] of [
      ['Daan', 26],
      ['Chaima', 1],
      ['Bram', null],
      ['Anna', 0],
    ] as const)
      await keep(name, slot);
    const page = await get();
    assert.deepEqual(headings(page), [
      'Te laat',
      'Zo snel mogelijk',
      'nu, 10.00–11.00 uur',
      'woensdag 25 november, 11.00–12.00 uur',
    ]);
    assert.match(page, /<title>\(4, 1 te laat\) Terugbellen<\/title>/);
    assert.match(page, /<section class="overdue"><h2>Te laat/);
    assert.match(page, /<a href="tel:\+31207654321" [^>]*><bdi>020 765 43 21<\/bdi>/);
  });

  it('has who asked to be called soon overdue when the first slot after that is over', async () => {
    await keep('Bram', null);
    staff.clock.now = Date.parse('2026-11-24T10:59:00Z');
    assert.deepEqual(headings(await get()), ['Zo snel mogelijk']);
    staff.clock.now = Date.parse('2026-11-24T11:00:00Z');
    assert.deepEqual(headings(await get()), ['Te laat']);
  });

  it('speaks English', async () => {
    await staff.close();
    staff = await openStaffPage({ language: 'en' });
    await keep('Anna', 0);
    const page = await get();
    assert.match(page, /<html lang="en">/);
    assert.match(page, /\(1, 1 overdue\) Callbacks/);
  });

  it('keeps what was pressed, with who and when; tells it, and goes back to the list', async () => {
    await keep('Anna', 0);
    const answer = await press('Anna', 'called', { note: 'voicemail\u202e\u0007' });
    assert.deepEqual([answer.status, answer.headers.get('location')], [303, `?changed=${idOf('Anna')}`]);
    const { state, changedBy, changed, revision } = await find('Anna');
    assert.deepEqual([state, changedBy, changed, revision], ['called', 'Els', staff.clock.now, 1]);
    const page = await get(`?changed=${idOf('Anna')}`);
    assert.match(page, /autofocus><p>Anna: gebeld\.<\/p>/);
    assert.deepEqual(headings(page), ['Gedaan in de laatste 24 uur']);
    assert.match(page, /gebeld, door Els, vandaag 10\.20/);
    await press('Anna', 'new', { revision: '1' });
    assert.deepEqual(headings(await get()), ['Te laat']);
  });

  it('has nobody who did not answer overdue before it is time to try again', async () => {
    await keep('Anna', 0);
    await press('Anna', 'no-answer', { again: '30' });
    assert.equal((await find('Anna')).again, staff.clock.now + 30 * 60_000);
    assert.deepEqual(headings(await get()), ['vandaag, 10.50–11.05 uur']);
    staff.clock.now += 46 * 60_000;
    assert.deepEqual(headings(await get()), ['Te laat']);
    await press('Anna', 'no-answer', { again: 'tomorrow', revision: '1' });
    assert.equal((await find('Anna')).again, staff.clock.now + day);
  });

  it('overwrites nothing that somebody else did meanwhile', async () => {
    await keep('Anna', 0);
    await press('Anna', 'called');
    const answer = await press('Anna', 'spam', { note: 'typed <b>' });
    assert.equal(answer.status, 409);
    const page = await answer.text();
    assert.match(page, /<li><div role="status" id="told".*Iemand anders heeft deze aanvraag intussen gewijzigd/);
    // What was typed stands there again, open.
    assert.match(page, /<details id="more-[^"]*" open>[^]*>typed &lt;b&gt;<\/textarea>/);
    assert.deepEqual([(await find('Anna')).state, (await find('Anna')).note], ['called', '']);
  });

  it('tells what was done where somebody was, and how to undo it (FAILURES 82)', async () => {
    for (const [name, slot] of [
      ['Anna', 0],
      ['Bram', 1],
      ['Chaima', 2],
    ] as const)
      await keep(name, slot);
    const { headers } = await press('Bram', 'called', { next: idOf('Chaima') });
    const page = await get(headers.get('location')!);
    assert.match(page, /id="told"[^>]*><p>Bram: gebeld\.[^]*value="new"[^]*<li class="callback" id="callback-(.{36})/);
    const [, after] = /id="told"[^]*?<li class="callback" id="callback-(.{36})/.exec(page)!;
    assert.equal(after, idOf('Chaima'));
    await press('Bram', 'new', { revision: '1' });
    assert.equal((await find('Bram')).state, 'new');
    const noAnswer = await press('Bram', 'no-answer', { revision: '2', again: '30', next: idOf('Chaima') });
    assert.match(
      await get(noAnswer.headers.get('location')!),
      /<p>Bram: geen gehoor\. Opnieuw bellen: vandaag 10\.50<\/p><\/div>/,
    );
  });

  it('loses no note that was typed when the store fails: it can be sent again (FAILURES 82)', async () => {
    await keep('Anna', 0);
    await staff.store.close();
    const answer = await press('Anna', 'called', { note: 'voicemail & "more"' });
    assert.equal(answer.status, 503);
    const page = await answer.text();
    assert.match(page, />voicemail &amp; &quot;more&quot;<\/textarea>/);
    assert.match(page, /name="do" value="called">Probeer opnieuw/);
    staff = await openStaffPage();
  });

  it('finds by number, exports one, erases one', async () => {
    await keep('Anna', 0);
    await keep('Bram', 0, { phone: '06 12345678', phoneE164: '+31612345678' });
    const found = await get('?q=5678');
    assert.ok(found.includes('Bram') && !found.includes('Anna'));
    assert.match(await get('?q=99'), /Met dit nummer is er geen aanvraag/);
    const one = await staff.page(new Request(`${address}?one=${idOf('Bram')}`));
    assert.equal(((await one.json()) as { readonly request: { readonly name: string } }).request.name, 'Bram');
    assert.match(one.headers.get('content-disposition') ?? '', /attachment/);
    const asked = await get(`?erase=${idOf('Bram')}`);
    assert.match(asked, /<bdi>Bram<\/bdi>, <bdi>06 12345678<\/bdi>[^]*value="erase">Wis voorgoed/);
    assert.ok(await staff.store.find(idOf('Bram')));
    await press('Bram', 'erase');
    assert.equal(await staff.store.find(idOf('Bram')), null);
    assert.equal((await staff.page(new Request(`${address}?one=${idOf('Bram')}`))).status, 404);
  });

  it('exports a table in which nothing is a formula', async () => {
    for (const [index, name] of ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', ' =1', 'Anna; "B"'].entries())
      await keep(name, index % 2 ? null : 0, { question: '\t=1' });
    const answer = await staff.page(new Request(`${address}?csv`));
    const cells = [...(await answer.text()).matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell]) => cell!);
    assert.equal(cells.length, 7 * 11);
    assert.deepEqual(
      cells.filter((cell) => /^\s*[=+\-@]/.test(cell)),
      [],
    );
    assert.ok(cells.includes('Anna; ""B""'));
    assert.match(answer.headers.get('content-type') ?? '', /^text\/csv/);
  });

  it('shows what visitors typed as text', async () => {
    await keep('<script>alert(1)</script>"\'&', null, { question: '<img src=x onerror=alert(1)>' });
    const page = await get('?q="><b>');
    const all = page + (await get());
    assert.equal(/<(?:img|b>)|<script>/.test(all.replaceAll('<b>Vraag:</b>', '')), false);
    assert.match(all, /&lt;script&gt;alert\(1\)&lt;\/script&gt;&quot;&#39;&amp;/);
  });

  it('takes forms of its own page only', async () => {
    await keep('Anna', 0);
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://linde.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
    ])
      assert.equal((await press('Anna', 'erase', {}, headers)).status, 403, JSON.stringify(headers));
    assert.equal((await find('Anna')).state, 'new');
    assert.equal((await press('Anna', 'called', {}, { origin: 'null', 'sec-fetch-site': 'same-origin' })).status, 303);
    assert.equal((await press('Anna', 'called', { note: 'x'.repeat(9000) })).status, 400);
  });

  it('is kept by nobody, shown in no frame, and runs nothing but its own', async () => {
    const { headers } = await staff.page(new Request(address));
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none';.*frame-ancestors 'none'/);
    assert.doesNotMatch(headers.get('content-security-policy') ?? '', /unsafe/);
    const page = await get();
    assert.doesNotMatch(page, / style=| on\w+=/);
  });

  it('tells what failed, and that the list cannot be read', async () => {
    staff.health.failed('schedule', new Error('Anna'), staff.clock.now);
    assert.match(await get(), /Het rooster was 1 keer niet te lezen/);
    await staff.store.close();
    const answer = await staff.page(new Request(address));
    assert.equal(answer.status, 503);
    assert.match(await answer.text(), /De lijst is nu niet te lezen/);
    staff = await openStaffPage();
  });

  it('deletes what is older than thirty days by itself', async () => {
    await keep('Anna', 0);
    staff.clock.now += 29 * day;
    await get();
    assert.ok(await staff.store.find(idOf('Anna')));
    staff.clock.now += 2 * day;
    await get();
    assert.equal(await staff.store.find(idOf('Anna')), null);
  });
});

describe('who may see the staff’s page', () => {
  it('is always asked: without that there is no page', () => {
    assert.throws(() => createStaffPage({} as StaffPageSettings), /needs `who`/);
  });

  it('is nobody, when the owner says so; or who is sent to log in', async () => {
    for (const [who, status] of [
      [() => null, 403],
      [() => new Response(null, { status: 302, headers: { location: '/login' } }), 302],
    ] as const) {
      const staff = await openStaffPage({ who });
      for (const query of ['', '?csv', '?one=1'])
        assert.equal((await staff.page(new Request(address + query))).status, status);
      await staff.close();
    }
  });

  it('is who knows the password; their name goes with what they do; who guesses waits', async () => {
    let now = 0;
    const who = passwordLogin({ password: 'correct horse', address: () => '203.0.113.7', now: () => now });
    const ask = (given?: string) =>
      who(new Request(address, { headers: given === undefined ? {} : { authorization: `Basic ${btoa(given)}` } }));
    const statusOf = async (given?: string) => ((await ask(given)) as Response).status;
    assert.equal(await ask('Els:correct horse'), 'Els');
    assert.equal(await ask(':correct horse'), '?');
    assert.deepEqual([await statusOf(), await statusOf('Els:'), await statusOf('no colon')], [401, 401, 401]);
    for (let guess = 0; guess < 10; guess++) await ask(`Els:guess ${guess}`);
    assert.equal(await statusOf('Els:correct horse'), 429);
    now += 60_000;
    assert.equal(await ask('Els:correct horse'), 'Els');
    assert.throws(() => passwordLogin({ password: 'short', address: () => '' }), /8 characters/);
  });
});
