// What the manifest is for: people and tools that use the elements from the package. So it names the published files,
// lists what is public and documented, and tells a summary from a description.

const published = (path) => path.replace(/^\/?src\/(.*)\.(ts|js)$/, 'dist/$1.js');

const isPublic = ({ name, privacy = 'public' }) => privacy === 'public' && !name.startsWith('#');

function tidyElement(element) {
  const { summary = '', description, members = [], events = [] } = element;
  const [first, ...rest] = summary.split('\n\n');
  if (rest.length)
    Object.assign(element, { summary: first, description: [description, ...rest].filter(Boolean).join('\n\n') });
  element.members = members.filter(isPublic);
  element.events = events.filter((event) => event.description); // the analyzer also guesses events, and guesses wrong
}

const tidy = {
  name: 'tidy',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.path = published(module.path);
      for (const element of module.declarations?.filter(({ customElement }) => customElement) ?? []) {
        tidyElement(element);
        if (!element.tagName) delete element.customElement; // a base class
      }
    }
    const places = JSON.stringify(customElementsManifest, (key, value) =>
      key === 'module' ? published(value) : value,
    );
    Object.assign(customElementsManifest, JSON.parse(places));
  },
};

export default {
  globs: ['src/elements/{bereikbaar-*,events,updating-element}.ts', '!src/elements/*.styles.ts', 'src/define.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [tidy],
};
