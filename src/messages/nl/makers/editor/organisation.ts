import type { OrganisationWords } from '../../../makers/editor/organisation-words.js';

export const organisation: OrganisationWords = {
  heading: 'Uw organisatie',
  name: 'Naam',
  audience: 'Wie zoekt contact met u?',
  audiences: {
    consumers: 'Klanten',
    patients: 'Patiënten',
    tenants: 'Huurders',
    citizens: 'Inwoners',
    students: 'Studenten of ouders',
    members: 'Leden',
    businesses: 'Bedrijven',
  },
  noAudience: 'Niet ingevuld',
  audienceHint: 'Wij gebruiken dit alleen voor de adviezen hier.',
  privacy: 'Adres van uw privacyverklaring',
  zone: 'Tijdzone',
  zoneHint: 'Alle tijden in het rooster zijn tijden op deze klok, waar uw bezoekers ook zijn.',
  language: 'Taal, als de pagina er geen noemt',
  tone: 'Hoe spreekt u bezoekers aan?',
  tones: { formal: 'Met u', informal: 'Met je' },
  validThrough: 'Dit rooster geldt tot en met',
  validThroughHint:
    'Na deze dag tonen wij geen tijden meer, alleen uw eigen gegevens. Laat het leeg als het rooster blijft gelden.',
  over: 'Deze dag is voorbij: bezoekers zien nu geen tijden. Kies een latere dag, of maak dit leeg.',
  step: (field) => `${field} gewijzigd`,
};
