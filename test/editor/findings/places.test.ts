import { expect } from '@esm-bundle/chai';
import { findings as words } from '../../../src/messages/nl/makers/editor/findings.js';
import { listFindings, type Finding, type FindingCode } from '../../../src/editor/findings/findings.js';
import { loadVoicemailTeller } from '../../../src/editor/findings/voicemail-teller.js';
import { readText } from '../../../src/editor/text/read-text.js';
import table from '../../cases/bad-documents.json' with { type: 'json' };
import { openEditor, type UsedEditor } from '../editor-scene.js';
import { someOf } from '../../support/random-runs.js';
import { placeCases, soundDocument } from './place-cases.js';

const time = '2026-11-23T10:00';
const instant = Date.parse('2026-11-23T09:00Z');

const codeOf = (finding: Finding): FindingCode =>
  finding.kind === 'problem'
    ? finding.problem.code
    : finding.kind === 'warning'
      ? finding.warning.code
      : finding.advice.code;

async function findingsIn(text: string): Promise<readonly Finding[]> {
  return listFindings(readText(text), instant, await loadVoicemailTeller('nl'));
}

/** Where the focus is: the tab, and what has it. */
function placeIn(editor: UsedEditor) {
  const root = editor.element.shadowRoot!;
  const found = root.activeElement as HTMLElement | null;
  const shut = found?.closest('details:not([open])');
  return {
    tab: root.querySelector('[role=tab][aria-selected=true]')!.id.replace('tab-', ''),
    focus: found?.id || found?.dataset['at'],
    at: found?.dataset['at'],
    isSeen: found?.checkVisibility() === true && !shut,
  };
}

/** Follows the link of what is found, from another tab. */
async function follow(editor: UsedEditor, finding: Finding, place: number): Promise<ReturnType<typeof placeIn>> {
  const line = editor.find(`#finding-${place}`);
  if (!line) throw new Error(`nothing is told of ${codeOf(finding)} at ${finding.path}`);
  const sentence = editor.textOf(`#finding-${place}-text`);
  expect(sentence).to.match(/\S{2}.*[.?!…]$/);
  if (finding.path.length > 1) expect(sentence).not.to.contain(finding.path);
  expect(line.querySelector('button')!.textContent.trim()).to.equal(words.goThere);
  await editor.press(words.goThere, `#finding-${place}`);
  return placeIn(editor);
}

/** Whether this browser's zone data know that Vancouver keeps its summer time; with older ones nothing has changed there. */
const knowsVancouver = new Intl.DateTimeFormat('en', { timeZone: 'America/Vancouver', timeZoneName: 'longOffset' })
  .format(Date.UTC(2027, 0, 15))
  .includes('-07:00');

describe('every problem, warning and advice has a place in the editor', () => {
  for (const [code, { document, path, tab, focus }] of Object.entries(placeCases)) {
    if (code === 'changed-zone' && !knowsVancouver) continue;
    it(`${code} at ${path}`, async () => {
      const editor = await openEditor(JSON.stringify({ ...soundDocument, ...document }, null, 2), time);
      const findings = await findingsIn(editor.element.value);
      const place = findings.findIndex((each) => codeOf(each) === code && each.path === path);
      if (place < 0) throw new Error(JSON.stringify(findings.map((each) => [codeOf(each), each.path])));
      const elsewhere = tab === 'organisation' ? 'week' : 'organisation';
      if (editor.find(`#tab-${elsewhere}`)) await editor.open(elsewhere);
      const found = await follow(editor, findings[place]!, place);
      expect(found).to.include({ tab: tab ?? elsewhere, focus, isSeen: true });
      if (focus !== 'file-text') return;
      const { selectionStart, selectionEnd } = editor.find<HTMLTextAreaElement>('#file-text')!;
      expect(selectionEnd).to.be.greaterThan(selectionStart);
      expect(selectionEnd - selectionStart).to.be.lessThan(editor.element.value.length / 2);
    });
  }
});

/** What is edited as text, and why: nowhere else may a link lead there. */
const asText: readonly (readonly [place: RegExp, why: string])[] = [
  [/^$|^\/version$|^\/\$schema$/, 'what the file is'],
  [/^\/(compiled|offsets)(\/|$)/, 'written by the command line, not by people'],
  [/^\/(presence|refreshMinutes)(\/|$)/, 'for who builds the page'],
  [
    /^\/(?!(hours|breaks|exceptions|versions|channels|organisation|texts|override)(\/|$))[^/]+$/,
    'a key that does not exist',
  ],
  [/^\/organisation(\/privcy)?$/, 'no organisation, or a key that it does not have'],
  [/^\/texts\/[^/]+(\/opne)?$/, 'no language, or a sentence that does not exist'],
  [/^\/channels\/\d+\/(id|question|receipt|options|abroad|limitedTo|slots|from|until)(\/|$)/, 'has no field'],
  [/^\/channels\/\d+\/instead/, 'names what is no choice, or states'],
  [/^\/channels\/\d+\/(number|address|valueOf|__proto__|whenUnavailable)$/, 'a key that the type does not have'],
  [/^\/channels(\/\d+)?$|^\/breaks$/, 'no list, or no channel'],
  [/^\/breaks\/\d+\/(until|channels\/\d+)$/, 'has no field'],
  [/^(\/channels\/\d+)?\/versions/, 'a season that is none, or is over'],
  [/^\/override/, 'a switch that is none'],
];

interface BadDocument {
  readonly name: string;
  readonly document: unknown;
  readonly whole?: boolean;
  readonly without?: readonly string[];
}

function textOf({ document, whole, without = [] }: BadDocument): string {
  const kept = Object.entries(table.good).filter(([key]) => !without.includes(key));
  return JSON.stringify(whole ? document : { ...Object.fromEntries(kept), ...(document as object) }, null, 1);
}

describe('the text is the place of what has no field or row alone', () => {
  for (const bad of someOf(table.cases as readonly BadDocument[])) {
    it(bad.name, async () => {
      const editor = await openEditor(textOf(bad), time);
      const findings = await findingsIn(editor.element.value);
      expect(findings.length).to.be.greaterThan(0);
      for (const [place, finding] of findings.entries()) {
        const found = await follow(editor, finding, place);
        expect(found.isSeen, finding.path).to.equal(true);
        const isText = found.focus === 'file-text';
        if (isText)
          expect(
            asText.some(([places]) => places.test(finding.path)),
            finding.path,
          ).to.equal(true);
        else expect(`${finding.path}/`.startsWith(`${found.at}/`), `${finding.path} at ${found.at}`).to.equal(true);
      }
    });
  }
});
