import '../elements/channels/define-channels.js';

// With its type comes the name of the tag: `document.querySelector('bereikbaar-channels')` is a BereikbaarChannels.
export type { BereikbaarChannels } from '../elements/channels/bereikbaar-channels.js';
