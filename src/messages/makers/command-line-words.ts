import type { SyntaxFault } from '../../schedule/document/source-text/syntax-fault.js';
import type { State } from '../../schedule/document/states.js';
import type { CompiledState } from './compiling-words.js';
import type { Occasion } from '../../channels/answering-machine/recorded-absences.js';

/** Why a command cannot do its work. */
export type FailureCode =
  | 'missing-file'
  | 'directory'
  | 'no-permission'
  | 'unreadable'
  | 'unwritable'
  | 'unwritable-output'
  | 'too-large'
  | 'nothing-piped'
  | 'fix-input'
  | 'watch-input'
  | 'changed-meanwhile'
  | 'wrong-encoding'
  | 'not-utf-8'
  | 'not-json'
  | 'invalid-schedule'
  | 'wrong-moment'
  | 'unknown-channel'
  | 'no-phone'
  | 'not-a-phone'
  | 'wrong-value'
  | 'wrong-answer'
  | 'unknown-option'
  | 'unknown-command'
  | 'missing-argument'
  | 'missing-value'
  | 'too-many-arguments'
  | 'exists'
  | 'no-terminal'
  | 'stopped'
  | 'no-password'
  | 'no-sqlite'
  | 'no-package'
  | 'no-secret'
  | 'no-smtp'
  | 'no-database'
  | 'no-port'
  | 'unexpected';

/** What a failure is about. */
export interface FailureValues {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly fault?: SyntaxFault;
  /** An option, an argument, a value or a name. */
  readonly name?: string;
  /** What was given for it. */
  readonly value?: string;
  /** What would have fitted, a sentence that says it, or a code of the system. */
  readonly detail?: string;
}

/** The options and arguments of the commands that are explained in the help. */
export type HelpKey =
  | 'program'
  | 'check'
  | 'at'
  | 'week'
  | 'voicemail'
  | 'file'
  | 'help'
  | 'version'
  | 'language'
  | 'format'
  | 'moment'
  | 'failOn'
  | 'fix'
  | 'next'
  | 'ascii'
  | 'channel'
  | 'tone'
  | 'speech'
  | 'set'
  | 'json-ld'
  | 'ical'
  | 'html'
  | 'osm'
  | 'google'
  | 'graph'
  | 'phone-system'
  | 'script'
  | 'anyChannel'
  | 'import'
  | 'importFormat'
  | 'importFile'
  | 'zone'
  | 'importZone'
  | 'importExample'
  | 'holidays'
  | 'country'
  | 'year'
  | 'init'
  | 'newFile'
  | 'newLanguage'
  | 'yes'
  | 'force'
  | 'name'
  | 'hours'
  | 'lunch'
  | 'phone'
  | 'email'
  | 'compile'
  | 'languages'
  | 'tones'
  | 'channels'
  | 'noChannels'
  | 'months'
  | 'checkCompiled'
  | 'watch'
  | 'receive'
  | 'port'
  | 'host'
  | 'database'
  | 'origins'
  | 'proxies'
  | 'callsPerSlot'
  | 'keepDays'
  | 'address'
  | 'webhook'
  | 'mailTo'
  | 'mailFrom'
  | 'noticeDetails';

/** What the command line says, in one language. A language that misses a sentence does not compile. */
export interface CommandLineWords {
  readonly language: string;
  readonly failures: Readonly<Record<FailureCode, (values: FailureValues) => string>>;
  /** The headings of the help, by commander's English ones. */
  readonly headings: Readonly<Record<string, string>>;
  readonly help: Readonly<Record<HelpKey, string>>;
  /** What stands before examples, exit codes. */
  readonly examples: string;
  readonly exitCodes: string;
  readonly check: {
    readonly error: string;
    readonly warning: string;
    readonly reason: string;
    readonly remedy: string;
    readonly source: string;
    readonly fine: string;
    /** Which zone data were computed with, and which newer ones the schedule's offsets are from. */
    zoneData(version: string, newer: string | null): string;
    readonly fixed: Readonly<Record<'offsets' | 'compiled', (file: string) => string>>;
    nothingToFix(file: string): string;
    repeatedKey(key: string): string;
    count(problems: number, warnings: number, advice: number): string;
  };
  readonly compile: {
    written(file: string, characters: number): string;
    unchanged(file: string): string;
    /** How it is with what was compiled; the last day is empty where it is not used. */
    readonly conditions: Readonly<Record<CompiledState, (lastDay: string) => string>>;
  };
  readonly receive: {
    /** What answers where, once it does. */
    started(address: string, file: string): string;
  };
  readonly states: Readonly<Record<State, string>>;
  readonly at: {
    skipped(asked: string, shown: string): string;
    repeated(asked: string): string;
    readonly organisation: string;
    readonly changes: string;
    readonly noChanges: string;
  };
  readonly voicemail: {
    readonly occasions: Readonly<Record<Occasion, string>>;
    /** Why there is nothing to play at a moment: in none of these states is it certain that nobody answers the phone. */
    readonly nothing: Readonly<Record<Exclude<State, 'break' | 'closed'>, string>>;
    /** For which days a set is, both included, and how its conditions are read. */
    validity(from: string, until: string, timeZone: string): string;
    readonly rule: string;
    /** When nothing is recorded, by the state. */
    readonly silences: Readonly<Record<Exclude<State, 'break' | 'closed'>, string>>;
    readonly whenNeeded: string;
    readonly noEnd: string;
    seconds(seconds: number): string;
  };
  readonly phoneSystem: { readonly zone: string; readonly week: string; readonly exceptions: string };
  /** A sheet of hours (CSV) to begin with, as `import csv` reads it. */
  readonly sheetExample: string;
  /** When there is nothing in a file that is to be imported. */
  readonly nothingFound: string;
  /** When there is something in it, and none of its hours came along. */
  readonly noHours: string;
  readonly holidayKinds: Readonly<Record<'official' | 'regional' | 'customary', string>>;
  readonly init: {
    readonly questions: Readonly<Record<'name' | 'zone' | 'hours' | 'lunch' | 'phone' | 'email', string>>;
    /** That the lunch break is not within the hours. */
    lunchOutside(lunch: string, hours: string): string;
    written(file: string): string;
  };
  readonly week: {
    readonly today: string;
    readonly legend: string;
  };
}
