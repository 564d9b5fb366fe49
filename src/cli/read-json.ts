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

/** What stands in a file instead of JSON, by how it begins or by the sign at which it stops. */
const foreign: readonly (readonly [fault: SyntaxFault, begins: RegExp])[] = [
  ['HtmlPage', /^\s*<(!doctype|html|head|body|script|!--)/i],
  ['MarkdownFence', /^\s*(```|~~~)/],
];

function faultOf(text: string, fault: ParseError | undefined): SyntaxFault {
  const [other] = foreign.find(([, begins]) => begins.test(text)) ?? [];
  if (other) return other;
  if (/[\u2018-\u201F\u00AB\u00BB]/.test(text[fault?.offset ?? 0] ?? '')) return 'CurlyQuote';
  return (fault ? printParseErrorCode(fault.error) : 'InvalidSymbol') as SyntaxFault;
}

/** The value of a JSON text. Fails with a `Failure` that tells the line and the column. */
export function readJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const fault = firstFault(text);
    throw new Failure(
      'not-json',
      { file, fault: faultOf(text, fault), ...placeAt(text, fault?.offset ?? 0) },
      exitCodes.problems,
    );
  }
}
