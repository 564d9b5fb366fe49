// What hosts do to the world that our scripts live in. Each alone is found on real pages; the fuzz lays some over each other.
import { existsSync, readFileSync } from 'node:fs';

/** A host's script, run before ours. */
export interface Evil {
  readonly name: string;
  readonly code: string;
  /** What it takes away is needed to draw: own content may stay. */
  readonly isGrave?: true;
}

/** Debian's packages of libraries that gave pages of their time functions that browsers have themselves by now. */
const packaged = [
  { name: 'MooTools 1.4.5, the real one', path: '/usr/share/javascript/mootools/mootools-core-nc.js' },
  { name: 'Prototype.js 1.7.3, the real one', path: '/usr/share/javascript/prototype/prototype.js' },
];

/** Those that are installed. */
export const libraries: readonly Evil[] = packaged
  .filter(({ path }) => existsSync(path))
  .map(({ name, path }) => ({ name, code: readFileSync(path, 'utf8') }));

const returnsItself = 'function () { return this; }';

const prototypes: readonly Evil[] = [
  { name: 'enumerable functions on Object', code: `Object.prototype.each = Object.prototype.map = ${returnsItself};` },
  {
    name: 'enumerable functions on Array',
    code: `Array.prototype.last = Array.prototype.contains = ${returnsItself};`,
  },
  { name: 'own Array.from', code: `Array.from = (list) => (list ? [].slice.call(list) : []);` },
  {
    name: 'own Array entries, flatten and uniq',
    code: `Array.prototype.entries = ${returnsItself}; Array.prototype.flatten = Array.prototype.uniq = ${returnsItself};`,
  },
  {
    name: 'toJSON on everything',
    code: `Object.prototype.toJSON = ${returnsItself}; String.prototype.toJSON = ${returnsItself}; Date.prototype.toJSON = () => 'never';`,
  },
  {
    name: 'own bind',
    code: `Function.prototype.bind = function (self, ...first) { const run = this; return function (...rest) { return run.apply(self, first.concat(rest)); }; };`,
  },
  {
    name: 'methods on elements',
    code: `for (const name of ['show', 'update', 'select', 'observe', 'visible', 'addClass']) Element.prototype[name] = ${returnsItself};`,
  },
  {
    name: 'own append, which takes one node',
    code: `Element.prototype.append = function (node) { this.appendChild(typeof node === 'string' ? new Text(node) : node); };`,
  },
  {
    name: 'own String methods',
    code: `String.prototype.format = String.prototype.strip = String.prototype.times = ${returnsItself};`,
  },
  {
    name: 'own Number and Date methods',
    code: `Number.prototype.times = ${returnsItself}; Date.prototype.format = () => ''; Date.now = () => +new Date();`,
  },
  {
    name: 'Element.remove of old',
    code: `Element.prototype.remove = function () { if (this.parentNode) this.parentNode.removeChild(this); return this; };`,
  },
];

