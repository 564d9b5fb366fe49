/** What happened to something that another format cannot say, or a document cannot: the codes of formats/losses/loss.ts. */
type Code =
  | 'limited'
  | 'appointment'
  | 'unknown'
  | 'break'
  | 'override'
  | 'window'
  | 'time-zone'
  | 'channel'
  | 'length'
  | 'text'
  | 'no-place'
  | 'unreadable'
  | 'unsupported'
  | 'assumed'
  | 'past';

/** The sentences, in one language; `value` is what it is about, short. */
export type LossesWords = Readonly<Record<Code, (value: string) => string>>;
