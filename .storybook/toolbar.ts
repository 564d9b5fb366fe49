import type { Decorator, Preview } from '@storybook/web-components-vite';
import { css, html } from 'lit';

/** Leaves the choice to the story. */
const own = 'own';

const choices = (ownTitle: string, ...entries: (readonly [value: string, title: string])[]) =>
  [[own, ownTitle] as const, ...entries].map(([value, title]) => ({ value, title }));

/*
 * A moment is written without a colon, for Storybook does not take one in an address. Any other moment can stand there:
 * ?path=/story/status--open&globals=moment:2026-11-24T1245
 */
const moments = choices(
  'Moment of the story',
  ['now', 'Now, live'],
  ['2026-11-24T1100', 'Tuesday 11:00'],
  ['2026-11-24T1245', 'Tuesday 12:45, lunch break'],
  ['2026-11-24T1650', 'Tuesday 16:50, closing soon'],
  ['2026-11-24T2010', 'Tuesday 20:10'],
  ['2026-11-27T1800', 'Friday 18:00'],
  ['2026-11-29T1400', 'Sunday 14:00'],
  ['2026-12-25T1100', 'Christmas Day 11:00'],
  ['2027-04-27T1100', 'King’s Day 11:00'],
);

const toolbar = (title: string, icon: 'time' | 'globe' | 'comment' | 'contrast', items: typeof moments) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

/** What the toolbar sets for all stories. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  moment: toolbar('Moment', 'time', moments),
  language: toolbar('Language', 'globe', choices('Language of the story', ['nl', 'Nederlands'], ['en', 'English'])),
  tone: toolbar('Tone', 'comment', choices('Tone of the story', ['formal', 'Formal'], ['informal', 'Informal'])),
  theme: toolbar('Theme', 'contrast', [
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
  ]),
};

export const initialGlobals = { moment: own, language: own, tone: own, theme: 'light' };

const themes = css`
  [data-theme] {
    padding: 1rem;
    background: Canvas;
    color: CanvasText;
  }
  [data-theme='light'] {
    color-scheme: light;
  }
  [data-theme='dark'] {
    color-scheme: dark;
  }
`;
if (themes.styleSheet) document.adoptedStyleSheets.push(themes.styleSheet);

/** A moment as `preview-at` has it; none for now. */
const previewOf = (choice: string) => (choice === 'now' ? undefined : choice.replace(/T(\d\d)(\d\d)$/, 'T$1:$2'));

/** Gives a story the moment, the language and the tone of the toolbar. */
export const applyToolbar: Decorator = (story, { args, globals }) => {
  const { moment, language, tone, theme } = globals as typeof initialGlobals;
  const chosen = {
    ...args,
    ...(moment !== own && { previewAt: previewOf(moment) }),
    ...(language !== own && { lang: undefined }),
    ...(tone !== own && { tone }),
  };
  // Storybook itself is in English, most schedules are not.
  return html`<div lang=${language === own ? 'nl' : language} data-theme=${theme}>${story({ args: chosen })}</div>`;
};
