import { calendar as calendarDe } from '../de/calendar.js';
import { html as htmlDe } from '../de/html.js';
import { calendar as calendarEn } from '../en/calendar.js';
import { html as htmlEn } from '../en/html.js';
import { advice as adviceEn } from '../en/makers/advice.js';
import { commandLine as commandLineEn } from '../en/makers/command-line.js';
import { compiling as compilingEn } from '../en/makers/compiling.js';
import { losses as lossesEn } from '../en/makers/losses.js';
import { problems as problemsEn } from '../en/makers/problems.js';
import { calendar as calendarFr } from '../fr/calendar.js';
import { html as htmlFr } from '../fr/html.js';
import type { LanguageTag, MakersLanguageTag } from '../languages.js';
import { calendar as calendarNl } from '../nl/calendar.js';
import { html as htmlNl } from '../nl/html.js';
import { advice as adviceNl } from '../nl/makers/advice.js';
import { commandLine as commandLineNl } from '../nl/makers/command-line.js';
import { compiling as compilingNl } from '../nl/makers/compiling.js';
import { losses as lossesNl } from '../nl/makers/losses.js';
import { problems as problemsNl } from '../nl/makers/problems.js';
import type { AdviceWords } from './advice-words.js';
import type { CalendarWords } from './calendar-words.js';
import type { CommandLineWords } from './command-line-words.js';
import type { CompilingWords } from './compiling-words.js';
import type { StaticHtmlWords } from './html-words.js';
import type { LossesWords } from './losses-words.js';
import type { ProblemsWords } from './problems-words.js';

/*
 * What the tools of owners write, in each language: at once, for no visitor waits for it. A table for each part, so that
 * who uses one is not given the others.
 */

type InEach<Words> = Readonly<Record<LanguageTag, Words>>;
type InMakers<Words> = Readonly<Record<MakersLanguageTag, Words>>;

// For visitors and callers.

export const staticHtmlWords: InEach<StaticHtmlWords> = {
  nl: htmlNl,
  en: htmlEn,
  de: htmlDe,
  fr: htmlFr,
};

export const calendarWords: InEach<CalendarWords> = {
  nl: calendarNl,
  en: calendarEn,
  de: calendarDe,
  fr: calendarFr,
};

// For the owners themselves.

export const problemsWords: InMakers<ProblemsWords> = {
  nl: problemsNl,
  en: problemsEn,
};

export const adviceWords: InMakers<AdviceWords> = {
  nl: adviceNl,
  en: adviceEn,
};

export const lossesWords: InMakers<LossesWords> = {
  nl: lossesNl,
  en: lossesEn,
};

export const compilingWords: InMakers<CompilingWords> = {
  nl: compilingNl,
  en: compilingEn,
};

export const commandLineWords: InMakers<CommandLineWords> = {
  nl: commandLineNl,
  en: commandLineEn,
};
