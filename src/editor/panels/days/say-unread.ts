import { exceptionContents } from '../../../schedule/document/object-rules.js';
import type { JsonValue } from '../../../schedule/document/json.js';
import { readException } from '../../document/exception-form.js';
import { objectOf } from '../../document/plain-edits.js';
import type { PanelHost } from '../../editor-host.js';
import { sayDays, sayHow, sayRest } from './say-exception.js';

/* What an exception says that has no form: each part of it that can be read in words, and the others as they stand. */

type Speaker = Pick<PanelHost, 'words' | 'document' | 'now'>;

/** A part of an exception as if it was all of one. */
const alone = (key: string, value: JsonValue) => readException({ date: '2000-01-01', [key]: value });

/** Hours that differ by the day of the week: "ma t/m vr open 8.00 tot 12.00 uur". */
function sayRoster(speaker: Speaker, hours: JsonValue): string | undefined {
  const days = Object.entries(objectOf(hours) ?? {}).map(([selector, value]) => {
    const form = alone('hours', value);
    return form && `${sayDays(speaker, selector)} ${sayHow(speaker, form.how)}`;
  });
  return days.length && days.every(Boolean) ? days.join('; ') : undefined;
}

function sayPart(speaker: Speaker, key: string, value: JsonValue): string {
  const roster = key === 'hours' ? sayRoster(speaker, value) : undefined;
  const form = alone(key, value);
  if (form && exceptionContents.includes(key) && key !== 'note') return sayHow(speaker, form.how);
  if (roster) return roster;
  return `${key}: ${JSON.stringify(value)}`;
}

/** The parts that tell when it holds: the name of its row says them, unless there are several. */
const when = ['date', 'holiday', 'offset'];

/** What is told besides, as of any exception. */
const rest = ['channels', 'days', 'reason', 'note'];

/** An exception without a form, in words as far as they go. */
export function sayUnread(speaker: Speaker, value: JsonValue): string {
  const object = objectOf(value);
  if (!object) return JSON.stringify(value);
  const others = Object.fromEntries(Object.entries(object).filter(([key]) => rest.includes(key)));
  const form = readException({ date: '2000-01-01', note: '', ...others });
  const told = Object.entries(object).flatMap(([key, part]) => {
    const isSaid = when.includes(key)
      ? typeof part === 'string' && !(key === 'date' && object['holiday'])
      : form && rest.includes(key);
    return isSaid ? [] : [sayPart(speaker, key, part)];
  });
  return [...told, ...(form ? sayRest(speaker, form) : [])].join(' · ');
}
