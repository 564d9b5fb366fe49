import './elements/callback/define-callback.js';
import './elements/channels/define-channels.js';
import './elements/hours/define-hours.js';
import './elements/launcher/define-launcher.js';
import './elements/nu/define-nu.js';
import './elements/status/define-status.js';

// With their types come the names of the tags: `document.querySelector('bereikbaar-status')` is a BereikbaarStatus.
export type { BereikbaarCallback } from './elements/callback/bereikbaar-callback.js';
export type { BereikbaarChannels } from './elements/channels/bereikbaar-channels.js';
export type { BereikbaarHours } from './elements/hours/bereikbaar-hours.js';
export type { BereikbaarLauncher } from './elements/launcher/bereikbaar-launcher.js';
export type { BereikbaarNu } from './elements/nu/bereikbaar-nu.js';
export type { BereikbaarStatus } from './elements/status/bereikbaar-status.js';
