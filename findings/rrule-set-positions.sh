#!/usr/bin/env bash
# rrule 2.8.1 gives a day twice when two positions of BYSETPOS name it (in a month with four Mondays the second and the third from the end are
# one), and COUNT counts it twice; and it leaves out days of a week that began in the year before when the week does not begin on Monday.
# python-dateutil, of which it was made, gives the day once. Our differential test leaves these to a third reader.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel error rrule@2.8.1 rrule-temporal@2.2.8

cat > ask.js <<'JS'
import rrule from 'rrule';
import { RRuleTemporal } from 'rrule-temporal';

const rows = [
  ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2,-3', '2026-12-01', '2026-12-31', '2026-12-14 2026-12-14', '2026-12-14'],
  ['FREQ=YEARLY;BYWEEKNO=52;BYDAY=TU,MO;WKST=TH', '2029-12-01', '2030-01-31', '2029-12-31', '2029-12-31 2030-01-01'],
];

let faults = 0;
for (const [rule, from, until, byRrule, byTemporal] of rows) {
  const written = `DTSTART:20241230T000000Z\nRRULE:${rule}`;
  const range = [new Date(`${from}T00:00Z`), new Date(`${until}T00:00Z`), true];
  const one = rrule.rrulestr(written).between(...range).map((date) => date.toISOString().slice(0, 10)).join(' ');
  const other = new RRuleTemporal({ rruleString: written }).between(...range).map((date) => date.toString().slice(0, 10)).join(' ');
  const isSame = one === byRrule && other === byTemporal;
  if (!isSame) faults++;
  console.log(`${isSame ? 'as described' : 'CHANGED     '} ${rule}: rrule ${one}; rrule-temporal ${other}`);
}
process.exit(faults ? 1 : 0);
JS

node ask.js
