import '../elements/hours/define-hours.js';

// With its type comes the name of the tag: `document.querySelector('bereikbaar-hours')` is a BereikbaarHours.
export type { BereikbaarHours } from '../elements/hours/bereikbaar-hours.js';
