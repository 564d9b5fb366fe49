/** The elements that are parts of the script by themselves, by their names without `bereikbaar-`, and what loads and registers them. */
export const elementLoaders: Readonly<Record<string, () => Promise<object>>> = {
  channels: () => import('./channels/define-channels.js'),
  nu: () => import('./nu/define-nu.js'),
  hours: () => import('./hours/define-hours.js'),
  callback: () => import('./callback/define-callback.js'),
  launcher: () => import('./launcher/define-launcher.js'),
};

/** The tag of an element. */
export const tagOf = (name: string) => `bereikbaar-${name}`;

/** What is filled with an element. */
export const placeSelector = '[data-bereikbaar]';

/** The tags of all elements. */
export const tags = ['status', ...Object.keys(elementLoaders)].map(tagOf);

/** The elements and such places. */
export const selector = [...tags, placeSelector].join();
