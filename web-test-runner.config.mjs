// SUITES=visitors,zones   RUNS=firefox@America/New_York,webkit@UTC (other browsers, in these zones)   RANDOM_SHARE=0.1
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { countReporter } from './test/support/browser-counts.mjs';
import { chromium, firefox, webkit } from './test/support/browsers.mjs';
import { bundledTests } from './test/support/bundled-tests.mjs';
import { coloursCommand, timeZoneCommand } from './test/support/commands.mjs';
import { faultyServer } from './test/support/faulty-server.mjs';
import { workers } from './test/support/workers.mjs';

/** These take longest and go first, so that nothing waits for the last one. */
const longest = [
  'test/editor/{crawl/crawl,tasks/tasks}.test.ts',
  'test/schedule/{evaluate-properties,document/fuzz}.test.ts',
];
const all = [...longest, 'test/**/*.test.ts', '!test/{formats,cli,site,demo,package,house,receiver,stories,chats}/**'];
const zones = ['Europe/Amsterdam', 'America/New_York', 'Pacific/Kiritimati', 'Australia/Lord_Howe'];

const suites = {
  all: { files: all, runs: ['chromium@UTC'], randomShare: 0.34 },
  /** For more browsers: all but what does not depend on one and takes long. */
  visitors: {
    files: [
      ...[...all, '!test/page/herd.test.ts', '!test/compile/{agreement,compile}.test.ts'],
      '!test/editor/tasks/tasks.test.ts', // dates are typed as one browser has them, and what that takes is counted
    ],
    runs: ['webkit@Pacific/Kiritimati', 'firefox@America/New_York'],
    randomShare: 0.05,
  },
  /** What a visitor's time zone could reach: the wall clock, and whatever names a day, a time or a slot. */
  zones: {
    files: [
      'test/schedule/{calendar/zoned-time*,real-schedules,week}.test.ts',
      'test/channels/{answers,slots}.test.ts',
      'test/messages/{speech,channels/channels,hours/{hours,hours-together,unusual-days},status/status-sentence}.test.ts',
      'test/page/presence/page-presence.test.ts',
      'test/elements/{callback/bereikbaar-callback,hours/bereikbaar-hours,callback/callback-life,status/status-over-time}.test.ts',
    ],
    runs: zones.map((zone) => `chromium@${zone}`),
    randomShare: 0.25,
  },
};

const list = (value) => value?.split(',').map((each) => each.trim());
const wanted = list(process.env.SUITES) ?? ['all'];
const make = { chromium, firefox, webkit };
const runs = (name) => list(process.env.RUNS) ?? suites[name].runs;

async function groupOf(name) {
  const { files, randomShare = 1 } = suites[name];
  const share = Number(process.env.RANDOM_SHARE ?? randomShare);
  const browsers = runs(name).map((run) => run.split('@'));
  return {
    name,
    files,
    browsers: await Promise.all(browsers.map(([browser, zone]) => make[browser]({ zone, pages: workers }))),
    testRunnerHtml: (framework) =>
      `<!doctype html><html><body><script>randomShare = ${share}</script><script type="module" src="${framework}"></script></body></html>`,
  };
}

const groups = await Promise.all(wanted.map(groupOf));
const bundled = bundledTests();

export default {
  // Without a suite it is one group that `wtr --files` may narrow.
  ...(process.env.SUITES ? { groups } : groups[0]),
  // With all that the machine can do: of two beside each other the slower one, WebKit, ended alone, on one of the cores.
  concurrentBrowsers: 1,
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
    timeZoneCommand,
    coloursCommand,
  ],
  middleware: [bundled.middleware, faultyServer],
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter(), countReporter(), bundled.reporter],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  coverageConfig: { include: ['src/**/*.ts'], reportDir: 'coverage' },
};
