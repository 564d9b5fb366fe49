import type { JsonObject } from '../../schedule/document/json.js';
import { listIn, objectOf, withItem, withKey } from './plain-edits.js';

/** Whose hours: the place of a channel, or the organisation (null). */
export type HoursOwner = number | null;

/** The object with an owner's hours and versions; empty where it is not there. */
export function ownerIn(document: JsonObject, owner: HoursOwner): JsonObject {
  return owner === null ? document : (objectOf(listIn(document, 'channels')[owner]) ?? {});
}

/** A document in which an owner is another. */
export function withOwner(document: JsonObject, owner: HoursOwner, changed: JsonObject): JsonObject {
  return owner === null
    ? changed
    : withKey(document, 'channels', withItem(listIn(document, 'channels'), owner, changed));
}
