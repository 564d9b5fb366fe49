import { BereikbaarStatus } from './bereikbaar-status.js';
import { defineElement } from '../registry.js';

defineElement('status', BereikbaarStatus);
