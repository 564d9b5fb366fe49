import type { ScheduleDocument } from '../../schedule/document/definition/document-schema.js';
import { parseSchedule } from '../../schedule/document/definition/parse-schedule.js';
import type { Problem } from '../../schedule/document/problems.js';
import { countryOfZone, internationalNumber } from '../../channels/countries.js';
import { repairsOf, repairTimes } from '../../messages/makers/repairs.js';
import { dayMinutes } from '../../schedule/calendar/dates.js';
import { parseTimeRange } from '../../schedule/calendar/time-ranges.js';
import { fitsFormat } from '../../schedule/document/string-formats.js';

/** What a first schedule is made of; what is empty is left out. */
export interface FirstAnswers {
  readonly name: string;
  readonly zone: string;
  readonly hours: string;
  readonly lunch: string;
  readonly phone: string;
  readonly email: string;
}

/** What holds of a question that nobody answers. */
export const usualAnswers: FirstAnswers = {
  name: '',
  zone: 'Europe/Amsterdam',
  hours: '09:00-17:00',
  lunch: '',
  phone: '',
  email: '',
};

/** A phone number as a schedule has it: without what people write in it, and with the code of the country. */
function numberOf(phone: string, zone: string): string {
  const plain = phone.replace(/[\s().-]/g, '');
  if (fitsFormat('phone-number', plain)) return plain;
  const [meant] = repairsOf(phone, 'phone-number');
  return meant ?? internationalNumber(phone, countryOfZone(zone) ?? '') ?? plain;
}

/** The answers as a schedule writes them: `8.00-17.00` are `08:00-17:00`. */
function written(answers: FirstAnswers): FirstAnswers {
  const { hours, lunch } = answers;
  return { ...answers, hours: repairTimes(hours) ?? hours, lunch: repairTimes(lunch) ?? lunch };
}

/**
 * The first schedule of an organisation, of the few answers that it takes. It promises nothing that nobody said.
 *
 * @param language what its visitors read (BCP 47)
 * @param offsets witnesses of the zone's clock, where there are some
 */
export function firstDocument(
  answers: FirstAnswers,
  language: string,
  offsets: ScheduleDocument['offsets'] | null,
): ScheduleDocument {
  const { name, zone, hours, lunch, phone, email } = written(answers);
  return {
    $schema: 'https://unpkg.com/bereikbaar-nu/schedule.schema.json',
    version: 1,
    timeZone: zone,
    ...(offsets ? { offsets } : {}),
    language,
    ...(name ? { organisation: { name } } : {}),
    hours: { 'mon-fri': [hours] },
    ...(lunch ? { breaks: [{ name: 'lunch', days: 'mon-fri', time: lunch }] } : {}),
    exceptions: [],
    channels: [
      ...(phone ? [{ id: 'phone', type: 'phone', number: numberOf(phone, zone), display: phone } as const] : []),
      ...(email ? [{ id: 'email', type: 'email', address: email } as const] : []),
    ],
  };
}

/** What is wrong with an answer, whatever the others are; undefined when it can stand in a schedule. Its value is what was typed. */
export function problemWithAnswer(key: keyof FirstAnswers, text: string, zone: string): Problem | undefined {
  const sound = { ...usualAnswers, ...(fitsFormat('time-zone', zone) ? { zone } : {}) };
  const result = parseSchedule(firstDocument({ ...sound, [key]: text }, 'en', null));
  return result.ok ? undefined : { ...result.problems[0]!, value: text };
}

/** Whether there is a lunch break that is not within the hours, which would then not be interrupted by it. */
export function isLunchOutside(answers: FirstAnswers): boolean {
  const { hours, lunch } = written(answers);
  if (![hours, lunch].every((text) => fitsFormat('interval', text))) return false;
  const [open, pause] = [parseTimeRange(hours), parseTimeRange(lunch)];
  // Of a night nobody says which of its two days the break is on.
  return open.end <= dayMinutes && (pause.start <= open.start || pause.end >= open.end);
}
