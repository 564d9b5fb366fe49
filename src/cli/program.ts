import { Command } from 'commander';
import { checkLanguage, type Kit } from './command-kit.js';
import { addAt } from './commands/at.js';
import { addCheck } from './commands/check.js';
import { addCompile } from './commands/compile.js';
import { addExports } from './commands/export-formats.js';
import { addImports } from './commands/imports.js';
import { addInit } from './commands/init.js';
import { addReceive } from './commands/receive.js';
import { addVoicemail } from './commands/voicemail.js';
import { addWeek } from './commands/week.js';

interface Described {
  readonly description: string;
  readonly argChoices?: readonly string[];
}

const withChoices = ({ description, argChoices }: Described) =>
  argChoices ? `${description} (${argChoices.join(' | ')})` : description;

/** The words that can be typed. Commander's own sentences are replaced by ours: see usage-failure.ts. */
export function createProgram({ context, run }: Omit<Kit, 'program'>, version: string): Command {
  const { help, headings, exitCodes } = context.say;
  const program = new Command('bereikbaar-nu')
    .description(help.program)
    .version(version, '-V, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand(false)
    .enablePositionalOptions()
    .usage('<command> <schedule.json>')
    .option('--language <code>', help.language, checkLanguage('program'))
    .addHelpText('after', `\n${exitCodes}`)
    .configureHelp({
      styleTitle: (title) => headings[title] ?? title,
      optionDescription: withChoices,
      argumentDescription: withChoices,
    })
    .configureOutput({ outputError: () => undefined, writeErr: () => undefined })
    .exitOverride();
  for (const add of [addCheck, addCompile, addAt, addWeek, addVoicemail, addExports, addImports, addInit, addReceive])
    add({ program, context, run });
  return program;
}
