import * as v from 'valibot';
import { spanOfDates } from '../../calendar/exception-dates.js';
import { fitsFormat, patterns, type Format } from '../string-formats.js';
import { entriesOf, isRecord, jsonType } from '../json.js';
import { longestText, mostEntries } from '../quick-check/limits.js';
import { inspectObject } from './object-problems.js';
import type { ObjectRuleName } from '../object-rules.js';
import type { ProblemCode } from '../problems.js';

/*
 * The pieces that the document's definition is made of. Each carries its problem as a valibot message of the form
 * `code:expected,expected`, which parse-schedule.ts turns into data. What generates the JSON Schema and the visitors'
 * shape reads the marks that are added to the schemas: options, allowed, pattern, format, rule, least, most.
 */

/** The message that carries a problem. */
export function problem(code: ProblemCode, ...expected: readonly (string | number)[]): string {
  return `${code}:${expected.join()}`;
}

type RunConfig = v.Config<v.BaseIssue<unknown>>;

interface Issue {
  readonly message: string;
  /** A last step with origin `key` is about the key itself, not about its value. */
  readonly path: readonly { readonly key: unknown; readonly origin?: string }[];
}

type ReadKey = (key: string, schema: v.GenericSchema) => readonly Issue[];

/** The JSON types that fit a schema: values, such as those of a picklist, are of one type. */
function jsonTypesOf({ type, expects }: v.GenericSchema): string {
  if (type === 'literal') return Number.isNaN(Number(expects)) ? 'string' : 'number';
  return type === 'picklist' ? 'string' : expects;
}

function keyReader(input: Readonly<Record<string, unknown>>, config: RunConfig): ReadKey {
  return (key, schema) => {
    const present = Object.hasOwn(input, key);
    if (!present && schema.type !== 'optional')
      return [{ message: problem('missing-key', jsonTypesOf(schema)), path: [{ key }] }];
    const { issues = [] } = schema['~run']({ value: present ? input[key] : undefined }, config);
    return issues.map((issue) => ({ ...issue, path: [{ key }, ...(issue.path ?? [])] }));
  };
}

type ReadIssues = (input: Readonly<Record<string, unknown>>, config: RunConfig) => readonly Issue[];

/** A valibot schema of an object, with a reader of our own. */
function customSchema(marks: object, readIssues: ReadIssues) {
  return {
    kind: 'schema',
    expects: 'object',
    async: false,
    ...marks,
    '~run'({ value }: v.UnknownDataset, config: RunConfig) {
      const notObject = [{ message: problem('wrong-type', 'object'), path: [] }];
      const issues = isRecord(value) ? readIssues(value, config) : notObject;
      return issues.length ? { typed: false, value, issues } : { typed: true, value };
    },
  };
}

type Inspect = (input: Readonly<Record<string, unknown>>) => readonly Issue[];

function objectSchema<Entries extends v.ObjectEntries>(entries: Entries, inspect: Inspect, rule?: ObjectRuleName) {
  const schema = customSchema({ type: 'strict_object', entries, rule }, (input, config) => {
    const readKey = keyReader(input, config);
    return [...Object.entries(entries).flatMap(([key, entry]) => readKey(key, entry)), ...inspect(input)];
  });
  return schema as unknown as v.StrictObjectSchema<Entries, undefined>;
}

function inspectKeys(
  entries: v.ObjectEntries,
  input: Readonly<Record<string, unknown>>,
  rule: ObjectRuleName | undefined,
): Issue[] {
  const isUnknown = (key: string) => !Object.hasOwn(entries, key);
  const unknown = entriesOf(input)
    .map(([key]) => key)
    .filter(isUnknown);
  const broken = rule ? inspectObject[rule](input) : [];
  return [
    ...unknown.map((key) => ({ message: problem('unknown-key', ...Object.keys(entries)), path: [{ key }] })),
    ...broken.map(({ code, path, expected }) => ({
      message: problem(code, ...expected),
      path: path.map((key) => ({ key })),
    })),
  ];
}

