import assert from 'node:assert/strict';
import ICAL from 'ical.js';

/** An occurrence of an event. */
export interface Stay {
  readonly start: number;
  readonly end: number;
  readonly summary: string;
}

/** Every occurrence of every event, as ical.js reads the calendar with the zones that it brings along. */
export function occurrencesOf(text: string): Stay[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const ids = calendar.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('uid'));
  assert.equal(new Set(ids).size, ids.length, 'each event has an identifier of its own');
  return calendar.getAllSubcomponents('vevent').flatMap((component) => {
    const event = new ICAL.Event(component);
    const instantOf = (time: ICAL.Time) => time.toUnixTime() * 1000;
    if (!event.isRecurring()) {
      return [{ start: instantOf(event.startDate), end: instantOf(event.endDate), summary: event.summary }];
    }
    const stays: Stay[] = [];
    const iterator = event.iterator();
    for (let next = iterator.next(); next; next = iterator.next()) {
      const { startDate, endDate } = event.getOccurrenceDetails(next);
      stays.push({ start: instantOf(startDate), end: instantOf(endDate), summary: event.summary });
    }
    return stays;
  });
}
