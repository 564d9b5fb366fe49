// The page on which the demo's schedule is edited, as any CMS would have it: a form that is posted, a text that is stored.
import { readFile, writeFile } from 'node:fs/promises';

const most = 200_000;

async function readBody(request) {
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** Forms write line ends as CRLF, whatever stood there. */
const withoutReturns = (text) => text.replaceAll('\r\n', '\n');

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Whether a text is JSON: a page on which no script runs may post anything. */
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Another site may not post here in the name of who has the demo open. */
const isOwnPage = ({ headers }) => headers.origin === `http://${headers.host}`;

/**
 * @param page the HTML of the form, with `{schedule}` where the text stands
 * @param path the file that holds the schedule
 */
export function scheduleForm(page, path) {
  /** Takes what the form has posted; gives the status of the answer. */
  async function save(request) {
    if (!isOwnPage(request)) return 403;
    const body = await readBody(request);
    if (body === undefined) return 413;
    const text = withoutReturns(new URLSearchParams(body).get('schedule') ?? '');
    if (!isJson(text)) return 422;
    await writeFile(path, text);
    return 303;
  }

  return {
    async show() {
      const [html, text] = await Promise.all([readFile(page, 'utf8'), readFile(path, 'utf8')]);
      // HTML drops a line end that a textarea begins with.
      return html.replace('{schedule}', () => `\n${escape(text)}`);
    },
    save,
  };
}
