import '../elements/nu/define-nu.js';

// With its type comes the name of the tag: `document.querySelector('bereikbaar-nu')` is a BereikbaarNu.
export type { BereikbaarNu } from '../elements/nu/bereikbaar-nu.js';
