// A process in which the command runs again and again: each start of Node, and all that it compiles anew, took longer than most
// of what is asked of it. `process.send` answers each message { words, input, env, cwd } with what a process of its own would have shown.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

const [command] = process.argv.slice(2);
const [, chunk, version] = /import\("(.*?)"\).*"(.*?)"\);?\s*$/.exec(readFileSync(command, 'utf8'));
process.env.TZ = 'UTC'; // as the command does before anything else
const { main } = await import(pathToFileURL(join(dirname(command), chunk)).href);
const usual = { ...process.env };

/** A stream in the place of one of the process; gives what was written. */
function replace(name) {
  const chunks = [];
  const write = (part, _, done) => {
    chunks.push(part);
    done();
  };
  Object.defineProperty(process, name, { value: new Writable({ write }), configurable: true });
  return () => Buffer.concat(chunks).toString();
}

function setEnvironment(env) {
  for (const key of Object.keys(process.env)) if (!(key in usual)) delete process.env[key];
  Object.assign(process.env, usual, env);
}

process.on('message', async ({ words, input, env, cwd }) => {
  setEnvironment(env);
  process.chdir(cwd);
  process.exitCode = 0;
  const stdin = Readable.from([Buffer.from(input, 'base64')], { objectMode: false });
  Object.defineProperty(process, 'stdin', { value: stdin, configurable: true });
  const [output, remarks] = [replace('stdout'), replace('stderr')];
  await main(words, version);
  const code = process.exitCode;
  process.exitCode = 0;
  process.send({ output: output(), remarks: remarks(), code });
});
