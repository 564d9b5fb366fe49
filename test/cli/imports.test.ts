import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { run } from './run-cli.js';

const inAmsterdam = ['--zone', 'Europe/Amsterdam'];

describe('import', () => {
  it('asks for a zone that nobody tells, and takes that of the country', () => {
    const refused = run(['import', 'osm', '-'], 'Mo-Fr 09:00-12:00');
    assert.deepEqual([refused.code, refused.output], [1, '']);
    assert.match(
      refused.remarks,
      /^\/: de tijdzone staat er niet bij\. Geef haar op, bijvoorbeeld --zone Europe\/Amsterdam\.\n$/,
    );
    const data = '{\n "openingHours": "Mo 09:00-12:00",\n "address": { "addressCountry": "BE" } }';
    const { output, remarks } = run(['import', 'json-ld', '-'], data);
    assert.equal((JSON.parse(output) as { timeZone: string }).timeZone, 'Europe/Brussels');
    assert.match(remarks, /^-:1 \/: dit was niet duidelijk en is opgevat als Europe\/Brussels\.$/m);
  });

  it('is a failure when there were hours and none came, and names the line of each loss', () => {
    const data = '{"@type":"Store","name":"X","telephone":"112",\n"openingHoursSpecification":\n{"opens":"x"}}';
    const { output, remarks, code } = run(['import', 'json-ld', '-', ...inAmsterdam], data);
    assert.equal(code, 1);
    assert.match(output, /"112"/);
    assert.match(remarks, /^-:3 \/openingHoursSpecification\/opens: dit is niet te lezen: x\.$/m);
    assert.match(remarks, /^Er kwamen geen uren mee\.$/m);
  });

  it('reads a sheet, and shows one to fill in', () => {
    const example = run(['import', 'csv', '--example']);
    assert.deepEqual([example.code, example.remarks], [0, '']);
    const { output, code } = run(['import', 'csv', '-', ...inAmsterdam], example.output);
    assert.equal(code, 0);
    assert.deepEqual((JSON.parse(output) as { hours: unknown }).hours, {
      'mon-thu': ['08:30-12:30', '13:00-17:00'],
      fri: ['08:30-12:30'],
    });
  });

  it('tells by the file what it is, and of a schedule that it is one', () => {
    const calendar =
      '{"timezone":"Europe/Berlin",\n"business_hours":{"mon":{"active":true,"timeframes":[["09:00","x"]]}}}';
    const { output, remarks, code } = run(['import', '-'], calendar);
    assert.equal(code, 0);
    assert.deepEqual((JSON.parse(output) as { hours: unknown }).hours, { mon: 'unknown' });
    assert.match(remarks, /^-:2 \/business_hours\/mon\/timeframes\/0: dit is niet te lezen: /m);
    const schedule = run(['import', '-'], '{"version":1,"timeZone":"UTC"}');
    assert.deepEqual([schedule.code, schedule.output], [2, '']);
    assert.match(schedule.remarks, /^-: "schedule" kan hier niet\. Mogelijk: csv, json-ld, /);
    assert.match(run(['import', '-'], '{"version":1,}').remarks, /geen JSON/);
    assert.match(run(['import', 'xml', '-'], '').remarks, /^format: "xml" kan hier niet\. Mogelijk: csv, /);
  });

  it('of a file that is not named, or an example that there is not, says so', () => {
    assert.deepEqual(
      [run(['import', 'csv']), run(['import', 'osm', '--example'])].map(({ code, remarks }) => `${code} ${remarks}`),
      ['2 Er ontbreekt iets: file. Zie --help.\n', '2 --example: "osm" kan hier niet. Mogelijk: csv.\n'],
    );
  });
});
