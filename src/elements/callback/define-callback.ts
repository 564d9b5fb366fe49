import { BereikbaarCallback } from './bereikbaar-callback.js';
import { defineElement } from '../registry.js';

export { createCarryOver } from './carry-over.js';

defineElement('callback', BereikbaarCallback);
