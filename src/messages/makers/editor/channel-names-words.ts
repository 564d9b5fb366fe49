import type { ChannelType } from '../../../schedule/document/channel-types.js';

/** What a channel is called that has no name of its own. */
export interface ChannelNamesWords {
  /** Names of the types, as a channel is called: "Telefoon". */
  readonly types: Readonly<Record<ChannelType, string>>;
  /** Several of one type are told apart by what people turn to. */
  readonly typeOf: (type: string, address: string) => string;
  readonly noType: string;
}
