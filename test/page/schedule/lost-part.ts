/** A part of our own script that cannot be loaded until it is mended. */
export class LostPart {
  static #count = 0;
  /** With its folder, without extension: `page/presence`. */
  readonly module: string;
  readonly #run = `lost${Date.now()}n${++LostPart.#count}`;

  constructor(module: string) {
    this.module = module;
  }

  /** Our own script, as the server gives it that lacks the part. */
  import(path: string): Promise<unknown> {
    return import(`/lacking/${encodeURIComponent(this.module)}/drop-${this.#run}/src/${path}`);
  }

  async mend(): Promise<void> {
    await fetch(`/faulty-mend/${this.#run}`);
  }
}

/** Whether this browser asks a server again for a module that it could not load: Chromium does, by the standard it need not. */
export async function remembersFailures(): Promise<boolean> {
  const part = new LostPart('document/states');
  const ask = () =>
    part.import('schedule/document/states.ts').then(
      () => true,
      () => false,
    );
  await ask();
  await part.mend();
  return !(await ask());
}
