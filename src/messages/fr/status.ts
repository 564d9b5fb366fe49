import type { LabelWriter, Sentences } from '../catalog.js';
import type { StatusKey } from '../status/status-words.js';
import { breaks } from './breaks.js';

export const writeLabel: LabelWriter = (label) =>
  label
    .replace(/^urgences$/i, 'numéro des urgences')
    .replace(
      /^(?:(ligne|permanence)|numéro|service|standard|secrétariat)(?!\p{L})/iu,
      (word, la) => `${la ? 'la' : 'le'} ${word.toLowerCase()}`,
    );

/** Sources for times: Imprimerie nationale, Lexique des règles typographiques (“8 h 30”, “8 h”); Belgium and Switzerland write the same. */
export const status: Sentences<StatusKey> = {
  open: 'nous sommes {reachable} en ce moment',
  openVia: 'nous sommes {reachable} {via} en ce moment',
  openByPhone: 'nous sommes {reachable} {via} en ce moment',
  closesSoon: 'nous sommes encore {reachable} {via} jusqu’à {time}',
  limited: '{reachable} {via} uniquement pour {limitedTo}',
  onlyFor: 'uniquement pour {limitedTo}',
  appointment: '{via} uniquement sur rendez-vous',
  unknown: 'nous ne savons pas si nous sommes {reachable} {via} en ce moment',
  closed: 'nous sommes fermés en ce moment',
  unavailable: 'nous ne sommes pas {reachable} {via} en ce moment',
  nobodyFree: 'personne n’est disponible {via} en ce moment',
  opens: 'de retour {via} {day} à {time}',
  opensFirst: '{reachable} {via} {day} à partir de {time}',
  opensExpected: 'retour prévu {via} {day} à {time}',
  opensLimited: '{reachable} {via} uniquement pour {limitedTo} {day} à partir de {time}',
  opensAppointment: '{reachable} {via} sur rendez-vous {day} à partir de {time}',
  email: ['vous pouvez nous écrire un e-mail à tout moment', 'tu peux nous écrire un e-mail à tout moment'],
  callback: ['nous vous rappelons volontiers', 'nous te rappelons volontiers'],
  form: ['vous pouvez remplir notre formulaire à tout moment', 'tu peux remplir notre formulaire à tout moment'],
  link: [
    'vous pouvez utiliser nos services en ligne à tout moment',
    'tu peux utiliser nos services en ligne à tout moment',
  ],
  until: '{via} jusqu’à {day} {time}',
  stillUntil: '{via} encore jusqu’à {time}',
  always: '{via} jour et nuit',
  returns: 'de retour {via} {day} à {time}',
  returnsExpected: 'retour prévu {via} {day} à {time}',
  returnsLate: 'pas de retour {via} avant {day} à {time} ({reason})',
  allQuestions: 'de nouveau pour toutes les questions {day} à partir de {time}',
  withoutAppointment: 'de nouveau sans rendez-vous {day} à partir de {time}',
  certain: 'nous sommes certains d’être {reachable} {day} à partir de {time}',
  expired: 'nos horaires n’ont pas été mis à jour',
  because: '{text} ({reason})',
  tryLater: ['réessayez plus tard', 'réessaie plus tard'],
  reachable: 'joignables',
  openToVisitors: 'ouverts',
  phone: 'par téléphone',
  chat: 'par chat',
  whatsapp: 'par WhatsApp',
  sms: 'par SMS',
  video: 'par appel vidéo',
  visit: '',
  viaLabel: 'via {label}',
  atPlace: 'sur place ({label})',
  placeFirst: 'sur place ({label})',
  tomorrow: 'demain',
  onDay: '{day}',
  firstOfMonth: '1er',
  midnight: 'minuit',
  time: '{hour}\u00a0h\u00a0{minutes}',
  preview: 'aperçu\u00a0: {moment}',
  ...breaks,
};
