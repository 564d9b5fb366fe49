import type { WhichWeek } from '../../../makers/editor/changes/changed-facts.js';
import type { MomentsWords, SubjectWords, SwitchedState } from '../../../makers/editor/changes/moments-words.js';
import { capital } from '../../../speech.js';
import { holidays } from '../../holidays.js';
import { channelNouns } from '../channel-nouns.js';

const ordinals: Readonly<Record<Exclude<WhichWeek, 'even' | 'odd' | 'some'>, string>> = {
  '1st': 'first',
  '2nd': 'second',
  '3rd': 'third',
  '4th': 'fourth',
  '5th': 'fifth',
  last: 'last',
};

const switched: Readonly<Record<SwitchedState, string>> = {
  closed: 'unavailable',
  open: 'available',
  unknown: 'possibly available',
  appointment: 'available by appointment',
  other: 'available at other times',
};

/** Shared with what changes. */
export const are = ({ name, number }: SubjectWords) => `${name} ${number === 'one' ? 'is' : 'are'}`;

/** Shared with what changes. */
export const forWhom = ({ name, number }: SubjectWords) => (number === 'you' ? '' : ` for ${name}`);

export const moments: MomentsWords = {
  locale: 'en-GB',
  you: { name: 'you', number: 'you' },
  channels: channelNouns,
  holidays,
  times: {
    states: {
      open: (times) => `open ${times}`,
      limited: (times, limitedTo) => `open ${times} for ${limitedTo} only`,
      appointment: (times, limitedTo) => `open by appointment ${limitedTo && `for ${limitedTo} `}${times}`,
      unknown: (times) => `possibly open ${times}`,
      break: (times) => `on a break ${times}`,
    },
    allDay: 'all day',
    range: (from, until) => `from ${from} to ${until}`,
    time: (hour, minute, isNextDay) => `${hour}:${minute}${isNextDay ? ' (at night)' : ''}`,
    breakName: (name) => `the break “${name}”`,
    lunch: 'the lunch break',
  },
  days: {
    today: 'today',
    tomorrow: 'tomorrow',
    on: 'on',
    onDay: (day) => `on ${day}`,
    onHoliday: (holiday, day) => `on ${holiday} (${day})`,
    daysBetween: (first, last) => `from ${first} to ${last}`,
    withReason: (days, reason) => `${days} (${reason})`,
    moreDays: (count) => (count === 1 ? 'once more' : `${count} more times`),
    weekdaysBetween: (first, last) => `${first} to ${last}`,
    everyDay: 'every day',
    onWeekdays: (weekdays) => `on ${weekdays}`,
    onSomeWeekdays: (which, weekdays) => {
      if (which === 'some') return `on ${weekdays}, though not every week,`;
      if (which === 'even' || which === 'odd') return `on ${weekdays} of ${which} weeks`;
      return `on every ${ordinals[which]} ${weekdays} of the month`;
    },
    fromToday: 'from today',
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
  },
  switch: {
    now: 'from now',
    fromMoment: (day, time) => `from ${day} ${time}`,
    untilMoment: (day, time) => `until ${day} ${time}`,
    untilEnded: 'until you end it',
    on: (subject, state, from, until, reason) =>
      `${capital(from)} ${until} ${are(subject)} ${switched[state]}${reason && ` (${reason})`}.`,
    off: (subject, state) =>
      `The switch “${switched[state]} now”${forWhom(subject)} is turned off; the usual hours hold again.`,
  },
};
