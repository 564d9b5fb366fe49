// What a server may answer, for tests that bring their own network.

/** A document as small as it can be, and a way to make others that are valid as well. */
export const documentText = (more: object = {}) =>
  JSON.stringify({ version: 1, timeZone: 'Europe/Amsterdam', hours: { 'mon-fri': ['09:00-17:00'] }, ...more });

export const ok =
  (text: string = documentText(), headers: Record<string, string> = {}) =>
  () =>
    Promise.resolve(new Response(text, { headers: { 'Content-Type': 'application/json', ...headers } }));

export const refused =
  (status: number, headers: Record<string, string> = {}) =>
  () =>
    Promise.resolve(new Response('no', { status, headers }));

export const offline = () => Promise.reject(new TypeError('Failed to fetch'));

/** Never answers, and gives up when it is told to. */
export const silent = (_url: string, { signal }: RequestInit) =>
  new Promise<Response>((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });
