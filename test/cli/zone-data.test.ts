import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import moment from 'moment-timezone';
import { useZoneData, zoneDataVersion } from '../../src/cli/zone-data.js';
import { dayLength } from '../../src/schedule/calendar/dates.js';
import { offsetAt } from '../../src/schedule/calendar/clock-changes.js';
import { createZone, zoneOf } from '../../src/schedule/calendar/zoned-time.js';
import { changedLately, tellingOffsets } from '../../src/schedule/document/witnesses.js';
import { evaluateOrganisation, listWarnings, parseSchedule } from '../../src/schedule/index.js';
import table from '../cases/zone-witnesses.json' with { type: 'json' };

const names = moment.tz.names();

/** Instants that lie at odd distances. */
function instants(from: string, until: string, step: number): number[] {
  const [first, last] = [Date.parse(from), Date.parse(until)];
  return Array.from({ length: Math.floor((last - first) / step) }, (_, index) => first + index * step);
}

function saidAt(document: object, at: string): string {
  const result = parseSchedule(document);
  return result.ok ? evaluateOrganisation(result.schedule, Date.parse(at)).state : result.problems[0]!.code;
}

describe('FAILURES 52: the zone data of the command line', () => {
  it('are not yet used before they are asked for', () => {
    assert.equal(zoneDataVersion, table.zones);
    assert.equal(zoneOf('Etc/Unknown-Place'), null);
  });

  it('give every zone the clock that moment-timezone reads in them', () => {
    useZoneData();
    assert.ok(names.length > 500);
    const moments = instants('2009-01-01T00:00Z', '2037-01-01T00:00Z', 11 * dayLength + 37 * 60_000);
    for (const name of names) {
      const zone = zoneOf(name)!;
      const wrong = moments.filter((at) => offsetAt(zone, at) !== moment.tz(at, name).utcOffset());
      assert.deepEqual(
        wrong.slice(0, 3).map((at) => new Date(at).toISOString()),
        [],
        name,
      );
    }
  });

  it('turn at the minute at which moment-timezone does, and back in any order', () => {
    useZoneData();
    const zone = zoneOf('Europe/Amsterdam')!;
    const turns = [
      '2027-10-31T00:59Z',
      '2027-03-28T01:00Z',
      '2027-10-31T01:00Z',
      '2027-03-28T00:59Z',
      '1980-04-06T00:59Z',
    ];
    assert.deepEqual(
      turns.map((at) => offsetAt(zone, Date.parse(at))),
      [120, 120, 60, 60, 60],
    );
  });

  it('go on for as long as anybody asks', () => {
    useZoneData();
    const zone = zoneOf('Europe/Amsterdam')!;
    const own = createZone('Europe/Amsterdam');
    for (const at of instants('2036-12-01T00:00Z', '2137-01-01T00:00Z', 37 * dayLength)) {
      assert.equal(offsetAt(zone, at), offsetAt(own, at), new Date(at).toISOString());
    }
  });

  for (const { timeZone, at, offset, elsewhere } of table.cases) {
    it(`${timeZone}: the command line knows it, and refuses who does not`, () => {
      useZoneData();
      const document = { version: 1, timeZone, hours: 'always' };
      assert.equal(saidAt({ ...document, offsets: { [at]: offset } }, at), 'open');
      assert.equal(saidAt({ ...document, offsets: { [at]: elsewhere } }, at), 'other-offset');
    });

    it(`${timeZone}: what is written as witnesses contradicts the data of other years`, () => {
      useZoneData();
      const written = tellingOffsets(timeZone, Date.parse('2026-07-01T09:30Z'));
      assert.ok(Object.values(written).includes(offset), JSON.stringify(written));
      assert.equal(saidAt({ version: 1, timeZone, hours: 'always', offsets: written }, at), 'open');
    });
  }
});

describe('a zone that changed lately', () => {
  const warned = (timeZone: string, more: object = {}) => {
    useZoneData();
    const result = parseSchedule({ version: 1, timeZone, ...more });
    assert.ok(result.ok);
    return listWarnings(result.schedule, Date.parse('2026-11-29T12:00Z')).map(({ code, value }) => `${code} ${value}`);
  };

  for (const { timeZone } of table.cases) {
    it(`${timeZone} is told, unless there are witnesses`, () => {
      assert.deepEqual(warned(timeZone), [`changed-zone ${timeZone}`]);
      const offsets = tellingOffsets(timeZone, Date.parse('2026-11-29T12:00Z'));
      assert.deepEqual(warned(timeZone, { offsets }), []);
    });
  }

  it('most have not, whatever their summer time', () => {
    for (const timeZone of [
      'Europe/Amsterdam',
      'America/New_York',
      'Australia/Lord_Howe',
      'Africa/Cairo',
      'Asia/Gaza',
      'UTC',
    ]) {
      assert.deepEqual(warned(timeZone), [], timeZone);
    }
    const changed = names.filter((name) => changedLately(zoneOf(name)!, Date.parse('2026-11-29T12:00Z')));
    assert.ok(changed.length < 40, changed.join());
  });
});

describe('telling offsets', () => {
  it('are before and after each change, and in the middle of winter and summer', () => {
    useZoneData();
    assert.deepEqual(tellingOffsets('Europe/Amsterdam', Date.parse('2026-11-29T16:20Z')), {
      '2026-11-29T12:00Z': '+01:00',
      '2027-01-15T12:00Z': '+01:00',
      '2027-03-28T00:59Z': '+01:00',
      '2027-03-28T01:00Z': '+02:00',
      '2027-07-15T12:00Z': '+02:00',
      '2027-10-31T00:59Z': '+02:00',
      '2027-10-31T01:00Z': '+01:00',
    });
  });

  it('say where a clock is not changed any more', () => {
    useZoneData();
    assert.deepEqual(tellingOffsets('America/Vancouver', Date.parse('2026-11-29T16:20Z')), {
      '2026-11-29T12:00Z': '-07:00',
      '2027-01-15T12:00Z': '-07:00',
      '2027-07-15T12:00Z': '-07:00',
    });
  });

  it('are none for UTC, which all know, nor for a zone that nobody knows', () => {
    assert.deepEqual(tellingOffsets('UTC', 0), {});
    assert.deepEqual(tellingOffsets('Mars/Olympus', 0), {});
  });
});
