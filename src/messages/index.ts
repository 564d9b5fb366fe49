export type { Catalog, Sentence, Sentences, Tone } from './catalog.js';
export { loadCatalog } from './languages.js';
export type { Manner } from './speech.js';
export { describeStatus, type StatusText } from './status.js';
