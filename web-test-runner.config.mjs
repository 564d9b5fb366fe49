// BROWSERS=chromium,firefox,webkit   ZONES=UTC,Asia/Kolkata   FILES=test/page/clock.test.ts   npm run test:browser
// RUNS=chromium@UTC,firefox@Asia/Kolkata: only these browsers in these zones
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { countReporter } from './test/support/browser-counts.mjs';
import { chromium, firefox, firefoxPath, miniBrowser, webkit } from './test/support/browsers.mjs';
import { timeZoneCommand } from './test/support/commands.mjs';
import { faultyServer } from './test/support/faulty-server.mjs';

const list = (value) => value.split(',').map((each) => each.trim());
const zones = list(process.env.ZONES ?? 'UTC');
const each = zones.flatMap((zone) => list(process.env.BROWSERS ?? 'chromium').map((name) => `${name}@${zone}`));
const runs = (process.env.RUNS ? list(process.env.RUNS) : each).map((run) => run.split('@'));
const wanted = runs.map(([name]) => name);

/** Files by name (SET). `zones` is what a visitor's time zone could reach: the wall clock, and whatever names a day, a time or a slot. */
const sets = {
  all: ['test/**/*.test.ts', '!test/{formats,cli,site,demo,package,house,stories}/**'],
  /** For more browsers: all but what does not depend on one and takes long. */
  visitors: ['test/**/*.test.ts', '!test/{formats,cli,site,demo,package,house,stories}/**', '!test/page/herd.test.ts'],
  schedule: ['test/schedule/**/*.test.ts'],
  others: ['test/**/*.test.ts', '!test/{formats,cli,site,demo,package,house,stories,schedule}/**'],
  zones: [
    'test/schedule/{calendar/zoned-time*,real-schedules,week}.test.ts',
    'test/channels/{answers,slots}.test.ts',
    'test/messages/{speech,channels/channels,hours/hours,status/status}.test.ts',
    'test/page/presence/page-presence.test.ts',
    'test/elements/{callback/bereikbaar-callback,hours/bereikbaar-hours,callback/callback-life,status/status-over-time}.test.ts',
  ],
};
const make = { chromium, firefox, webkit };
if (wanted.includes('firefox') && !firefoxPath) throw new Error('Firefox is not installed.');
if (wanted.includes('webkit') && !miniBrowser) {
  throw new Error('WebKitGTK is not installed (apt-get install webkit2gtk-driver xvfb).');
}

const browsers = () => Promise.all(runs.map(([name, zone]) => make[name](zone)));

/** HALVES: a browser for each of two halves of the files, at the same time. */
const halves = async () =>
  Promise.all(['schedule', 'others'].map(async (name) => ({ name, files: sets[name], browsers: await browsers() })));

const randomShare = Number(process.env.RANDOM_SHARE ?? 1);

export default {
  ...(process.env.HALVES
    ? { groups: await halves() }
    : { files: sets[process.env.SET ?? 'all'], browsers: await browsers() }),
  testRunnerHtml: (framework) =>
    `<!doctype html><html><body><script>randomShare = ${randomShare}</script><script type="module" src="${framework}"></script></body></html>`,
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
    timeZoneCommand,
  ],
  middleware: [faultyServer],
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter(), countReporter()],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  coverageConfig: { include: ['src/**/*.ts'], reportDir: 'coverage' },
};
