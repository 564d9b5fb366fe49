export type { Catalog, Sentence, Sentences, Tone } from './catalog.js';
export { loadCatalog } from './load-catalog.js';
export type { Manner } from './speech.js';
export { describeStatus, type StatusText } from './status/status-sentence.js';
