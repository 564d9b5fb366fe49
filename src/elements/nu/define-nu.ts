import { BereikbaarNu } from './bereikbaar-nu.js';
import { defineExplained } from '../base/explain/define-explained.js';

defineExplained('nu', BereikbaarNu);
