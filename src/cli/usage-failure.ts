import type { CommanderError } from 'commander';
import type { FailureCode } from '../messages/makers/command-line-words.js';
import { Failure } from './failure.js';

const codes: Readonly<Record<string, FailureCode>> = {
  'commander.unknownOption': 'unknown-option',
  'commander.unknownCommand': 'unknown-command',
  'commander.missingArgument': 'missing-argument',
  'commander.optionMissingArgument': 'missing-value',
  'commander.invalidArgument': 'wrong-value',
  'commander.excessArguments': 'too-many-arguments',
};

const quotedIn = (message: string, pattern: RegExp) => pattern.exec(message)?.slice(1) ?? [];

/** What an option or argument is called, and what was typed for it. Commander names an option before its value, an argument behind it. */
function namesIn(message: string): { readonly name: string; readonly value: string } {
  const [option, given = ''] = quotedIn(message, /option '([^']*)' argument '([^']*)'/);
  const [typed = '', argument] = quotedIn(message, /value '([^']*)' is invalid for argument '([^']*)'/);
  const [quoted = ''] = quotedIn(message, /'([^']*)'/);
  return { name: option ?? argument ?? quoted, value: given || typed };
}

/** What commander found wrong with the words that were typed, as one of our failures; null when it only showed help. */
export function usageFailure({ code, message, exitCode }: CommanderError): Failure | null {
  const known = codes[code];
  if (!known) return exitCode ? new Failure('unexpected', { detail: message }) : null;
  const [, choices] = /choices are (.*)\.$/m.exec(message) ?? [];
  const [, meant] = /Did you mean (?:one of )?([^?]*)\?/.exec(message) ?? [];
  return new Failure(known, { ...namesIn(message), detail: choices ?? meant ?? '' });
}
