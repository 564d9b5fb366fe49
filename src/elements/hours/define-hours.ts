import { BereikbaarHours } from './bereikbaar-hours.js';
import { defineExplained } from '../base/explain/define-explained.js';

defineExplained('hours', BereikbaarHours);
