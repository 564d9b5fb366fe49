import { refuse } from './answers.js';

const preflight = {
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': 'content-type, idempotency-key',
  'access-control-max-age': '600',
};

/** Whether a page may post: those of the address that is posted to, and of the origins that the owner names. */
function isAllowedOrigin(request: Request, origins: readonly string[]): boolean {
  const origin = request.headers.get('origin');
  return origin !== null && (origin === new URL(request.url).origin || origins.includes(origin));
}

/** Answers a page of another origin, which the owner allows, so that it can read the answer. */
function withOrigin(response: Response, origin: string): Response {
  response.headers.set('access-control-allow-origin', origin);
  response.headers.set('access-control-expose-headers', 'Retry-After');
  response.headers.append('vary', 'Origin');
  return response;
}

/** Answers what pages post that may; the whole origin is compared, not its host alone. */
export async function answerAllowed(
  request: Request,
  origins: readonly string[],
  answer: (request: Request) => Promise<Response>,
): Promise<Response> {
  if (!isAllowedOrigin(request, origins)) return refuse(403, 'wrong-origin');
  const origin = request.headers.get('origin')!;
  const isOther = origin !== new URL(request.url).origin;
  if (isOther && request.method === 'OPTIONS')
    return withOrigin(new Response(null, { status: 204, headers: preflight }), origin);
  const response = request.method === 'POST' ? await answer(request) : refuse(405, 'wrong-method', { allow: 'POST' });
  return isOther ? withOrigin(response, origin) : response;
}
