export type { Compiled, CompiledStatus, CompiledSubject } from './compiled.js';
export { lookUp, type CompiledAnswer, type CompiledQuestion } from './look-up.js';
export { readCompiled, type CompiledTimeline } from './read-compiled.js';
