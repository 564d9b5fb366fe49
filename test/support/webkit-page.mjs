// The part of puppeteer's Page that @web/test-runner-commands needs, spoken in WebDriver.

const keyCodes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const buttons = { left: 0, middle: 1, right: 2 };

function keyboardOf(call) {
  const key = (type, name) => {
    const actions = [{ type, value: keyCodes[name] ?? name }];
    return call('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  };
  const down = (name) => key('keyDown', name);
  const up = (name) => key('keyUp', name);
  const press = async (name) => {
    await down(name);
    await up(name);
  };
  const type = async (text) => {
    for (const character of text) await press(character);
  };
  return { type, press, down, up };
}

function mouseOf(call) {
  const point = (...actions) => {
    const parameters = { pointerType: 'mouse' };
    return call('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters, actions }] });
  };
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  const down = ({ button = 'left' } = {}) => ({ type: 'pointerDown', button: buttons[button] });
  const up = ({ button = 'left' } = {}) => ({ type: 'pointerUp', button: buttons[button] });
  return {
    move: (x, y) => point(move(x, y)),
    click: (x, y, options) => point(move(x, y), down(options), up(options)),
    down: (options) => point(down(options)),
    up: (options) => point(up(options)),
    reset: () => call('DELETE', '/actions'),
  };
}

/** What runs functions in the page, with values that JSON can hold. */
function runnerOf(call) {
  const run = async (script, args) => {
    const told = await call('POST', '/execute/async', { script, args });
    if (told.error) throw new Error(told.error);
    return told.value;
  };
  const evaluate = (code, ...values) => {
    if (typeof code === 'string') return call('POST', '/execute/sync', { script: code, args: [] });
    const ends = 'then((value) => done({ value }), (error) => done({ error: String(error) }))';
    return run(`const [values, done] = arguments; (async () => (${code})(...values))().${ends};`, [values]);
  };
  const waitForFunction = (code, _options, ...values) => {
    const loop = `async (...all) => { while (!(await (${code})(...all))) await new Promise(requestAnimationFrame); }`;
    return evaluate({ toString: () => loop }, ...values);
  };
  const $eval = (selector, code) =>
    evaluate({ toString: () => `(found) => (${code})(document.querySelector(found))` }, selector);
  return { evaluate, waitForFunction, $eval };
}

/** A page of puppeteer's shape; `call` sends one WebDriver command of the session. */
export function webKitPage(call) {
  return {
    keyboard: keyboardOf(call),
    mouse: mouseOf(call),
    ...runnerOf(call),
    goto: async (url) => {
      await call('POST', '/timeouts', { script: 300_000 });
      await call('POST', '/url', { url });
    },
    on: () => undefined, // WebDriver tells nothing of a console or of requests
    // A window that was resized is no longer the active one, and then nothing in it matches :focus.
    setViewport: () => Promise.resolve(),
    screenshot: async () => Buffer.from(await call('GET', '/screenshot'), 'base64'),
    emulateMediaFeatures: () => Promise.reject(new Error('Media features cannot be emulated in WebKitGTK.')),
    emulateTimezone: () => Promise.reject(new Error('The time zone is set when WebKitGTK starts (TZ).')),
    url: () => 'about:blank',
  };
}
