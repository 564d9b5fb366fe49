import type { Decorator, Preview } from '@storybook/web-components-vite';
import { css, html } from 'lit';
import { languageTags, regionTags } from '../src/messages/languages.js';
import { capital } from '../src/messages/speech.js';
import { setLook } from './looks.js';
import { setVisitorZone } from './visitor-zone.js';

/** Leaves the choice to the story. */
const own = 'own';

const choices = (ownTitle: string, ...entries: (readonly [value: string, title: string])[]) =>
  [[own, ownTitle] as const, ...entries].map(([value, title]) => ({ value, title }));

/*
 * A moment is written without a colon, for Storybook does not take one in an address. Any other moment can stand there:
 * ?path=/story/status--open&globals=moment:2026-11-24T1245
 */
const moments = choices(
  'Moment',
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

const languages = [...languageTags, ...regionTags, 'nl-BE'].sort();

/** A language by its own name. */
const nameOf = (tag: string) =>
  capital(new Intl.DisplayNames(tag, { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag);

const toolbar = (
  title: string,
  icon: 'time' | 'globe' | 'comment' | 'contrast' | 'location' | 'transfer' | 'paintbrush',
  items: readonly { readonly value: string; readonly title: string; readonly right?: string }[],
) => ({
  description: title,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

/** What the toolbar sets for all stories. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  moment: toolbar('Moment', 'time', moments),
  language: toolbar('Language', 'globe', choices('Language', ...languages.map((tag) => [tag, nameOf(tag)] as const))),
  zone: toolbar(
    'Visitor’s time zone',
    'location',
    choices(
      'Zone',
      ['Europe/Amsterdam', 'Amsterdam'],
      ['America/New_York', 'New York'],
      ['Asia/Kolkata', 'Kolkata'],
      ['Pacific/Kiritimati', 'Kiritimati'],
    ),
  ),
  direction: toolbar('Direction', 'transfer', [
    { value: 'ltr', title: 'LTR', right: 'Left to right' },
    { value: 'rtl', title: 'RTL', right: 'Right to left' },
  ]),
  tone: toolbar('Tone', 'comment', choices('Tone', ['formal', 'Formal'], ['informal', 'Informal'])),
  look: toolbar(
    'Theme',
    'paintbrush',
    choices(
      'Theme',
      ['neutral', 'Neutral'],
      ['high-contrast', 'High contrast'],
      ['nl-design-system', 'NL Design System'],
    ),
  ),
  theme: toolbar('Light or dark', 'contrast', [
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
  ]),
};

export const initialGlobals = {
  moment: own,
  zone: own,
  language: own,
  tone: own,
  look: own,
  theme: 'light',
  direction: 'ltr',
};

const screen = (name: string, width: number, height: number) => ({
  name: `${name}, ${width} px`,
  styles: { width: `${width}px`, height: `${height}px` },
});

/** The windows that a story can be seen in. */
export const viewports = {
  small: screen('Small phone, or 400 %', 320, 568),
  phone: screen('Phone', 400, 800),
  tablet: screen('Tablet', 768, 1024),
  desktop: screen('Desktop', 1280, 800),
};

const themes = css`
  [data-theme] {
    padding: 1rem;
    font-family: system-ui, sans-serif;
    line-height: 1.5;
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

/** Gives a story what the toolbar is set to. */
export const applyToolbar: Decorator = (story, { args, globals }) => {
  const { moment, zone, language, tone, look, theme, direction } = globals as typeof initialGlobals;
  setLook(look);
  setVisitorZone(zone === own ? undefined : zone);
  const chosen = {
    ...args,
    ...(moment !== own && { 'preview-at': previewOf(moment) }),
    ...(language !== own && { lang: undefined }),
    ...(tone !== own && { tone }),
  };
  // Storybook itself is in English, most schedules are not.
  const page = language === own ? 'nl' : language;
  return html`<div lang=${page} dir=${direction} data-theme=${theme}>${story({ args: chosen })}</div>`;
};
