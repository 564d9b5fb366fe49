import { Command, Option } from 'commander';
import { readFileSync } from 'node:fs';
import { check, checkFormats, failLevels } from './commands/check.js';
import type { Context, Result } from './context.js';

/** Runs a command and shows what it gives. */
export type Run = (result: Promise<Result>) => Promise<void>;

/** What the commands are built with. */
interface Kit {
  readonly program: Command;
  readonly context: Context;
  readonly run: Run;
}

/** The version of the package that this command is part of: beside `dist/`, or `src/` in the repository. */
function ownVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}

const choice = (flags: string, description: string, choices: readonly string[]) =>
  new Option(flags, description).choices(choices);

/** A command with the options that all have. `examples` are the words behind the name of the program. */
function addCommand({ program, context }: Kit, name: keyof Context['say']['help'], usage: string, examples: string[]) {
  const { help, examples: heading } = context.say;
  const lines = examples.map((example) => `  npx bereikbaar-nu ${name} ${example}`);
  return program
    .command(name)
    .description(help[name])
    .usage(usage)
    .option('--language <code>', help.language)
    .addHelpText('after', `\n${[heading, ...lines].join('\n')}`);
}

function addCheck(kit: Kit): void {
  const { context, run } = kit;
  const { help } = context.say;
  addCommand(kit, 'check', '<schedule.json>', [
    'bereikbaar.json',
    'bereikbaar.json --format github --fail-on serious',
    '- < bereikbaar.json',
  ])
    .argument('<file>', help.file)
    .addOption(choice('--format <form>', help.format, checkFormats).default('text'))
    .addOption(choice('--fail-on <level>', help.failOn, failLevels).default('problems'))
    .option('--at <moment>', help.moment)
    .action((file: string, options: Parameters<typeof check>[1]) => run(check(file, options, context)));
}

/** The words that can be typed. Commander's own sentences are replaced by ours: see usage-failure.ts. */
export function createProgram(context: Context, run: Run): Command {
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
  for (const add of [addCheck]) add({ program, context, run });
  return program;
}
