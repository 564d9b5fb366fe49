import { readHours, type HoursOptions } from '../../../src/messages/hours/hours-subjects.js';
import { describeWeek, type HoursCell, type HoursTable } from '../../../src/messages/hours/hours.js';
import { describeUnusualDays } from '../../../src/messages/hours/unusual-days.js';
import type { Tone } from '../../../src/messages/index.js';
import { createSpeech } from '../../../src/messages/speech.js';
import { catalogLoader } from '../../../src/messages/load-catalog-parts.js';
import { instantOf, scheduleOf } from '../sentences.js';

const load = catalogLoader('hours');

export const phone = { id: 'phone', type: 'phone', number: '+31201234567', display: '020 123 45 67' };
export const chat = { id: 'chat', type: 'chat', provider: 'generic', hours: { 'mon-fri': ['09:00-21:00'] } };
export const urgent = {
  id: 'spoed',
  type: 'phone',
  number: '+31201234568',
  label: 'de spoedlijn',
  urgent: true,
  hours: 'always',
};
export const email = { id: 'email', type: 'email', address: 'info@delinde.example' };

export const office = {
  hours: { 'mon-fri': ['08:00-17:00'] },
  breaks: [{ name: 'lunch', time: '12:30-13:30' }],
  channels: [phone, email],
};

/** The hours of a document at a moment. */
export async function read(
  document: object,
  at: string,
  language = 'nl',
  options: HoursOptions = {},
  tone: Tone = 'formal',
) {
  const schedule = scheduleOf({ version: 1, timeZone: 'Europe/Amsterdam', ...document });
  const manner = { catalog: await load(language, 'nl'), language, tone };
  return readHours(schedule, createSpeech(schedule, instantOf(schedule, at), manner), options);
}

export const plain = (text: string) => text.replaceAll(/\s/g, ' ');

function writeCell({ whom, lines, remarks }: HoursCell): string {
  const parts = lines.map(({ time, remark, isNow }) => [time, remark, isNow ? '^' : ''].filter(Boolean).join(' '));
  return [whom, [...parts, ...remarks].join('; ')].filter(Boolean).join(' ');
}

/**
 * A table on lines: the title and the columns, then each row as "days (remarks): times remark; … | …". `*` marks today, `^` what
 * it is now.
 */
export function write({ title, columns, rows }: HoursTable): string[] {
  const lines = rows.map(({ head, today, remarks, cells }) => {
    const shared = remarks.length ? ` (${remarks.join('; ')})` : '';
    return `${today ? '*' : ''}${head}${shared}: ${cells.map(writeCell).join(' | ')}`;
  });
  return [[title, ...columns].join(' | '), ...lines].map(plain);
}

/** What is said of them: a week, in tables of their own, and what is unusual after it. */
export async function say(
  document: object,
  at: string,
  language?: string,
  options: HoursOptions = {},
): Promise<string[]> {
  const hours = await read(document, at, language, { mergeDays: true, ...options });
  return hours ? [...describeWeek(hours).apart, ...describeUnusualDays(hours)].flatMap(write) : [];
}

/** What is said of a week in one table with columns; nothing where there is none. */
export async function sayTogether(
  document: object,
  at: string,
  language?: string,
  options: HoursOptions = {},
): Promise<string[]> {
  const hours = await read(document, at, language, { mergeDays: true, ...options });
  const together = hours && describeWeek(hours).together;
  return together ? write(together) : [];
}
