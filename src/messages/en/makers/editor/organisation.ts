import type { OrganisationWords } from '../../../makers/editor/organisation-words.js';

export const organisation: OrganisationWords = {
  heading: 'Your organisation',
  name: 'Name',
  audience: 'Who gets in touch with you?',
  audiences: {
    consumers: 'Customers',
    patients: 'Patients',
    tenants: 'Tenants',
    citizens: 'Citizens',
    students: 'Students or parents',
    members: 'Members',
    businesses: 'Businesses',
  },
  noAudience: 'Not filled in',
  audienceHint: 'This is only used for the advice here.',
  privacy: 'Address of your privacy statement',
  zone: 'Time zone',
  zoneHint: 'All times in the schedule are times on this clock, wherever your visitors are.',
  language: 'Language, where the page names none',
  tone: 'How do you address visitors?',
  tones: { formal: 'Formally', informal: 'Informally' },
  validThrough: 'This schedule holds until',
  validThroughHint: 'After this day no times are shown, only your own content. Leave it empty if the schedule goes on.',
  over: 'This day is over: visitors see no times now. Choose a later day, or leave this empty.',
  step: (field) => `${field} changed`,
};
