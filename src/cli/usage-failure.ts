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

/** What commander found wrong with the words that were typed, as one of our failures; null when it only showed help. */
export function usageFailure({ code, message, exitCode }: CommanderError): Failure | null {
  const known = codes[code];
  if (!known) return exitCode ? new Failure('unexpected', { detail: message }) : null;
  const [, name = ''] = /'([^']*)'/.exec(message) ?? [];
  const [, choices] = /choices are (.*)\.$/m.exec(message) ?? [];
  const [, meant] = /Did you mean (?:one of )?([^?]*)\?/.exec(message) ?? [];
  return new Failure(known, { name, detail: choices ?? meant ?? '' });
}
