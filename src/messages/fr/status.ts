import type { Catalog } from '../catalog.js';

/** Sources for times: Imprimerie nationale, Lexique des règles typographiques (“8 h 30”, “8 h”); Belgium and Switzerland write the same. */
export const fr: Catalog = {
  language: 'fr',
  sentences: {
    open: 'nous\u00a0sommes\u00a0{reachable}\u00a0en\u00a0ce\u00a0moment',
    openVia: 'nous\u00a0sommes\u00a0{reachable}\u00a0{via}\u00a0en\u00a0ce\u00a0moment',
    openByPhone: 'nous\u00a0sommes\u00a0{reachable}\u00a0{via}\u00a0en\u00a0ce\u00a0moment',
    closesSoon: 'nous\u00a0sommes\u00a0encore\u00a0{reachable}\u00a0{via}\u00a0jusqu’à\u00a0{time}',
    limited:
      'en\u00a0ce\u00a0moment,\u00a0nous\u00a0sommes\u00a0{reachable}\u00a0{via}\u00a0pour\u00a0{limitedTo}\u00a0uniquement',
    appointment:
      'en\u00a0ce\u00a0moment,\u00a0nous\u00a0sommes\u00a0{reachable}\u00a0{via}\u00a0sur\u00a0rendez-vous\u00a0uniquement',
    unknown:
      'nous\u00a0ne\u00a0savons\u00a0pas\u00a0si\u00a0nous\u00a0sommes\u00a0{reachable}\u00a0{via}\u00a0en\u00a0ce\u00a0moment',
    closed: 'nous\u00a0sommes\u00a0fermés\u00a0en\u00a0ce\u00a0moment',
    unavailable: 'nous\u00a0ne\u00a0sommes\u00a0pas\u00a0{reachable}\u00a0{via}\u00a0en\u00a0ce\u00a0moment',
    opens:
      'nous\u00a0serons\u00a0de\u00a0nouveau\u00a0{reachable}\u00a0{via}\u00a0{day}\u00a0à\u00a0partir\u00a0de\u00a0{time}',
    opensFirst: 'nous\u00a0serons\u00a0{reachable}\u00a0{via}\u00a0{day}\u00a0à\u00a0partir\u00a0de\u00a0{time}',
    opensLimited:
      'nous\u00a0serons\u00a0{reachable}\u00a0{via}\u00a0pour\u00a0{limitedTo}\u00a0uniquement\u00a0{day}\u00a0à\u00a0partir\u00a0de\u00a0{time}',
    opensAppointment:
      'nous\u00a0serons\u00a0{reachable}\u00a0{via}\u00a0sur\u00a0rendez-vous\u00a0{day}\u00a0à\u00a0partir\u00a0de\u00a0{time}',
    email: [
      'vous\u00a0pouvez\u00a0nous\u00a0écrire\u00a0un\u00a0e-mail\u00a0à\u00a0tout\u00a0moment',
      'tu\u00a0peux\u00a0nous\u00a0écrire\u00a0un\u00a0e-mail\u00a0à\u00a0tout\u00a0moment',
    ],
    callback: [
      'vous\u00a0pouvez\u00a0nous\u00a0demander\u00a0de\u00a0vous\u00a0rappeler\u00a0à\u00a0tout\u00a0moment',
      'tu\u00a0peux\u00a0nous\u00a0demander\u00a0de\u00a0te\u00a0rappeler\u00a0à\u00a0tout\u00a0moment',
    ],
    form: [
      'vous\u00a0pouvez\u00a0remplir\u00a0notre\u00a0formulaire\u00a0à\u00a0tout\u00a0moment',
      'tu\u00a0peux\u00a0remplir\u00a0notre\u00a0formulaire\u00a0à\u00a0tout\u00a0moment',
    ],
    link: [
      'vous\u00a0pouvez\u00a0utiliser\u00a0nos\u00a0services\u00a0en\u00a0ligne\u00a0à\u00a0tout\u00a0moment',
      'tu\u00a0peux\u00a0utiliser\u00a0nos\u00a0services\u00a0en\u00a0ligne\u00a0à\u00a0tout\u00a0moment',
    ],
    until: '{via}\u00a0jusqu’à\u00a0{day}\u00a0{time}',
    always: '{via}\u00a0jour\u00a0et\u00a0nuit',
    returns: 'de\u00a0nouveau\u00a0{via}\u00a0{day}\u00a0à\u00a0partir\u00a0de\u00a0{time}',
    returnsExpected:
      'en\u00a0principe\u00a0de\u00a0nouveau\u00a0{via}\u00a0{day}\u00a0à\u00a0partir\u00a0de\u00a0{time}',
    expectedUntil: '{reason},\u00a0en\u00a0principe\u00a0jusqu’à\u00a0{day}\u00a0{time}',
    allQuestions:
      'de\u00a0nouveau\u00a0pour\u00a0toutes\u00a0les\u00a0questions\u00a0{day}\u00a0à\u00a0partir\u00a0de\u00a0{time}',
    withoutAppointment: 'de\u00a0nouveau\u00a0sans\u00a0rendez-vous\u00a0{day}\u00a0à\u00a0partir\u00a0de\u00a0{time}',
    certain:
      'c’est\u00a0sûr\u00a0:\u00a0nous\u00a0serons\u00a0{reachable}\u00a0{day}\u00a0à\u00a0partir\u00a0de\u00a0{time}',
    expired: 'nos\u00a0derniers\u00a0horaires\u00a0connus\u00a0ne\u00a0sont\u00a0plus\u00a0valables',
    lunchNow: 'nous\u00a0sommes\u00a0en\u00a0pause\u00a0de\u00a0midi',
    breakNow: 'nous\u00a0sommes\u00a0en\u00a0pause',
    because: '{text}\u00a0({reason})',
    reachable: 'joignables',
    openToVisitors: 'ouverts',
    phone: 'par\u00a0téléphone',
    chat: 'par\u00a0chat',
    whatsapp: 'par\u00a0WhatsApp',
    sms: 'par\u00a0SMS',
    visit: '',
    viaLabel: 'via\u00a0{label}',
    atPlace: 'sur\u00a0place\u00a0({label})',
    lunch: 'pause\u00a0de\u00a0midi',
    tomorrow: 'demain',
    onDay: '{day}',
    firstOfMonth: '1er',
    midnight: 'minuit',
    time: '{hour}\u00a0h\u00a0{minutes}',
  },
};
