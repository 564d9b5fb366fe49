import type { AnyTimeWay, LiveWay } from '../../channels/facts-by-channel-type.js';
import type { ReplyPromise } from '../../channels/promises.js';
import { dayWriter, nameWays, type SpokenMoment, type VoicemailWordsByTone } from '../voicemail/voicemail-words.js';

const small =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const tens = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig'];

function count(number: number): string {
  if (number < 20) return small[number]!;
  if (number > 59) return `${number}`;
  const one = number % 10;
  const ten = tens[Math.floor(number / 10)]!;
  return one ? `${one === 1 ? 'ein' : small[one]}und${ten}` : ten;
}

const units: Readonly<Record<ReplyPromise['unit'], readonly [one: string, more: string]>> = {
  minutes: ['einer Minute', 'Minuten'],
  hours: ['einer Stunde', 'Stunden'],
  days: ['einem Tag', 'Tagen'],
  'working-hours': ['einer Arbeitsstunde', 'Arbeitsstunden'],
  'working-days': ['einem Arbeitstag', 'Arbeitstagen'],
};

function within({ within: length, unit }: ReplyPromise): string {
  if (length === 0) return 'noch am selben Arbeitstag';
  const [one, more] = units[unit];
  return length === 1 ? `innerhalb von ${one}` : `innerhalb von ${count(length)} ${more}`;
}

const onWebsite = ' auf unserer Website';

const liveWays: Readonly<Record<LiveWay, string>> = {
  chat: `über den Chat${onWebsite}`,
  whatsapp: 'über WhatsApp',
  sms: 'per SMS',
  video: `per Video${onWebsite}`,
};

const anyTimeWays: Readonly<Record<AnyTimeWay, string>> = {
  callback: 'auf unserer Website um einen Rückruf bitten',
  email: 'uns eine E-Mail schreiben',
  form: 'auf unserer Website das Formular ausfüllen',
};

const when = ({ day, time }: SpokenMoment) => [day, `ab ${time}`].filter(Boolean).join(' ');

const list = new Intl.ListFormat('de', { type: 'disjunction' });

function time(hour: number, minute: number): string {
  if (hour + minute === 0) return 'Mitternacht';
  return [hour === 1 ? 'ein' : count(hour), 'Uhr', minute ? count(minute) : ''].filter(Boolean).join(' ');
}

/** A pronoun stands before “auch”. */
function withAlso(isAlso: boolean, how: string): string {
  if (!isAlso) return how;
  return how.startsWith('uns ') ? how.replace('uns ', 'uns auch ') : `auch ${how}`;
}

export const voicemail: VoicemailWordsByTone = (tone) => {
  const du = tone === 'informal';
  const reach = du ? 'Du erreichst' : 'Sie erreichen';
  const reachInverted = du ? 'erreichst du' : 'erreichen Sie';
  return {
    language: 'de-DE',
    digits: small.slice(0, 10),
    plus: 'plus',
    greeting: (name) => {
      if (!name) return 'Guten Tag.';
      return du ? `Hallo, du bist mit ${name} verbunden.` : `Guten Tag, Sie sind mit ${name} verbunden.`;
    },
    urgent: (number) =>
      du ? `Wenn es dringend ist, ruf ${number} an.` : `In dringenden Fällen rufen Sie bitte ${number} an.`,
    purpose: (limitedTo) => `Diese Leitung ist nur für ${limitedTo}.`,
    line: (number, until) => `${until ? `Bis ${until}` : 'Jetzt'} ${reachInverted} uns unter ${number}.`,
    lunch: 'Wir haben gerade Mittagspause.',
    pause: 'Wir sind gerade nicht erreichbar.',
    closed: 'Zurzeit ist niemand erreichbar.',
    outage: 'Wegen einer technischen Störung ist zurzeit niemand erreichbar.',
    reason: (reason) => `Grund: ${reason}.`,
    back: (moment) => `${reach} uns ${when(moment)} wieder.`,
    backExpected: (moment) => `Voraussichtlich ${reachInverted} uns ${when(moment)} wieder.`,
    backLimited: (moment, limitedTo) => `${reach} uns ${when(moment)}, nur für ${limitedTo}.`,
    backAppointment: (moment, limitedTo) =>
      `Nach Vereinbarung sind wir ${when(moment)} da${limitedTo && `, nur für ${limitedTo}`}.`,
    leave: du
      ? 'Sprich nach dem Ton deinen Namen, deine Nummer und dein Anliegen auf.'
      : 'Bitte nennen Sie nach dem Ton Ihren Namen, Ihre Nummer und Ihr Anliegen.',
    reply: (promise) => `Wir rufen ${du ? 'dich' : 'Sie'} ${within(promise)} zurück.`,
    instead: (ways, until) => {
      const how = nameWays(
        list,
        ways.map((way) => liveWays[way]),
        onWebsite,
      );
      return `${until ? `Bis ${until}` : 'Jetzt'} ${reachInverted} uns ${how}.`;
    },
    anyTime: (ways, isAlso) =>
      `${du ? 'Du kannst' : 'Sie können'} ${withAlso(isAlso, list.format(ways.map((way) => anyTimeWays[way])))}.`,
    time,
    // The date agrees with its weekday, and a comma may stand behind it (Duden, Richtiges und gutes Deutsch, “Datum”).
    day: dayWriter('de', {
      tomorrow: 'morgen',
      weekday: (name) => `am ${name}`,
      nextWeek: (name) => `am ${name} nächster Woche`,
      date: (name, date) => `am ${name}, dem ${date},`,
    }),
  };
};
