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

/** Whoever reads our output may stop at any time (`| head -1`): that is no failure. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

/** Does what the words behind `bereikbaar-nu`, the command of a package, ask for. Sets the exit code of the process; never rejects. */
export async function main(words: readonly string[], manifest: URL): Promise<void> {
  process.stdout.on('error', endQuietly);
  process.stderr.on('error', endQuietly);
  useZoneData();
  const context = contextOf(languageOf(words));
  try {
    const program = createProgram({ context, run: async (result) => show(await result) }, manifest);
    if (words.length) await program.parseAsync(words, { from: 'user' });
    else program.outputHelp();
  } catch (error) {
    const failure = failureOf(error);
    if (failure) report(failure, context);
  }
}
