// What a test in the browser can ask of the test runner with executeServerCommand(name, payload).

/** `set-time-zone`: the visitor's zone of this page from now on; null restores it. Chromium and Firefox only. */
export const timeZoneCommand = {
  name: 'time-zone-command',
  async executeCommand({ command, payload, session }) {
    if (command !== 'set-time-zone') return undefined;
    await session.browser.getPage(session.id).emulateTimezone(payload ?? undefined);
    return true;
  },
};

/** `force-colours`: colours of the visitor's own, on a `light` or `dark` ground; null restores the page's. True where that can be done: in Chromium. */
export const coloursCommand = {
  name: 'colours-command',
  async executeCommand({ command, payload, session }) {
    if (command !== 'force-colours') return undefined;
    if (!session.browser.name.startsWith('Chromium')) return false;
    const protocol = await session.browser.getPage(session.id).createCDPSession();
    const features = [
      { name: 'forced-colors', value: payload ? 'active' : 'none' },
      { name: 'prefers-color-scheme', value: payload ?? 'light' },
    ];
    await protocol.send('Emulation.setEmulatedMedia', { features });
    return true;
  },
};
