import assert from 'node:assert/strict';
import { join, relative } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');
const config = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.pure.json'), undefined, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: ({ messageText }) =>
    assert.fail(ts.flattenDiagnosticMessageText(messageText, ' ')),
});
assert.ok(config);
const { options } = config;
const globals = config.fileNames.filter((name) => name.endsWith('.d.ts'));

const pathOf = (name: string) => relative(root, name).replaceAll('\\', '/');

/** The files of the project of the pure folders, by their paths from the root. */
export const pureFiles: readonly string[] = config.fileNames.map(pathOf);

/** What stands in files, by their paths from the root. */
export type Sources = ReadonlyMap<string, string>;

/** What a file holds. */
export function read(path: string): string {
  const text = ts.sys.readFile(join(root, path));
  assert.ok(text !== undefined, `there is no ${path}`);
  return text;
}

/** What was parsed once: most of what a test compiles is what all others do, too. */
const parsed = new Map<string, ts.SourceFile>();

/** The answers to a question about the disk, which a compilation asks thousands of times. */
function remembered<Value>(ask: (name: string) => Value): (name: string) => Value {
  const answers = new Map<string, Value>();
  return (name) => {
    if (!answers.has(name)) answers.set(name, ask(name));
    return answers.get(name)!;
  };
}

const usual = ts.createCompilerHost(options);
const isFile = remembered((name) => usual.fileExists(name));
const isFolder = remembered((name) => ts.sys.directoryExists(name));
const realPath = remembered((name) => ts.sys.realpath?.(name) ?? name);

function compile(sources: Sources, paths: readonly string[]): ts.Program {
  const host: ts.CompilerHost = {
    ...usual,
    fileExists: (name) => sources.has(pathOf(name)) || isFile(name),
    directoryExists: (name) =>
      [...sources.keys()].some((path) => path.startsWith(`${pathOf(name)}/`)) || isFolder(name),
    realpath: realPath,
    readFile: (name) => sources.get(pathOf(name)) ?? usual.readFile(name),
    getSourceFile(name, target) {
      const other = sources.get(pathOf(name));
      const file = other === undefined ? parsed.get(name) : undefined;
      if (file) return file;
      const made = ts.createSourceFile(name, other ?? usual.readFile(name) ?? '', target);
      if (other === undefined) parsed.set(name, made);
      return made;
    },
  };
  return ts.createProgram([...paths.map((path) => join(root, path)), ...globals], options, host);
}

/** What the compiler says of some files of the pure folders, where these sources stand in place of what is there. */
export function diagnose(sources: Sources, paths: readonly string[] = [...sources.keys()]): string[] {
  const made = compile(sources, paths);
  const found = paths.flatMap((path) => made.getSemanticDiagnostics(made.getSourceFile(join(root, path))));
  return found.map(({ file, messageText }) => {
    const place = file ? `${pathOf(file.fileName)}: ` : '';
    return place + ts.flattenDiagnosticMessageText(messageText, ' ');
  });
}
