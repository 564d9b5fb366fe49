import type { CallbackKey } from '../../schedule/callback-text-keys.js';
import type { Sentences } from '../catalog.js';

export const callback: Sentences<CallbackKey> = {
  callbackForm: 'Rückruf\u00a0anfordern',
  yourName: ['Ihr\u00a0Name', 'dein\u00a0Name'],
  yourPhone: ['Ihre\u00a0Telefonnummer', 'deine\u00a0Telefonnummer'],
  whenToCall: ['wann\u00a0können\u00a0wir\u00a0Sie\u00a0anrufen?', 'wann\u00a0können\u00a0wir\u00a0dich\u00a0anrufen?'],
  soonest: 'so\u00a0bald\u00a0wie\u00a0möglich',
  chooseSlot: 'Zeit\u00a0auswählen',
  yourQuestion: [
    'worum\u00a0geht\u00a0es\u00a0bei\u00a0Ihrer\u00a0Frage?',
    'worum\u00a0geht\u00a0es\u00a0bei\u00a0deiner\u00a0Frage?',
  ],
  optional: '{label}\u00a0(freiwillig)',
  noSensitiveData:
    'bitte\u00a0keine\u00a0sensiblen\u00a0Angaben\u00a0machen,\u00a0zum\u00a0Beispiel\u00a0zur\u00a0Gesundheit',
  privacyLink: [
    'so\u00a0gehen\u00a0wir\u00a0mit\u00a0Ihren\u00a0Daten\u00a0um\u00a0(neues\u00a0Fenster)',
    'so\u00a0gehen\u00a0wir\u00a0mit\u00a0deinen\u00a0Daten\u00a0um\u00a0(neues\u00a0Fenster)',
  ],
  askCallback: 'Rückruf\u00a0anfordern',
  leaveEmpty: 'dieses\u00a0Feld\u00a0leer\u00a0lassen',
  previewSendsNothing: 'das\u00a0ist\u00a0eine\u00a0Vorschau,\u00a0es\u00a0wurde\u00a0nichts\u00a0gesendet',
  slotToday: 'heute',
  slotStart: '{hour}:{minute}',
  slotTimes: '{start}\u00a0–\u00a0{time}',
  slotWithYours: ['{slot}\u00a0(bei\u00a0Ihnen\u00a0{yours})', '{slot}\u00a0(bei\u00a0dir\u00a0{yours})'],
  callBetween: [
    'wir\u00a0rufen\u00a0Sie\u00a0{day}\u00a0zwischen\u00a0{start}\u00a0und\u00a0{time}\u00a0an',
    'wir\u00a0rufen\u00a0dich\u00a0{day}\u00a0zwischen\u00a0{start}\u00a0und\u00a0{time}\u00a0an',
  ],
  callSoonestBy: [
    'wir\u00a0rufen\u00a0Sie\u00a0so\u00a0bald\u00a0wie\u00a0möglich\u00a0an,\u00a0spätestens\u00a0{day}\u00a0um\u00a0{time}',
    'wir\u00a0rufen\u00a0dich\u00a0so\u00a0bald\u00a0wie\u00a0möglich\u00a0an,\u00a0spätestens\u00a0{day}\u00a0um\u00a0{time}',
  ],
  callReply: [
    'wir\u00a0rufen\u00a0Sie\u00a0zurück\u00a0({reply})',
    'wir\u00a0rufen\u00a0dich\u00a0zurück\u00a0({reply})',
  ],
  callSoonest: [
    'wir\u00a0rufen\u00a0Sie\u00a0so\u00a0bald\u00a0wie\u00a0möglich\u00a0zurück',
    'wir\u00a0rufen\u00a0dich\u00a0so\u00a0bald\u00a0wie\u00a0möglich\u00a0zurück',
  ],
  yourTime: ['bei\u00a0Ihnen\u00a0ist\u00a0das\u00a0{yours}', 'bei\u00a0dir\u00a0ist\u00a0das\u00a0{yours}'],
  checkInput: 'etwas\u00a0stimmt\u00a0noch\u00a0nicht',
  nameMissing: ['geben\u00a0Sie\u00a0Ihren\u00a0Namen\u00a0ein', 'gib\u00a0deinen\u00a0Namen\u00a0ein'],
  phoneMissing: ['geben\u00a0Sie\u00a0Ihre\u00a0Telefonnummer\u00a0ein', 'gib\u00a0deine\u00a0Telefonnummer\u00a0ein'],
  phoneWrong: [
    'prüfen\u00a0Sie\u00a0die\u00a0Telefonnummer:\u00a0zu\u00a0kurz,\u00a0zu\u00a0lang\u00a0oder\u00a0mit\u00a0Buchstaben',
    'prüf\u00a0die\u00a0Telefonnummer:\u00a0zu\u00a0kurz,\u00a0zu\u00a0lang\u00a0oder\u00a0mit\u00a0Buchstaben',
  ],
  phoneDoubt:
    'stimmt\u00a0diese\u00a0Nummer?\u00a0Eine\u00a0ausländische\u00a0Nummer\u00a0beginnt\u00a0mit\u00a0+\u00a0und\u00a0der\u00a0Landesvorwahl,\u00a0zum\u00a0Beispiel\u00a0+31',
  phoneDoubtSend: [
    'wenn\u00a0die\u00a0Nummer\u00a0stimmt,\u00a0senden\u00a0Sie\u00a0einfach\u00a0noch\u00a0einmal',
    'wenn\u00a0die\u00a0Nummer\u00a0stimmt,\u00a0sende\u00a0einfach\u00a0noch\u00a0einmal',
  ],
  slotMissing: [
    'wählen\u00a0Sie,\u00a0wann\u00a0wir\u00a0Sie\u00a0anrufen\u00a0können',
    'wähle,\u00a0wann\u00a0wir\u00a0dich\u00a0anrufen\u00a0können',
  ],
  slotGone: [
    'diese\u00a0Zeit\u00a0ist\u00a0nicht\u00a0mehr\u00a0frei,\u00a0wählen\u00a0Sie\u00a0eine\u00a0andere',
    'diese\u00a0Zeit\u00a0ist\u00a0nicht\u00a0mehr\u00a0frei,\u00a0wähle\u00a0eine\u00a0andere',
  ],
  sending: ['wir\u00a0senden\u00a0Ihre\u00a0Anfrage…', 'wir\u00a0senden\u00a0deine\u00a0Anfrage…'],
  retrying: [
    'das\u00a0Senden\u00a0klappt\u00a0noch\u00a0nicht.\u00a0Wir\u00a0versuchen\u00a0es\u00a0weiter,\u00a0Sie\u00a0müssen\u00a0nichts\u00a0tun…',
    'das\u00a0Senden\u00a0klappt\u00a0noch\u00a0nicht.\u00a0Wir\u00a0versuchen\u00a0es\u00a0weiter,\u00a0du\u00a0musst\u00a0nichts\u00a0tun…',
  ],
  offline: [
    'Sie\u00a0haben\u00a0gerade\u00a0kein\u00a0Internet.\u00a0Lassen\u00a0Sie\u00a0diese\u00a0Seite\u00a0offen:\u00a0Wir\u00a0senden\u00a0Ihre\u00a0Anfrage,\u00a0sobald\u00a0Sie\u00a0wieder\u00a0Internet\u00a0haben…',
    'du\u00a0hast\u00a0gerade\u00a0kein\u00a0Internet.\u00a0Lass\u00a0diese\u00a0Seite\u00a0offen:\u00a0Wir\u00a0senden\u00a0deine\u00a0Anfrage,\u00a0sobald\u00a0du\u00a0wieder\u00a0Internet\u00a0hast…',
  ],
  stopSending: 'Senden\u00a0abbrechen',
  sentTitle: [
    'wir\u00a0haben\u00a0Ihre\u00a0Anfrage\u00a0erhalten',
    'wir\u00a0haben\u00a0deine\u00a0Anfrage\u00a0erhalten',
  ],
  sentNumber: 'wir\u00a0rufen\u00a0diese\u00a0Nummer\u00a0an:\u00a0{phone}',
  anotherRequest: 'noch\u00a0eine\u00a0Anfrage\u00a0stellen',
  failedTitle: [
    'wir\u00a0haben\u00a0Ihre\u00a0Anfrage\u00a0nicht\u00a0bekommen',
    'wir\u00a0haben\u00a0deine\u00a0Anfrage\u00a0nicht\u00a0bekommen',
  ],
  unreachableTitle: [
    'wir\u00a0wissen\u00a0nicht,\u00a0ob\u00a0Ihre\u00a0Anfrage\u00a0angekommen\u00a0ist.\u00a0Verlassen\u00a0Sie\u00a0sich\u00a0also\u00a0nicht\u00a0darauf',
    'wir\u00a0wissen\u00a0nicht,\u00a0ob\u00a0deine\u00a0Anfrage\u00a0angekommen\u00a0ist.\u00a0Verlass\u00a0dich\u00a0also\u00a0nicht\u00a0darauf',
  ],
  stoppedTitle: [
    'das\u00a0Senden\u00a0wurde\u00a0abgebrochen.\u00a0Vielleicht\u00a0haben\u00a0wir\u00a0Ihre\u00a0Anfrage\u00a0trotzdem\u00a0bekommen',
    'das\u00a0Senden\u00a0wurde\u00a0abgebrochen.\u00a0Vielleicht\u00a0haben\u00a0wir\u00a0deine\u00a0Anfrage\u00a0trotzdem\u00a0bekommen',
  ],
  nothingLost: [
    'Ihre\u00a0Angaben\u00a0sind\u00a0noch\u00a0da.\u00a0Versuchen\u00a0Sie\u00a0es\u00a0noch\u00a0einmal,\u00a0oder\u00a0wählen\u00a0Sie\u00a0einen\u00a0anderen\u00a0Weg',
    'deine\u00a0Angaben\u00a0sind\u00a0noch\u00a0da.\u00a0Versuch\u00a0es\u00a0noch\u00a0einmal,\u00a0oder\u00a0wähle\u00a0einen\u00a0anderen\u00a0Weg',
  ],
  tryAgain: 'noch\u00a0einmal\u00a0versuchen',
  mailInstead: 'Angaben\u00a0per\u00a0E-Mail\u00a0senden',
  callInstead: '{number}\u00a0anrufen',
  mailSubject: 'Bitte\u00a0um\u00a0Rückruf',
  mailRequest: 'bitte\u00a0um\u00a0Rückruf.',
  mailName: 'Name:\u00a0{name}',
  mailPhone: 'Telefonnummer:\u00a0{phone}',
  mailMoment: 'Zeit:\u00a0{moment}',
  mailQuestion: 'Frage:\u00a0{question}',
};
