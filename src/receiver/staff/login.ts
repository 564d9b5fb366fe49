import { networkOf } from '../addresses.js';
import { CountingWindows } from '../callbacks/windows.js';

/** Says who asks for the staff's page: their name, or null for nobody; or answers by itself, such as with a page to log in. */
export type Who = (request: Request) => string | null | Response | Promise<string | null | Response>;

const encoder = new TextEncoder();

/** Of the same length for every text, so that comparing takes the same time. */
const digestOf = async (text: string) => new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)));

async function isSameSecret(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([digestOf(one), digestOf(other)]);
  return first.reduce((difference, byte, index) => difference | (byte ^ second[index]!), 0) === 0;
}

interface Credentials {
  readonly user: string;
  readonly password: string;
}

function credentialsOf(request: Request): Credentials | null {
  const [, encoded] = /^Basic ([\w+/=]+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  if (!encoded) return null;
  try {
    const bytes = Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0));
    const [, user = '', password = ''] = /^([^:]*):([^]*)$/.exec(new TextDecoder().decode(bytes)) ?? [];
    return { user, password };
  } catch {
    return null;
  }
}

/** How passwords are asked for. */
export interface PasswordLoginSettings {
  readonly password: string;
  /** The address that a request comes from: who guesses ten times in a minute waits. */
  readonly address: (request: Request) => string | null | undefined;
  readonly now?: () => number;
}

/**
 * One password for the staff, asked for by the browser; each types their own name with it. For a small practice and over
 * HTTPS only: nobody can be shut out alone. Your own login is better: see `who`.
 */
export function passwordLogin({ password, address, now = Date.now }: PasswordLoginSettings): Who {
  if (password.length < 8) throw new TypeError('passwordLogin needs a password of at least 8 characters');
  const failures = new CountingWindows(60_000, 10);
  const challenge = { 'www-authenticate': 'Basic realm="bereikbaar-nu", charset="UTF-8"', 'cache-control': 'no-store' };
  return async (request) => {
    const from = networkOf(address(request) ?? '');
    const wait = failures.waitOf(from, now());
    if (wait) return new Response(null, { status: 429, headers: { 'retry-after': String(wait) } });
    const given = credentialsOf(request);
    if (given && (await isSameSecret(given.password, password))) return given.user.trim().slice(0, 60) || '?';
    if (given) failures.count(from, now());
    return new Response(null, { status: 401, headers: challenge });
  };
}
