#!/usr/bin/env bash
# Puppeteer waits for a selector by looking again whenever the document changes. A change inside a shadow root is none to it: what a component draws there
# later is never seen by `waitForSelector('host >>> part')`, nor by `pierce/part`, nor by a locator, though the same selector finds it at once. With
# `visible: true` it looks again at each frame and sees it.
# Therefore our tests wait for what is visible, or by a function (test/site, test/demo).
set -euo pipefail

browser=$(command -v chromium || command -v google-chrome || true)
[ -n "$browser" ] || { echo 'needs chromium'; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel error puppeteer-core@24.43.1

cat > ask.mjs <<'JS'
import { launch } from 'puppeteer-core';

const browser = await launch({ executablePath: process.argv[2], args: ['--no-sandbox'] });
const html = `<p id="host"></p><script>
  const root = document.querySelector('p').attachShadow({ mode: 'open' });
  setTimeout(() => { root.innerHTML = '<b>here</b>'; }, 300);
</script>`;
const timeout = 3000;
const ways = {
  'waitForSelector >>>': (page) => page.waitForSelector('#host >>> b', { timeout }),
  'waitForSelector pierce/': (page) => page.waitForSelector('pierce/b', { timeout }),
  'locator >>>': (page) => page.locator('#host >>> b').setTimeout(timeout).click(),
  'waitForSelector >>>, visible': (page) => page.waitForSelector('#host >>> b', { timeout, visible: true }),
};
const seen = {};
for (const [name, wait] of Object.entries(ways)) {
  const page = await browser.newPage();
  await page.setContent(html);
  const found = await wait(page).then(() => 'seen', () => 'not seen');
  const afterwards = (await page.$('#host >>> b')) ? 'there' : 'not there';
  seen[name] = `${found}, ${afterwards}`;
}
await browser.close();
console.log(seen);
const described = ['not seen, there', 'not seen, there', 'not seen, there', 'seen, there'];
const isAsDescribed = Object.values(seen).join() === described.join();
console.log(isAsDescribed ? 'as described' : 'CHANGED');
process.exit(isAsDescribed ? 0 : 1);
JS

node ask.mjs "$browser"
