import { parseDate, parseDateTime } from '../../../../schedule/calendar/dates.js';
import type { Override, Schedule } from '../../../../schedule/document/schedule.js';
import type { MomentsWords, SwitchedState } from './moments-words.js';
import { subjectWords, tellerOf, type Teller } from './named-channels.js';
import { nameDay, nameTime } from './named-moments.js';

const switchedStates: Readonly<Record<string, SwitchedState>> = {
  always: 'open',
  closed: 'closed',
  unknown: 'unknown',
  appointment: 'appointment',
};

const switchedState = ({ hours }: Override): SwitchedState =>
  (typeof hours === 'string' ? switchedStates[hours] : undefined) ?? 'other';

/** The day and the time of a moment of the document; no time where it is a whole day. */
function momentWords(teller: Teller, moment: string): readonly [day: string, time: string] {
  const wall = parseDateTime(moment);
  const day = wall?.day ?? parseDate(moment)!;
  const { days } = teller.words;
  const name = [days.today, days.tomorrow][day - teller.today] ?? nameDay(teller, day);
  return [name, wall ? nameTime(teller.words, wall.minute) : ''];
}

function untilWords(teller: Teller, until: string | undefined): string {
  const { words } = teller;
  if (!until) return words.switch.untilEnded;
  const [day, time] = momentWords(teller, until);
  return time ? words.switch.untilMoment(day, time) : words.days.until(day);
}

function fromWords(teller: Teller, from: string | undefined): string {
  const { words } = teller;
  if (!from) return words.switch.now;
  const [day, time] = momentWords(teller, from);
  return time ? words.switch.fromMoment(day, time) : words.days.from(day);
}

/** A switch that goes on, or off. */
export function tellSwitch(teller: Teller, override: Override, isOn: boolean): string {
  const { words, schedule, read } = teller;
  const { channels: ids, from, until, reason } = override;
  const named = schedule.channels.filter(({ id }) => ids?.includes(id));
  const subject = ids ? subjectWords(teller, named) : words.you;
  const state = switchedState(override);
  if (!isOn) return words.switch.off(subject, state);
  return words.switch.on(subject, state, fromWords(teller, from), untilWords(teller, until), read(reason));
}

/** What a switch of the moment does, at an instant (epoch milliseconds). */
export function describeSwitch(schedule: Schedule, override: Override, instant: number, words: MomentsWords): string {
  return tellSwitch(tellerOf(schedule, instant, words), override, true);
}
