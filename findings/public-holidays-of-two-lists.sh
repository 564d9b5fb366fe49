#!/usr/bin/env bash
# What "PH" means depends on who reads it. opening_hours.js 3.15.0 closes the Netherlands on Good Friday (no day off there by law or
# habit of offices) but not on Easter Sunday, and takes the Peace Festival of one city, Augsburg, for a holiday of all Bavaria: a shop in Munich
# with "Mo-Su 09:00-17:00; PH off" is shut on 8 August. date-holidays 3.37.0 is right on these three, but has the Dutch 5 May (a general holiday by law) as a day
# without school only, and 31 December as a public one of banks. So an exchange of "PH off" between two programs can move days.
# docs/holidays.md has all differences for five countries, with the law.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel error opening_hours@3.15.0 date-holidays@3.37.0

cat > ask.js <<'JS'
import Holidays from 'date-holidays';
import OpeningHours from 'opening_hours';

// country, state as Nominatim names it, state of date-holidays, day, what each says
const rows = [
  ['nl', 'Utrecht', undefined, '2027-03-26', 'PH', 'school'], // Good Friday
  ['nl', 'Utrecht', undefined, '2027-03-28', 'no PH', 'public'], // Easter Sunday
  ['nl', 'Utrecht', undefined, '2027-05-05', 'PH', 'school'],
  ['nl', 'Utrecht', undefined, '2027-12-31', 'no PH', 'bank'],
  ['de', 'Bayern', 'BY', '2027-08-08', 'PH', 'nothing'], // kept in Augsburg alone
];

let faults = 0;
for (const [country, state, part, day, first, second] of rows) {
  const place = { lat: 0, lon: 0, address: { country_code: country, state } };
  const byHours = new OpeningHours('PH', place).getState(new Date(`${day}T12:00`)) ? 'PH' : 'no PH';
  const list = part ? new Holidays(country, part) : new Holidays(country);
  const byDates = (list.isHoliday(new Date(`${day}T12:00`)) || [])[0]?.type ?? 'nothing';
  const isSame = byHours === first && byDates === second;
  if (!isSame) faults++;
  console.log(`${isSame ? 'as described' : 'CHANGED     '} ${country} ${state} ${day}: opening_hours.js ${byHours}; date-holidays ${byDates}`);
}
process.exit(faults ? 1 : 0);
JS

node ask.js
