import assert from 'node:assert/strict';
import { it } from 'node:test';
import { fromJsonLd } from '../../../src/formats/json-ld/from-json-ld.js';
import { toJsonLd } from '../../../src/formats/json-ld/to-json-ld.js';
import { evaluateChannel } from '../../../src/schedule/index.js';
import { scheduleOf } from '../formats-cases.js';

it('nothing is written of a week that holds on no day: readers would take both', () => {
  const schedule = scheduleOf({
    version: 1,
    timeZone: 'Europe/Amsterdam',
    hours: ['13:00-17:00'],
    versions: [
      { from: '2026-12-05', hours: ['18:00-20:00'] },
      { from: '2026-12-06', hours: ['09:00-12:00'] },
    ],
    exceptions: [{ date: '2026-12-05', hours: ['10:00-11:00'], reason: 'Feest' }],
    channels: [{ id: 'phone', type: 'phone', number: '+31201234567' }],
  });
  const { data } = toJsonLd(schedule, Date.parse('2026-11-23T09:00Z'));
  const { document } = fromJsonLd(JSON.parse(JSON.stringify(data)), schedule.timeZone);
  assert.ok(document);
  const back = scheduleOf(document);
  const stateAt = (time: string) => evaluateChannel(back, 'phone', Date.parse(`2026-12-05T${time}+01:00`)).state;
  assert.deepEqual(['10:30', '14:00', '19:00'].map(stateAt), ['open', 'closed', 'closed']);
});
