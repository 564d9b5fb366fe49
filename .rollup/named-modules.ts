import { relative, sep } from 'node:path';

const isNamed = (path: string, name: string) => {
  if (name.startsWith('node_modules/')) return `/${path}`.includes(`/${name}`); // wherever npm has put the package
  return name.endsWith('/') ? path.startsWith(name) : path === name;
};

/**
 * The modules that a rule of the build is about, by name: a path from the root of the project, or that of a folder, which
 * ends with a slash. So that no rename ends a rule unnoticed, `check` fails for a name that no module bore.
 */
export class NamedModules {
  readonly #rule: string;
  readonly #names: readonly string[];
  readonly #met = new Set<string>();

  constructor(rule: string, names: readonly string[]) {
    this.#rule = rule;
    this.#names = names;
  }

  has(id: string): boolean {
    const path = relative(process.cwd(), id).split(sep).join('/');
    const names = this.#names.filter((name) => isNamed(path, name));
    names.forEach((name) => this.#met.add(name));
    return names.length > 0;
  }

  /** Throws unless there was a module for each name. Call it when all modules have been asked about. */
  check(): void {
    const lost = this.#names.filter((name) => !this.#met.has(name));
    if (lost.length) throw new Error(`${this.#rule}: no module is named ${lost.join(', ')}`);
  }
}
