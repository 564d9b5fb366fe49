// npm run bench: measures in one run what is compared, turn by turn; the ratios say more than the times. See CONTRIBUTING.
import { benchBytes } from './bytes.js';
import { benchEvaluation } from './evaluation.js';
import { timeZone } from './subject.js';

// Before the first date is made.
process.env['TZ'] = timeZone;

const faults: string[] = [];
for (const bench of [benchEvaluation, benchBytes]) faults.push(...(await bench()));
for (const fault of faults) console.error(`\nERROR ${fault}`);
if (faults.length) process.exitCode = 1;
