// The text of docs/command-options.md, of what the command line says of itself.
import type { Command, Option } from 'commander';
import { contextOf } from '../../src/cli/context.js';
import { createProgram } from '../../src/cli/program.js';

const cell = (text: string) => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;').trim();
const choicesOf = (choices: readonly string[] | undefined) =>
  choices ? `: ${choices.map((choice) => `\`${choice}\``).join(', ')}` : '';
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const row = ({ flags, description, argChoices }: Option) =>
  `| \`${flags}\` | ${cell(description)}${choicesOf(argChoices)} |`;

function sectionOf(command: Command): string {
  const words = command.registeredArguments.map(
    (each) => `- \`${each.name()}\`: ${cell(each.description)}${choicesOf(each.argChoices)}`,
  );
  const rows = command.options.filter(({ hidden }) => !hidden).map(row);
  return [
    `## ${command.name()}`,
    `${capital(cell(command.description()))}.`,
    `\`npx bereikbaar-nu ${command.name()} ${command.usage()}\``,
    words.join('\n'),
    ['| option | what it does |', '| --- | --- |', ...rows].join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The page, before it is formatted. */
export function commandText(): string {
  const program = createProgram({ context: contextOf('en'), run: () => Promise.resolve() }, '0');
  return `# Commands and their options

Made from the command line's own help by \`npm run reference\`. [On the command line](command-line.md) tells what each is for.

${program.commands.map(sectionOf).join('\n\n')}
`;
}
