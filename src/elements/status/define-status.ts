import { BereikbaarStatus } from './bereikbaar-status.js';
import { defineExplained } from '../base/explain/define-explained.js';

defineExplained('status', BereikbaarStatus);
