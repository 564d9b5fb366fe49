import { BereikbaarCallback } from './elements/bereikbaar-callback.js';
import { BereikbaarChannels } from './elements/bereikbaar-channels.js';
import { BereikbaarNu } from './elements/bereikbaar-nu.js';
import { BereikbaarStatus } from './elements/bereikbaar-status.js';
import { defineElement } from './elements/registry.js';

defineElement('status', BereikbaarStatus);
defineElement('channels', BereikbaarChannels);
defineElement('nu', BereikbaarNu);
defineElement('callback', BereikbaarCallback);
