import type { Audience } from '../../../channels/advice/advice.js';

/** The panel about the organisation, and about how it speaks. */
export interface OrganisationWords {
  readonly heading: string;
  readonly name: string;
  readonly audience: string;
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly noAudience: string;
  readonly audienceHint: string;
  readonly privacy: string;
  readonly zone: string;
  readonly zoneHint: string;
  readonly language: string;
  readonly tone: string;
  readonly tones: Readonly<Record<'formal' | 'informal', string>>;
  readonly validThrough: string;
  /** That day is behind us. */
  readonly over: string;
  readonly validThroughHint: string;
  /** What was changed: the field, in small letters. */
  readonly step: (field: string) => string;
}
