import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { placeAt, type Place } from './json-places.js';

/** What JSON parsers can stumble over (the names are those of jsonc-parser; the last three are what owners paste). */
export type SyntaxFault =
  | 'InvalidSymbol'
  | 'InvalidNumberFormat'
  | 'PropertyNameExpected'
  | 'ValueExpected'
  | 'ColonExpected'
  | 'CommaExpected'
  | 'CloseBraceExpected'
  | 'CloseBracketExpected'
  | 'EndOfFileExpected'
  | 'InvalidCommentToken'
  | 'UnexpectedEndOfComment'
  | 'UnexpectedEndOfString'
  | 'UnexpectedEndOfNumber'
  | 'InvalidUnicode'
  | 'InvalidEscapeCharacter'
  | 'InvalidCharacter'
  | 'CurlyQuote'
  | 'HtmlPage'
  | 'MarkdownFence';

function firstError(text: string): ParseError | undefined {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  } catch {
    return undefined; // nested too deeply
  }
  return errors[0];
}

/** What stands in a file instead of JSON, by how it begins or by the sign at which it stops. */
const foreign: readonly (readonly [fault: SyntaxFault, begins: RegExp])[] = [
  ['HtmlPage', /^\s*<(!doctype|html|head|body|script|!--)/i],
  ['MarkdownFence', /^\s*(```|~~~)/],
];

function nameOf(text: string, error: ParseError | undefined): SyntaxFault {
  const [other] = foreign.find(([, begins]) => begins.test(text)) ?? [];
  if (other) return other;
  if (/[\u2018-\u201F\u00AB\u00BB]/.test(text[error?.offset ?? 0] ?? '')) return 'CurlyQuote';
  return (error ? printParseErrorCode(error.error) : 'InvalidSymbol') as SyntaxFault;
}

/** Why a text is no JSON, and where it stops being that. */
export function findSyntaxFault(text: string): Place & { readonly fault: SyntaxFault } {
  const error = firstError(text);
  return { fault: nameOf(text, error), ...placeAt(text, error?.offset ?? 0) };
}
