// Each mistake that a page or its document may have is told in the console, with the cure: docs/mistakes.md (FAILURES 58).
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { describeMistakes, readMistakes } from './mistakes-page.js';

it('docs/mistakes.md says what pages show and consoles say, mistake by mistake', async () => {
  assert.equal(await describeMistakes(), readMistakes(), 'node --import tsx test/site/mistakes-page.ts writes it anew');
});
