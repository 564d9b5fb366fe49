import { listOf } from '../../schedule/calendar/list-of.js';
import type { JsonObject, JsonValue } from '../../schedule/document/json.js';
import { exceptionContents } from '../../schedule/document/object-rules.js';
import { changeException, writeException, type ExceptionForm } from './exception-form.js';
import { addException, editException } from './exceptions.js';
import { listIn, objectOf, withInserted, withItem, withKey, type Items } from './plain-edits.js';

/* One exception may name several holidays. What is said of some of them leaves the others as they are. */

const namesOf = (value: JsonObject | undefined): Items => listOf(value?.['holiday'] ?? []);

/** An exception for fewer holidays; undefined where none is left. */
function withoutNames(value: JsonObject, names: readonly JsonValue[]): JsonObject | undefined {
  const left = namesOf(value).filter((name) => !names.includes(name));
  return left.length ? withKey(value, 'holiday', left.length === 1 ? left[0] : left) : undefined;
}

/** A document in which an exception is as its form says; of the holidays that it names, those that the form leaves out keep what they have. */
function editSome(document: JsonObject, index: number, form: ExceptionForm): JsonObject {
  const list = listIn(document, 'exceptions');
  const value = objectOf(list[index]);
  const chosen = form.when.kind === 'holiday' ? form.when.names : [];
  const rest = value && chosen.length ? withoutNames(value, chosen) : undefined;
  if (!value || !rest || namesOf(value).length < 2) return editException(document, index, form);
  const others = withItem(list, index, rest);
  return withKey(document, 'exceptions', withInserted(others, index + 1, changeException(value, form)));
}

/** Whether an exception gives the holidays of a form, for everybody, something else than a usual day. */
function overrules(value: JsonObject | undefined, { when }: ExceptionForm): value is JsonObject {
  if (!value || when.kind !== 'holiday' || value['channels'] || (value['offset'] ?? 0) !== when.offset) return false;
  const isMet = namesOf(value).some((name) => (when.names as Items).includes(name));
  return isMet && exceptionContents.some((key) => key !== 'note' && Object.hasOwn(value, key));
}

/** The holidays that a form gives back to everybody as usual days; none for other forms. */
const freedBy = ({ when, how, channels, days }: ExceptionForm): readonly string[] =>
  when.kind === 'holiday' && how.kind === 'usual' && !channels && !days ? when.names : [];

/** The holidays of which something else is said, which ends when a form says that they are as any other day; none for other forms. */
export function overruledBy(document: JsonObject, form: ExceptionForm, own: number | null): string[] {
  const others = listIn(document, 'exceptions').filter((_, place) => place !== own);
  const said = others.map(objectOf).filter((value) => overrules(value, form));
  return freedBy(form).filter((name) => said.some((value) => namesOf(value).includes(name)));
}

/** The exceptions without what else is said of the holidays of a form; nothing changes the order of those that are left. */
function released(list: Items, form: ExceptionForm): Items {
  const names = freedBy(form);
  return list.flatMap((item) => {
    const value = objectOf(item);
    return names.length && overrules(value, form) ? (withoutNames(value, names) ?? []) : [item];
  });
}

/** A document with one more exception, and its place: an ordinary day is one, whatever was said of it before. */
export function addRule(
  document: JsonObject,
  form: ExceptionForm,
): { readonly document: JsonObject; readonly index: number } {
  const list = listIn(document, 'exceptions');
  const free = list.length ? withKey(document, 'exceptions', released(list, form)) : document;
  return addException(free, writeException(form));
}

/** A document in which an exception is as its form says, and holidays that are left out of it as they were. */
export function changeRule(document: JsonObject, index: number, form: ExceptionForm): JsonObject {
  const list = listIn(document, 'exceptions');
  const before = released(list.slice(0, index), form);
  const behind = released(list.slice(index + 1), form);
  const free = withKey(document, 'exceptions', [...before, list[index]!, ...behind]);
  return editSome(free, before.length, form);
}
