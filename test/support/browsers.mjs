// Where the browsers are, and how to start them for @web/test-runner. No webdriver or playwright package is needed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
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

function installedChromium() {
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
  return process.env.CHROME_PATH ?? onPath(names) ?? usualPlaces.find(executable);
}

async function locateChromium() {
  const installed = process.env.PACKED_CHROMIUM === '1' ? undefined : installedChromium();
  if (installed) return { path: installed, args: [], env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium();
  throw new Error('No Chrome or Chromium found. Install one, or set CHROME_PATH.');
}

let found;

/** An installed Chrome or Chromium; else (Linux x64), or with PACKED_CHROMIUM=1, the one packed inside @sparticuz/chromium. */
export function findChromium() {
  return (found ??= locateChromium());
}

/** What puppeteer needs to start Chromium, with the visitor's time zone if one is given. */
export async function chromiumOptions(zone) {
  const { path, args, env } = await findChromium();
  return {
    executablePath: path,
    headless: true,
    args: [...chromiumFlags, ...args],
    env: { ...process.env, ...env, ...(zone ? { TZ: zone } : {}) },
  };
}

export async function chromium(zone) {
  // One page at a time: of two, Chromium hides one, and a hidden page gets no animation frames.
  return Object.assign(chromeLauncher({ launchOptions: await chromiumOptions(zone), concurrency: 1 }), {
    name: `Chromium ${zone}`,
  });
}

export const firefoxPath =
  process.env.FIREFOX_PATH ??
  onPath(['firefox', 'firefox-esr']) ??
  ['/Applications/Firefox.app/Contents/MacOS/firefox'].find(executable);

export function firefox(zone) {
  const launchOptions = {
    browser: 'firefox',
    executablePath: firefoxPath,
    headless: true,
    env: { ...process.env, TZ: zone },
  };
  return Object.assign(chromeLauncher({ puppeteer, launchOptions, concurrency: 1 }), { name: `Firefox ${zone}` });
}

const architecture = { x64: 'x86_64', arm64: 'aarch64' }[process.arch];

export const miniBrowser = [
  process.env.WEBKIT_PATH,
  `/usr/lib/${architecture}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
  `/usr/lib/${architecture}-linux-gnu/webkitgtk-6.0/MiniBrowser`,
].find((file) => file && existsSync(file));

export const webkit = (zone) => new WebKitLauncher({ zone, miniBrowser, name: `WebKitGTK ${zone}` });
