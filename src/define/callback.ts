import '../elements/callback/define-callback.js';

// With its type comes the name of the tag: `document.querySelector('bereikbaar-callback')` is a BereikbaarCallback.
export type { BereikbaarCallback } from '../elements/callback/bereikbaar-callback.js';
