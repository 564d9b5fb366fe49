import { BereikbaarCallback } from './bereikbaar-callback.js';
import { defineExplained } from '../base/explain/define-explained.js';

export { CarryOver } from './carry-over.js';

defineExplained('callback', BereikbaarCallback);
