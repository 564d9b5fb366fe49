import { CommanderError } from 'commander';
import { contextOf, type Context, type Result } from './context.js';
import { exitCodes, Failure } from './failure.js';
import { languageOf } from './language.js';
import { createProgram } from './program.js';
import { failureText } from './read-schedule-file.js';
import { usageFailure } from './usage-failure.js';
import { useZoneData } from './zone-data.js';

const withBreak = (text: string) => (text && !text.endsWith('\n') ? `${text}\n` : text);

function show({ output, remarks = '', exitCode = exitCodes.fine }: Result): void {
  process.exitCode = exitCode;
  process.stderr.write(withBreak(remarks));
  process.stdout.write(withBreak(output));
}

function failureOf(error: unknown): Failure | null {
  if (error instanceof Failure) return error;
  if (error instanceof CommanderError) return usageFailure(error);
  return new Failure('unexpected', { detail: error instanceof Error ? error.message : String(error) });
}

function report(failure: Failure, context: Context): void {
  process.exitCode = failure.exitCode;
  process.stderr.write(withBreak(failureText(failure, context)));
}

/** Whoever reads our output may stop at any time (`| head -1`): that is no failure. A disk that is full is one. */
function endOutput({ code = '' }: NodeJS.ErrnoException, context: Context): void {
  if (code === 'EPIPE') process.exit();
  const sentence = failureText(new Failure('unwritable-output', { detail: code }), context);
  process.stderr.write(withBreak(sentence), () => process.exit(exitCodes.failed));
}

const isWithoutCommand = (error: unknown) => error instanceof CommanderError && error.code === 'commander.help';

/** Does what the words behind `bereikbaar-nu`, a command of some version, ask for. Sets the exit code of the process; never rejects. */
export async function main(words: readonly string[], version: string): Promise<void> {
  const context = contextOf(languageOf(words));
  process.stdout.on('error', (error: NodeJS.ErrnoException) => endOutput(error, context));
  process.stderr.on('error', () => process.exit(exitCodes.failed));
  useZoneData();
  const program = createProgram({ context, run: async (result) => show(await result) }, version);
  try {
    if (words.length) await program.parseAsync(words, { from: 'user' });
    else program.outputHelp();
  } catch (error) {
    if (isWithoutCommand(error)) return program.outputHelp();
    const failure = failureOf(error);
    if (failure) report(failure, context);
  }
}
