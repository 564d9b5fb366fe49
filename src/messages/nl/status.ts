import type { LabelWriter, Sentences } from '../catalog.js';
import type { StatusKey } from '../status/status-words.js';
import { breaks } from './breaks.js';

export const writeLabel: LabelWriter = (label) =>
  label
    .replace(/^spoed$/i, 'spoedlijn')
    .replace(/^\p{Lu}?[\p{Ll}-]*(lijn|desk|dienst|post)$/u, (noun) => `de ${noun.toLowerCase()}`);

export const status: Sentences<StatusKey> = {
  open: ['wij zijn nu {reachable}', 'we zijn nu {reachable}'],
  openVia: 'nu {reachable} {via}',
  openByPhone: 'nu {via} {reachable}',
  closesSoon: '{via} nog {reachable} tot {time}',
  limited: '{via} nu alleen {reachable} voor {limitedTo}',
  onlyFor: 'alleen voor {limitedTo}',
  appointment: '{via} nu alleen op afspraak',
  unknown: ['niet bekend of wij nu {via} {reachable} zijn', 'niet bekend of we nu {via} {reachable} zijn'],
  closed: ['wij zijn nu gesloten', 'we zijn nu gesloten'],
  unavailable: '{via} nu niet {reachable}',
  opens: '{day} {via} weer {reachable} vanaf {time}',
  opensFirst: '{day} {via} {reachable} vanaf {time}',
  opensExpected: '{via} naar verwachting {day} weer {reachable} vanaf {time}',
  opensLimited: '{day} vanaf {time} {via} alleen {reachable} voor {limitedTo}',
  opensAppointment: '{day} vanaf {time} {via} {reachable} op afspraak',
  email: ['u kunt ons altijd mailen', 'je kunt ons altijd mailen'],
  callback: ['wij bellen u graag terug', 'we bellen je graag terug'],
  form: ['u kunt altijd ons formulier invullen', 'je kunt altijd ons formulier invullen'],
  link: ['u kunt online altijd terecht', 'je kunt online altijd terecht'],
  until: '{via} tot {day} {time}',
  always: '{via} dag en nacht',
  returns: '{via} {day} weer vanaf {time}',
  returnsExpected: '{via} naar verwachting {day} weer vanaf {time}',
  returnsLate: '{via} pas {day} weer vanaf {time}',
  allQuestions: '{day} vanaf {time} weer voor alle vragen',
  withoutAppointment: '{day} vanaf {time} weer zonder afspraak',
  certain: '{day} zeker {reachable} vanaf {time}',
  expired: 'onze openingstijden zijn niet bijgewerkt',
  because: '{text} ({reason})',
  tryLater: 'probeer het later nog eens',
  reachable: 'bereikbaar',
  openToVisitors: 'open',
  phone: 'telefonisch',
  chat: 'via chat',
  whatsapp: 'via WhatsApp',
  sms: 'via sms',
  video: 'via beeldbellen',
  visit: '',
  viaLabel: 'via {label}',
  atPlace: 'bij {label}',
  placeFirst: '{label}:',
  tomorrow: 'morgen',
  onDay: '{day}',
  firstOfMonth: '1',
  midnight: '24.00\u00a0uur',
  time: '{hour}.{minute}\u00a0uur',
  preview: 'voorbeeld: {moment}',
  ...breaks,
};
