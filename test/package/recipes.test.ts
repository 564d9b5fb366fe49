import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answered, pages, readPage, recipesOf, type Recipe } from './recipes.js';

/*
 * The recipes say what visitors read. `node --import tsx test/package/recipes.ts` writes it; then read the pages.
 */

const weekdayOf = (language: string, date: string) =>
  new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${date}T12:00Z`));

/** A part without what is written in a language. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return value;
  const texts = /^(name|reason|label|limitedTo|language)$/;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, texts.test(key) && typeof each === 'string' ? '' : shapeOf(each)]),
  );
}

for (const [language, page] of Object.entries(pages)) {
  describe(`the recipes in ${page}`, () => {
    const recipes = recipesOf(readPage(page));

    it('say what visitors read', async () => {
      const written = readPage(page).replaceAll(/ +\|$/gm, ' |');
      assert.deepEqual((await answered(written)).split('\n'), written.split('\n'));
    });

    it('have a moment each, on the right day of the week', () => {
      for (const { heading, rows } of recipes) {
        assert.ok(rows.length > 0, heading);
        for (const { weekday, date } of rows) assert.equal(weekday, weekdayOf(language, date), `${heading}: ${date}`);
      }
    });
  });
}

it('the recipes say the same in both languages', () => {
  const facts = ({ part, rows }: Recipe) => [
    shapeOf(part),
    rows.map(({ date, hour, minute, channel }) => [date, hour, minute, channel]),
  ];
  const [english, dutch] = [pages.en, pages.nl].map((page) => recipesOf(readPage(page)).map(facts));
  assert.deepEqual(dutch, english);
});
