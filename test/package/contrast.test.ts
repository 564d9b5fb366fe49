// The contrast of the default colours and of the themes, computed (WCAG 2.2, 1.4.3 and 1.4.6).
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { contrast, type Rgb } from '../support/contrast.js';

const source = join(import.meta.dirname, '../../src');

type Scheme = 'light' | 'dark';
type Colours = Readonly<Record<string, Readonly<Record<Scheme, string>>>>;

/** The pairs of colours that a style sheet gives to `--bereikbaar-…`, as a value or as a default. Of `ink` the default is that on a surface. */
function readColours(css: string): Colours {
  const values = css.matchAll(/--bereikbaar-([\w-]+): (#[\da-f]+);\s*--bereikbaar-\1-dark: (#[\da-f]+);/gi);
  const initial = css.matchAll(/--_of-([\w-]+),\s*light-dark\((#[\da-f]+),\s*(#[\da-f]+)\)/gi);
  const found = [...values, ...initial].map(([, name, light, dark]) => [name, { light, dark }] as const);
  return Object.fromEntries(found) as Colours;
}

function rgb(colour: string): Rgb {
  const digits = colour.length === 4 ? colour.replace(/[\da-f]/gi, '$&$&') : colour;
  return [1, 3, 5].map((start) => parseInt(digits.slice(start, start + 2), 16)) as [number, number, number];
}

/** What stands on what. */
const onSurface = ['ink', 'quiet', 'accent', 'open', 'pause', 'closed', 'urgent'].map(
  (name) => [name, 'surface'] as const,
);
/** What the defaults say in pairs: the rest is mixed with the words of the page, which test/elements/page-colours.test.ts looks at. */
const inPairs = [['ink', 'surface'] as const, ['accent', 'surface'] as const];
const onAccent = ['on-accent', 'accent'] as const;

const defaults = readFileSync(join(source, 'elements/base/default-look.styles.ts'), 'utf8');
const themes = {
  'the defaults': { css: defaults, least: 4.5, pairs: [...inPairs, onAccent] },
  neutral: {
    css: readFileSync(join(source, 'themes/neutral.css'), 'utf8'),
    least: 4.5,
    pairs: [...onSurface, onAccent],
  },
  'high contrast': {
    css: readFileSync(join(source, 'themes/high-contrast.css'), 'utf8'),
    least: 7,
    pairs: [...onSurface, onAccent],
  },
};

for (const [name, { css, least, pairs }] of Object.entries(themes)) {
  describe(`the colours of ${name}`, () => {
    const colours = readColours(css);
    for (const [front, back] of pairs) {
      for (const scheme of ['light', 'dark'] as const) {
        it(`${front} on ${back}, ${scheme}: at least ${least} to 1`, () => {
          const [one, other] = [colours[front]?.[scheme], colours[back]?.[scheme]];
          assert.ok(one && other, 'both have a colour');
          const ratio = contrast(rgb(one), rgb(other));
          assert.ok(ratio >= least, `${one} on ${other} is ${ratio.toFixed(2)} to 1`);
        });
      }
    }
  });
}

describe('the default colours', () => {
  const files = readdirSync(join(source, 'elements'), { encoding: 'utf8', recursive: true }).filter((name) =>
    name.endsWith('.ts'),
  );
  const readAll = (css: string) =>
    Array.from(
      css.matchAll(/--(?:_of|bereikbaar)-([\w-]+)(?:=|, )((?:light-dark|color-mix)\(.*?\)|currentColor)[\])]/g),
    );
  /** Of the words and of the accent there are two: on the page and on a surface. */
  const known = new Set(readAll(defaults).map(([, name, colour]) => `${name}: ${colour}`));

  it('are the same in every style sheet and class comment', () => {
    assert.equal(known.size, 12);
    for (const file of files) {
      const text = readFileSync(join(source, 'elements', file), 'utf8');
      for (const [, name, colour] of readAll(text)) {
        assert.ok(known.has(`${name}: ${colour}`), `${name}: ${colour} in ${file}`);
      }
    }
  });
});

describe('the theme for NL Design System', () => {
  const css = readFileSync(join(source, 'themes/nl-design-system.css'), 'utf8').replace(/\/\*.*?\*\//s, '');

  it('has no values of any organisation', () => {
    assert.doesNotMatch(css, /#[\da-f]{3}|rgb|hsl|oklch|\d(px|rem|em)/i);
  });
});
