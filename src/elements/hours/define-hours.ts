import { BereikbaarHours } from './bereikbaar-hours.js';
import { defineElement } from '../registry.js';

defineElement('hours', BereikbaarHours);