const globals: readonly Evil[] = [
  {
    name: 'globals by our words',
    code: `var schedule = 1, status = 2, clock = 3, page = 4, hours = 5, channels = 6, litHtmlVersions = ['1.0.0'], bereikbaar = {};`,
  },
  { name: 'another Promise', code: `window.Promise = class Promise extends window.Promise {};` },
  { name: 'another Map', code: `window.Map = class Map extends window.Map {};` },
  {
    name: 'fetch that is wrapped',
    code: `{ const ask = window.fetch; window.fetch = function (...all) { return ask.apply(this, all).then((it) => it); }; }`,
  },
  {
    name: 'JSON that is wrapped',
    code: `{ const read = JSON.parse; JSON.parse = function (...all) { return read.apply(this, all); }; }`,
  },
  {
    name: 'timers that are wrapped',
    code: `for (const name of ['setTimeout', 'clearTimeout', 'requestAnimationFrame']) { const real = window[name]; window[name] = function (...all) { return real.apply(window, all); }; }`,
  },
  {
    name: 'listeners that are wrapped',
    code: `{ const add = EventTarget.prototype.addEventListener; EventTarget.prototype.addEventListener = function (...all) { return add.apply(this, all); }; }`,
  },
  {
    name: 'Event and Element by other names',
    code: `window.Event = Object.assign(window.Event, { Keys: {} }); window.Element = Object.assign(function Element() {}, window.Element, { prototype: window.Element.prototype });`,
  },
  {
    name: 'define that tells who is there',
    code: `{ const define = customElements.define; customElements.define = function (...all) { return define.apply(this, all); }; }`,
  },
  {
    name: 'a loader of modules',
    code: `window.define = Object.assign(() => {}, { amd: {} }); window.require = () => {}; window.module = { exports: {} }; window.exports = {};`,
  },
  { name: 'a console that is silent', code: `for (const name of ['warn', 'error', 'info']) console[name] = () => {};` },
  { name: 'no console at all', code: `window.console = undefined;` },
  { name: 'a console that throws', code: `console.warn = () => { throw new Error('not here'); };` },
  { name: 'internals without states', code: `delete ElementInternals.prototype.states;` },
];

const thefts: readonly Evil[] = [
  {
    name: 'values on Object by words of a schedule',
    code: `Object.prototype.hours = 'always'; Object.prototype.channels = []; Object.prototype.reason = 'Open!';`,
    isGrave: true,
  },
  { name: 'values on Object that Lit takes for options', code: `Object.prototype.state = 'open';`, isGrave: true },
  { name: 'no replaceSync', code: `delete CSSStyleSheet.prototype.replaceSync;`, isGrave: true },
  { name: 'no AbortController', code: `delete window.AbortController;`, isGrave: true },
  { name: 'no attachInternals', code: `delete HTMLElement.prototype.attachInternals;`, isGrave: true },
  {
    name: 'attachShadow that throws',
    code: `Element.prototype.attachShadow = () => { throw new Error('no shadow here'); };`,
    isGrave: true,
  },
  {
    name: 'no Intl.DateTimeFormat',
    code: `Intl.DateTimeFormat = function () { throw new RangeError('no'); };`,
    isGrave: true,
  },
  {
    name: 'createTreeWalker that throws',
    code: `Document.prototype.createTreeWalker = () => { throw new Error('no walks'); };`,
    isGrave: true,
  },
  {
    name: 'importNode that throws',
    code: `Document.prototype.importNode = () => { throw new Error('no'); };`,
    isGrave: true,
  },
];

/** All that is done before our script runs. */
export const evils: readonly Evil[] = [...libraries, ...prototypes, ...globals, ...thefts];

/** What stands in pages by names that scripts ask for. */
export const clobbers: readonly string[] = [
  '<form name="body"><input name="attributes"><input name="childNodes"></form>',
  '<img name="currentScript"><img name="scripts">',
  '<form id="customElements"><input name="get"><input name="define"></form>',
  '<a id="document"></a><a id="location"></a><a id="bereikbaar"></a>',
  '<form name="documentElement"><input name="lang"></form>',
  '<iframe name="fetch" srcdoc=""></iframe><embed name="plugins">',
  '<form id="console"><input name="warn"></form><object name="adoptedStyleSheets"></object>',
  '<img id="Promise"><img id="Intl"><img name="head"><img name="title">',
  '<form name="readyState"></form><form name="visibilityState"></form><form name="activeElement"></form>',
  '<form name="querySelector"></form><img name="createElementNS"><img name="getElementById">',
  '<form><select name="matches"></select><input name="querySelectorAll"><input name="closest"></form>',
];

/** Names of what Lit and ours cannot do without: own content may stay. */
export const graveNames: readonly string[] = [
  'querySelectorAll',
  'createElement',
  'createComment',
  'createTextNode',
  'createTreeWalker',
  'importNode',
  'addEventListener',
  'elementsFromPoint',
  'defaultView',
  'baseURI',
];
