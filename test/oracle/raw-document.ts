/** The document as it stands in the JSON file: the second opinion reads this, never the parsed schedule. */

export type RawText = string | Record<string, string>;

export interface RawInterval {
  time: string;
  limitedTo?: RawText;
  state?: 'appointment' | 'unknown';
  note?: RawText;
  cost?: RawText;
}

export type RawKeyword = 'always' | 'closed' | 'unknown' | 'appointment' | 'outside';
export type RawDayValue = RawKeyword | (string | RawInterval)[];
export type RawHours = RawDayValue | { [daySelector: string]: RawDayValue };
export type RawLike = { like: string };

export interface RawBreak {
  time: string;
  days?: string;
  name?: RawText;
  from?: string;
  until?: string;
  channels?: string[];
}

export interface RawException {
  date?: string | string[];
  holiday?: string | string[];
  offset?: number;
  days?: string;
  hours?: RawHours | RawLike;
  opens?: string;
  closes?: string;
  extra?: (string | RawInterval)[];
  breaks?: RawBreak[];
  note?: RawText;
  reason?: RawText;
  channels?: string[];
}

export interface RawOverride {
  hours: RawHours;
  from?: string;
  until?: string;
  channels?: string[];
  reason?: RawText;
}

export interface RawVersion {
  from: string;
  until?: string;
  hours?: RawHours;
  breaks?: RawBreak[];
}

export interface RawChannel {
  id: string;
  type: 'phone' | 'chat' | 'whatsapp' | 'sms' | 'video' | 'visit' | 'email' | 'callback' | 'form' | 'link';
  urgent?: boolean;
  limitedTo?: RawText;
  hours?: RawHours;
  versions?: RawVersion[];
  from?: string;
  until?: string;
  [key: string]: unknown;
}

export interface RawDocument {
  version: 1;
  timeZone: string;
  hours?: RawHours;
  breaks?: RawBreak[];
  exceptions?: RawException[];
  versions?: RawVersion[];
  override?: RawOverride | RawOverride[];
  channels?: RawChannel[];
  validThrough?: string;
  /** What a tool wrote; no rule. */
  compiled?: object;
  [key: string]: unknown;
}
