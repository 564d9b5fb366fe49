/** What a place tells its element, each with `data-` before it; and its schedule. */
export const attributes = [
  'channel',
  'compiled',
  'lang',
  'tone',
  'preview-at',
  'analytics',
  'allow-origin',
  'view',
  'merge-days',
  'weeks',
  'ribbon',
];

/** What the element of a place depends on. */
export const placeAttributes = ['bereikbaar', 'schedule', 'src', ...attributes].map((name) => `data-${name}`);

/** The address of a place's schedule. Who delays scripts keeps the script's own address in `data-src`, which is none. */
export function scheduleOf(place: Element): string | null {
  const old = place.getAttribute('data-src');
  const isScript = old !== null && (place as HTMLScriptElement).src === new URL(old, place.baseURI).href;
  return place.getAttribute('data-schedule') ?? (isScript ? null : old);
}
