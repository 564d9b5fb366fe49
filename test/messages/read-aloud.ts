import { rows, sayRow } from './sentences.js';

/*
 * Prints every sentence of the table in every language and tone, for reading aloud:
 * node --import tsx test/messages/read-aloud.ts
 */

const manners = [
  ['u', 'nl', 'formal'],
  ['je', 'nl', 'informal'],
  ['en', 'en-GB', 'formal'],
] as const;

for (const row of rows) {
  console.log(`\n${row.name}${row.channel === undefined ? '' : ` (${row.channel})`}`);
  for (const [name, language, tone] of manners) {
    const { headline, detail } = await sayRow(row, language, tone);
    console.log(`  ${name.padEnd(3)} ${headline}${detail && `\n      ${detail}`}`);
  }
}
