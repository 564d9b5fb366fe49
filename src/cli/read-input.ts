import { createReadStream } from 'node:fs';
import { Failure } from './failure.js';

/** What no schedule comes near; a page or a calendar to import from seldom does. */
const largest = 5_000_000;

const codes = {
  ENOENT: 'missing-file',
  ENOTDIR: 'missing-file',
  EISDIR: 'directory',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
} as const;

function failureOf(file: string, error: unknown): Failure {
  const { code = '' } = error as NodeJS.ErrnoException;
  const known = Object.hasOwn(codes, code) ? codes[code as keyof typeof codes] : 'unreadable';
  return new Failure(known, { file, detail: code });
}

/** The bytes of a file, or of standard input for `-`. Fails with a `Failure`. */
export async function readInput(file: string): Promise<Uint8Array> {
  if (file === '-' && process.stdin.isTTY) throw new Failure('nothing-piped');
  // One byte more than is allowed tells that there is too much, also of what has no size of its own.
  const stream = file === '-' ? process.stdin : createReadStream(file, { end: largest });
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > largest) throw new Failure('too-large', { file, detail: `${largest / 1e6} MB` });
    }
  } catch (error) {
    throw error instanceof Failure ? error : failureOf(file, error);
  }
  return Buffer.concat(chunks);
}
