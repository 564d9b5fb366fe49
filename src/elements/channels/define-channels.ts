import { BereikbaarChannels } from './bereikbaar-channels.js';
import { defineElement } from '../base/define-element.js';

defineElement('channels', BereikbaarChannels);