/**
 * An object with exactly these keys, apart from `x-…`. Unlike valibot's own it reports every unknown key, and reads own
 * keys only, so that a page that extends Object.prototype changes nothing.
 */
export function object<const Entries extends v.ObjectEntries>(entries: Entries, rule?: ObjectRuleName) {
  return objectSchema(entries, (input) => inspectKeys(entries, input, rule), rule);
}

/** An object with any keys that fit, apart from `x-…`. Also reads those that valibot's own record skips (`__proto__`). */
export function record<const Key extends v.GenericSchema<string, string>, const Value extends v.GenericSchema>(
  key: Key,
  value: Value,
) {
  const read = (input: Readonly<Record<string, unknown>>, config: RunConfig): readonly Issue[] => {
    const entries = entriesOf(input);
    if (entries.length > mostEntries) return [{ message: problem('too-many', mostEntries), path: [] }];
    return entries.flatMap(([name, item]) => [
      ...(key['~run']({ value: name }, config).issues ?? []).map(({ message }): Issue => ({
        message,
        path: [{ key: name, origin: 'key' }],
      })),
      ...(value['~run']({ value: item }, config).issues ?? []).map((issue) => ({
        ...issue,
        path: [{ key: name }, ...(issue.path ?? [])],
      })),
    ]);
  };
  return customSchema({ type: 'record', key, value }, read) as unknown as v.RecordSchema<Key, Value, undefined>;
}

/** A schema that is chosen by looking at the value; `options` are the ones it chooses from. */
type Choice<Option extends v.GenericSchema> = v.LazySchema<Option> & { readonly options: readonly Option[] };

/** A choice between schemas; `expects` names the JSON types that they take. */
export function choice<Option extends v.GenericSchema>(
  options: readonly Option[],
  expects: string,
  choose: (value: unknown) => v.GenericSchema | undefined,
) {
  return { ...v.lazy(choose as () => Option), expects, options } as unknown as Choice<Option>;
}

/** The JSON type of the value decides how it is read, so that problems speak of what the author meant. */
export function byType<Option extends v.GenericSchema>(schemas: Readonly<Record<string, Option>>): Choice<Option> {
  const types = Object.keys(schemas);
  const mismatch = v.custom(() => false, problem('wrong-type', ...types));
  return choice(Object.values(schemas), types.join(), (value) => schemas[jsonType(value)] ?? mismatch);
}

/** One of several objects, told apart by their `type`. */
export function byTypeKey<Option extends v.GenericSchema>(schemas: Readonly<Record<string, Option>>): Choice<Option> {
  const typeOnly = objectSchema({ type: oneOf(...Object.keys(schemas)) }, () => []);
  const typeOf = (value: unknown) => (isRecord(value) && typeof value['type'] === 'string' ? value['type'] : '');
  return choice(Object.values(schemas), 'object', (value) =>
    Object.hasOwn(schemas, typeOf(value)) ? schemas[typeOf(value)] : typeOnly,
  );
}

/** What is wrong with a string that does not have a format. */
function formatProblem(name: Format, value: string): string {
  if (name === 'filled') return problem('empty');
  if (!patterns[name].test(value)) return problem('wrong-format', name);
  if (name === 'interval') return problem('equal-ends');
  if (name === 'time-zone') return problem('unknown-time-zone');
  return spanOfDates(value) <= 0 ? problem('reversed-range') : problem('wrong-format', name);
}

/*
 * What the pieces are, in few words: written out in declarations, what valibot infers of them all took megabytes, and every
 * compiler that meets the package reads those.
 */

/** A string of a named format. */
export interface FormatSchema extends v.GenericSchema<string> {
  readonly pattern: RegExp;
  readonly format: Format;
}

/** One of several words. */
export interface WordSchema<Values extends readonly string[]> extends v.GenericSchema<Values[number]> {
  readonly options: Values;
}

