import highContrast from '../src/themes/high-contrast.css?inline';
import neutral from '../src/themes/neutral.css?inline';
import nlDesignSystem from '../src/themes/nl-design-system.css?inline';

/** A made-up organisation's variables, as a page with NL Design System has them. */
const variablesOfAPage = `[data-theme] {
  --utrecht-document-font-family: Georgia, serif;
  --nl-paragraph-color: light-dark(#1b1440, #efecff);
  --utrecht-document-background-color: light-dark(#fdfcff, #17122e);
  --utrecht-separator-color: light-dark(#cfc8ea, #443a70);
  --nl-button-primary-background-color: light-dark(#4b2aa8, #c9b8ff);
  --nl-button-primary-color: light-dark(#fff, #1b1440);
  --nl-button-border-radius: 2px;
}`;

const looks: Readonly<Record<string, string>> = {
  neutral,
  'high-contrast': highContrast,
  'nl-design-system': nlDesignSystem + variablesOfAPage,
};

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** Gives all stories one of the themes; any other name gives them the default looks. */
export function setLook(name: string): void {
  sheet.replaceSync(looks[name] ?? '');
}
