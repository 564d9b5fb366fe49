// A desk with a screen reader: Debian's Orca on a virtual display, which writes down what it would say.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export type BrowserName = 'firefox' | 'chromium';

/** What Orca runs before it starts: what it says goes to a file. A synthesiser would wait for a loudspeaker that there is not; nor is a page read as a whole. */
const customizations = `
import logging, os
from orca import settings, speech
settings.enableKeyEcho = False
settings.presentToolTips = False
speech.init = lambda: None
speech.sayAll = lambda *_: None
handler = logging.FileHandler(os.environ['HEARD_FILE'])
handler.setFormatter(logging.Formatter('%(message)s'))
speech.log.addHandler(handler)
speech.log.setLevel(logging.INFO)
`;

const firefoxPreferences = `
user_pref("accessibility.force_disabled", -1);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.startup.homepage_override.mstone", "ignore");
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("termsofuse.bypassNotification", true);
user_pref("trailhead.firstrun.didSeeAboutWelcome", true);
user_pref("intl.accept_languages", "nl, en");
`;

const quiet = 1200;

/** Waits until something is so, at most so many milliseconds. */
async function until<Found>(find: () => Found | undefined | false, milliseconds: number, what: string): Promise<Found> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await wait(100)) {
    const found = find();
    if (found) return found;
  }
  throw new Error(`${what} did not come within ${milliseconds} ms`);
}

/** The programs of a desk; all of them end with it. */
export class Desk {
  readonly #home = mkdtempSync(join(tmpdir(), 'heard-'));
  readonly #children: ChildProcess[] = [];
  #environment: NodeJS.ProcessEnv = {};
  #read = 0;

  get #file(): string {
    return join(this.#home, 'heard.txt');
  }

  async open(): Promise<void> {
    const scripts = join(this.#home, 'orca');
    mkdirSync(scripts, { recursive: true });
    writeFileSync(join(scripts, 'orca-customizations.py'), customizations);
    writeFileSync(this.#file, '');
    this.#environment = {
      ...process.env,
      HOME: this.#home,
      XDG_DATA_HOME: this.#home,
      XDG_RUNTIME_DIR: this.#home,
      HEARD_FILE: this.#file,
      LANG: 'C.UTF-8',
      TZ: 'Europe/Amsterdam',
      GTK_MODULES: 'gail:atk-bridge',
      ACCESSIBILITY_ENABLED: '1',
      GNOME_ACCESSIBILITY: '1',
      NO_AT_BRIDGE: '0',
      LIBGL_ALWAYS_SOFTWARE: '1',
    };
    const display = await this.#firstLine('Xvfb', [
      '-displayfd',
      '1',
      '-screen',
      '0',
      '1280x900x24',
      '-nolisten',
      'tcp',
    ]);
    this.#environment.DISPLAY = `:${display}`;
    this.#environment.DBUS_SESSION_BUS_ADDRESS = await this.#firstLine('dbus-daemon', [
      '--session',
      '--nofork',
      '--print-address',
    ]);
    this.#start('openbox', []);
    this.#start('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately']);
    await wait(1000);
    for (const name of ['IsEnabled', 'ScreenReaderEnabled']) this.#enable(name);
    this.#start('orca', ['--replace', '--disable', 'braille']);
    await until(() => readFileSync(this.#file, 'utf8').includes('SPEECH'), 30_000, 'Orca');
  }

  /** Opens a page in a browser that has never been used. */
  async visit(browser: BrowserName, url: string): Promise<void> {
    const profile = mkdtempSync(join(this.#home, `${browser}-`));
    writeFileSync(join(profile, 'user.js'), firefoxPreferences);
    await this.listen(3000, 1000);
    if (browser === 'firefox') this.#start('firefox-esr', ['--profile', profile, '--no-remote', '--kiosk', url]);
    else {
      const options = [
        '--no-sandbox',
        '--force-renderer-accessibility',
        '--no-first-run',
        '--disable-gpu',
        '--lang=nl',
        '--start-maximized',
        '--password-store=basic',
      ];
      this.#start('chromium', [...options, `--user-data-dir=${profile}`, `--app=${url}`]);
    }
    await until(
      () => readFileSync(this.#file, 'utf8').slice(this.#read).includes('loading'),
      60_000,
      `${browser} with Orca`,
    );
    await this.listen(8000, 3000);
  }

  /** Presses keys, as xdotool names them. */
  press(...keys: readonly string[]): void {
    this.#run('xdotool', ['key', '--delay', '60', ...keys]);
  }

  type(text: string): void {
    this.#run('xdotool', ['type', '--delay', '60', text]);
  }

  /** What is said from now on until it has been quiet for a while, a line each. */
  async listen(longest = 8000, silence = quiet): Promise<readonly string[]> {
    const from = this.#read;
    let changed = Date.now();
    for (const end = Date.now() + longest; Date.now() < end && Date.now() - changed < silence; await wait(100)) {
      const { length } = readFileSync(this.#file, 'utf8');
      if (length !== this.#read) changed = Date.now();
      this.#read = length;
    }
    return readFileSync(this.#file, 'utf8')
      .slice(from, this.#read)
      .split('\n')
      .flatMap((line) => /^SPEECH OUTPUT: '(.*)'/s.exec(line)?.[1] ?? [])
      .filter((line) => line.trim());
  }

  async close(): Promise<void> {
    for (const child of this.#children.reverse()) {
      try {
        process.kill(-child.pid!, 'SIGTERM');
      } catch {
        /* it has ended */
      }
    }
    await wait(1000);
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 });
  }

  #enable(name: string): void {
    const call = ['call', '--session', '--dest', 'org.a11y.Bus', '--object-path', '/org/a11y/bus', '--method'];
    this.#run('gdbus', [...call, 'org.freedesktop.DBus.Properties.Set', 'org.a11y.Status', name, '<true>']);
  }

  #run(program: string, options: readonly string[]): void {
    const { status, stderr, error } = spawnSync(program, options, { env: this.#environment, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${program}: ${error?.message ?? stderr}`);
  }

  #start(program: string, options: readonly string[]): ChildProcess {
    const child = spawn(program, options, {
      env: this.#environment,
      detached: true,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    this.#children.push(child);
    return child;
  }

  #firstLine(program: string, options: readonly string[]): Promise<string> {
    const child = this.#start(program, options);
    return new Promise((done, fail) => {
      child.once('error', fail);
      child.stdout!.once('data', (line: Buffer) => done(String(line).trim()));
    });
  }
}
