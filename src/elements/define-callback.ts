import { BereikbaarCallback } from './bereikbaar-callback.js';
import { defineElement } from './registry.js';

defineElement('callback', BereikbaarCallback);
