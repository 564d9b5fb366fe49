import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { command } from './run-cli.js';

/** A command in a terminal, and someone who types. */
export interface Terminal {
  /** Resolves when a text has been shown after what was last waited for. */
  shows(text: string): Promise<void>;
  type(keys: string): void;
  /** Closes the terminal's input. */
  hangUp(): void;
  /** Ends the command, if it still runs. */
  close(): void;
  /** What the command ended with, and all that was shown. */
  readonly ended: Promise<{ readonly code: number | null; readonly shown: string }>;
}

export const keys = { enter: '\r', interrupt: '\u0003', endOfInput: '\u0004', eraseLine: '\u0015' } as const;

const quote = (word: string) => `'${word.replaceAll("'", String.raw`'\''`)}'`;

/** What `script` is told, so that it runs a program in a terminal: that of macOS, or util-linux', which every Linux has. */
function terminalOptions(program: readonly string[]): string[] {
  if (process.platform === 'darwin') return ['-q', '/dev/null', ...program];
  return ['--quiet', '--flush', '--return', '--command', program.map(quote).join(' '), '/dev/null'];
}

/** Opens a terminal in which the built command runs. */
export function openTerminal(words: readonly string[]): Terminal {
  const child = spawn('script', terminalOptions([process.execPath, command, ...words]), {
    env: { PATH: process.env['PATH'], LANG: 'nl_NL.UTF-8', TERM: 'xterm', SHELL: '/bin/sh' },
  });
  let shown = '';
  let read = 0;
  const changed = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
    changed.forEach((look) => look());
  });
  const ended = new Promise<{ code: number | null; shown: string }>((done) => {
    child.on('close', (code) => {
      done({ code, shown: stripVTControlCharacters(shown) });
      changed.forEach((look) => look());
    });
  });
  return {
    shows: (text) =>
      new Promise((found, failed) => {
        const look = () => {
          const at = stripVTControlCharacters(shown).indexOf(text, read);
          if (at < 0 && child.exitCode === null) return;
          changed.delete(look);
          if (at < 0) return failed(new Error(`not shown: ${text} in ${stripVTControlCharacters(shown)}`));
          read = at + text.length;
          found();
        };
        changed.add(look);
        look();
      }),
    type: (text) => void child.stdin.write(text),
    hangUp: () => void child.stdin.end(),
    close: () => void child.kill(),
    ended,
  };
}
