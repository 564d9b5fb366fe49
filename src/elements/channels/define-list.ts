import { BereikbaarChannels } from './bereikbaar-channels.js';
import { BereikbaarNu } from '../nu/bereikbaar-nu.js';
import { defineElement } from '../registry.js';

defineElement('channels', BereikbaarChannels);
defineElement('nu', BereikbaarNu);
