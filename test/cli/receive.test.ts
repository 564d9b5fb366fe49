// `receive` as an owner runs it: a process, a port, a file.
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, afterEach, describe, it } from 'node:test';
import { text } from 'node:stream/consumers';
import { practiceWith } from '../site/callback-site.js';
import { withoutPassword } from '../../src/cli/receiving/open-database.js';
import { command, openFolder } from './run-cli.js';

const id = '00000000-0000-4000-8000-000000000001';
const request = {
  ...{
    id,
    replaces: '',
    channel: 'callback',
    name: 'Canary Bakker',
    phone: '020 765 43 21',
    phoneE164: '+31207654321',
  },
  ...{ slot: null, question: '', language: 'nl', flagged: false },
};

/** What is read of a webhook here. */
interface Notified {
  readonly data: { readonly list: string };
}

describe('receive', () => {
  const place = openFolder();
  const started: ChildProcess[] = [];
  afterEach(() => started.splice(0).forEach((each) => each.kill('SIGKILL')));
  after(() => place.remove());
  const schedule = place.write('bereikbaar.json', JSON.stringify(practiceWith('callback')));
  const password = 'correct horse';

  function start(words: readonly string[], env: Readonly<Record<string, string>> = { BEREIKBAAR_PASSWORD: password }) {
    const child = spawn(process.execPath, [command, 'receive', schedule, ...words], {
      cwd: place.folder,
      env: { PATH: process.env['PATH'], LANG: 'nl_NL.UTF-8', ...env },
    });
    started.push(child);
    return { child, errors: text(child.stderr), ended: once(child, 'exit') as Promise<[number | null]> };
  }

  async function startReady(...words: (string | Readonly<Record<string, string>>)[]) {
    const options = words.filter((word) => typeof word === 'string');
    const env = { BEREIKBAAR_PASSWORD: password, ...words.find((word) => typeof word === 'object') };
    const running = start(['--port', '0', ...options], env);
    const [printed] = (await Promise.race([once(running.child.stdout, 'data'), running.ended])) as [unknown];
    const [address = assert.fail(await running.errors)] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(printed)) ?? [];
    return { ...running, address };
  }

  const post = (address: string, origin = address, changes = {}) =>
    fetch(`${address}/api/callback`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json', 'idempotency-key': id },
      body: JSON.stringify({ ...request, ...changes }),
    });
  const authorization = `Basic ${btoa(`Els:${password}`)}`;

  it('keeps requests, shows them to who has the password, says that it is well, and stops when told to', async () => {
    const { address, child, ended, errors } = await startReady('--origins', 'https://www.example.org');
    assert.equal((await post(address)).status, 201);
    assert.equal((await post(address, 'https://www.example.org')).status, 201);
    assert.equal((await post(address, 'https://evil.example')).status, 403);
    assert.equal((await fetch(`${address}/callbacks`)).status, 401);
    const page = await fetch(`${address}/callbacks`, { headers: { authorization } });
    assert.match(await page.text(), /Canary Bakker/);
    assert.equal(await (await fetch(`${address}/healthz`)).text(), 'ok');
    assert.equal((await fetch(`${address}/elsewhere`)).status, 404);
    assert.equal(statSync(join(place.folder, 'callbacks.sqlite')).mode & 0o077, 0);
    child.kill('SIGTERM');
    assert.deepEqual([(await ended)[0], await errors], [0, '']);
  });

  it('tells of each request by a signed webhook, with a link to the list and without a name', async () => {
    const hook = createServer().listen(0, '127.0.0.1');
    await once(hook, 'listening');
    hook.unref();
    const told = once(hook, 'request') as Promise<[IncomingMessage, ServerResponse]>;
    const url = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/hook/?for=callbacks`;
    const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
    const { address, child, ended, errors } = await startReady(
      ...['--webhook', url, '--address', 'https://bel.example.org/', '--database', 'hook.sqlite'],
      { BEREIKBAAR_WEBHOOK_SECRET: secret },
    );
    assert.equal((await post(address)).status, 201);
    const [notice, answer] = await told;
    const body = await text(notice);
    answer.writeHead(204).end();
    assert.equal(notice.url, '/hook/?for=callbacks');
    const signed = `${id}.${String(notice.headers['webhook-timestamp'])}.${body}`;
    const expected = createHmac('sha256', Buffer.alloc(32, 7)).update(signed).digest('base64');
    assert.equal(notice.headers['webhook-signature'], `v1,${expected}`);
    assert.equal((JSON.parse(body) as Notified).data.list, 'https://bel.example.org/callbacks');
    assert.doesNotMatch(body, /Canary|765|7654321/);
    child.kill('SIGTERM');
    assert.deepEqual([(await ended)[0], await errors], [0, '']);
    hook.close();
    hook.closeAllConnections();
  });

  it('has all of it after it was killed, and reads the schedule anew', async () => {
    const first = await startReady('--database', 'killed.sqlite');
    assert.equal((await post(first.address)).status, 201);
    first.child.kill('SIGKILL');
    await first.ended;
    const second = await startReady('--database', 'killed.sqlite');
    assert.equal((await post(second.address, second.address, { name: 'Another' })).status, 422);
    const before = readFileSync(schedule);
    writeFileSync(schedule, '{');
    assert.equal((await post(second.address)).status, 503);
    writeFileSync(schedule, before);
    assert.equal((await post(second.address)).status, 201);
    second.child.kill('SIGTERM');
    await second.ended;
    assert.match(await second.errors, /^\S+ bereikbaar-nu receiver: schedule failed: [\w-]+\n$/);
  });

  it('says what is wrong: no password, a port that is taken, a file that is no database, options that are none', async () => {
    const occupant = createServer().listen(0, '127.0.0.1');
    await once(occupant, 'listening');
    const { port } = occupant.address() as AddressInfo;
    place.write('page.sqlite', 'no database '.repeat(99));
    const mail = ['--mail-to', 'balie@linde.example', '--mail-from', 'bel@linde.example'];
    const enough = { BEREIKBAAR_PASSWORD: password };
    for (const [words, env, expected] of [
      [[], {}, /BEREIKBAAR_PASSWORD/],
      [[], { BEREIKBAAR_PASSWORD: 'short' }, /minstens 8 tekens/],
      [['--port', String(port)], undefined, /Op poort \d+ kan hier niets luisteren \(EADDRINUSE\)/],
      [['--database', 'page.sqlite'], undefined, /page\.sqlite is niet te gebruiken als database \(SQLITE_NOTADB\)/],
      [['--port', 'many'], undefined, /--port: "many"/],
      [['--origins', 'www.example.org'], undefined, /--origins: "www\.example\.org"/],
      [['--webhook', 'ftp://crm.example'], undefined, /--webhook: "ftp:/],
      [['--webhook', 'https://crm.example'], undefined, /BEREIKBAAR_WEBHOOK_SECRET/],
      [['--mail-to', 'balie@linde.example'], undefined, /--mail-from/],
      [mail, undefined, /BEREIKBAAR_SMTP/],
      [
        mail,
        { ...enough, BEREIKBAAR_SMTP: 'smtp://127.0.0.1' },
        /nodemailer is hier niet geïnstalleerd.*npm install nodemailer/,
      ],
      [
        ['--database', 'postgres://els:secret@127.0.0.1:1/linde'],
        undefined,
        /^(?!.*secret).*postgres:\/\/els@127\.0\.0\.1:1\/linde is niet te gebruiken als database \(ECONNREFUSED\)/,
      ],
    ] as const) {
      const { ended, errors } = start(words, env);
      assert.equal((await ended)[0], 2, String(expected));
      assert.match(await errors, expected);
    }
    occupant.close();
  });
});

describe('where requests are kept is shown without its password', () => {
  const shown: Readonly<Record<string, string>> = {
    'callbacks.sqlite': 'callbacks.sqlite',
    'C:\\Data\\callbacks.sqlite': 'C:\\Data\\callbacks.sqlite',
    'postgres://linde:secret@db.example/calls': 'postgres://linde@db.example/calls',
    'postgresql://db.example/calls?user=linde&password=secret': 'postgresql://db.example/calls?user=linde',
  };
  for (const [database, text] of Object.entries(shown))
    it(database, () => assert.equal(withoutPassword(database), text));
});
