import type { FailureCode, FailureValues } from '../messages/makers/command-line-words.js';

/** The exit codes: all is well; the document has problems (or what was asked to fail did); it could not be done. */
export const exitCodes = { fine: 0, problems: 1, failed: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Why a command cannot do its work, as data: the sentence stands in messages. */
export class Failure extends Error {
  constructor(
    readonly code: FailureCode,
    readonly values: FailureValues = {},
    readonly exitCode: ExitCode = exitCodes.failed,
  ) {
    super(code);
  }
}
