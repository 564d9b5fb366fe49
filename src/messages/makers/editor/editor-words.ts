import type { MakersLanguageTag } from '../../languages.js';
import type { AdviceWords } from '../advice-words.js';
import type { LossesWords } from '../losses-words.js';
import type { ProblemsWords } from '../problems-words.js';
import type { ChannelNamesWords } from './channel-names-words.js';
import type { ChannelsWords } from './channels-words.js';
import type { DaysWords } from './days-words.js';
import type { ChangesWords } from './changes/changes-words.js';
import type { MomentsWords } from './changes/moments-words.js';
import type { FileWords } from './file-words.js';
import type { FindingsWords } from './findings-words.js';
import type { OrganisationWords } from './organisation-words.js';
import type { HolidaysWords } from './holidays-words.js';
import type { SeasonsWords } from './seasons-words.js';
import type { PreviewWords } from './preview-words.js';
import type { ReviewWords } from './review-words.js';
import type { ShellWords } from './shell-words.js';
import type { StartWords } from './start-words.js';
import type { SwitchWords } from './switch-words.js';
import type { TextsWords } from './texts-words.js';
import type { BreaksWords, WeekWords } from './week-words.js';

/** What stands on the first screen. A language that misses a sentence does not compile. */
export interface FirstWords {
  readonly language: MakersLanguageTag;
  readonly shell: ShellWords;
  readonly channelNames: ChannelNamesWords;
  readonly week: WeekWords;
  readonly breaks: BreaksWords;
  readonly switch: SwitchWords;
  readonly findings: FindingsWords;
  readonly preview: PreviewWords;
  readonly moments: MomentsWords;
}

/** What stands in panels that are opened later. */
export interface PanelsWords {
  readonly start: StartWords;
  readonly organisation: OrganisationWords;
  readonly days: DaysWords;
  readonly holidays: HolidaysWords;
  readonly seasons: SeasonsWords;
  readonly channels: ChannelsWords;
  readonly texts: TextsWords;
  readonly file: FileWords;
  readonly losses: LossesWords;
}

/** What is said about a document. */
export interface JudgingWords {
  readonly problems: ProblemsWords;
  readonly advice: AdviceWords;
}

/** What tells of changes. */
export interface ReviewingWords {
  readonly changes: ChangesWords;
  readonly review: ReviewWords;
}

/** The parts in which the words are loaded. */
export interface EditorWordsParts {
  readonly first: FirstWords;
  readonly panels: PanelsWords;
  readonly judging: JudgingWords;
  readonly reviewing: ReviewingWords;
}

/** All that the editor says, in one language: what is loaded of it, and when, says `EditorHost`. */
export type EditorWords = FirstWords & PanelsWords & JudgingWords & ReviewingWords;
