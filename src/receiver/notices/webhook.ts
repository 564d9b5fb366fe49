import type { CallbackNotice, Notifier } from './notifier.js';

/** Where a webhook goes, and what signs it. */
export interface WebhookSettings {
  readonly url: string;
  /** `whsec_` and 24 to 64 random bytes in base64, as Standard Webhooks has them. Who receives it has the same. */
  readonly secret: string;
  /** Whether name, number and question go along. They do not by default. */
  readonly details?: boolean;
  /** The name of this webhook, where there are more: `webhook`. */
  readonly name?: string;
  readonly fetch?: typeof fetch;
  readonly now?: () => number;
}

/** How long an answer may take, in milliseconds. */
const patience = 10_000;

const encoder = new TextEncoder();

function bytesOf(secret: string): Uint8Array<ArrayBuffer> {
  const [, encoded = ''] = /^whsec_([A-Za-z\d+/]+={0,2})$/.exec(secret) ?? [];
  const length = Math.floor((encoded.replace(/=/g, '').length * 3) / 4);
  if (length < 24 || length > 64 || encoded.length % 4)
    throw new TypeError('The secret of a webhook is whsec_ and 24 to 64 bytes in base64');
  return Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0));
}

async function sign(secret: Uint8Array<ArrayBuffer>, signed: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(signed)));
  return `v1,${btoa(String.fromCharCode(...bytes))}`;
}

function bodyOf({ received, ...data }: CallbackNotice): string {
  return JSON.stringify({ type: 'callback.requested', timestamp: received, data });
}

/**
 * Posts notices to an address, signed as Standard Webhooks says: `webhook-signature` is the HMAC of `webhook-id` (the id of
 * the request), `webhook-timestamp` and the body. Any answer but 2xx within ten seconds is a failure; redirects are not followed.
 */
export function webhookNotifier(settings: WebhookSettings): Notifier {
  const { url, details = false, name = 'webhook', now = Date.now } = settings;
  const secret = bytesOf(settings.secret);
  const address = new URL(url).href;
  return {
    name,
    details,
    async send(notice) {
      const body = bodyOf(notice);
      const timestamp = String(Math.floor(now() / 1000));
      const headers = {
        ...{ 'content-type': 'application/json', 'webhook-id': notice.id, 'webhook-timestamp': timestamp },
        'webhook-signature': await sign(secret, `${notice.id}.${timestamp}.${body}`),
      };
      const post = {
        method: 'POST',
        headers,
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(patience),
      } as const;
      const response = await (settings.fetch ?? fetch)(address, post);
      await response.body?.cancel();
      if (!response.ok) throw Object.assign(new Error('The webhook was refused'), { code: `HTTP-${response.status}` });
    },
  };
}
