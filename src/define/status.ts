import '../elements/status/define-status.js';

// With its type comes the name of the tag: `document.querySelector('bereikbaar-status')` is a BereikbaarStatus.
export type { BereikbaarStatus } from '../elements/status/bereikbaar-status.js';
