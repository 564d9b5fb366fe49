// A Prosody of Debian in a folder of its own: visitors without an account, and colleagues with one.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const visitorsHost = 'visitors.delinde.example';
export const staffHost = 'delinde.example';

const program = '/usr/bin/prosody';

/** Whether it is installed (Debian: `prosody`). */
export const isInstalled = existsSync(program);

/** It does not run as root: as nobody then. */
const owner = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Any password is right, and nothing is kept when it stops. */
const configOf = (folder: string, web: number, clients: number) => `
pidfile = "${folder}/pid"; data_path = "${folder}"; daemonize = false
log = { warn = "*console" }
storage = "memory"
modules_enabled = { "roster", "saslauth", "disco", "bosh", "ping" }
modules_disabled = { "s2s", "tls" }
http_ports = { ${web} }; http_interfaces = { "127.0.0.1" }; https_ports = {}
c2s_ports = { ${clients} }; c2s_interfaces = { "127.0.0.1" }
c2s_require_encryption = false; allow_unencrypted_plain_auth = true; consider_bosh_secure = true
http_default_host = "${visitorsHost}"
VirtualHost "${visitorsHost}"
  authentication = "anonymous"
VirtualHost "${staffHost}"
  authentication = "insecure"
  insecure_open_authentication = "Yes please, I know what I'm doing!"
`;

/** Waits until somebody answers at that port. */
async function answers(port: number, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`Prosody ended with ${server.exitCode}`);
    const socket = connect(port, '127.0.0.1');
    const isThere = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'close').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (isThere) return;
    await new Promise((next) => setTimeout(next, 50));
  }
}

export interface Prosody {
  /** Where browsers connect to. */
  readonly bosh: string;
  /** Where colleagues' programs connect to. */
  readonly clientPort: number;
  start(): Promise<void>;
  stop(): Promise<void>;
  remove(): Promise<void>;
}

export async function startProsody(): Promise<Prosody> {
  const folder = mkdtempSync(join(tmpdir(), 'bereikbaar-prosody-'));
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const [web, clientPort] = [await freePort(), await freePort()];
  const config = join(folder, 'prosody.cfg.lua');
  writeFileSync(config, configOf(folder, web, clientPort), { mode: 0o644 });
  let server: ChildProcess | undefined;
  async function start() {
    server = spawn(program, ['-F', '--config', config], {
      ...owner,
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    await answers(web, server);
  }
  async function stop() {
    if (!server || server.exitCode !== null) return;
    server.kill();
    await once(server, 'exit');
  }
  await start();
  return {
    ...{ bosh: `http://127.0.0.1:${web}/http-bind`, clientPort, start, stop },
    async remove() {
      await stop();
      rmSync(folder, { recursive: true });
    },
  };
}
