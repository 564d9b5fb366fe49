import { expect } from '@esm-bundle/chai';
import { describeProblem } from '../../../src/messages/makers/problems.js';
import { parseSchedule, type Problem, type ProblemCode } from '../../../src/schedule/index.js';
import { problemRows, type ProblemRow } from './problem-rows.js';

describe('describeProblem', () => {
  for (const [code, examples] of Object.entries(problemRows) as [ProblemCode, readonly ProblemRow[]][]) {
    for (const [facts, dutch, english] of examples) {
      it(dutch, () => {
        const problem: Problem = { code, ...facts };
        expect(describeProblem(problem, 'nl-BE')).to.equal(dutch);
        expect(describeProblem(problem, 'en-GB')).to.equal(english);
        expect(describeProblem(problem, 'sv')).to.equal(english);
      });
    }
  }

  it('shows as much of a long value as fits on a line', () => {
    const problem = { code: 'wrong-type', path: '/hours', value: 'x'.repeat(50_000), expected: ['array'] } as const;
    expect(describeProblem(problem, 'nl').length).to.be.lessThan(200);
    expect(describeProblem(problem, 'nl')).to.contain('De tekst "xxx').and.to.contain('xxx…" past hier niet');
  });

  it('is one line in which nothing acts, whatever a key or a value holds', () => {
    const key = 'a\n::error::x\u001b[31m\u0085\u2028\u202e\u0007';
    const unknown = { code: 'unknown-key', path: `/${key}`, value: 1, expected: [] } as const;
    const wrong = { code: 'wrong-type', path: '/hours', value: key, expected: ['array'] } as const;
    for (const problem of [unknown, wrong]) {
      const told = describeProblem(problem, 'nl');
      expect(told).not.to.match(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u);
      expect(told).to.contain('a\\n::error::x\\u001b[31m\\u0085\\u2028\\u202e\\u0007');
    }
  });

  it('takes values that no JSON can hold', () => {
    const cyclic: { self?: object } = {};
    cyclic.self = cyclic;
    for (const value of [cyclic, 10n, undefined, () => 1, Symbol('x')]) {
      expect(describeProblem({ code: 'wrong-type', path: '/hours', value, expected: ['array'] }, 'nl')).to.contain(
        'past hier niet',
      );
    }
  });

  it('knows every format and type that parsing expects', () => {
    const wrong = {
      version: 1,
      timeZone: '?',
      language: '?',
      organisation: { name: 1, privacy: '?' },
      validThrough: '?',
      offsets: { '?': '?' },
      presence: { url: '?' },
    };
    const channels = [
      { id: '?', type: 'phone', number: '?', abroad: '?', from: '?' },
      { id: 'email', type: 'email', address: '?', hours: { '?': '?', mon: ['?'] } },
      { id: 'whatsapp', type: 'whatsapp', number: '?', urgent: 1 },
    ];
    const rules = {
      exceptions: [{ date: '?', hours: 'closed' }],
      override: { hours: 'closed', until: '?' },
      breaks: [{ time: '?' }],
    };
    const parsed = parseSchedule({ ...wrong, channels, ...rules });
    const problems = parsed.ok ? [] : parsed.problems;
    expect(problems.length).to.be.at.least(15);
    for (const problem of problems) {
      const dutch = describeProblem(problem, 'nl');
      const names = problem.code === 'wrong-format' ? problem.expected : [];
      for (const name of names) expect(dutch).not.to.contain(`: "${name}".`);
      expect(dutch).not.to.match(/undefined|Verwacht: (string|array|number|boolean)/);
    }
  });
});
