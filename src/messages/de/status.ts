import type { Catalog } from '../catalog.js';

/** “8:30 Uhr”, as Duden has it beside “8.30 Uhr”. */
export const de: Catalog = {
  language: 'de',
  sentences: {
    open: 'wir\u00a0sind\u00a0jetzt\u00a0{reachable}',
    openVia: 'jetzt\u00a0{via}\u00a0{reachable}',
    openByPhone: 'jetzt\u00a0{via}\u00a0{reachable}',
    closesSoon: 'nur\u00a0noch\u00a0bis\u00a0{time}\u00a0{via}\u00a0{reachable}',
    limited: 'jetzt\u00a0{via}\u00a0nur\u00a0für\u00a0{limitedTo}\u00a0{reachable}',
    appointment: 'jetzt\u00a0{via}\u00a0nur\u00a0mit\u00a0Termin\u00a0{reachable}',
    unknown: 'wir\u00a0wissen\u00a0nicht,\u00a0ob\u00a0wir\u00a0jetzt\u00a0{via}\u00a0{reachable}\u00a0sind',
    closed: 'wir\u00a0haben\u00a0jetzt\u00a0geschlossen',
    unavailable: '{via}\u00a0jetzt\u00a0nicht\u00a0{reachable}',
    opens: '{day}\u00a0ab\u00a0{time}\u00a0wieder\u00a0{via}\u00a0{reachable}',
    opensFirst: '{day}\u00a0ab\u00a0{time}\u00a0{via}\u00a0{reachable}',
    opensLimited: '{day}\u00a0ab\u00a0{time}\u00a0{via}\u00a0nur\u00a0für\u00a0{limitedTo}\u00a0{reachable}',
    opensAppointment: '{day}\u00a0ab\u00a0{time}\u00a0{via}\u00a0mit\u00a0Termin\u00a0{reachable}',
    email: [
      'Sie\u00a0können\u00a0uns\u00a0jederzeit\u00a0eine\u00a0E-Mail\u00a0schreiben',
      'du\u00a0kannst\u00a0uns\u00a0jederzeit\u00a0eine\u00a0E-Mail\u00a0schreiben',
    ],
    callback: [
      'Sie\u00a0können\u00a0uns\u00a0jederzeit\u00a0um\u00a0einen\u00a0Rückruf\u00a0bitten',
      'du\u00a0kannst\u00a0uns\u00a0jederzeit\u00a0um\u00a0einen\u00a0Rückruf\u00a0bitten',
    ],
    form: [
      'Sie\u00a0können\u00a0jederzeit\u00a0unser\u00a0Formular\u00a0ausfüllen',
      'du\u00a0kannst\u00a0jederzeit\u00a0unser\u00a0Formular\u00a0ausfüllen',
    ],
    link: [
      'online\u00a0sind\u00a0wir\u00a0jederzeit\u00a0für\u00a0Sie\u00a0da',
      'online\u00a0sind\u00a0wir\u00a0jederzeit\u00a0für\u00a0dich\u00a0da',
    ],
    until: '{via}\u00a0bis\u00a0{day}\u00a0{time}',
    always: '{via}\u00a0rund\u00a0um\u00a0die\u00a0Uhr',
    returns: '{via}\u00a0wieder\u00a0{day}\u00a0ab\u00a0{time}',
    returnsExpected: '{via}\u00a0voraussichtlich\u00a0wieder\u00a0{day}\u00a0ab\u00a0{time}',
    expectedUntil: '{reason},\u00a0voraussichtlich\u00a0bis\u00a0{day}\u00a0{time}',
    allQuestions: '{day}\u00a0ab\u00a0{time}\u00a0wieder\u00a0für\u00a0alle\u00a0Fragen',
    withoutAppointment: '{day}\u00a0ab\u00a0{time}\u00a0wieder\u00a0ohne\u00a0Termin',
    certain: '{day}\u00a0ab\u00a0{time}\u00a0sicher\u00a0{reachable}',
    expired: 'unsere\u00a0zuletzt\u00a0genannten\u00a0Zeiten\u00a0gelten\u00a0nicht\u00a0mehr',
    lunchNow: 'wir\u00a0haben\u00a0jetzt\u00a0Mittagspause',
    breakNow: 'wir\u00a0haben\u00a0jetzt\u00a0Pause',
    because: '{text}\u00a0({reason})',
    reachable: 'erreichbar',
    openToVisitors: 'geöffnet',
    phone: 'telefonisch',
    chat: 'per\u00a0Chat',
    whatsapp: 'per\u00a0WhatsApp',
    sms: 'per\u00a0SMS',
    visit: '',
    viaLabel: 'über\u00a0{label}',
    atPlace: 'vor\u00a0Ort\u00a0({label})',
    lunch: 'Mittagspause',
    tomorrow: 'morgen',
    onDay: '{day}',
    firstOfMonth: '1',
    midnight: '24:00\u00a0Uhr',
    time: '{hour}:{minute}\u00a0Uhr',
  },
};

/** Switzerland writes times with a full stop, and ss for ß (Bundeskanzlei, Schreibweisungen). */
export const deSwiss: Catalog = {
  ...de,
  spell: (sentence) => sentence.replace(/(hour\}|24):/, '$1.').replaceAll('ß', 'ss'),
};
