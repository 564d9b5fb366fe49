/** The language of those who build this page (BCP 47): that of the page, or else of the browser that they look at it with. */
export function makersLanguage(): string {
  return document.documentElement.lang || navigator.language;
}
