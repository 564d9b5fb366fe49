import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv, type ErrorObject } from 'ajv';
import { descriptions } from '../../.rollup/generators/schedule-descriptions.js';
import { scheduleSchema } from '../../.rollup/generators/schedule-schema.js';
import type { JsonSchema } from '../../.rollup/generators/schedule-descriptions.js';

const root = join(import.meta.dirname, '../..');
const built = JSON.parse(readFileSync(join(root, 'schedule.schema.json'), 'utf8')) as JsonSchema;
// Keys that only one of several choices has are required in that choice, which strictRequired takes for a slip.
const validate = new Ajv({ strict: true, strictRequired: false, allErrors: true }).compile(built);

const smallest = { version: 1, timeZone: 'Europe/Amsterdam' };
const example = JSON.parse(readFileSync(join(root, 'test/cases/design-example.json'), 'utf8')) as object;

function faultsOf(document: object): string[] {
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, keyword }: ErrorObject) => `${instancePath} ${keyword}`);
}

async function definitionOfSources(): Promise<object> {
  const folder = join(root, 'src/schedule/document/definition');
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  // With the folder in it: the bundle of the tests has all modules that this may be.
  const load = (name: string) => import(`../../src/schedule/document/definition/${name}`) as Promise<object>;
  const modules = await Promise.all(names.map(load));
  return Object.assign({}, ...modules) as object;
}

describe('schedule.schema.json', () => {
  it('is what the definition in src/schedule/document gives', async () => {
    const exported = (await definitionOfSources()) as Record<string, unknown>;
    assert.deepEqual(built, JSON.parse(JSON.stringify(scheduleSchema(exported))));
  });

  for (const [name, document] of [
    ['the smallest document', smallest],
    ['the example of the design', example],
    ['keys of one’s own', { ...smallest, 'x-owner': { any: ['thing'] } }],
  ] as const) {
    it(`accepts ${name}`, () => assert.deepEqual(faultsOf(document), []));
  }

  for (const [fault, document] of [
    [' required', { version: 1 }],
    [' additionalProperties', { ...smallest, chanels: [] }],
    ['/hours propertyNames', { ...smallest, hours: { 'mon-fry': [] } }],
    ['/hours enum', { ...smallest, hours: 'outside' }],
    ['/breaks/0/time pattern', { ...smallest, breaks: [{ time: '12:30' }] }],
    ['/exceptions/0 required', { ...smallest, exceptions: [{ date: '2026-12-25' }] }],
    ['/refreshMinutes maximum', { ...smallest, refreshMinutes: 1441 }],
    ['/channels/0/type const', { ...smallest, channels: [{ id: 'fax', type: 'fax', number: '112' }] }],
    ['/channels/0/url pattern', { ...smallest, channels: [{ id: 'a', type: 'link', url: 'JavaScript:alert(1)' }] }],
  ] as const) {
    it(`refuses ${JSON.stringify(document)}`, () => {
      assert.ok(faultsOf(document).includes(fault), faultsOf(document).join('\n'));
    });
  }
});

/** The keys of every object in a schema, apart from the owner's own sentences. */
function keysIn(schema: unknown, owner = ''): string[] {
  if (typeof schema !== 'object' || schema === null || owner === 'texts') return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key !== 'properties' && key !== 'definitions') return keysIn(value, owner);
    const inside = Object.entries(value as object).flatMap(([name, each]) => keysIn(each, name));
    return key === 'properties' ? [...Object.keys(value as object), ...inside] : inside;
  });
}

describe('descriptions of the keys', () => {
  const keys = new Set(keysIn(built));
  const states = ['open', 'limited', 'appointment', 'unknown', 'break', 'closed'];
  const described = Object.keys(descriptions).map((name) => name.replace(/^.*\./, ''));

  it('exist for every key', () => {
    const plain = [...keys].filter((key) => !states.includes(key) && key !== '$schema');
    assert.deepEqual(
      plain.filter((key) => !described.includes(key)),
      [],
    );
  });
  it('exist for no other key', () => {
    assert.deepEqual(
      described.filter((key) => !keys.has(key)),
      [],
    );
  });
});
