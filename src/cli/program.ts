import { Command } from 'commander';
import { readFileSync } from 'node:fs';
import type { Kit } from './command-kit.js';
import { addAt } from './commands/at.js';
import { addCheck } from './commands/check.js';
import { addVoicemail } from './commands/voicemail.js';
import { addWeek } from './commands/week.js';

/** The version of the package that this command is part of: beside `dist/`, or `src/` in the repository. */
function ownVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}

/** The words that can be typed. Commander's own sentences are replaced by ours: see usage-failure.ts. */
export function createProgram({ context, run }: Omit<Kit, 'program'>): Command {
  const { help, headings, exitCodes } = context.say;
  const program = new Command('bereikbaar-nu')
    .description(help.program)
    .version(ownVersion(), '-V, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand(false)
    .usage('<command> <schedule.json>')
    .option('--language <code>', help.language)
    .addHelpText('after', `\n${exitCodes}`)
    .configureHelp({
      styleTitle: (title) => headings[title] ?? title,
      optionDescription: ({ description, argChoices }) =>
        argChoices ? `${description} (${argChoices.join(' | ')})` : description,
    })
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
  for (const add of [addCheck, addAt, addWeek, addVoicemail]) add({ program, context, run });
  return program;
}
