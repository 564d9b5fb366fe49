import type { AnyTimeWay, LiveWay } from '../../channels/facts-by-channel-type.js';
import type { ReplyPromise } from '../../channels/promises.js';
import { dayWriter, nameWays, type SpokenMoment, type VoicemailWordsByTone } from '../voicemail/voicemail-words.js';

const small =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const tens = ['', '', 'vingt', 'trente', 'quarante', 'cinquante'];

/** Hours are feminine, and so are minutes: vingt et une heures. */
function count(number: number, isFeminine = false): string {
  if (number > 59) return `${number}`;
  const one = number % 10;
  const unit = one === 1 && isFeminine ? 'une' : small[one]!;
  if (number < 20) return number === 1 ? unit : small[number]!;
  const ten = tens[Math.floor(number / 10)]!;
  return one ? `${ten}${one === 1 ? ' et ' : '-'}${unit}` : ten;
}

const units: Readonly<Record<ReplyPromise['unit'], readonly [one: string, more: string, isFeminine: boolean]>> = {
  minutes: ['minute', 'minutes', true],
  hours: ['heure', 'heures', true],
  days: ['jour', 'jours', false],
  'working-hours': ['heure ouvrée', 'heures ouvrées', true],
  'working-days': ['jour ouvré', 'jours ouvrés', false],
};

function within({ within: length, unit }: ReplyPromise): string {
  if (length === 0) return 'le jour ouvré même';
  const [one, more, isFeminine] = units[unit];
  return `dans un délai ${length === 1 ? (isFeminine ? 'd’une' : 'd’un') : `de ${count(length, isFeminine)}`} ${length === 1 ? one : more}`;
}

const onWebsite = ' sur notre site';

const liveWays: Readonly<Record<LiveWay, string>> = {
  chat: `par chat${onWebsite}`,
  whatsapp: 'sur WhatsApp',
  sms: 'par SMS',
  video: `par appel vidéo${onWebsite}`,
};

const anyTimeWays: Readonly<Record<AnyTimeWay, string>> = {
  callback: 'demander un rappel sur notre site',
  email: 'nous écrire par e-mail',
  form: 'remplir le formulaire sur notre site',
};

const when = ({ day, time }: SpokenMoment) => [day, `à partir de ${time}`].filter(Boolean).join(' ');

const list = new Intl.ListFormat('fr', { type: 'disjunction' });

function time(hour: number, minute: number): string {
  if (minute === 0 && hour % 12 === 0) return hour ? 'midi' : 'minuit';
  const hours = `${count(hour, true)} heure${hour > 1 ? 's' : ''}`;
  return minute ? `${hours} ${count(minute, true)}` : hours;
}

export const voicemail: VoicemailWordsByTone = (tone) => {
  const tu = tone === 'informal';
  const canReach = tu ? 'tu peux' : 'vous pouvez';
  return {
    language: 'fr-FR',
    digits: small.slice(0, 10),
    plus: 'plus',
    greeting: (name) => (name ? `Bonjour, ${tu ? 'tu es' : 'vous êtes'} bien chez ${name}.` : 'Bonjour.'),
    urgent: (number) => `En cas d’urgence, ${tu ? 'appelle' : 'appelez'} le ${number}.`,
    purpose: (limitedTo) => `Cette ligne est uniquement pour ${limitedTo}.`,
    line: (number, until) =>
      until
        ? `Jusqu’à ${until}, ${canReach} nous joindre au ${number}.`
        : `${tu ? 'Tu peux' : 'Vous pouvez'} nous joindre maintenant au ${number}.`,
    lunch: 'Nous sommes en pause déjeuner.',
    pause: 'Nous sommes absents un moment.',
    closed: 'Personne ne peut répondre pour le moment.',
    outage: 'En raison d’une panne technique, personne ne peut répondre pour le moment.',
    reason: (reason) => `Motif : ${reason}.`,
    back: (moment) => `Nous serons de nouveau joignables ${when(moment)}.`,
    backExpected: (moment) => `Nous pensons être de nouveau joignables ${when(moment)}.`,
    backLimited: (moment, limitedTo) => `Nous serons joignables ${when(moment)}, pour ${limitedTo} seulement.`,
    backAppointment: (moment, limitedTo) =>
      `Nous recevons sur rendez-vous ${when(moment)}${limitedTo && `, pour ${limitedTo} seulement`}.`,
    leave: tu
      ? 'Laisse ton nom, ton numéro et ta question après le bip.'
      : 'Laissez votre nom, votre numéro et votre question après le bip.',
    reply: (promise) => `Nous ${tu ? 'te' : 'vous'} rappellerons ${within(promise)}.`,
    instead: (ways, until) => {
      const how = nameWays(
        list,
        ways.map((way) => liveWays[way]),
        onWebsite,
      );
      return until
        ? `Jusqu’à ${until}, ${canReach} nous joindre ${how}.`
        : `${tu ? 'Tu peux' : 'Vous pouvez'} nous joindre maintenant ${how}.`;
    },
    anyTime: (ways, isAlso) =>
      `${tu ? 'Tu peux' : 'Vous pouvez'} ${isAlso ? 'aussi ' : ''}${list.format(ways.map((way) => anyTimeWays[way]))}.`,
    time,
    day: dayWriter('fr', {
      tomorrow: 'demain',
      weekday: (name) => name,
      nextWeek: (name) => `${name} prochain`,
      date: (name, date) => `le ${name} ${date.replace(/^1 /, '1er ')}`,
    }),
  };
};
