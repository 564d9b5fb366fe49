import type { Audience } from '../../../channels/advice/advice.js';
import type { ReplyPromise } from '../../../channels/promises.js';
import type { Channel } from '../../../schedule/document/schedule.js';
import type { AdviceWords } from '../../makers/advice-words.js';
import { holidays } from '../holidays.js';
import { channelNouns } from './channel-nouns.js';

const people: Readonly<Record<Audience, string>> = {
  consumers: 'your customers are consumers',
  patients: 'you are there for patients',
  tenants: 'you are there for tenants',
  citizens: 'you are there for citizens',
  students: 'you are there for students',
  members: 'you are there for members',
  businesses: 'your customers are businesses',
};

const units: Readonly<Record<ReplyPromise['unit'], string>> = {
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  'working-hours': 'working hour',
  'working-days': 'working day',
};

const isPhone = ({ type }: Channel) => type === 'phone';

const promiseWords = ({ within, unit }: ReplyPromise) => `within ${within} ${units[unit]}${within === 1 ? '' : 's'}`;

export const advice: AdviceWords = {
  language: 'en',
  locale: 'en-GB',
  findings: {
    'unreachable-at-lunch': ({ audience, limitedTo, hasOtherTimes }, { moment, read }) => ({
      finding: limitedTo
        ? `${moment}: available for ${read(limitedTo)} only, while ${people[audience]}.`
        : `${moment}: nobody is available, while ${people[audience]}.`,
      reason: hasOtherTimes
        ? 'People with a job would rather call in their own lunch break; now they have to be early or late, or wait for the weekend.'
        : 'It is often the only time at which people with a job can call.',
      remedy: 'Keep chat or a callback request open, or take turns at the phone.',
    }),
    'dead-end-break': ({ name }, { moment, read }) => ({
      finding: `${moment}: ${name && name !== 'lunch' ? `a break (${read(name)})` : 'a break'}, and nowhere to leave a question.`,
      reason: 'That is a dead end: no conversation, no message, no answer.',
      remedy: 'Add a channel that is always possible: email, a form, a callback request or voicemail.',
    }),
    'only-phone': ({ isSale, channels }, { list, name }) => ({
      finding: channels.every(isPhone)
        ? 'This schedule has nothing but the phone; nobody can write to you.'
        : `Via ${list(channels.map(name))} people can only speak to you; nobody can write to you.`,
      reason: isSale
        ? 'Who sells to consumers at a distance must give a phone number and an email address beforehand. And a number is of no use to people who do not hear well, or cannot call right now.'
        : channels.every(isPhone)
          ? 'A number is of no use to people who do not hear or speak well, or cannot call right now.'
          : 'That is of no use to people who do not speak well, or cannot talk right now.',
      remedy: 'Add an email address, a form or chat.',
    }),
    'no-urgent-route': () => ({
      finding: 'Nothing says where patients can turn to when it is urgent.',
      reason: 'People in need should not have to search, least of all when you are closed.',
      remedy: 'Add a phone channel with "urgent": true: the emergency line, or who stands in for you.',
    }),
    'urgent-gap': (_, { moment }) => ({
      finding: `${moment}: closed, and nobody answers the number for urgent matters either.`,
      reason: 'People in need must find a number that answers at every moment.',
      remedy:
        'Give a channel with "urgent": true that is open then, such as who stands in for you ("hours": "outside").',
    }),
    'promise-beyond-hours': ({ channel, promise }, { moment, name }) => ({
      finding: `Via ${name(channel)} you promise an answer ${promiseWords(promise)}, but nobody is there ${moment}.`,
      reason:
        'Minutes, hours and days run on while you are closed. Almost half of the promised callbacks never come: promise only what your hours allow.',
      remedy: 'Count in working time: "unit": "working-hours" or "working-days".',
    }),
    'promise-uncountable': ({ channels }, { list, name }) => ({
      finding: `Via ${list(channels.map(name))} you promise an answer in working time, but nothing says when you work.`,
      reason: 'Without hours nobody can tell when the promise ends: visitors read how long it takes, and no day.',
      remedy: 'Fill in "hours", of the organisation or of the channel.',
    }),
    'no-promise': ({ channels }, { list, name }) => ({
      finding: `Nothing says when people get an answer via ${list(channels.map(name))}.`,
      reason: 'Without a promise nobody knows whether to wait, and the channel is never recommended.',
      remedy: 'Add "reply", such as { "within": 1, "unit": "working-days" }.',
    }),
    'no-callback-at-lunch': ({ audience, channel, isBreak }, { moment, name }) => ({
      finding: `${moment}: nobody is called back via ${name(channel)}, while ${people[audience]}.`,
      reason: 'It is often the only time at which people with a job can be called, too.',
      remedy: isBreak
        ? 'Give the callback request hours of its own ("hours"), and name in the "channels" of the break those that have it.'
        : 'Give the callback request hours of its own, such as "hours": { "mon-fri": ["09:00-17:00"] }.',
    }),
    'no-wait-told': ({ channels }, { list, name }) => ({
      finding: `Nothing says how soon people get an answer via ${list(channels.map(name))}.`,
      reason: 'Nobody is sure to look there at once, and without a promise nobody knows how long to wait.',
      remedy: 'Add "reply", such as { "within": 30, "unit": "minutes" }, or tell with "presence" who is there now.',
    }),
    'label-after-via': ({ label }) => ({
      finding: `The label “${label}” reads badly in a sentence: “via ${label}”.`,
      reason: 'Sentences have a label in the place of a way, as in “available now via the service line”.',
      remedy:
        'Name the way, such as “emergency line” or “members’ line”. Whom it is for belongs in "note" or "limitedTo".',
    }),
    'link-nowhere': ({ url, meant }) => ({
      finding: meant
        ? `The address "${url}" is a page of your own site like this.`
        : `The address "${url}" leads nowhere.`,
      reason: 'Who clicks on it comes to a dead end; or there is no link to click on.',
      remedy: meant
        ? `Write the whole address, such as "${meant}".`
        : 'Copy the address from the address bar of a browser.',
    }),
    'slow-callback': ({ channel, promise }, { name }) => ({
      finding: `Via ${name(channel)} you promise to call back ${promiseWords(promise)}.`,
      reason: 'Good practice is: before the end of the next working day, and at a moment that the customer chooses.',
      remedy: 'Promise the next working day, or let the customer choose a moment with "slots".',
    }),
    'holidays-without-rule': ({ holidays }, { list, date, nameHoliday }) => ({
      finding: `This schedule has an ordinary day on ${list(holidays.map(({ name, start }) => `${nameHoliday(name)} (${date(start)})`))}.`,
      reason:
        'On a public holiday it then says wrongly that you are available; or nobody believes that you really are.',
      remedy: 'Add an exception with "holiday": closed, or with the hours of that day.',
    }),
    'regional-holidays-without-rule': ({ holidays }, { list, date, nameHoliday }) => ({
      finding: `A part of the country has a holiday on ${list(holidays.map(({ name, start }) => `${nameHoliday(name)} (${date(start)})`))}. This schedule names none of them.`,
      reason: 'Where one of these days is a holiday, it says wrongly that you are available.',
      remedy: 'Look up which of them you have, and add an exception with "holiday" for each.',
    }),
    'expires-soon': (_, { moment }) => ({
      finding: `This schedule expires: every answer is “unknown” ${moment}.`,
      reason: 'After that day the website only shows your own words, and not whether you are available.',
      remedy: 'Review the schedule and move "validThrough" ahead.',
    }),
    'exception-bounds-channels': (
      { channels, days, gaps, closesAt, isAllDay },
      { dates, times, name, list, clock },
    ) => {
      const names = list(channels.map(name));
      const [are, close] = channels.length > 1 ? ['are', 'close'] : ['is', 'closes'];
      return {
        finding:
          closesAt !== null
            ? `${dates(days)}: ${names} then ${close} at ${clock(closesAt)}, too.`
            : isAllDay
              ? `${dates(days)}: ${names} ${are} then closed all day, too.`
              : `${dates(days)}, ${times(gaps)}: ${names} ${are} then closed, too.`,
        reason: 'An exception without "channels" bounds every channel, also those with hours of their own.',
        remedy: 'If that is not meant, name in "channels" those that the exception is for.',
      };
    },
    'cut-does-nothing': ({ key, time }) => ({
      finding: `The "${key}" of this exception ("${time}") changes nothing.`,
      reason:
        key === 'closes'
          ? 'On the days of this exception nobody is there after that time anyway, or another exception comes first.'
          : 'On the days of this exception nobody is there before that time anyway, or another exception comes first.',
      remedy: 'Check the time and the days, or remove the key.',
    }),
    'cut-takes-day': ({ key, time, days, other }, { dates }) => ({
      finding: `${dates(days)}: "${key}": "${time}"${other ? ` together with "${key === 'closes' ? 'opens' : 'closes'}": "${other.time}" (${other.path})` : ''} leaves nothing.`,
      reason: 'What closes before it begins, or opens after its end, is closed all of that day.',
      remedy: 'If that is meant, write "hours": "closed". Else check the time.',
    }),
    'exception-takes-later-day': ({ start }, { moment, date }) => ({
      finding: `${moment}: nobody is there because of this exception, though it is about ${date(start)}.`,
      reason: 'An exception replaces all that starts on its day, also what ends only days later.',
      remedy: 'Write what lasts for days by the day ("sat": ["00:00-24:00"]), and give an eve "extra", not "hours".',
    }),
    'closes-before-evening': ({ closes }, { moment }) => ({
      finding: `${moment}: all of it is gone, as "${closes}" is a time of the day itself, not of the night after it.`,
      reason: 'What begins in the evening has not begun in the early morning of that day.',
      remedy: 'Close at "24:00" at the latest, or give with "hours" what holds then, such as "20:00-01:00".',
    }),
    'instead-never-helps': ({ channel, instead }, { moment, name }) => ({
      finding: `When ${name(channel)} is closed (such as ${moment}) you refer to ${name(instead)}, where nobody ever is then.`,
      reason: 'To be sent to a closed door is worse than not to be sent.',
      remedy: 'Give that channel wider hours, or refer to email or a callback request.',
    }),
    'instead-paused-too': ({ channel, instead }, { moment, name, list }) => ({
      finding: `${moment}: a break for ${name(channel)}, and you refer to ${list(instead.map(name))}, but that break holds there as well.`,
      reason: 'To be sent to a closed door is worse than not to be sent.',
      remedy: `Is the break of ${name(channel)} alone? Then add "channels": ["${channel.id}"] to it.`,
    }),
    'same-address-differs': ({ channel, other, address }, { moment, name }) => ({
      finding: `${moment}: ${address} is both open and closed, according to ${name(channel)} and ${name(other)}.`,
      reason: `It is the same ${'number' in channel ? 'number' : 'address'}: one of the two is wrong.`,
      remedy: 'Give both the same hours, or each a "label" of its own when there is a menu behind it.',
    }),
    'urgent-number-shared': ({ channel, urgent, address }, { name }) => ({
      finding: `What is urgent (${name(urgent)}) and everything else (${name(channel)}) have the same number: ${address}.`,
      reason: 'The answering machine of that number has no other number to send urgent callers to: they are stuck.',
      remedy:
        'Give what is urgent a number of its own. Is this number always answered? Then make it one channel, with "limitedTo": "emergencies" outside your hours. Is there a menu behind it? Then give both a "label".',
    }),
    'never-available': ({ channel }, { name }) => ({
      finding: `Nobody can ever be reached via ${name(channel)}.`,
      reason: 'What is shown and never possible costs visitors time.',
      remedy: 'Remove it, or fill in its hours.',
    }),
    'voicemail-too-long': ({ seconds, left }, { moment }) => ({
      finding: `The words for the answering machine (${moment}) last ${seconds} seconds; ${left} are left after the least important has been dropped.`,
      reason: 'After 25 seconds hardly anyone listens, and who hangs up does not hear when you are back.',
      remedy: 'Make names, labels and reasons shorter.',
    }),
  },
  sources: {
    'lunch-argument': 'what bereikbaar-nu starts from: people with a job call around noon',
    'answer-moments': 'what bereikbaar-nu starts from: never a dead end, always a moment of answer',
    'consumer-rights-directive': 'Consumer Rights Directive 2011/83/EU, article 6(1)(c)',
    'disability-convention':
      'UN Convention on the Rights of Persons with Disabilities, article 9 (information and communication)',
    'urgent-argument': 'what bereikbaar-nu starts from: the way for what is urgent comes first',
    'mystery-calls': 'KCM, 10,000 mystery calls: almost half of the callback promises are not kept',
    'customer-charter': 'good practice: a callback before the end of the next working day',
    'public-holidays': 'the public holidays by law',
    'honest-unknown': 'bereikbaar-nu: what has expired is no longer claimed',
    'one-truth': 'bereikbaar-nu: one file, one truth',
    'answering-machine': 'bereikbaar-nu: the words of an answering machine last at most 25 seconds',
  },
  laws: {
    'consumer-rights-directive': {
      NL: 'Dutch Civil Code, article 6:230m(1)(c) (after Directive 2011/83/EU, article 6)',
      BE: 'Belgian Code of Economic Law, article VI.45 (after Directive 2011/83/EU, article 6)',
      DE: 'German Civil Code, section 312d, and EGBGB, article 246a (after Directive 2011/83/EU, article 6)',
      FR: 'French Consumer Code, article L221-5 (after Directive 2011/83/EU, article 6)',
    },
    'customer-charter': {
      BE: 'Belgian customer charter: a callback before the end of the next working day',
    },
    'public-holidays': {
      NL: 'Dutch General Extension of Time Limits Act (Algemene termijnenwet), article 3',
      BE: 'Belgian Royal Decree of 18 April 1974, article 1',
      DE: 'German Unification Treaty, article 2, and the holiday acts of the states',
      FR: 'French Labour Code, article L3133-1',
      GB: 'Banking and Financial Dealings Act 1971',
    },
  },
  channels: channelNouns,
  grades: { serious: 'serious', moderate: 'moderate', minor: 'minor' },
  holidays,
  during: (day, from, until) => `on ${day} from ${from} to ${until}`,
  between: (day, from, lastDay, until) => `from ${day} ${from} to ${lastDay} ${until}`,
  from: (day, time) => `from ${day} ${time}`,
  time: (hour, minute) => `${hour}:${minute}`,
  span: (from, until) => `from ${from} to ${until}`,
  manyDates: (count, first, last) => `on ${count} days, from ${first} to ${last}`,
};
