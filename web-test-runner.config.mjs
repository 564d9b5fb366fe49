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
const files = process.env.FILES ? list(process.env.FILES) : ['test/**/*.test.ts', '!test/{node,stories}/**'];
const make = { chromium, firefox, webkit };
if (wanted.includes('firefox') && !firefoxPath) throw new Error('Firefox is not installed.');
if (wanted.includes('webkit') && !miniBrowser) {
  throw new Error('WebKitGTK is not installed (apt-get install webkit2gtk-driver xvfb).');
}

export default {
  files,
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
  browsers: await Promise.all(runs.map(([name, zone]) => make[name](zone))),
};
