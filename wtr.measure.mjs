import base from './web-test-runner.config.mjs';
import { appendFileSync } from 'node:fs';

export default { ...base, reporters: [...base.reporters, { 
  start({ sessions }) { this.t = Date.now(); },
  onTestRunStarted() {},
  stop({ sessions }) { for (const s of sessions) {
    const tests = (suite) => suite ? [...suite.tests, ...suite.suites.flatMap(tests)] : [];
    const sum = tests(s.testResults).reduce((n, t) => n + (t.duration ?? 0), 0);
    appendFileSync(process.env.OUT ?? '/tmp/checks-log/wtr.txt', `${s.browser.name}\t${s.testFile.replace(/.*test\//,'')}\t${tests(s.testResults).length}\t${Math.round(sum)}\n`);
    for (const t of tests(s.testResults)) if (t.duration > 800) appendFileSync(process.env.OUT+'.slow', `${s.browser.name}\t${Math.round(t.duration)}\t${s.testFile.replace(/.*test\//,'')}\t${t.name}\n`);
  } },
  onTestRunFinished() {},
}] };
