import type { CompiledOptions } from '../../compile/compiled.js';
import { addScheduleCommand, type Kit } from '../command-kit.js';
import { checkCompiled, compileFile, type CompileWish } from '../compiling/compile-file.js';
import { systemChanges, watchFile, type ChangesIn } from '../compiling/watch-file.js';
import type { Context, Result } from '../context.js';
import { Failure } from '../failure.js';
import { failureText } from '../read-schedule-file.js';

interface Options {
  readonly at?: string;
  readonly languages?: string;
  readonly tones?: string;
  /** False for none. */
  readonly channels?: string | false;
  readonly months?: string;
  readonly check?: boolean;
  readonly watch?: boolean;
}

const listed = (text: string | undefined) => text?.split(',').map((item) => item.trim());

function wishOf({ at, languages, tones, channels, months }: Options): CompileWish {
  const options = {
    languages: listed(languages),
    tones: listed(tones) as CompiledOptions['tones'],
    channels: channels === false ? [] : listed(channels),
    months: months === undefined ? undefined : Number(months),
  };
  return { at, options };
}

/** While somebody types, a file may be gone, empty or wrong for a moment: that is said, and the next change awaited. */
async function compileAnew(file: string, wish: CompileWish, context: Context): Promise<Result> {
  try {
    return await compileFile(file, wish, context);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { output: '', remarks: failureText(error, context) };
  }
}

/** Compiles a file, and again after each change of it; for as long as there are changes. */
export async function compileOnChange(
  file: string,
  wish: CompileWish,
  { context, run }: Pick<Kit, 'context' | 'run'>,
  changesIn: ChangesIn,
): Promise<void> {
  if (file === '-') throw new Failure('watch-input');
  const work = () => run(compileAnew(file, wish, context));
  await work();
  await watchFile(file, changesIn, work);
}

/** `compile`: what the file will say, written into it. */
export function addCompile(kit: Kit): void {
  const { context, run } = kit;
  const { help } = context.say;
  addScheduleCommand(kit, 'compile', [
    'bereikbaar.json',
    'bereikbaar.json --languages nl,en --no-channels --months 6',
    'bereikbaar.json --check',
    '- < bereikbaar.json',
  ])
    .option('--languages <codes>', help.languages)
    .option('--tones <tones>', help.tones)
    .option('--channels <ids>', help.channels)
    .option('--no-channels', help.noChannels)
    .option('--months <number>', help.months)
    .option('--check', help.checkCompiled)
    .option('--watch', help.watch)
    .action((file: string, options: Options) => {
      const wish = wishOf(options);
      if (options.check) return run(checkCompiled(file, wish, context));
      if (options.watch) return compileOnChange(file, wish, kit, systemChanges);
      return run(compileFile(file, wish, context));
    });
}
