import { expect } from '@esm-bundle/chai';
import { changeAt, renameAt, valueAt } from '../../../src/editor/document/at-pointer.js';
import { curesOf } from '../../../src/editor/findings/cures.js';
import { listFindings, type Finding, type FindingCode } from '../../../src/editor/findings/findings.js';
import type { JsonObject } from '../../../src/schedule/document/json.js';
import { parseSchedule } from '../../../src/schedule/index.js';
import { findings as english } from '../../../src/messages/en/makers/editor/findings.js';
import { findings as dutch } from '../../../src/messages/nl/makers/editor/findings.js';
import table from '../../cases/bad-documents.json' with { type: 'json' };
import { cureCases } from './cure-cases.js';

const instant = Date.parse('2026-11-30T13:00Z');

function findingsIn(document: JsonObject): Finding[] {
  const result = parseSchedule(document);
  return listFindings(result.ok ? { problems: [], schedule: result.schedule } : { ...result, schedule: null }, instant);
}

const codeOf = (finding: Finding): FindingCode =>
  finding.kind === 'problem'
    ? finding.problem.code
    : finding.kind === 'warning'
      ? finding.warning.code
      : finding.advice.code;

const cures = (finding: Finding, document: JsonObject) => curesOf(finding, { document, language: 'nl', instant });

/** What is wrong, told apart by place and code: a cure may bring up what lay behind a fault, and never the fault again. */
const tellsOf = (found: readonly Finding[]) => found.map((finding) => `${finding.path} ${codeOf(finding)}`);

describe('the cures of findings', () => {
  for (const { name, code, document, buttons, after } of cureCases) {
    it(`mend ${code}: ${name}`, () => {
      const whole: JsonObject = { version: 1, timeZone: 'Europe/Amsterdam', ...document };
      const finding = findingsIn(whole).find((each) => codeOf(each) === code)!;
      const found = cures(finding, whole);
      expect(found.map((cure) => dutch.cures[cure.code](cure.value))).to.deep.equal(buttons);
      const mended = found[0]?.change(whole);
      expect(mended).to.deep.equal(after && { version: 1, timeZone: 'Europe/Amsterdam', ...after });
      if (mended) expect(tellsOf(findingsIn(mended))).to.not.include(tellsOf([finding])[0]);
    });
  }

  it('end what they are about, in every bad document', () => {
    const good = table.good as unknown as JsonObject;
    const documents = (table.cases as readonly { document?: JsonObject }[]).map(({ document }) => ({
      ...good,
      ...document,
    }));
    const tried = documents.flatMap((document) =>
      findingsIn(document).flatMap((finding) => cures(finding, document).map((cure) => ({ document, finding, cure }))),
    );
    expect(tried).to.have.length.greaterThan(100);
    for (const { document, finding, cure } of tried) {
      expect(cure.change(document), JSON.stringify(finding)).to.not.deep.equal(document);
      for (const words of [dutch, english]) expect(words.cures[cure.code](cure.value)).to.match(/^\p{Lu}/u);
    }
  });
});

describe('what stands at a JSON pointer', () => {
  const document = { a: [{ 'b/c': 1, d: 2 }, 'x'], '~': { e: null } };

  it('is read', () => {
    expect(valueAt(document, '/a/0/b~1c')).to.equal(1);
    expect(valueAt(document, '/~0/e')).to.equal(null);
    expect(valueAt(document, '/a/0/constructor')).to.equal(undefined);
    expect(valueAt(document, '')).to.equal(document);
  });

  it('is changed, and nothing else', () => {
    expect(changeAt(document, '/a/0/d', () => 3)).to.deep.equal({ ...document, a: [{ 'b/c': 1, d: 3 }, 'x'] });
    expect(changeAt(document, '/a/1', () => undefined)).to.deep.equal({ ...document, a: [{ 'b/c': 1, d: 2 }] });
    expect(changeAt(document, '/f', () => 1)).to.deep.equal({ ...document, f: 1 });
    expect(document.a).to.have.length(2);
  });

  it('gets another key in its place, unless that is taken', () => {
    expect(Object.keys(renameAt(document, '/a', 'z'))).to.deep.equal(['z', '~']);
    expect(renameAt(document, '/a', '~')).to.deep.equal(document);
  });
});
