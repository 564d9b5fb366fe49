#!/usr/bin/env bash
# Plausible's snippet leaves a queue in the page (`plausible.q`), which its script reads. Its tracker from npm does not: `init` puts its own function in
# the place of `window.plausible` and what was in the queue is never sent, nor is anything told of it.
# Therefore we keep events ourselves until it has begun (src/elements/analytics/analytics.ts).
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel error @plausible-analytics/tracker@0.4.6

cat > ask.mjs <<'JS'
const sent = [];
const target = { addEventListener() {}, scrollHeight: 0, visibilityState: 'visible', hasFocus: () => true };
Object.assign(globalThis, {
  window: globalThis,
  addEventListener() {},
  document: { ...target, body: target, documentElement: target, referrer: '' },
  location: { href: 'https://delinde.example/', hostname: 'delinde.example', protocol: 'https:', pathname: '/' },
  ResizeObserver: class { observe() {} },
  innerHeight: 0,
  scrollY: 0,
  history: {},
  localStorage: {},
  fetch: (url, { body }) => {
    sent.push(JSON.parse(body).n);
    return Promise.resolve({ status: 202 });
  },
});
Object.defineProperty(globalThis, 'navigator', { value: { webdriver: false } });

// The first line of Plausible's snippet, and an event of the page before the tracker has begun.
window.plausible = window.plausible || function () { (window.plausible.q = window.plausible.q || []).push(arguments); };
window.plausible('early');
const queued = window.plausible.q.length;

const { init } = await import('@plausible-analytics/tracker');
init({ domain: 'delinde.example', autoCapturePageviews: false });
window.plausible('late');
await new Promise((resolve) => setTimeout(resolve, 100));

console.log(`queued before init: ${queued}; sent: ${sent.join(', ')}`);
const isAsDescribed = queued === 1 && sent.join() === 'late';
console.log(isAsDescribed ? 'as described' : 'CHANGED');
process.exit(isAsDescribed ? 0 : 1);
JS

node ask.mjs
