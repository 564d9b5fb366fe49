/** Several browsers that @web/test-runner takes for one: each has one page, and a test file goes to the first that is free. */
export class BrowserPool {
  type = 'puppeteer';
  name;
  concurrency;
  #launchers;
  #busy = new Map();

  constructor(name, launchers) {
    this.name = name;
    this.concurrency = launchers.length;
    this.#launchers = launchers;
  }

  async initialize(config, testFiles) {
    for (const launcher of this.#launchers) await launcher.initialize?.(config, testFiles);
  }

  startSession(id, url) {
    const busy = [...this.#busy.values()];
    const free = this.#launchers.find((launcher) => !busy.includes(launcher));
    this.#busy.set(id, free);
    return free.startSession(id, url);
  }

  isActive(id) {
    return this.#of(id).isActive(id);
  }

  getBrowserUrl(id) {
    return this.#of(id).getBrowserUrl(id);
  }

  async stopSession(id) {
    try {
      return await this.#of(id).stopSession(id);
    } finally {
      this.#busy.delete(id);
    }
  }

  startDebugSession(id, url) {
    return this.#launchers[0].startDebugSession(id, url);
  }

  async stop() {
    await Promise.all(this.#launchers.map((launcher) => launcher.stop()));
  }

  getPage(id) {
    return this.#of(id).getPage(id);
  }

  #of(id) {
    return this.#busy.get(id) ?? this.#launchers[0];
  }
}
