import type { ScheduleDocument } from '../../schedule/document/definition/document-schema.js';
import { parseSchedule } from '../../schedule/document/definition/parse-schedule.js';
import { isLive, type Exception, type Hours } from '../../schedule/document/schedule.js';
import type { Imported, Loss } from '../losses/loss.js';
import { joinExceptions } from './document-notation.js';

/* From hours that were read elsewhere to a document. */

/** New weekly hours from a day on (`YYYY-MM-DD`). */
export interface ImportedVersion {
  readonly from: string;
  readonly hours: Hours;
}

/** The hours of one channel, or of a whole organisation. */
export interface ImportedHours {
  readonly hours: Hours;
  readonly versions: readonly ImportedVersion[];
  readonly exceptions: readonly Exception[];
}

/** A channel as it was read, with its hours if they were given. */
export interface ImportedChannel {
  readonly channel: {
    readonly id: string;
    readonly type: NonNullable<ScheduleDocument['channels']>[number]['type'];
  } & {
    readonly urgent?: boolean;
  };
  readonly hours: ImportedHours | undefined;
}

/** Everything that was read. */
export interface ImportedParts {
  /** Further keys of the document, such as its language. */
  readonly settings: object;
  /** The organisation's own hours. */
  readonly hours: ImportedHours | undefined;
  readonly channels: readonly ImportedChannel[];
}

const listed = <Value>(key: string, list: readonly Value[]) => (list.length ? { [key]: list } : {});

/** Whether all that is live keeps the same hours: then they are the organisation's, which the channels follow. */
function sharedHours({ hours, channels }: ImportedParts): ImportedHours | undefined {
  const live = channels.filter(({ channel }) => isLive(channel));
  if (!live.length) return hours;
  const [first] = live;
  const isShared = live.every(
    (one) => !one.channel.urgent && JSON.stringify(one.hours) === JSON.stringify(first?.hours),
  );
  return isShared ? first?.hours : undefined;
}

function documentOf(parts: ImportedParts, timeZone: string): object {
  const shared = sharedHours(parts);
  const own = (channel: ImportedChannel) => (shared && isLive(channel.channel) ? undefined : channel.hours);
  const named = parts.channels.flatMap((each) =>
    (own(each)?.exceptions ?? []).map((exception) => ({ id: each.channel.id, exception })),
  );
  const byException = new Map<string, { exception: Exception; channels: string[] }>();
  for (const { id, exception } of named) {
    const known = byException.get(JSON.stringify(exception)) ?? { exception, channels: [] };
    known.channels.push(id);
    byException.set(JSON.stringify(exception), known);
  }
  const exceptions = [...byException.values()].map(({ exception, channels }) => ({ ...exception, channels }));
  const whole = shared ?? (parts.channels.some(({ channel }) => isLive(channel)) ? undefined : parts.hours);
  return {
    version: 1,
    timeZone,
    ...parts.settings,
    ...(whole ? { hours: whole.hours, ...listed('versions', whole.versions) } : {}),
    ...listed('exceptions', joinExceptions([...(whole?.exceptions ?? []), ...exceptions])),
    ...listed(
      'channels',
      parts.channels.map((each) => {
        const hours = own(each);
        return { ...each.channel, ...(hours ? { hours: hours.hours, ...listed('versions', hours.versions) } : {}) };
      }),
    ),
  };
}

/** A document of what was read; null when it holds no hours and no channels, or would not be valid (then the losses say why). */
export function importedDocument(parts: ImportedParts, timeZone: string, lost: readonly Loss[]): Imported {
  if (!parts.hours && !parts.channels.length) return { document: null, lost };
  const document = documentOf(parts, timeZone);
  const result = parseSchedule(document);
  if (result.ok) return { document: document as ScheduleDocument, lost };
  const faults = result.problems.map(({ path, value }): Loss => ({ code: 'unreadable', path, value }));
  return { document: null, lost: [...lost, ...faults] };
}
