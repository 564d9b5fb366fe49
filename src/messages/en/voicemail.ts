import type { AnyTimeWay, LiveWay } from '../../channels/facts-by-channel-type.js';
import type { ReplyPromise } from '../../channels/promises.js';
import { dayWriter, nameWays, type SpokenMoment, type VoicemailWordsByTone } from '../voicemail/voicemail-words.js';

const numbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const count = (number: number) => numbers[number] ?? (number < 30 ? `twenty-${numbers[number - 20]}` : `${number}`);

const partOfDay = (hour: number) => (hour < 7 ? ' in the morning' : hour < 18 ? '' : ' in the evening');

function clock(hour: number, minute: number): string {
  const current = numbers[hour % 12 || 12]!;
  const next = numbers[(hour % 12) + 1]!;
  if (minute === 0) return hour < 7 || hour >= 18 ? current : `${current} o’clock`;
  if (minute === 15) return `a quarter past ${current}`;
  if (minute === 30) return `half past ${current}`;
  if (minute === 45) return `a quarter to ${next}`;
  const far = minute < 30 ? minute : 60 - minute;
  return `${count(far)}${far === 1 ? ' minute' : far % 5 ? ' minutes' : ''} ${minute < 30 ? `past ${current}` : `to ${next}`}`;
}

const units: Readonly<Record<ReplyPromise['unit'], string>> = {
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  'working-hours': 'working hour',
  'working-days': 'working day',
};

function within({ within: length, unit }: ReplyPromise): string {
  if (length === 0) return 'on the same working day';
  return `within ${count(length)} ${units[unit]}${length === 1 ? '' : 's'}`;
}

const onWebsite = ' on our website';

const liveWays: Readonly<Record<LiveWay, string>> = {
  chat: `by chat${onWebsite}`,
  whatsapp: 'on WhatsApp',
  sms: 'by text message',
  video: `by video call${onWebsite}`,
};

const anyTimeWays: Readonly<Record<AnyTimeWay, string>> = {
  callback: 'ask for a call back on our website',
  email: 'email us',
  form: 'fill in the form on our website',
};

const when = ({ day, time }: SpokenMoment) => [day, `from ${time}`].filter(Boolean).join(' ');

const list = new Intl.ListFormat('en', { type: 'disjunction' });

export const voicemail: VoicemailWordsByTone = (tone) => {
  const please = tone === 'informal' ? 'Leave' : 'Please leave';
  return {
    language: 'en-GB',
    digits: numbers.slice(0, 10),
    plus: 'plus',
    greeting: (name) => (name ? `You have reached ${name}.` : 'Hello.'),
    urgent: (number) => `If it is urgent, call ${number}.`,
    purpose: (limitedTo) => `This line is for ${limitedTo} only.`,
    line: (number, until) =>
      until ? `Until ${until} you can reach us on ${number}.` : `You can reach us now on ${number}.`,
    lunch: 'We are on our lunch break.',
    pause: 'We cannot take your call for a moment.',
    closed: 'Nobody can take your call now.',
    outage: 'Because of a technical fault nobody can take your call now.',
    reason: (reason) => `Reason: ${reason}.`,
    back: (moment) => `You can call us again ${when(moment)}.`,
    backExpected: (moment) => `We expect to be back ${when(moment)}.`,
    backLimited: (moment, limitedTo) => `You can call us ${when(moment)}, for ${limitedTo} only.`,
    backAppointment: (moment, limitedTo) =>
      `We see people by appointment ${when(moment)}${limitedTo && `, for ${limitedTo} only`}.`,
    leave: `${please} your name, your number and your question after the tone.`,
    reply: (promise) => `We will call you back ${within(promise)}.`,
    instead: (ways, until) => {
      const how = nameWays(
        list,
        ways.map((way) => liveWays[way]),
        onWebsite,
      );
      return until ? `Until ${until} you can reach us ${how}.` : `You can reach us now ${how}.`;
    },
    anyTime: (ways, isAlso) => `You can ${isAlso ? 'also ' : ''}${list.format(ways.map((way) => anyTimeWays[way]))}.`,
    time: (hour, minute) => {
      if (minute === 0 && hour % 12 === 0) return hour ? 'noon' : 'midnight';
      return clock(hour, minute) + partOfDay(hour);
    },
    day: dayWriter('en-GB', {
      tomorrow: 'tomorrow',
      weekday: (name) => `on ${name}`,
      nextWeek: (name) => `on ${name} next week`,
      date: (name, date) => `on ${name} ${date}`,
    }),
  };
};
