import type { JsonObject, JsonValue } from '../../../schedule/document/json.js';
import { weekdaysOf } from '../../document/day-selector.js';
import { listChannels } from '../../document/channels.js';
import { listExceptions, type ExceptionRow } from '../../document/exceptions.js';
import { listIn, objectOf, stringIn } from '../../document/plain-edits.js';
import { groupWeek } from '../../document/week.js';
import type { PanelHost } from '../../editor-host.js';
import { nameListed } from '../../fields/name-channel.js';
import { todayOf } from '../../today.js';
import { sayUnread } from '../days/say-unread.js';
import { sayHow, sayNext, sayRest, sayWhen } from '../days/say-exception.js';
import { capital, sayDays, sayHours, saySelector, sayValue } from '../week/say-week.js';

type Speaker = Pick<PanelHost, 'words' | 'document' | 'now'>;

/** A week, a line for each group of equal days; none of one that says nothing. */
function sayWeek({ words }: Speaker, { hours }: JsonObject): string[] {
  if (hours === undefined || hours === 'unknown') return [];
  const groups = groupWeek(hours).map(({ days, kind, stretches, value }) => {
    const said = kind === 'text' ? sayValue(words, value) : sayHours(words, { kind, stretches });
    return `${capital(sayDays(words, days))}: ${said}`;
  });
  const counting = Object.entries(objectOf(hours) ?? {}).filter(([selector]) => !weekdaysOf(selector));
  const others = counting.map(
    ([selector, value]) => `${capital(saySelector(words, selector))}: ${sayValue(words, value)}`,
  );
  return [...groups, ...others];
}

function sayChannel(speaker: Speaker, listed: ReturnType<typeof listChannels>[number]): string {
  const { value } = listed;
  const address = ['display', 'number', 'address', 'url'].map((key) => stringIn(value, key)).find(Boolean);
  const name = [nameListed(speaker, listed), address].filter(Boolean);
  return [[...new Set(name)].join(', '), ...sayWeek(speaker, value)].join(' · ');
}

function sayException(speaker: Speaker, row: ExceptionRow): string {
  const { form, value } = row;
  if (!form) return [sayNext(speaker, row), capital(sayUnread(speaker, value))].filter(Boolean).join(' · ');
  const when = capital(sayWhen(speaker, form.when));
  return [`${when}: ${sayHow(speaker, form.how)}`, ...sayRest(speaker, form)].join(' · ');
}

/** Each of several dates is told by itself: one that stands there twice, once. */
function datedApart(document: JsonObject): JsonObject {
  const exceptions = listIn(document, 'exceptions').flatMap((item): JsonValue[] => {
    const value = objectOf(item);
    return value ? [...new Set(listIn(value, 'date'))].map((date) => ({ ...value, date })) : [];
  });
  const others = listIn(document, 'exceptions').filter((item) => !listIn(objectOf(item) ?? {}, 'date').length);
  return { ...document, exceptions: [...others, ...exceptions] };
}

const sayBreaks = (speaker: Speaker, document: JsonObject): string[] =>
  listIn(document, 'breaks').flatMap((item) => {
    const pause = objectOf(item);
    return pause ? [capital(sayHow(speaker, { kind: 'breaks', breaks: [pause] }))] : [];
  });

/** What a document says, in the words in which its owner would find it in the editor; what it says twice is told once. */
export function sayFound({ words, now }: Speaker, document: JsonObject): string[] {
  const speaker = { words, now, document };
  const all = [
    stringIn(objectOf(document['organisation']) ?? {}, 'name') ?? '',
    ...sayWeek(speaker, document),
    ...sayBreaks(speaker, document),
    ...listChannels(document).map((listed) => sayChannel(speaker, listed)),
    ...listExceptions(datedApart(document), todayOf(speaker)).map((row) => sayException(speaker, row)),
  ];
  return [...new Set(all)].filter(Boolean);
}
