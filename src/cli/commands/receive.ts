import { addCommand, type Kit } from '../command-kit.js';
import type { Context, Result } from '../context.js';
import { Failure } from '../failure.js';
import type { NoticeWish } from '../receiving/notifiers.js';
import type { ReceiverWish, RunningReceiver } from '../receiving/start-receiver.js';

interface Options {
  readonly port: string;
  readonly host: string;
  readonly database: string;
  readonly origins?: string;
  readonly proxies?: string;
  readonly callsPerSlot: string;
  readonly keepDays: string;
  readonly address?: string;
  readonly webhook?: string;
  readonly mailTo?: string;
  readonly mailFrom?: string;
  readonly noticeDetails?: boolean;
}

const listed = (text = '') =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

/** A whole number of an option; fails with a `Failure`. */
function numberOf(name: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least && number <= most) return number;
  throw new Failure('wrong-value', { name, value, detail: `${least}–${most}` });
}

/** An origin as browsers send it: `https://www.example.org`. */
function originOf(text: string): string {
  if (URL.canParse(text) && new URL(text).origin === text) return text;
  throw new Failure('wrong-value', { name: '--origins', value: text, detail: 'https://www.example.org' });
}

/** An address of the web. */
function addressOf(name: string, text: string, example: string): string {
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address && /^https?:$/.test(address.protocol)) return address.href;
  throw new Failure('wrong-value', { name, value: text, detail: example });
}

/** 24 to 64 bytes in base64. */
const secretFormat = /^whsec_(?:[A-Za-z\d+/]{4}){8,21}(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/;

/** A secret is never an option: others on the machine see those. */
function secretOf(variable: string, pattern: RegExp): string {
  const value = process.env[variable] ?? '';
  if (pattern.test(value)) return value;
  throw new Failure(variable === 'BEREIKBAAR_SMTP' ? 'no-smtp' : 'no-secret');
}

function noticesOf({ webhook, mailTo, mailFrom, noticeDetails = false }: Options): NoticeWish {
  const url = webhook && addressOf('--webhook', webhook, 'https://crm.example.org/hook');
  if (mailTo && !mailFrom) throw new Failure('missing-argument', { name: '--mail-from' });
  return {
    webhook: url ? { url, secret: secretOf('BEREIKBAAR_WEBHOOK_SECRET', secretFormat) } : null,
    mail: mailTo ? { server: secretOf('BEREIKBAAR_SMTP', /^smtps?:\/\//), from: mailFrom!, to: mailTo } : null,
    details: noticeDetails,
  };
}

function wishOf(schedule: string, options: Options): ReceiverWish {
  const { host, database, origins, proxies } = options;
  const password = process.env['BEREIKBAAR_PASSWORD'] ?? '';
  if (password.length < 8) throw new Failure('no-password');
  return {
    ...{ schedule, host, database, password, origins: listed(origins).map(originOf), proxies: listed(proxies) },
    port: numberOf('--port', options.port, 0, 65_535),
    callsPerSlot: numberOf('--calls-per-slot', options.callsPerSlot, 1, 1000),
    keepDays: numberOf('--keep-days', options.keepDays, 1, 3650),
    address: options.address
      ? addressOf('--address', options.address, 'https://bel.example.org').replace(/\/$/, '')
      : null,
    ...noticesOf(options),
  };
}

/** Stops when the system or who started it says so. */
function stopOnSignal(running: RunningReceiver): void {
  const stop = () => void running.stop();
  process.once('SIGTERM', stop).once('SIGINT', stop);
}

async function receive(schedule: string, options: Options, { say }: Context): Promise<Result> {
  const wish = wishOf(schedule, options);
  // No other command needs what it needs.
  const { startReceiver } = await import('../receiving/start-receiver.js');
  const { withoutPassword } = await import('../receiving/open-database.js');
  const running = await startReceiver(wish);
  stopOnSignal(running);
  return { output: say.receive.started(running.address, withoutPassword(wish.database)) };
}

/** `receive`: keeps callback requests, and shows the staff whom to call; until it is stopped. */
export function addReceive(kit: Kit): void {
  const { context, run } = kit;
  const { help } = context.say;
  addCommand(kit, 'receive', '<schedule.json>', ['bereikbaar.json --origins https://www.example.org'])
    .argument('<file>', help.file)
    .option('--port <number>', help.port, '8787')
    .option('--host <address>', help.host, '127.0.0.1')
    .option('--database <file>', help.database, 'callbacks.sqlite')
    .option('--origins <origins>', help.origins)
    .option('--proxies <addresses>', help.proxies)
    .option('--calls-per-slot <number>', help.callsPerSlot, '2')
    .option('--keep-days <number>', help.keepDays, '30')
    .option('--address <url>', help.address)
    .option('--webhook <url>', help.webhook)
    .option('--mail-to <addresses>', help.mailTo)
    .option('--mail-from <address>', help.mailFrom)
    .option('--notice-details', help.noticeDetails)
    .action((file: string, options: Options) => run(receive(file, options, context)));
}
