/** The one schedule that everything here is measured with: as our document, and in the OSM syntax that opening_hours.js reads. */

/** Its time zone; opening_hours.js knows only that of the host, so the process has to have it too. */
export const timeZone = 'Europe/Amsterdam';

type DatedHours = readonly [date: string, hours: 'closed' | `${string}-${string}`];

const exceptions: readonly DatedHours[] = [
  ['2026-01-01', 'closed'],
  ['2026-04-06', 'closed'],
  ['2026-04-27', 'closed'],
  ['2026-05-14', 'closed'],
  ['2026-05-15', '08:30-12:30'],
  ['2026-09-17', '13:00-17:00'],
  ['2026-12-24', '08:30-12:00'],
  ['2026-12-25', 'closed'],
  ['2026-12-31', '08:30-15:00'],
  ['2027-01-01', 'closed'],
  ['2027-03-29', 'closed'],
  ['2027-04-27', 'closed'],
  ['2027-05-06', 'closed'],
  ['2027-05-17', 'closed'],
  ['2027-06-12', '10:00-14:00'],
  ['2027-12-24', '08:30-12:00'],
  ['2028-04-17', 'closed'],
  ['2028-04-27', 'closed'],
  ['2028-10-05', '13:00-20:00'],
  ['2028-12-25', 'closed'],
];

const document = {
  version: 1,
  timeZone,
  hours: { 'mon-fri': ['08:30-12:30', '13:00-17:00'] },
  exceptions: exceptions.map(([date, hours]) => ({ date, hours: hours === 'closed' ? hours : [hours] })),
};

/** Our document, as the text of its file. */
export const documentText = JSON.stringify(document);

/** The same with five channels, one of them open day and night: more than the organisation's hours to evaluate. */
export const fiveChannelsText = JSON.stringify({
  ...document,
  channels: [
    { id: 'emergency', type: 'phone', number: '+31201234568', urgent: true, hours: 'always' },
    { id: 'phone', type: 'phone', number: '+31201234567', instead: ['chat'] },
    { id: 'chat', type: 'chat', provider: 'chatwoot', hours: { 'mon-fri': ['09:00-21:00'] } },
    { id: 'email', type: 'email', address: 'info@delinde.example' },
    { id: 'visit', type: 'visit', address: 'Lindelaan 1' },
  ],
});

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function osmRule([date, hours]: DatedHours): string {
  const [year, month, day] = date.split('-');
  return `${year} ${months[Number(month) - 1]} ${day} ${hours === 'closed' ? 'off' : hours}`;
}

/** The same schedule as a value of OpenStreetMap's key `opening_hours`. */
export const osmText = ['Mo-Fr 08:30-12:30,13:00-17:00', ...exceptions.map(osmRule)].join('; ');

/** A generator of numbers from 0 to 1 (Lehmer's, with Park and Miller's multiplier): the same ones in each run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const firstInstant = Date.UTC(2026, 0, 1);
const lastInstant = Date.UTC(2029, 0, 1);

/** Whole minutes in the three years of the exceptions. */
export function someInstants(count: number, seed: number): readonly number[] {
  const random = randomNumbers(seed);
  const minutes = (lastInstant - firstInstant) / 60_000;
  return Array.from({ length: count }, () => firstInstant + Math.floor(random() * minutes) * 60_000);
}
