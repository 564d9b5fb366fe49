// Starts WebKitGTK's MiniBrowser for @web/test-runner and speaks WebDriver to it.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { onPath } from './executables.mjs';
import { webKitPage } from './webkit-page.mjs';

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

const answers = (url) =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );

/** Starts a virtual display; gives its process and its name. */
async function startDisplay() {
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], { stdio });
  const display = await new Promise((done, fail) => {
    child.once('error', fail);
    child.stdio[3].once('data', (number) => done(`:${String(number).trim()}`));
  });
  return { child, display };
}

function stopChild(child) {
  return new Promise((done) => {
    child.once('exit', done);
    child.kill();
    setTimeout(done, 2000);
  });
}

/** One MiniBrowser with one window, under a virtual display where there is none. */
export class WebKitLauncher {
  type = 'puppeteer'; // so that the commands of @web/test-runner-commands use getPage()
  concurrency = 1;
  #children = [];
  #active = new Set();
  #zone;
  #miniBrowser;
  #base;
  #started;

  constructor({ zone, miniBrowser, name }) {
    this.#zone = zone;
    this.#miniBrowser = miniBrowser;
    this.name = name;
  }

  #call = async (method, path, body) => {
    const content = body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const response = await fetch(this.#base + path, { method, ...content });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value?.error}: ${value?.message}`);
    return value;
  };

  async #environment() {
    // Without a graphics card, layers are drawn faster one by one than by a graphics card that is made of software.
    const env = { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1', TZ: this.#zone };
    if (env.DISPLAY || env.WAYLAND_DISPLAY) return env;
    const { child, display } = await startDisplay();
    this.#children.push(child);
    return { ...env, DISPLAY: display };
  }

  async #start() {
    const env = await this.#environment();
    const port = await freePort();
    this.#children.push(spawn(onPath(['WebKitWebDriver']), [`--port=${port}`], { stdio: 'ignore', env }));
    this.#base = `http://127.0.0.1:${port}`;
    for (let tries = 0; tries < 100 && !(await answers(`${this.#base}/status`)); tries++) await sleep(100);
    const options = { binary: this.#miniBrowser, args: ['--automation'] };
    const wanted = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options };
    const { sessionId } = await this.#call('POST', '/session', { capabilities: { alwaysMatch: wanted } });
    this.#base += `/session/${sessionId}`;
  }

  async startSession(id, url) {
    await (this.#started ??= this.#start());
    this.#active.add(id);
    await this.#call('POST', '/url', { url });
  }

  isActive(id) {
    return this.#active.has(id);
  }

  getBrowserUrl() {
    return this.#call('GET', '/url');
  }

  async stopSession(id) {
    this.#active.delete(id);
    await this.#call('POST', '/url', { url: 'about:blank' });
    return {};
  }

  startDebugSession() {
    return Promise.reject(new Error('Debugging is not supported in WebKitGTK.'));
  }

  async stop() {
    if (this.#started) await this.#call('DELETE', '').catch(() => undefined); // it may be gone already
    for (const child of this.#children.reverse()) await stopChild(child);
  }

  getPage() {
    return webKitPage(this.#call);
  }
}
