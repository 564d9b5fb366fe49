import { callbackChannel, readSlot, type CallbackRequest } from '../../channels/callback-request.js';
import { StaffMoments, staffWordsIn } from '../../messages/makers/receiver/staff.js';
import type { StaffWords } from '../../messages/makers/receiver/staff-words.js';
import { zoneOf } from '../../schedule/calendar/zoned-time.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import { textIn } from '../../schedule/document/text.js';
import type { CallbackNotice } from './notifier.js';

/** What a notice is made of. */
export interface NoticeFacts {
  readonly schedule: Schedule;
  readonly request: CallbackRequest;
  readonly received: number;
  readonly list: string | null;
  /** The language of the staff; else that of the schedule. */
  readonly language: string | undefined;
  readonly details: boolean;
}

/** With the day, as nobody knows when it is read. */
function whenOf({ schedule, request, received }: NoticeFacts, words: StaffWords): string {
  const slot = readSlot(request.slot);
  if (!slot) return words.notices.soonest;
  const moments = new StaffMoments(words, zoneOf(schedule.timeZone) ?? zoneOf('UTC')!, received);
  return moments.datedSlot(slot.from, slot.until);
}

function nameOfChannel({ schedule, request }: NoticeFacts): string {
  const label = callbackChannel(schedule, request.channel)?.label;
  return label ? textIn(label, schedule.language, schedule.language) : request.channel;
}

function textOf(facts: NoticeFacts, words: StaffWords, when: string): string {
  const { lines } = words.notices;
  const { name, phone, question } = facts.request;
  const personal = [lines.name(name), lines.phone(phone), question && lines.question(question)];
  const all = [
    lines.when(when),
    lines.channel(nameOfChannel(facts)),
    ...(facts.details ? personal : []),
    facts.list && lines.list(facts.list),
  ];
  return all.filter(Boolean).join('\n');
}

/** What is told of a request. */
export function noticeOf(facts: NoticeFacts): CallbackNotice {
  const { schedule, request, received, list, details } = facts;
  const words = staffWordsIn(facts.language ?? schedule.language);
  const when = whenOf(facts, words);
  return {
    ...{
      id: request.id,
      channel: request.channel,
      slot: request.slot,
      received: new Date(received).toISOString(),
      list,
    },
    ...{ title: words.notices.title(when), text: textOf(facts, words, when) },
    ...(details && { request }),
  };
}
