#!/usr/bin/env node
// Before anything else is loaded: date-fns-tz is only exact where the host's clock knows no daylight saving (docs/design.md).
process.env['TZ'] = 'UTC';
const { main } = await import('./main.js');

await main(process.argv.slice(2), new URL('../../package.json', import.meta.url));
