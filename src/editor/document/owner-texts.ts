import type { JsonObject } from '../../schedule/document/json.js';
import type { TextKey } from '../../schedule/document/text-keys.js';
import { objectOf, stringIn, withKey } from './plain-edits.js';

const textsOf = (document: JsonObject, language: string): JsonObject =>
  objectOf(objectOf(document['texts'])?.[language]) ?? {};

/** The languages (BCP 47) that a document has sentences in. */
export function textLanguages(document: JsonObject): readonly string[] {
  return Object.keys(objectOf(document['texts']) ?? {});
}

/** The owner's sentence for a key; undefined where it is ours. */
export function ownerText(document: JsonObject, language: string, key: TextKey): string | undefined {
  return stringIn(textsOf(document, language), key);
}

const orNone = (object: JsonObject) => (Object.keys(object).length ? object : undefined);

/** A document with another sentence for a key. An empty one is ours again, and what is empty by that goes with it. */
export function withOwnerText(document: JsonObject, language: string, key: TextKey, text: string): JsonObject {
  const sentences = withKey(textsOf(document, language), key, text || undefined);
  const texts = withKey(objectOf(document['texts']) ?? {}, language, orNone(sentences));
  return withKey(document, 'texts', orNone(texts));
}
