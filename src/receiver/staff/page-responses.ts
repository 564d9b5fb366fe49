/** Nothing but the page's own style and script, from its own address; its forms go there as well. */
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const always = {
  'cache-control': 'no-store',
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  // With `no-referrer`, forms would not say which origin they come from.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
};

/** A page. */
export function pageResponse(text: string, status = 200): Response {
  return new Response(text, { status, headers: { ...always, 'content-type': 'text/html; charset=utf-8' } });
}

/** What belongs to the page, and holds nothing of anybody. */
export function assetResponse(type: string, text: string): Response {
  const headers = { ...always, 'cache-control': 'private, max-age=300', 'content-type': `${type}; charset=utf-8` };
  return new Response(text, { headers });
}

/** A file that is saved. */
export function downloadResponse(type: string, file: string, text: string): Response {
  const headers = { 'content-type': `${type}; charset=utf-8`, 'content-disposition': `attachment; filename="${file}"` };
  return new Response(text, { headers: { ...always, ...headers } });
}

/** Shows the page again after a form, so that reloading it does nothing twice. */
export function redirectTo(asked: Readonly<Record<string, string>>): Response {
  return new Response(null, {
    status: 303,
    headers: { ...always, location: `?${new URLSearchParams(asked).toString()}` },
  });
}

/** Whether a form stands on the page itself: another site can send one, but cannot say that it is this one. */
export function isOwnForm(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  return site === null ? request.headers.get('origin') === new URL(request.url).origin : site === 'same-origin';
}
