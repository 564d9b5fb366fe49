import type { JsonObject, JsonValue } from '../../schedule/document/json.js';
import { ownerIn, withOwner, type HoursOwner } from './owners.js';
import { listIn, objectOf, withItem, withKey } from './plain-edits.js';

/** A week of a document: the usual one of the organisation or of a channel, or that of a version. */
export interface WeekPlace {
  readonly owner: HoursOwner;
  /** The place among the owner's versions; null: the usual week. */
  readonly version: number | null;
}

/** The hours that stand in a place; undefined where none do. */
export function hoursAt(document: JsonObject, { owner, version }: WeekPlace): JsonValue | undefined {
  const object = ownerIn(document, owner);
  const holder = version === null ? object : objectOf(listIn(object, 'versions')[version]);
  return holder?.['hours'];
}

/** A document with other hours in a place; without, where they are undefined. */
export function withHoursAt(document: JsonObject, place: WeekPlace, hours: JsonValue | undefined): JsonObject {
  const { owner, version } = place;
  const object = ownerIn(document, owner);
  if (version === null) return withOwner(document, owner, withKey(object, 'hours', hours));
  const versions = listIn(object, 'versions');
  const changed = withKey(objectOf(versions[version]) ?? {}, 'hours', hours);
  return withOwner(document, owner, withKey(object, 'versions', withItem(versions, version, changed)));
}

/** Where the hours of a place stand (JSON pointer). */
export function pointerTo({ owner, version }: WeekPlace): string {
  const holder = version === null ? '' : `/versions/${version}`;
  return `${owner === null ? '' : `/channels/${owner}`}${holder}/hours`;
}
