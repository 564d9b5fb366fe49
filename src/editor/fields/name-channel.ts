import type { JsonObject } from '../../schedule/document/json.js';
import { textIn } from '../../schedule/document/text.js';
import { listChannels, mainKeys, type ListedChannel } from '../document/channels.js';
import { objectOf, stringIn } from '../document/plain-edits.js';
import type { EditorHost } from '../editor-host.js';

/** Who names: the words, and the document with the other channels. */
export type Namer = Pick<EditorHost, 'words' | 'document'>;

function labelOf({ words, document }: Namer, { label }: JsonObject): string {
  const texts = objectOf(label) as Readonly<Record<string, string>> | undefined;
  const text = texts ? textIn(texts, words.language, stringIn(document, 'language') ?? 'nl') : label;
  return typeof text === 'string' ? text : '';
}

/** What a channel is called: by its label, else by its type, with what people turn to where there are several of that. */
export function nameListed(namer: Namer, { type, value, id }: ListedChannel): string {
  const { channelNames: words } = namer.words;
  const label = labelOf(namer, value);
  if (label || !type) return label || `${words.noType} ${id}`.trim();
  const alike = listChannels(namer.document).filter((other) => other.type === type && !labelOf(namer, other.value));
  const address = stringIn(value, 'display') ?? stringIn(value, mainKeys[type]) ?? id;
  return alike.length > 1 ? words.typeOf(words.types[type], address) : words.types[type];
}

/** What a channel with an id is called; the id itself where there is none. */
export function nameChannel(namer: Namer, id: string): string {
  const found = listChannels(namer.document).find((each) => each.id === id);
  return found ? nameListed(namer, found) : id;
}
