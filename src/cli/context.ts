import { commandLineWordsIn } from '../messages/makers/command-line.js';
import type { CommandLineWords } from '../messages/makers/command-line-words.js';
import type { ExitCode } from './failure.js';
import { terminalOf, type Terminal } from './terminal.js';

/** What every command is given. */
export interface Context {
  /** The language of what is said to the one who types: `nl` or `en`. */
  readonly language: string;
  readonly say: CommandLineWords;
  readonly terminal: Terminal;
}

/** What a command has to show. */
export interface Result {
  readonly output: string;
  /** What is said beside it, on standard error. */
  readonly remarks?: string;
  readonly exitCode?: ExitCode;
}

/** The context of the process, in a language. */
export function contextOf(language: string): Context {
  const say = commandLineWordsIn(language);
  return { language: say.language, say, terminal: terminalOf(process) };
}
