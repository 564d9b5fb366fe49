import './elements/define-callback.js';
import './elements/define-hours.js';
import './elements/define-launcher.js';
import './elements/define-list.js';
import './elements/define-status.js';

// With their types come the names of the tags: `document.querySelector('bereikbaar-status')` is a BereikbaarStatus.
export type { BereikbaarCallback } from './elements/bereikbaar-callback.js';
export type { BereikbaarChannels } from './elements/bereikbaar-channels.js';
export type { BereikbaarHours } from './elements/bereikbaar-hours.js';
export type { BereikbaarLauncher } from './elements/bereikbaar-launcher.js';
export type { BereikbaarNu } from './elements/bereikbaar-nu.js';
export type { BereikbaarStatus } from './elements/bereikbaar-status.js';
