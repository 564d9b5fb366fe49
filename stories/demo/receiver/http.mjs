import { mostBytes } from './receive.mjs';

/** The body; what goes beyond the limit is not read. */
async function readBody(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > mostBytes) break;
  }
  return Buffer.concat(chunks);
}

/**
 * Answers a request to Node's HTTP server with a receiver. Names and numbers are nowhere but in the store: `log` hears the
 * status only.
 *
 * @param receive a receiver: see receive.mjs
 * @param request Node's request, `response` its response
 * @param {(line: string) => void} [log] hears what is answered
 */
export async function answerWith(receive, request, response, log = () => {}) {
  const { method, headers, socket } = request;
  const answer = receive({
    method,
    origin: headers.origin,
    host: headers.host,
    address: socket.remoteAddress,
    type: headers['content-type'],
    key: headers['idempotency-key'],
    body: method === 'POST' ? await readBody(request) : Buffer.alloc(0),
  });
  log(`callback request: ${answer.status}`);
  const isUnread = answer.status === 413;
  response.writeHead(answer.status, { ...answer.headers, ...(isUnread && { connection: 'close' }) });
  response.end(answer.body);
}
