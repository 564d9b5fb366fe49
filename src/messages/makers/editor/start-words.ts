/** The questions of the first schedule: those of `init`, as a form asks them. */
export interface StartWords {
  readonly heading: string;
  readonly intro: string;
  readonly name: string;
  readonly zone: string;
  readonly hours: string;
  readonly hasLunch: string;
  readonly lunch: string;
  readonly from: string;
  readonly until: string;
  readonly phone: string;
  readonly email: string;
  readonly optional: string;
  readonly begin: string;
  readonly haveFile: string;
  readonly lunchOutside: string;
  readonly noTime: (typed: string) => string;
  /** What was done, as a step that can be taken back; and what is told. */
  readonly step: string;
  readonly begun: string;
}
