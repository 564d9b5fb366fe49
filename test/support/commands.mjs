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
