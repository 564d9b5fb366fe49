/** The headers of every answer: nobody keeps it, nobody takes it for something else. */
const always = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** An answer in JSON. */
export function json(status: number, content: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  const all = { 'content-type': 'application/json', ...always, ...headers };
  return new Response(JSON.stringify(content), { status, headers: all });
}

/** An answer that says what is wrong with the whole of a request. */
export function refuse(status: number, code: string, headers?: Readonly<Record<string, string>>): Response {
  return json(status, { problems: [{ code, key: '' }] }, headers);
}
