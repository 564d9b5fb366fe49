/** Until when the switch of the moment may hold. */
export type SwitchEnd = 'time' | 'day' | 'tomorrow' | 'open' | 'kept';

/** The switch of the moment. */
export interface SwitchWords {
  readonly heading: string;
  readonly hint: string;
  /** Opens the questions. */
  readonly begin: string;
  readonly until: string;
  /** `opening` is when it opens again, in words. */
  readonly ends: { readonly [End in Exclude<SwitchEnd, 'tomorrow'>]: string } & {
    readonly tomorrow: (opening: string) => string;
  };
  readonly time: string;
  readonly timeMissing: string;
  /** `clock` is what the organisation's clock shows. */
  readonly timeOver: (clock: string) => string;
  readonly channels: string;
  /** Before the channels that a switch leaves as they are. */
  readonly staying: string;
  readonly channelsMissing: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly end: string;
  /** Takes away one that has not begun. */
  readonly callOff: string;
  readonly edit: string;
  /** Opens the questions for one that holds; finishes them; what was done, as a step, and as it is told. */
  readonly change: string;
  readonly confirmChange: string;
  readonly changedStep: string;
  readonly isChanged: (sentence: string) => string;
  /** That it holds, and that it is to come; `sentence` says what. */
  readonly holds: string;
  readonly coming: string;
  /** One that is over, and the button that takes it away. */
  readonly over: string;
  readonly remove: string;
  /** What was done, as a step, and as it is told. */
  readonly onStep: string;
  readonly offStep: string;
  readonly isOn: (sentence: string) => string;
  /** One that had not begun, or was over, was taken away. */
  readonly calledOffStep: string;
  readonly isCalledOff: string;
  readonly isOff: string;
}
