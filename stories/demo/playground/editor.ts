import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { json, jsonLanguage } from '@codemirror/lang-json';
import { linter, lintGutter, type Diagnostic } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, basicSetup } from 'codemirror';
import { getLocation, parse } from 'jsonc-parser';
import { findProblems } from './problems.js';
import { keyChoices, valueChoices, type Choice, type Schema } from './schema-choices.js';

const toCompletion =
  (type: string, wrap: (label: string) => string) =>
  ({ label, description }: Choice): Completion => ({
    label: wrap(label),
    info: description,
    type,
  });

/** Completes keys and fixed values from the published JSON Schema. */
function completeFrom(schema: Schema) {
  return ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const text = state.doc.toString();
    const { path, isAtPropertyKey, previousNode } = getLocation(text, pos);
    const isWord = previousNode && pos > previousNode.offset && pos <= previousNode.offset + previousNode.length;
    if (!isWord && !explicit) return null;
    const document: unknown = parse(text);
    const options = isAtPropertyKey
      ? keyChoices(schema, path.slice(0, -1), document).map(toCompletion('property', (label) => JSON.stringify(label)))
      : valueChoices(schema, path, document).map(toCompletion('constant', (label) => label));
    if (!options.length) return null;
    const [from, to] = isWord ? [previousNode.offset, previousNode.offset + previousNode.length] : [pos, pos];
    return { from, to, options, validFor: /^"?[\w-]*"?$/ };
  };
}

const diagnose = ({ state }: EditorView): Diagnostic[] =>
  findProblems(state.doc.toString()).map(({ from, to, sentence }) => ({
    from,
    to,
    message: sentence,
    severity: 'error',
  }));

/** CodeMirror draws its marks with images in data: addresses, which the policy of a careful site refuses. */
const marks = EditorView.theme({
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy #b3261e' },
  '.cm-lint-marker-error': { content: 'normal' },
  '.cm-lint-marker-error::before': { content: '"●"', color: '#b3261e' },
});

/**
 * A JSON editor that shows the problems of a schedule at their places and completes from the schema. It lives in a shadow
 * root: there CodeMirror uses constructed style sheets, so that a strict policy holds.
 */
export function createEditor(
  root: ShadowRoot,
  text: string,
  schema: Schema,
  changed: (text: string) => void,
): EditorView {
  return new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        basicSetup,
        json(),
        jsonLanguage.data.of({ autocomplete: completeFrom(schema) }),
        lintGutter(),
        linter(diagnose, { delay: 300 }),
        marks,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': 'Het rooster, als JSON' }),
        EditorView.updateListener.of((update) => update.docChanged && changed(update.state.doc.toString())),
      ],
    }),
  });
}
