import { readHours } from '../../src/messages/hours/hours-subjects.js';
import { describePaper, describeWeek } from '../../src/messages/hours/hours.js';
import { describeUnusualDays } from '../../src/messages/hours/unusual-days.js';
import { createSpeech } from '../../src/messages/speech.js';
import { catalogLoader } from '../../src/messages/load-catalog-parts.js';
import { textPlaceholders, type TextKey } from '../../src/schedule/document/text-keys.js';
import { office } from '../../stories/documents.js';
import { write } from './hours/hours-reading.js';
import { manners } from './manners.js';
import { instantOf, rows, sayRow, scheduleOf } from './sentences.js';

/*
 * Prints all sentences in every language and tone, for reading aloud: npm run read-aloud [status|hours|words]
 * First what is said about every moment of the table, then a week of hours, then every sentence by itself.
 */

const load = catalogLoader('channels', 'callback', 'hours');
const wanted = process.argv[2];

async function printStatus(): Promise<void> {
  for (const row of rows) {
    console.log(`\n${row.name}${row.channel === undefined ? '' : ` (${row.channel})`}`);
    for (const [name, language, tone] of manners) {
      const { headline, detail } = await sayRow(row, language, tone);
      console.log(`  ${name.padEnd(5)} ${headline}${detail && `\n        ${detail}`}`);
    }
  }
}

async function printHours(): Promise<void> {
  const schedule = scheduleOf(office);
  const instant = instantOf(schedule, '2026-12-16T10:00');
  for (const [name, language, tone] of manners) {
    const speech = createSpeech(schedule, instant, { catalog: await load(language, 'nl'), language, tone });
    const hours = readHours(schedule, speech, { mergeDays: true });
    if (!hours) continue;
    console.log(`\n${name}`);
    const { apart, together } = describeWeek(hours);
    const tables = [...(together ? [together] : apart), ...describeUnusualDays(hours)];
    console.log(`  ${tables.flatMap(write).join('\n  ')}`);
    const { asOf, phones } = describePaper(hours);
    console.log(`  ${[asOf, ...phones].join('\n  ')}`);
  }
}

/** Sentences with the names of their placeholders in capitals, so that they can be read. */
async function printWords(): Promise<void> {
  const schedule = scheduleOf(office);
  for (const [key, names] of Object.entries<string>(textPlaceholders)) {
    console.log(`\n${key}`);
    const values = Object.fromEntries(names.split(' ').map((each) => [each, each.toUpperCase()]));
    for (const [name, language, tone] of manners) {
      const speech = createSpeech(schedule, 0, { catalog: await load(language, 'nl'), language, tone });
      console.log(`  ${name.padEnd(5)} ${speech.say(key as TextKey, values)}`);
    }
  }
}

const parts = { status: printStatus, hours: printHours, words: printWords };
for (const [name, print] of Object.entries(parts)) if (!wanted || wanted === name) await print();
