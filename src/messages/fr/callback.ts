import type { CallbackKey } from '../../schedule/callback-text-keys.js';
import type { Sentences } from '../catalog.js';

export const callback: Sentences<CallbackKey> = {
  callbackForm: 'demande\u00a0de\u00a0rappel',
  yourName: ['votre\u00a0nom', 'ton\u00a0nom'],
  yourPhone: ['votre\u00a0numéro\u00a0de\u00a0téléphone', 'ton\u00a0numéro\u00a0de\u00a0téléphone'],
  whenToCall: [
    'quand\u00a0pouvons-nous\u00a0vous\u00a0appeler\u00a0?',
    'quand\u00a0pouvons-nous\u00a0t’appeler\u00a0?',
  ],
  soonest: 'dès\u00a0que\u00a0possible',
  chooseSlot: 'choisir\u00a0un\u00a0moment',
  yourQuestion: [
    'quel\u00a0est\u00a0le\u00a0sujet\u00a0de\u00a0votre\u00a0question\u00a0?',
    'quel\u00a0est\u00a0le\u00a0sujet\u00a0de\u00a0ta\u00a0question\u00a0?',
  ],
  optional: '{label}\u00a0(facultatif)',
  noSensitiveData: [
    'n’écrivez\u00a0pas\u00a0ici\u00a0de\u00a0données\u00a0sensibles,\u00a0par\u00a0exemple\u00a0sur\u00a0votre\u00a0santé',
    'n’écris\u00a0pas\u00a0ici\u00a0de\u00a0données\u00a0sensibles,\u00a0par\u00a0exemple\u00a0sur\u00a0ta\u00a0santé',
  ],
  privacyLink: [
    'comment\u00a0nous\u00a0utilisons\u00a0vos\u00a0données\u00a0(nouvelle\u00a0fenêtre)',
    'comment\u00a0nous\u00a0utilisons\u00a0tes\u00a0données\u00a0(nouvelle\u00a0fenêtre)',
  ],
  askCallback: 'demander\u00a0un\u00a0rappel',
  leaveEmpty: 'laisser\u00a0ce\u00a0champ\u00a0vide',
  previewSendsNothing: 'ceci\u00a0est\u00a0un\u00a0aperçu,\u00a0rien\u00a0n’a\u00a0été\u00a0envoyé',
  slotToday: 'aujourd’hui',
  slotStart: '',
  slotTimes: '{start}\u00a0–\u00a0{time}',
  slotWithYours: ['{slot}\u00a0({yours}\u00a0chez\u00a0vous)', '{slot}\u00a0({yours}\u00a0chez\u00a0toi)'],
  callBetween: [
    'nous\u00a0vous\u00a0appelons\u00a0{day}\u00a0entre\u00a0{start}\u00a0et\u00a0{time}',
    'nous\u00a0t’appelons\u00a0{day}\u00a0entre\u00a0{start}\u00a0et\u00a0{time}',
  ],
  callSoonestBy: [
    'nous\u00a0vous\u00a0appelons\u00a0dès\u00a0que\u00a0possible,\u00a0au\u00a0plus\u00a0tard\u00a0{day}\u00a0à\u00a0{time}',
    'nous\u00a0t’appelons\u00a0dès\u00a0que\u00a0possible,\u00a0au\u00a0plus\u00a0tard\u00a0{day}\u00a0à\u00a0{time}',
  ],
  callReply: ['nous\u00a0vous\u00a0rappelons\u00a0({reply})', 'nous\u00a0te\u00a0rappelons\u00a0({reply})'],
  callSoonest: [
    'nous\u00a0vous\u00a0rappelons\u00a0dès\u00a0que\u00a0possible',
    'nous\u00a0te\u00a0rappelons\u00a0dès\u00a0que\u00a0possible',
  ],
  yourTime: ['c’est\u00a0{yours}\u00a0chez\u00a0vous', 'c’est\u00a0{yours}\u00a0chez\u00a0toi'],
  checkInput: 'il\u00a0reste\u00a0quelque\u00a0chose\u00a0à\u00a0corriger',
  nameMissing: ['indiquez\u00a0votre\u00a0nom', 'indique\u00a0ton\u00a0nom'],
  phoneMissing: [
    'indiquez\u00a0votre\u00a0numéro\u00a0de\u00a0téléphone',
    'indique\u00a0ton\u00a0numéro\u00a0de\u00a0téléphone',
  ],
  phoneWrong: [
    'vérifiez\u00a0le\u00a0numéro\u00a0de\u00a0téléphone\u00a0:\u00a0il\u00a0est\u00a0trop\u00a0court\u00a0ou\u00a0trop\u00a0long,\u00a0ou\u00a0il\u00a0contient\u00a0des\u00a0lettres',
    'vérifie\u00a0le\u00a0numéro\u00a0de\u00a0téléphone\u00a0:\u00a0il\u00a0est\u00a0trop\u00a0court\u00a0ou\u00a0trop\u00a0long,\u00a0ou\u00a0il\u00a0contient\u00a0des\u00a0lettres',
  ],
  phoneDoubt:
    'ce\u00a0numéro\u00a0est-il\u00a0correct\u00a0?\u00a0Un\u00a0numéro\u00a0étranger\u00a0commence\u00a0par\u00a0+\u00a0et\u00a0l’indicatif\u00a0du\u00a0pays,\u00a0par\u00a0exemple\u00a0+32',
  phoneDoubtSend: [
    'si\u00a0le\u00a0numéro\u00a0est\u00a0correct,\u00a0envoyez-le\u00a0encore\u00a0une\u00a0fois',
    'si\u00a0le\u00a0numéro\u00a0est\u00a0correct,\u00a0envoie-le\u00a0encore\u00a0une\u00a0fois',
  ],
  slotMissing: [
    'choisissez\u00a0quand\u00a0nous\u00a0pouvons\u00a0vous\u00a0appeler',
    'choisis\u00a0quand\u00a0nous\u00a0pouvons\u00a0t’appeler',
  ],
  slotGone: [
    'ce\u00a0moment\u00a0n’est\u00a0plus\u00a0libre,\u00a0choisissez-en\u00a0un\u00a0autre',
    'ce\u00a0moment\u00a0n’est\u00a0plus\u00a0libre,\u00a0choisis-en\u00a0un\u00a0autre',
  ],
  sending: ['nous\u00a0envoyons\u00a0votre\u00a0demande…', 'nous\u00a0envoyons\u00a0ta\u00a0demande…'],
  retrying: [
    'l’envoi\u00a0ne\u00a0fonctionne\u00a0pas\u00a0encore.\u00a0Nous\u00a0continuons\u00a0d’essayer,\u00a0vous\u00a0n’avez\u00a0rien\u00a0à\u00a0faire…',
    'l’envoi\u00a0ne\u00a0fonctionne\u00a0pas\u00a0encore.\u00a0Nous\u00a0continuons\u00a0d’essayer,\u00a0tu\u00a0n’as\u00a0rien\u00a0à\u00a0faire…',
  ],
  offline: [
    'vous\u00a0n’avez\u00a0pas\u00a0d’internet\u00a0en\u00a0ce\u00a0moment.\u00a0Laissez\u00a0cette\u00a0page\u00a0ouverte\u00a0:\u00a0nous\u00a0envoyons\u00a0votre\u00a0demande\u00a0dès\u00a0que\u00a0vous\u00a0êtes\u00a0de\u00a0nouveau\u00a0en\u00a0ligne…',
    'tu\u00a0n’as\u00a0pas\u00a0d’internet\u00a0en\u00a0ce\u00a0moment.\u00a0Laisse\u00a0cette\u00a0page\u00a0ouverte\u00a0:\u00a0nous\u00a0envoyons\u00a0ta\u00a0demande\u00a0dès\u00a0que\u00a0tu\u00a0es\u00a0de\u00a0nouveau\u00a0en\u00a0ligne…',
  ],
  stopSending: 'arrêter\u00a0l’envoi',
  sentTitle: [
    'nous\u00a0avons\u00a0bien\u00a0reçu\u00a0votre\u00a0demande',
    'nous\u00a0avons\u00a0bien\u00a0reçu\u00a0ta\u00a0demande',
  ],
  sentNumber: 'nous\u00a0appelons\u00a0le\u00a0{phone}',
  anotherRequest: 'faire\u00a0une\u00a0autre\u00a0demande',
  failedTitle: [
    'nous\u00a0n’avons\u00a0pas\u00a0reçu\u00a0votre\u00a0demande',
    'nous\u00a0n’avons\u00a0pas\u00a0reçu\u00a0ta\u00a0demande',
  ],
  unreachableTitle: [
    'nous\u00a0ne\u00a0savons\u00a0pas\u00a0si\u00a0votre\u00a0demande\u00a0est\u00a0arrivée.\u00a0Ne\u00a0comptez\u00a0donc\u00a0pas\u00a0dessus',
    'nous\u00a0ne\u00a0savons\u00a0pas\u00a0si\u00a0ta\u00a0demande\u00a0est\u00a0arrivée.\u00a0Ne\u00a0compte\u00a0donc\u00a0pas\u00a0dessus',
  ],
  stoppedTitle: [
    'l’envoi\u00a0a\u00a0été\u00a0arrêté.\u00a0Nous\u00a0avons\u00a0peut-être\u00a0reçu\u00a0votre\u00a0demande\u00a0quand\u00a0même',
    'l’envoi\u00a0a\u00a0été\u00a0arrêté.\u00a0Nous\u00a0avons\u00a0peut-être\u00a0reçu\u00a0ta\u00a0demande\u00a0quand\u00a0même',
  ],
  nothingLost: [
    'ce\u00a0que\u00a0vous\u00a0avez\u00a0écrit\u00a0est\u00a0encore\u00a0là.\u00a0Réessayez,\u00a0ou\u00a0choisissez\u00a0un\u00a0autre\u00a0moyen',
    'ce\u00a0que\u00a0tu\u00a0as\u00a0écrit\u00a0est\u00a0encore\u00a0là.\u00a0Réessaie,\u00a0ou\u00a0choisis\u00a0un\u00a0autre\u00a0moyen',
  ],
  tryAgain: 'réessayer',
  mailInstead: 'envoyer\u00a0ces\u00a0informations\u00a0par\u00a0e-mail',
  callInstead: 'appeler\u00a0le\u00a0{number}',
  mailSubject: 'demande\u00a0de\u00a0rappel',
  mailRequest: 'merci\u00a0de\u00a0me\u00a0rappeler.',
  mailName: 'nom\u00a0:\u00a0{name}',
  mailPhone: 'numéro\u00a0de\u00a0téléphone\u00a0:\u00a0{phone}',
  mailMoment: 'moment\u00a0:\u00a0{moment}',
  mailQuestion: 'question\u00a0:\u00a0{question}',
};
