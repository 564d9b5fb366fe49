import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { textKeysByPart } from '../../src/messages/text-keys.js';

/*
 * An owner's own sentences stand in the document, ours in messages/, which the schedule does not know. What a document's
 * `texts` are checked with is made here of our words; a test sees to it that it is up to date.
 */

/** The source of src/schedule/document/text-keys.ts. */
export async function textKeysSource(file: string): Promise<string> {
  const placeholders = Object.fromEntries(
    Object.values(textKeysByPart).flatMap((part) => Object.entries<string>(part)),
  );
  const source = `// Made from messages/text-keys.ts by \`npm run generate\`: see .rollup/generators/text-keys.ts.

/** Every sentence and word that an owner may replace through \`texts\`, each with its placeholders (separated by spaces). */
export const textPlaceholders = ${JSON.stringify(placeholders)} as const;

export type TextKey = keyof typeof textPlaceholders;

export const textKeys = Object.keys(textPlaceholders) as TextKey[];
`;
  return format(source, { ...(await resolveConfig(file)), parser: 'typescript' });
}

/** Writes it. */
export async function writeTextKeys(file: string): Promise<void> {
  await writeFile(file, await textKeysSource(file));
}
