import { writeFileSync } from 'node:fs';
import type { Context } from './context.js';
import { decodeText } from './decode-text.js';
import { Failure } from './failure.js';
import { otherOffsets } from './fresh-offsets.js';
import { momentOr } from './moments.js';
import { readInput } from './read-input.js';
import { readJson } from './read-json.js';
import { writeOffsets } from './write-offsets.js';

const mark = '\uFEFF';

/** Writes a file that is there. Fails with a `Failure`. */
function overwrite(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new Failure('unwritable', { file, detail: (error as NodeJS.ErrnoException).code ?? '' });
  }
}

/**
 * Mends in a file what can be mended without asking its owner: the witnesses of its zone, when they lack, are over or disagree with our zone data.
 * Gives what is to be said of it. Fails with a `Failure`.
 */
export async function fixFile(file: string, moment: string | undefined, { say }: Context): Promise<string> {
  if (file === '-') throw new Failure('fix-input');
  const bytes = await readInput(file);
  const text = decodeText(bytes, file);
  const document = readJson(text, file);
  const { instant } = momentOr(moment, { timeZone: 'UTC' });
  const offsets = otherOffsets(document, instant);
  if (!offsets) return say.check.nothingToFix(file);
  overwrite(file, `${bytes[0] === 0xef ? mark : ''}${writeOffsets(text, offsets)}`);
  return say.check.fixed(file);
}
