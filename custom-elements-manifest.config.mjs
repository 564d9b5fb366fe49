// What the manifest is for: people and tools that use the elements from the package. So it names the published files,
// lists what is public and documented, and tells a summary from a description.

import { globSync } from 'tinyglobby';

/** Where what is public of the elements stands: themselves, their base classes, their events. */
const globs = [
  'src/elements/*/bereikbaar-*.ts',
  'src/elements/*/*-element.ts',
  'src/elements/*/*-events.ts',
  'src/elements/*/*-event.ts',
  'src/editor/bereikbaar-*.ts',
  'src/editor/form/*-element.ts',
  'src/define.ts',
];

/** The modules of a glob; one that has none would leave something out of the manifest, and nobody would see it. */
function modulesOf(glob) {
  const modules = globSync(glob, { ignore: '**/*.styles.ts' });
  if (modules.length) return modules;
  // An error that is thrown here ends nothing: the analyzer would go on with every file of the project.
  console.error(`custom-elements-manifest.config.mjs: no module is named ${glob}`);
  return process.exit(1);
}

const published = (path) => path.replace(/^\/?src\/(.*)\.(ts|js)$/, 'dist/$1.js');

const isPublic = ({ name, privacy = 'public' }) => privacy === 'public' && !name.startsWith('#');

/**
 * The values of attributes that editors offer. The analyzer finds the name of a type, or that any text will do: what is none
 * of these is answered with a default. A test compares them with what the elements take.
 */
const values = {
  lang: ['nl', 'en', 'de', 'fr', 'de-CH'],
  tone: ['formal', 'informal'],
  view: ['table', 'day', 'ribbon', 'week'],
  analytics: ['data-layer', 'matomo', 'plausible'],
};

/** An attribute with its values as its type. */
function withValues(attribute) {
  const all = values[attribute.name];
  return all ? { ...attribute, type: { text: all.map((value) => `'${value}'`).join(' | ') } } : attribute;
}

function tidyElement(element) {
  const { summary = '', description, members = [], attributes, events = [] } = element;
  const [first, ...rest] = summary.split('\n\n');
  if (rest.length)
    Object.assign(element, { summary: first, description: [description, ...rest].filter(Boolean).join('\n\n') });
  element.members = members.filter(isPublic);
  // The analyzer takes Lit's internal state for an attribute.
  const hidden = new Set(members.filter((member) => !isPublic(member)).map(({ name }) => name));
  if (attributes) element.attributes = attributes.filter(({ fieldName }) => !hidden.has(fieldName)).map(withValues);
  element.events = events.filter((event) => event.description); // the analyzer also guesses events, and guesses wrong
}

/** `constructor(readonly state: State)` declares a field, which the analyzer overlooks. */
function parameterFields(ts, node) {
  const isField = ({ modifiers = [] }) => modifiers.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword);
  const constructor = node.members.find(ts.isConstructorDeclaration);
  return (constructor?.parameters ?? []).filter(isField).map((parameter) => {
    const description = ts.getJSDocCommentsAndTags(parameter).map(({ comment }) => comment);
    return {
      kind: 'field',
      name: parameter.name.getText(),
      type: { text: parameter.type?.getText() ?? '' },
      readonly: true,
      ...(description.length ? { description: description.join(' ') } : {}),
    };
  });
}

/** What `define.js` registers: the analyzer does not see through our function. */
function definitions(modules) {
  return modules.flatMap(({ path, declarations = [] }) =>
    declarations
      .filter(({ tagName }) => tagName)
      .map(({ tagName, name }) => ({
        kind: 'custom-element-definition',
        name: tagName,
        declaration: { name, module: path },
      })),
  );
}

const tidy = {
  name: 'tidy',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.getText());
    const fields = parameterFields(ts, node);
    if (declaration && fields.length) declaration.members = [...(declaration.members ?? []), ...fields];
  },
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest;
    for (const module of modules) {
      module.path = published(module.path);
      for (const element of module.declarations?.filter(({ customElement }) => customElement) ?? []) {
        tidyElement(element);
        if (!element.tagName) delete element.customElement; // a base class
      }
    }
    modules.sort((one, other) => (one.path < other.path ? -1 : 1)); // the analyzer's order is that of the disk's answers
    modules.find(({ path }) => path === 'dist/define.js').exports = definitions(modules);
    const places = JSON.stringify(customElementsManifest, (key, value) =>
      key === 'module' ? published(value) : value,
    );
    Object.assign(customElementsManifest, JSON.parse(places));
  },
};

export default {
  globs: globs.flatMap(modulesOf),
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [tidy],
};
