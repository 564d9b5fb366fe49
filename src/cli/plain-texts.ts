import { isRecord } from '../schedule/document/json.js';
import { visible } from '../messages/makers/visible.js';

const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * A copy of a schedule whose texts are one line each, in which nothing acts: what is written of it goes to terminals, logs and files of
 * lines. A break between words is a space; other control characters are made visible.
 */
export function plainTexts<Value>(value: Value): Value {
  if (typeof value === 'string') return visible(value.replace(breaks, ' ')) as Value;
  if (Array.isArray(value)) return value.map(plainTexts) as Value;
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainTexts(item)])) as Value;
}

/** JSON that can be shown anywhere: JSON itself lets a terminal's other control characters pass. */
export function jsonText(value: unknown): string {
  const acting = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
  return JSON.stringify(value, null, 2).replace(acting, visible);
}
