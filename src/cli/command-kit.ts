import { Argument, Option, type Command } from 'commander';
import { languageOf, languageTags, makersLanguageTags } from '../messages/languages.js';
import type { HelpKey } from '../messages/makers/command-line-words.js';
import type { Context, Result } from './context.js';
import { Failure } from './failure.js';

/** What the commands are built with. */
export interface Kit {
  readonly program: Command;
  readonly context: Context;
  /** Shows what a command gives. */
  run(result: Promise<Result>): Promise<void>;
}

/** An option that takes one of some words. */
export function choice(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description).choices(choices);
}

/** An argument that is one of some words. */
export function argumentOf(name: string, description: string, choices: readonly string[]): Argument {
  return new Argument(name, description).choices(choices);
}

/** The commands that write words for visitors. */
const speaking: readonly HelpKey[] = ['at', 'week', 'voicemail', 'json-ld', 'ical', 'html'];

/** What `--language` is of a command: often it is the language of what is said to the one who types. */
function languageKey(name: HelpKey): HelpKey {
  if (name === 'init') return 'newLanguage';
  return speaking.includes(name) ? 'speech' : 'language';
}

/** Lets only languages pass that the command speaks; a new schedule may be in any. */
export function checkLanguage(name: HelpKey): (language: string) => string {
  const spoken: readonly string[] = [...speaking, 'phone-system'].includes(name) ? languageTags : makersLanguageTags;
  return (language) => {
    if (name === 'init' || spoken.includes(languageOf(language) ?? '')) return language;
    throw new Failure('wrong-value', { name: '--language', value: language, detail: spoken.join(', ') });
  };
}

/** A command with what all have. The examples are the words behind its name; the tests run them. */
export function addCommand(
  { program, context }: Kit,
  name: HelpKey,
  usage: string,
  examples: readonly string[],
): Command {
  const { help, examples: heading } = context.say;
  const lines = examples.map((example) => `  npx bereikbaar-nu ${name} ${example}`);
  return program
    .command(name)
    .description(help[name])
    .usage(usage)
    .option('--language <code>', help[languageKey(name)], checkLanguage(name))
    .addHelpText('after', `\n${[heading, ...lines].join('\n')}`);
}

/** The same for a command that reads a schedule, at a moment. */
export function addScheduleCommand(kit: Kit, name: HelpKey, examples: readonly string[]): Command {
  const { help } = kit.context.say;
  return addCommand(kit, name, '<schedule.json>', examples)
    .argument('<file>', help.file)
    .option('--at <moment>', help.moment);
}
