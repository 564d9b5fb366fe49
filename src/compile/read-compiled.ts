import { checksum } from './checksum.js';
import { compiledVersion, type Compiled } from './compiled.js';

/** What was compiled of a document that has not changed since; made by `readCompiled` alone. */
export type CompiledTimeline = Compiled;

/**
 * What `compile` has put into a document (parsed JSON; any value may be given). Null when it has put in nothing, when that or
 * anything else in the document was changed since, and when presence has a say as well. Never throws.
 */
export function readCompiled(document: unknown): CompiledTimeline | null {
  try {
    const { compiled, ...rest } = document as { readonly compiled: Compiled };
    const { sum, ...body } = compiled;
    const isBelieved =
      body.v === compiledVersion && !('presence' in rest) && checksum(body) === sum && checksum(rest) === body.of;
    return isBelieved ? compiled : null;
  } catch {
    // Not a document, without the key, or no JSON: the engine says what is wrong with it.
    return null;
  }
}
