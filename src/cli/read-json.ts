import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { SyntaxFault } from '../messages/makers/command-line-words.js';
import { exitCodes, Failure } from './failure.js';
import { placeAt } from './json-places.js';

function firstFault(text: string): ParseError | undefined {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  } catch {
    return undefined;
  }
  return errors[0];
}

/** The value of a JSON text. Fails with a `Failure` that tells the line and the column. */
export function readJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const fault = firstFault(text);
    const code = (fault ? printParseErrorCode(fault.error) : 'InvalidSymbol') as SyntaxFault;
    throw new Failure('not-json', { file, fault: code, ...placeAt(text, fault?.offset ?? 0) }, exitCodes.problems);
  }
}
