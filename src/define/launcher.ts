import '../elements/launcher/define-launcher.js';

// With its type comes the name of the tag: `document.querySelector('bereikbaar-launcher')` is a BereikbaarLauncher.
export type { BereikbaarLauncher } from '../elements/launcher/bereikbaar-launcher.js';
