import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { languageTags } from '../../../src/messages/languages.js';
import { loadCatalog } from '../../../src/messages/load-catalog.js';
import { createRecordingSet } from '../../../src/messages/voicemail/recording-set.js';
import { parseSchedule } from '../../../src/schedule/index.js';

/*
 * Prints the words of the answering machine for the schedule of the design in every language and tone, and those of all
 * real schedules with a phone in their own language, for reading aloud: npm run read-aloud:voicemail
 */

const cases = join(import.meta.dirname, '../../cases');
const instant = Date.parse('2026-11-24T09:00:00Z');
const read = (name: string): unknown => JSON.parse(readFileSync(join(cases, name), 'utf8'));

async function speak(name: string, document: unknown, language?: string, tone?: 'formal' | 'informal'): Promise<void> {
  const result = parseSchedule(document);
  if (!result.ok) return;
  const { schedule } = result;
  const channel = schedule.channels.find(({ type, urgent }) => type === 'phone' && !urgent);
  if (!channel) return;
  const spoken = language ?? schedule.language;
  const manner = {
    catalog: await loadCatalog(spoken, schedule.language, true),
    language: spoken,
    tone: tone ?? schedule.tone,
  };
  console.log(`\n== ${name}, ${spoken}, ${manner.tone}`);
  for (const { name, message } of createRecordingSet(schedule, channel, instant, manner).recordings) {
    console.log(`  ${name} (${message.seconds} s)  ${message.sentences.join(' ')}`);
  }
}

const design = read('design-example.json');
for (const language of languageTags) {
  for (const tone of ['formal', 'informal'] as const) await speak('design', design, language, tone);
}
for (const file of readdirSync(join(cases, 'real-schedules')).filter((name) => name !== 'index.json')) {
  for (const { id, document } of read(`real-schedules/${file}`) as { id: string; document: unknown }[])
    await speak(id, document);
}
