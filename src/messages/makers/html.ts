import { dayLength, dayNumber } from '../../schedule/calendar/dates.js';
import type { Channel } from '../../schedule/document/schedule.js';
import { baseLanguage } from '../../schedule/document/text.js';
import type { Manner } from '../speech.js';

interface Sentences {
  readonly hours: string;
  readonly exceptions: string;
  readonly closed: string;
  readonly unknown: string;
  readonly allDay: string;
  readonly to: string;
  readonly from: string;
  readonly until: string;
  readonly only: string;
  readonly appointment: string;
  readonly urgent: string;
  readonly time: (hour: number, minute: string) => string;
  readonly range: (start: string, end: string) => string;
  readonly channels: Readonly<Record<Channel['type'], string>>;
}

const plainTime = (hour: number, minute: string) => `${hour}:${minute}`;
const dash = (start: string, end: string) => `${start}–${end}`;

const languages: Readonly<Record<string, Sentences>> = {
  nl: {
    hours: 'Openingstijden',
    exceptions: 'Afwijkende dagen',
    closed: 'gesloten',
    unknown: 'niet bekend',
    allDay: 'dag en nacht',
    to: ' t/m ',
    from: 'vanaf ',
    until: 'tot en met ',
    only: 'alleen ',
    appointment: 'op afspraak',
    urgent: 'bij spoed',
    time: (hour, minute) => `${hour}.${minute}`,
    range: (start, end) => `${start}–${end} uur`,
    channels: {
      ...{ phone: 'Telefoon', chat: 'Chat', whatsapp: 'WhatsApp', sms: 'Sms', visit: 'Bezoekadres' },
      ...{ email: 'E-mail', callback: 'Terugbelverzoek', form: 'Formulier', link: 'Online' },
    },
  },
  en: {
    hours: 'Opening hours',
    exceptions: 'Days that differ',
    closed: 'closed',
    unknown: 'not known',
    allDay: 'day and night',
    to: ' to ',
    from: 'from ',
    until: 'until ',
    only: 'only ',
    appointment: 'by appointment',
    urgent: 'when it is urgent',
    time: plainTime,
    range: dash,
    channels: {
      ...{ phone: 'Phone', chat: 'Chat', whatsapp: 'WhatsApp', sms: 'Text message', visit: 'Address' },
      ...{ email: 'Email', callback: 'Call back', form: 'Form', link: 'Online' },
    },
  },
  de: {
    hours: 'Öffnungszeiten',
    exceptions: 'Abweichende Tage',
    closed: 'geschlossen',
    unknown: 'nicht bekannt',
    allDay: 'Tag und Nacht',
    to: ' bis ',
    from: 'ab ',
    until: 'bis ',
    only: 'nur ',
    appointment: 'nach Vereinbarung',
    urgent: 'in dringenden Fällen',
    time: plainTime,
    range: (start, end) => `${start}–${end} Uhr`,
    channels: {
      ...{ phone: 'Telefon', chat: 'Chat', whatsapp: 'WhatsApp', sms: 'SMS', visit: 'Adresse' },
      ...{ email: 'E-Mail', callback: 'Rückruf', form: 'Formular', link: 'Online' },
    },
  },
  fr: {
    hours: 'Horaires',
    exceptions: 'Jours particuliers',
    closed: 'fermé',
    unknown: 'inconnu',
    allDay: 'jour et nuit',
    to: ' au ',
    from: 'à partir du ',
    until: 'jusqu’au ',
    only: 'seulement ',
    appointment: 'sur rendez-vous',
    urgent: 'en cas d’urgence',
    time: (hour, minute) => `${hour} h ${minute}`,
    range: dash,
    channels: {
      ...{ phone: 'Téléphone', chat: 'Chat', whatsapp: 'WhatsApp', sms: 'SMS', visit: 'Adresse' },
      ...{ email: 'E-mail', callback: 'Rappel', form: 'Formulaire', link: 'En ligne' },
    },
  },
};

const monday = dayNumber(2024, 1, 1);

/** The stretches of neighbours in a list of weekdays. */
function runsOf(days: readonly number[]): (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last && last[1] === day - 1) last[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}

function writeTime({ time }: Sentences, minutes: number): string {
  const minute = minutes > 1440 ? minutes - 1440 : minutes;
  return time(Math.floor(minute / 60), `${minute % 60}`.padStart(2, '0'));
}

/** The words of the static page, as `toHtml` in formats wants them: in one of our languages, or else in English. */
export function htmlWords({ language: wanted, catalog }: Manner) {
  const language = Object.hasOwn(languages, baseLanguage(wanted)) ? wanted : 'en';
  const said = languages[baseLanguage(language)]!;
  const weekdays = new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: 'long' });
  const dates = new Intl.DateTimeFormat(language, { timeZone: 'UTC', dateStyle: 'long' });
  const nameDay = (day: number) => weekdays.format((monday + day) * dayLength);
  const writeDate = (day: number) => dates.format(day * dayLength);
  const lists = new Intl.ListFormat(language);
  return {
    language,
    ...{
      hours: said.hours,
      exceptions: said.exceptions,
      closed: said.closed,
      unknown: said.unknown,
      allDay: said.allDay,
    },
    nameWeekdays: (days: readonly number[]) =>
      lists.format(
        runsOf(days).flatMap(([first, last]) => {
          if (first === last) return [nameDay(first)];
          return last - first === 1 ? [nameDay(first), nameDay(last)] : [nameDay(first) + said.to + nameDay(last)];
        }),
      ),
    writeDates: (from: number | null, until: number | null) => {
      if (from === null || until === null)
        return from === null ? said.until + writeDate(until ?? 0) : said.from + writeDate(from);
      return from === until ? writeDate(from) : writeDate(from) + said.to + writeDate(until);
    },
    writeTimes: (start: number, end: number) => said.range(writeTime(said, start), writeTime(said, end)),
    qualify: (times: string, state: 'limited' | 'appointment', limitedTo: string) =>
      `${times} (${state === 'limited' ? said.only + limitedTo : [said.appointment, limitedTo].filter(Boolean).join(': ')})`,
    nameChannel: ({ type, urgent }: Channel) => said.channels[type] + (urgent ? ` ${said.urgent}` : ''),
    joinNames: (names: readonly string[]) => lists.format(names),
    nameHoliday: (name: string) =>
      (catalog.holidays as Readonly<Record<string, string>> | undefined)?.[name.replace('-substitute', '')] ?? '',
  };
}
