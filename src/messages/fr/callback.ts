import type { CallbackKey } from '../callback/callback-words.js';
import type { Sentences } from '../catalog.js';
import { promises } from './promises.js';

export const callback: Sentences<CallbackKey> = {
  callbackForm: 'demande de rappel',
  yourName: ['votre nom', 'ton nom'],
  yourPhone: ['votre numéro de téléphone', 'ton numéro de téléphone'],
  whenToCall: ['quand pouvons-nous vous appeler\u00a0?', 'quand pouvons-nous t’appeler\u00a0?'],
  soonest: 'dès que possible',
  chooseSlot: 'choisir un moment',
  yourQuestion: ['quel est le sujet de votre question\u00a0?', 'quel est le sujet de ta question\u00a0?'],
  optional: '{label} (facultatif)',
  noSensitiveData: [
    'n’écrivez pas ici de données sensibles, par exemple sur votre santé',
    'n’écris pas ici de données sensibles, par exemple sur ta santé',
  ],
  privacyLink: [
    'comment nous utilisons vos données (nouvelle fenêtre)',
    'comment nous utilisons tes données (nouvelle fenêtre)',
  ],
  askCallback: 'demander un rappel',
  leaveEmpty: 'laisser ce champ vide',
  previewSendsNothing: 'ceci est un aperçu, rien n’a été envoyé',
  slotToday: 'aujourd’hui',
  slotStart: '',
  slotTimes: '{start} – {time}',
  slotWithYours: ['{slot} ({yours} chez vous)', '{slot} ({yours} chez toi)'],
  callBetween: ['nous vous appelons {day} entre {start} et {time}', 'nous t’appelons {day} entre {start} et {time}'],
  callSoonestBy: [
    'nous vous appelons dès que possible, au plus tard {day} à {time}',
    'nous t’appelons dès que possible, au plus tard {day} à {time}',
  ],
  callWithin: ['nous vous rappelons {promise}', 'nous te rappelons {promise}'],
  ...promises,
  callReply: ['nous vous rappelons ({reply})', 'nous te rappelons ({reply})'],
  callSoonest: ['nous vous rappelons dès que possible', 'nous te rappelons dès que possible'],
  yourTime: ['c’est {yours} chez vous', 'c’est {yours} chez toi'],
  checkInput: 'il reste quelque chose à corriger',
  nameMissing: ['indiquez votre nom', 'indique ton nom'],
  phoneMissing: ['indiquez votre numéro de téléphone', 'indique ton numéro de téléphone'],
  phoneWrong: [
    'vérifiez le numéro de téléphone\u00a0: il est trop court ou trop long, ou il contient des lettres',
    'vérifie le numéro de téléphone\u00a0: il est trop court ou trop long, ou il contient des lettres',
  ],
  phoneDoubt:
    'ce numéro est-il correct\u00a0? Un numéro étranger commence par + et l’indicatif du pays, par exemple +32',
  phoneDoubtSend: [
    'si le numéro est correct, envoyez-le encore une fois',
    'si le numéro est correct, envoie-le encore une fois',
  ],
  slotMissing: ['choisissez quand nous pouvons vous appeler', 'choisis quand nous pouvons t’appeler'],
  slotGone: [
    'ce moment n’est plus possible, choisissez-en un autre',
    'ce moment n’est plus possible, choisis-en un autre',
  ],
  sending: ['nous envoyons votre demande…', 'nous envoyons ta demande…'],
  retrying: [
    'l’envoi ne fonctionne pas encore. Laissez cette page ouverte\u00a0: nous essayons encore un peu…',
    'l’envoi ne fonctionne pas encore. Laisse cette page ouverte\u00a0: nous essayons encore un peu…',
  ],
  offline: [
    'vous êtes hors ligne en ce moment. Laissez cette page ouverte\u00a0: nous envoyons votre demande dès que vous êtes de nouveau en ligne…',
    'tu es hors ligne en ce moment. Laisse cette page ouverte\u00a0: nous envoyons ta demande dès que tu es de nouveau en ligne…',
  ],
  stopSending: 'arrêter l’envoi',
  sentTitle: ['nous avons bien reçu votre demande', 'nous avons bien reçu ta demande'],
  sentNumber: 'nous appelons le {phone}',
  anotherRequest: 'faire une autre demande',
  failedTitle: [
    'cela n’a pas fonctionné\u00a0: nous ne pouvons pas accepter votre demande telle quelle',
    'cela n’a pas fonctionné\u00a0: nous ne pouvons pas accepter ta demande telle quelle',
  ],
  unreachableTitle: [
    'nous ne savons pas si votre demande est arrivée. Ne comptez donc pas dessus',
    'nous ne savons pas si ta demande est arrivée. Ne compte donc pas dessus',
  ],
  stoppedTitle: [
    'l’envoi a été arrêté. Nous avons peut-être reçu votre demande quand même',
    'l’envoi a été arrêté. Nous avons peut-être reçu ta demande quand même',
  ],
  nothingLost: [
    'ce que vous avez écrit est encore là. Réessayez, ou choisissez un autre moyen',
    'ce que tu as écrit est encore là. Réessaie, ou choisis un autre moyen',
  ],
  tryAgain: 'réessayer',
  mailInstead: 'envoyer ces informations par e-mail',
  callInstead: 'appeler le {number}',
  mailSubject: 'demande de rappel',
  mailRequest: 'merci de me rappeler.',
  mailName: 'nom\u00a0: {name}',
  mailPhone: 'numéro de téléphone\u00a0: {phone}',
  mailMoment: 'moment\u00a0: {moment}',
  mailQuestion: 'question\u00a0: {question}',
  mailCarries: [
    'ce que vous avez écrit dans la demande de rappel figure déjà dans l’e-mail',
    'ce que tu as écrit dans la demande de rappel figure déjà dans l’e-mail',
  ],
};
