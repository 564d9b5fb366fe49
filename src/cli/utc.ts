// Imported before everything else: date-fns-tz is only exact where the host's clock knows no daylight saving (DESIGN.md).
process.env['TZ'] = 'UTC';
