#!/usr/bin/env node
/** The version of the package: the build puts it here, so that the command also runs where `dist` was copied to alone. */
declare const packageVersion: string;
export {};

// Before anything else is loaded: date-fns-tz is only exact where the host's clock knows no daylight saving (docs/design.md).
process.env['TZ'] = 'UTC';
const { main } = await import('./main.js');

await main(process.argv.slice(2), packageVersion);
