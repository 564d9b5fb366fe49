// Where the browsers are, and how to start them for @web/test-runner. No webdriver or playwright package is needed.
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { BrowserPool } from './browser-pool.mjs';
import { executable, onPath } from './executables.mjs';
import { unpackChromium } from './packed-chromium.mjs';
import { WebKitLauncher } from './webkit-launcher.mjs';

export const chromiumFlags = [
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

const programFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((key) => process.env[key]);
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...programFolders.filter(Boolean).map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
  ...programFolders.filter(Boolean).map((folder) => join(folder, 'Microsoft/Edge/Application/msedge.exe')),
];

/** Starts in a third of the time, and a page in half; what belongs to the window, such as autofill, only a whole one has. */
const withoutWindow = 'chromium-headless-shell';
const whole = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];

function installedChromium(isWhole) {
  if (process.env.PACKED_CHROMIUM === '1') return undefined;
  return process.env.CHROME_PATH ?? onPath(isWhole ? whole : [withoutWindow, ...whole]) ?? usualPlaces.find(executable);
}

async function locateChromium(isWhole) {
  const installed = installedChromium(isWhole);
  if (installed) return { path: installed, args: [], env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium();
  throw new Error('No Chrome or Chromium found. Install one, or set CHROME_PATH.');
}

const found = new Map();

/** An installed Chrome or Chromium; else (Linux x64), or with PACKED_CHROMIUM=1, the one packed inside @sparticuz/chromium. */
export function findChromium(isWhole = false) {
  if (!found.has(isWhole)) found.set(isWhole, locateChromium(isWhole));
  return found.get(isWhole);
}

/** Whether there is a Chromium that has all that belongs to its window. */
export const hasWholeChromium = installedChromium(true) !== undefined;

/**
 * What puppeteer needs to start Chromium, with the visitor's time zone if one is given.
 * @param {string} [zone]
 * @param {boolean} [isWhole] with all that belongs to its window, where there is one
 */
export async function chromiumOptions(zone, isWhole) {
  const { path, args, env } = await findChromium(isWhole);
  return {
    executablePath: path,
    headless: basename(path) === withoutWindow ? /** @type {const} */ ('shell') : true,
    args: [...chromiumFlags, ...args],
    env: { ...process.env, ...env, ...(zone ? { TZ: zone } : {}) },
  };
}

/** A Chromium with some windows, each as if it were the only one: of two pages in a window one is hidden, and gets no frames. */
export async function chromium({ zone, pages }) {
  const launchOptions = await chromiumOptions(zone);
  // A page that may come back keeps its process: each test file would start one.
  launchOptions.args.push('--disable-features=BackForwardCache');
  const createPage = async ({ browser }) => (await browser.createBrowserContext()).newPage();
  return Object.assign(chromeLauncher({ launchOptions, createPage, concurrency: pages }), { name: `Chromium ${zone}` });
}

const firefoxPath =
  process.env.FIREFOX_PATH ??
  onPath(['firefox', 'firefox-esr']) ??
  ['/Applications/Firefox.app/Contents/MacOS/firefox'].find(executable);

/** What puppeteer needs to start Firefox, with the visitor's time zone if one is given. */
export function firefoxOptions(zone) {
  if (!firefoxPath) throw new Error('Firefox is not installed.');
  const env = { ...process.env, ...(zone ? { TZ: zone } : {}) };
  return { browser: /** @type {const} */ ('firefox'), executablePath: firefoxPath, headless: true, env };
}

/** Some Firefoxes: of several windows, one has the focus. */
export function firefox({ zone, pages }) {
  const launchOptions = firefoxOptions(zone);
  const launch = () => chromeLauncher({ puppeteer, launchOptions, concurrency: 1 });
  return new BrowserPool(`Firefox ${zone}`, Array.from({ length: pages }, launch));
}

const architecture = { x64: 'x86_64', arm64: 'aarch64' }[process.arch];

const miniBrowser = [
  process.env.WEBKIT_PATH,
  `/usr/lib/${architecture}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
  `/usr/lib/${architecture}-linux-gnu/webkitgtk-6.0/MiniBrowser`,
].find((file) => file && existsSync(file));

function needMiniBrowser() {
  if (!miniBrowser) throw new Error('WebKitGTK is not installed (apt-get install webkit2gtk-driver xvfb).');
}

/** One MiniBrowser for tests in Node: a page as far as WebDriver has one, and what ends it. */
export async function openWebKit() {
  needMiniBrowser();
  const launcher = new WebKitLauncher({ zone: process.env.TZ ?? 'UTC', miniBrowser, name: 'WebKitGTK' });
  await launcher.startSession('node', 'about:blank');
  return { page: launcher.getPage(), close: () => launcher.stop() };
}

/** Some MiniBrowsers. */
export function webkit({ zone, pages }) {
  needMiniBrowser();
  const name = `WebKitGTK ${zone}`;
  return new BrowserPool(
    name,
    Array.from({ length: pages }, () => new WebKitLauncher({ zone, miniBrowser, name })),
  );
}
