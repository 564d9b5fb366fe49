import type { AnyTimeWay, LiveWay } from '../../channels/facts-by-channel-type.js';
import type { ReplyPromise } from '../../channels/promises.js';
import { dayWriter, nameWays, type SpokenMoment, type VoicemailWordsByTone } from '../voicemail/voicemail-words.js';

const numbers =
  'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  );
const count = (number: number) => numbers[number] ?? `${number}`;

const partOfDay = (hour: number) =>
  hour < 6 ? ' ’s nachts' : hour < 7 ? ' ’s ochtends' : hour < 18 ? '' : ' ’s avonds';

/** As people say it: kwart over acht, tien voor half twee. */
function clock(hour: number, minute: number): string {
  const current = numbers[hour % 12 || 12]!;
  const next = numbers[(hour % 12) + 1]!;
  if (minute === 0) return `${current} uur`;
  if (minute === 15) return `kwart over ${current}`;
  if (minute === 30) return `half ${next}`;
  if (minute === 45) return `kwart voor ${next}`;
  if (minute < 15) return `${count(minute)} over ${current}`;
  if (minute < 30) return `${count(30 - minute)} voor half ${next}`;
  if (minute < 45) return `${count(minute - 30)} over half ${next}`;
  return `${count(60 - minute)} voor ${next}`;
}

const units: Readonly<Record<ReplyPromise['unit'], readonly [one: string, more: string]>> = {
  minutes: ['minuut', 'minuten'],
  hours: ['uur', 'uur'],
  days: ['dag', 'dagen'],
  'working-hours': ['werkuur', 'werkuren'],
  'working-days': ['werkdag', 'werkdagen'],
};

function within({ within: length, unit }: ReplyPromise): string {
  if (length === 0) return 'nog dezelfde werkdag';
  return `binnen ${count(length)} ${units[unit][length === 1 ? 0 : 1]}`;
}

const onWebsite = ' op onze website';

const liveWays: Readonly<Record<LiveWay, string>> = {
  chat: `via de chat${onWebsite}`,
  whatsapp: 'via WhatsApp',
  sms: 'per sms',
  video: `via beeldbellen${onWebsite}`,
};

const anyTimeWays: Readonly<Record<AnyTimeWay, string>> = {
  callback: 'op onze website een terugbelverzoek achterlaten',
  email: 'ons mailen',
  form: 'op onze website het formulier invullen',
};

const when = ({ day, time }: SpokenMoment) => [day, `vanaf ${time}`].filter(Boolean).join(' ');

const list = new Intl.ListFormat('nl', { type: 'disjunction' });

export const voicemail: VoicemailWordsByTone = (tone) => {
  const je = tone === 'informal';
  const [wij, u, uw, kunt] = je ? ['we', 'je', 'je', 'kun je'] : ['wij', 'u', 'uw', 'kunt u'];
  const Wij = je ? 'We' : 'Wij';
  const uKunt = je ? 'Je kunt' : 'U kunt';
  return {
    language: 'nl-NL',
    digits: numbers.slice(0, 10),
    plus: 'plus',
    greeting: (name) => (name ? `${je ? 'Je bent' : 'U bent'} verbonden met ${name}.` : 'Goedendag.'),
    urgent: (number) => `Is het spoed? Bel dan ${number}.`,
    purpose: (limitedTo) => `Deze lijn is alleen voor ${limitedTo}.`,
    line: (number, until) =>
      until ? `Tot ${until} zijn ${wij} wel bereikbaar op ${number}.` : `${Wij} zijn nu wel bereikbaar op ${number}.`,
    lunch: `${Wij} hebben nu lunchpauze.`,
    pause: `${Wij} zijn nu even niet bereikbaar.`,
    closed: `${Wij} zijn nu niet bereikbaar.`,
    outage: `Door een storing zijn ${wij} nu niet bereikbaar.`,
    reason: (reason) => `Reden: ${reason}.`,
    back: (moment) => `${uKunt} ons ${when(moment)} weer bellen.`,
    backExpected: (moment) => `Naar verwachting ${kunt} ons ${when(moment)} weer bellen.`,
    backLimited: (moment, limitedTo) => `${uKunt} ons ${when(moment)} bellen, alleen voor ${limitedTo}.`,
    backAppointment: (moment, limitedTo) =>
      `${uKunt} ${when(moment)} bij ons terecht, op afspraak${limitedTo && ` en alleen voor ${limitedTo}`}.`,
    leave: `Spreek na de toon ${uw} naam, ${uw} telefoonnummer en ${uw} vraag in.`,
    reply: (promise) => `Dan bellen ${wij} ${u} ${within(promise)} terug.`,
    instead: (ways, until) => {
      const how = nameWays(
        list,
        ways.map((way) => liveWays[way]),
        onWebsite,
      );
      return until ? `Tot ${until} zijn ${wij} wel bereikbaar ${how}.` : `${Wij} zijn nu wel bereikbaar ${how}.`;
    },
    anyTime: (ways, isAlso) => `${isAlso ? `Ook ${kunt}` : uKunt} ${list.format(ways.map((way) => anyTimeWays[way]))}.`,
    time: (hour, minute) => (hour + minute ? clock(hour, minute) + partOfDay(hour) : 'middernacht'),
    day: dayWriter('nl', {
      tomorrow: 'morgen',
      weekday: (name) => name,
      nextWeek: (name) => `volgende week ${name}`,
      date: (name, date) => `${name} ${date}`,
    }),
  };
};
