/** A moment that the preview goes to by one press. */
export type PreviewMomentName = 'now' | 'break' | 'tonight' | 'saturday' | 'exception';

/** What visitors would see. */
export interface PreviewWords {
  readonly heading: string;
  readonly moments: Readonly<Record<PreviewMomentName, string>>;
  /** The group of buttons. */
  readonly when: string;
  readonly other: string;
  readonly date: string;
  readonly time: string;
  readonly go: string;
  readonly notUnderstood: string;
  /** What is shown: of which moment. */
  readonly shows: (moment: string) => string;
  readonly language: string;
  readonly tone: string;
  readonly tones: Readonly<Record<'formal' | 'informal', string>>;
  readonly channel: string;
  readonly allChannels: string;
  readonly hours: string;
  readonly loading: string;
  /** While the document has problems, and when there was never one without any. */
  readonly lastValid: string;
  readonly nothingYet: string;
  /** A link was pressed. */
  readonly noLinks: string;
}
