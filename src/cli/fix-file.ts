import { inspectCompiled, renewCompiled } from '../compile/inspect-compiled.js';
import { isRecord } from '../schedule/document/json.js';
import type { Context } from './context.js';
import { decodeText } from './decode-text.js';
import { Failure } from './failure.js';
import { otherOffsets } from './fresh-offsets.js';
import { momentOr } from './moments.js';
import { overwrite } from './overwrite.js';
import { readInput } from './read-input.js';
import { readJson } from './read-json.js';
import { writeCompiled, writeOffsets } from '../schedule/document/source-text/write-key.js';
import { zoneDataVersion } from './zone-data.js';

/** A text in which one key was renewed; null where that is as it should be, or cannot be renewed. */
type Mend = (text: string, document: unknown, instant: number) => Promise<string | null> | string | null;

const mendOffsets: Mend = (text, document, instant) => {
  const offsets = otherOffsets(document, instant);
  return offsets && writeOffsets(text, offsets);
};

/** What was compiled is renewed and never begun: whether there is any is for the owner to say. */
const mendCompiled: Mend = async (text, document, instant) => {
  if (!isRecord(document) || !Object.hasOwn(document, 'compiled')) return null;
  if ((await inspectCompiled(document, instant)).state === 'fresh') return null;
  const result = await renewCompiled(document, instant, {}, zoneDataVersion);
  return result.ok ? writeCompiled(text, result.compiled) : null;
};

/**
 * Mends in a file what can be mended without asking its owner: the witnesses of its zone, when they lack, are over or disagree with our zone
 * data; then what was compiled of all that, when it holds no longer or ends soon. Gives what is to be said of it. Fails with a `Failure`.
 */
export async function fixFile(file: string, moment: string | undefined, { say }: Context): Promise<string> {
  if (file === '-') throw new Failure('fix-input');
  const bytes = await readInput(file);
  const { instant } = momentOr(moment, { timeZone: 'UTC' });
  const { fixed, nothingToFix } = say.check;
  const remarks: string[] = [];
  let text = decodeText(bytes, file);
  for (const [mend, remark] of [
    [mendOffsets, fixed.offsets],
    [mendCompiled, fixed.compiled],
  ] as const) {
    const mended = await mend(text, readJson(text, file), instant);
    if (mended !== null) remarks.push(remark(file));
    text = mended ?? text;
  }
  if (!remarks.length) return nothingToFix(file);
  if (!overwrite({ file, bytes }, text)) throw new Failure('changed-meanwhile', { file });
  return remarks.join('\n');
}
