import { readFileSync, writeFileSync } from 'node:fs';
import { Failure } from './failure.js';

const mark = '\uFEFF';

/** A file as it was read. */
export interface ReadBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes a file that was read, with its byte order mark if it had one. False when somebody else has written it since: then nothing is
 * done. Fails with a `Failure`.
 */
export function overwrite({ file, bytes }: ReadBytes, text: string): boolean {
  try {
    if (!readFileSync(file).equals(bytes)) return false;
    writeFileSync(file, `${bytes[0] === 0xef ? mark : ''}${text}`);
    return true;
  } catch (error) {
    throw new Failure('unwritable', { file, detail: (error as NodeJS.ErrnoException).code ?? '' });
  }
}