/** One of several words, of which this place rules out some. */
export interface AllowedWordSchema<Values extends readonly string[]> extends WordSchema<Values> {
  readonly allowed: readonly Values[number][];
}

/** A whole number in a range. */
export interface NumberSchema extends v.GenericSchema<number> {
  readonly least: number;
  readonly most: number;
}

/** A list of at most so many entries. */
export interface ListSchema<Item extends v.GenericSchema> extends v.GenericSchema<
  v.InferInput<Item>[],
  v.InferOutput<Item>[]
> {
  readonly item: Item;
  readonly most: number;
}

/** A record with at least one entry. */
export interface FilledRecordSchema<Value extends v.GenericSchema> extends v.GenericSchema<
  Record<string, v.InferInput<Value>>,
  Record<string, v.InferOutput<Value>>
> {
  readonly value: Value;
}

/** A string of a named format. */
export function format(name: Format): FormatSchema {
  const schema = v.pipe(
    v.string(problem('wrong-format', name)),
    v.maxLength(longestText, problem('too-long', longestText)),
    v.rawCheck(({ dataset, addIssue }) => {
      if (dataset.typed && !fitsFormat(name, dataset.value)) addIssue({ message: formatProblem(name, dataset.value) });
    }),
  );
  return { ...schema, pattern: patterns[name], format: name };
}

/** One of several words. */
export function oneOf<const Values extends readonly string[]>(...values: Values): WordSchema<Values> {
  return v.picklist(values, problem('wrong-value', ...values));
}

/** One of several words, of which this place rules out some. */
export function oneOfAllowed<const Values extends readonly string[]>(
  code: ProblemCode,
  values: Values,
  allowed: readonly Values[number][],
): AllowedWordSchema<Values> {
  const isAllowed = v.check<Values[number], string>((value) => allowed.includes(value), problem(code, ...allowed));
  return { ...v.pipe(oneOf(...values), isAllowed), allowed };
}

/** A whole number in a range, both ends included. */
export function wholeNumber(least: number, most: number): NumberSchema {
  const fits = (value: number) => Number.isInteger(value) && value >= least && value <= most;
  return { ...v.pipe(v.number(), v.check(fits, problem('out-of-range', least, most))), least, most };
}

/** A list, which may be empty, of at most so many entries. */
export function anyList<Item extends v.GenericSchema>(item: Item, most = mostEntries): ListSchema<Item> {
  return { ...v.pipe(v.array(item), v.maxLength(most, problem('too-many', most))), most };
}

/** A list with at least one entry. */
export function list<Item extends v.GenericSchema>(item: Item, most = mostEntries): ListSchema<Item> {
  const any = v.pipe(v.array(item), v.minLength(1, problem('empty')), v.maxLength(most, problem('too-many', most)));
  return { ...any, most };
}

/** A record with at least one entry. */
export function filledRecord<const Key extends v.GenericSchema<string, string>, const Value extends v.GenericSchema>(
  key: Key,
  value: Value,
): FilledRecordSchema<Value> {
  return v.pipe(
    record(key, value),
    v.check((entries) => entriesOf(entries).length > 0, problem('empty')),
  );
}

/** One of something, or a list of them. */
export function oneOrMore<const Item extends v.GenericSchema>(type: string, item: Item) {
  return byType<Item | ListSchema<Item>>({ [type]: item, array: list(item) });
}

const anyText = v.pipe(v.string(), v.maxLength(longestText, problem('too-long', longestText)));

type Texts = string | Record<string, string>;

/** A text, or one for each language. */
export interface TextSchema extends v.GenericSchema<Texts> {
  readonly options: readonly v.GenericSchema<Texts>[];
}

export const text: TextSchema = byType<v.GenericSchema<Texts>>({
  string: anyText,
  object: record(format('language'), anyText),
});

/** A text that says something, in each of its languages. */
export const filledText: TextSchema = byType<v.GenericSchema<Texts>>({
  string: format('filled'),
  object: filledRecord(format('language'), format('filled')),
});

export const channelIds = list(format('id'));
