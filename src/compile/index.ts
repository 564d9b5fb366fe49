export { compile, type CompileResult } from './compile.js';
export type { CompileOptions } from './compile-problems.js';
export type { Compiled, CompiledOptions, CompiledStatus, CompiledSubject } from './compiled.js';
export { lookUp, type CompiledAnswer, type CompiledQuestion } from './look-up.js';
export { readCompiled, type CompiledTimeline } from './read-compiled.js';
export { describeCompileProblem, type CompileProblem } from '../messages/makers/compiling.js';
export type { CompileProblemCode } from '../messages/makers/compiling-words.js';
export { inspectCompiled, renewCompiled, type CompiledCondition } from './inspect-compiled.js';
