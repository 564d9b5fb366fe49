import type { WhichWeek } from '../../../makers/editor/changes/changed-facts.js';
import type { MomentsWords, SubjectWords, SwitchedState } from '../../../makers/editor/changes/moments-words.js';
import { capital } from '../../../speech.js';
import { holidays } from '../../holidays.js';
import { channelNouns } from '../channel-nouns.js';

const ordinals: Readonly<Record<Exclude<WhichWeek, 'even' | 'odd' | 'some'>, string>> = {
  '1st': 'eerste',
  '2nd': 'tweede',
  '3rd': 'derde',
  '4th': 'vierde',
  '5th': 'vijfde',
  last: 'laatste',
};

const switched: Readonly<Record<SwitchedState, string>> = {
  closed: 'niet bereikbaar',
  open: 'bereikbaar',
  unknown: 'misschien bereikbaar',
  appointment: 'op afspraak bereikbaar',
  other: 'op andere tijden bereikbaar',
};

/** Shared with what changes. */
export const are = ({ name, number }: SubjectWords) =>
  number === 'you' ? 'bent u' : `${number === 'one' ? 'is' : 'zijn'} ${name}`;

/** Shared with what changes. */
export const bare = (time: string) => time.replace(/ uur$/, '');

/** Shared with what changes. */
export const ofWhom = ({ name, number }: SubjectWords) => (number === 'you' ? '' : ` voor ${name}`);

export const moments: MomentsWords = {
  locale: 'nl',
  you: { name: 'u', number: 'you' },
  channels: channelNouns,
  holidays,
  times: {
    states: {
      open: (times) => `open ${times}`,
      limited: (times, limitedTo) => `alleen voor ${limitedTo} open ${times}`,
      appointment: (times, limitedTo) => `op afspraak open ${limitedTo && `voor ${limitedTo} `}${times}`,
      unknown: (times) => `misschien open ${times}`,
      break: (times) => `met pauze ${times}`,
    },
    allDay: 'de hele dag',
    range: (from, until) => `van ${bare(from)} tot ${until}`,
    time: (hour, minute, isNextDay) => `${hour}.${minute} uur${isNextDay ? ' (’s nachts)' : ''}`,
    breakName: (name) => `de pauze “${name}”`,
    lunch: 'de lunchpauze',
  },
  days: {
    today: 'vandaag',
    tomorrow: 'morgen',
    on: 'op',
    onDay: (day) => `op ${day}`,
    onHoliday: (holiday, day) => `op ${holiday} (${day})`,
    daysBetween: (first, last) => `van ${first} tot en met ${last}`,
    withReason: (days, reason) => `${days} (${reason})`,
    moreDays: (count) => (count === 1 ? 'nog 1 keer' : `nog ${count} keer`),
    weekdaysBetween: (first, last) => `${first} tot en met ${last}`,
    everyDay: 'elke dag',
    onWeekdays: (weekdays) => weekdays,
    onSomeWeekdays: (which, weekdays) => {
      if (which === 'some') return `op ${weekdays}, maar niet elke week,`;
      if (which === 'even' || which === 'odd') return `${weekdays} in ${which === 'even' ? 'even' : 'oneven'} weken`;
      return `elke ${ordinals[which]} ${weekdays} van de maand`;
    },
    fromToday: 'vanaf vandaag',
    from: (day) => `vanaf ${day}`,
    until: (day) => `tot en met ${day}`,
  },
  switch: {
    now: 'vanaf nu',
    fromMoment: (day, time) => `vanaf ${day} ${time}`,
    untilMoment: (day, time) => `tot ${day} ${time}`,
    untilEnded: 'tot u het beëindigt',
    on: (subject, state, from, until, reason) =>
      `${capital(from)} ${until} ${are(subject)} ${switched[state]}${reason && ` (${reason})`}.`,
    off: (subject, state) =>
      `De schakelaar “nu ${switched[state]}”${ofWhom(subject)} gaat uit; de gewone tijden gelden weer.`,
  },
};
