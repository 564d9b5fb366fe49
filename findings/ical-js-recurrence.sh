#!/usr/bin/env bash
# ical.js 2.2.1 reads some valid rules of a calendar (RFC 5545, 3.3.10) as other days, and says nothing of it: of "the twentieth Monday of the
# year" and of "Monday in week 53" it makes every Monday, of "the last of the days 28 to 31" three or four days a month, of 29 February 1 March.
# Therefore our import expands rules itself (src/formats/icalendar/recurrence-days.ts), and tests compare that with rrule and rrule-temporal.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel error ical.js@2.2.1 rrule@2.8.1

cat > ask.js <<'JS'
import ICAL from 'ical.js';
import rrule from 'rrule';

/** The rule, its first day, and how many days until the end of 2029 ical.js finds, and rrule (as it should be). */
const rows = [
  ['FREQ=YEARLY;BYDAY=20MO', '2027-05-17', 138, 3],
  ['FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO', '2026-12-28', 157, 1],
  ['FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1', '2026-11-30', null, 38],
  ['FREQ=YEARLY', '2028-02-29', 2, 1],
];
const end = '2029-12-31';

function byIcal(rule, start) {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(start));
  const days = [];
  for (let next = iterator.next(); next && next.toString() <= end && days.length < 2000; next = iterator.next()) days.push(next.toString());
  return days;
}

const byRrule = (rule, start) =>
  rrule
    .rrulestr(`DTSTART:${start.replaceAll('-', '')}T000000Z\nRRULE:${rule}`)
    .between(new Date(start), new Date(end), true)
    .map((date) => date.toISOString().slice(0, 10));

let faults = 0;
for (const [rule, start, wrong, right] of rows) {
  const [ical, reference] = [byIcal(rule, start), byRrule(rule, start)];
  const isSame = (wrong === null ? ical.length !== right : ical.length === wrong) && reference.length === right;
  if (!isSame) faults++;
  console.log(`${isSame ? 'as described' : 'CHANGED     '} ${rule} from ${start}: ical.js ${ical.length} days (${ical.slice(0, 4)}…), rrule ${reference.length} (${reference.slice(0, 4)})`);
}
process.exit(faults ? 1 : 0);
JS

node ask.js
