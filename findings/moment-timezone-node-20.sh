#!/usr/bin/env bash
# Node's own time zone data (ICU's, fixed when that Node was built) and moment-timezone's (the newest release of a package) give clocks that are
# an hour apart in five zones this winter, with nothing said by either. Both are asked in one process, for the same instant.
# Therefore the command line computes with data that it brings along (src/cli/zone-data.ts), and documents have witnesses (`offsets`).
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' > package.json
# The package `node` is Node itself; its binary comes in by an install script of its own.
npm install --no-audit --no-fund --loglevel error --foreground-scripts=false moment-timezone@0.6.6 node@20.20.2

cat > ask.cjs <<'JS'
const moment = require('moment-timezone');
const at = Date.UTC(2027, 0, 15, 12);

/** The zones, with minutes from UTC by moment-timezone 2026f and by ICU 2025c. The last three are the same in both. */
const expected = {
  'Africa/Casablanca': [0, 60],
  'America/Vancouver': [-420, -480],
  'America/Edmonton': [-360, -420],
  'America/Winnipeg': [-300, -360],
  'America/Havana': [-240, -300],
  'Asia/Almaty': [300, 300],
  'America/Coyhaique': [-180, -180],
  'Europe/Amsterdam': [60, 60],
};

/** By Intl: the wall clock at the instant, less the instant. */
function byIntl(timeZone) {
  const numbers = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' };
  const parts = new Intl.DateTimeFormat('en', { timeZone, hourCycle: 'h23', ...numbers }).formatToParts(at);
  const part = (type) => Number(parts.find((each) => each.type === type).value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return (wall - at) / 60000;
}

console.log(`node ${process.version}, ICU's zone data ${process.versions.tz}; moment-timezone ${moment.tz.version}, ${moment.tz.dataVersion}`);
let faults = 0;
for (const [zone, offsets] of Object.entries(expected)) {
  const found = [moment.tz(at, zone).utcOffset(), byIntl(zone)];
  const isSame = found.join() === offsets.join();
  if (!isSame) faults++;
  console.log(`${isSame ? 'as described' : 'CHANGED     '} ${zone.padEnd(18)} moment-timezone ${found[0]}, Intl ${found[1]} minutes from UTC`);
}
if (process.version !== 'v20.20.2' || process.versions.tz !== '2025c' || moment.tz.dataVersion !== '2026f') faults++;
process.exit(faults ? 1 : 0);
JS

TZ=UTC ./node_modules/.bin/node ask.cjs
