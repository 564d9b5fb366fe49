import { styleText } from 'node:util';

export type Style = Parameters<typeof styleText>[0];

/** What the terminal can show. */
export interface Terminal {
  /** The width in columns; what is not a terminal takes lines of any length. */
  readonly columns: number;
  readonly hasUnicode: boolean;
  /** The text in a style, where there is colour. */
  paint(style: Style, text: string): string;
}

interface Process {
  readonly stdout: { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
}

/** NO_COLOR (no-color.org) and FORCE_COLOR as others understand them. */
function hasColour({ stdout, env }: Process): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0';
  return stdout.isTTY === true && env['TERM'] !== 'dumb';
}

function hasUnicode({ env, platform }: Process): boolean {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  return platform === 'win32' || /utf-?8/i.test(locale);
}

/** The terminal of a process. */
export function terminalOf(process: Process): Terminal {
  const colour = hasColour(process);
  return {
    columns: process.stdout.isTTY ? (process.stdout.columns ?? 80) : Infinity,
    hasUnicode: hasUnicode(process),
    paint: (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text),
  };
}
