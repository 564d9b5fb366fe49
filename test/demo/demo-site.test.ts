// What the pages of the demo have in them beside what the elements say.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const site = join(import.meta.dirname, '../../stories/demo/site');

describe('the pages of the demo', () => {
  for (const page of ['index.html', 'reparatie.html', 'contact.html']) {
    const markup = readFileSync(join(site, page), 'utf8');

    it(`${page} has own content for when nothing is known`, () => {
      const places = [
        ...markup.matchAll(/<(bereikbaar-status|div data-bereikbaar)\b[^>]*>([^]*?)<\/(?:bereikbaar-status|div)>/g),
      ];
      assert.ok(places.length > 0);
      for (const [place, , content = ''] of places) assert.ok(content.trim(), place);
    });

    it(`${page} has the way that a status names when nobody is there: being called back`, () => {
      assert.match(markup, /<bereikbaar-nu |<a href="\/contact\.html">Bel mij terug<\/a>/);
    });
  }
});
