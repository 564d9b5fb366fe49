/** Documents as people format them. */
export const handFormatted = `{
    "version": 1, "timeZone": "Europe/Amsterdam",
    "x-team": { "note": "van ons" },
    "hours": { "mon-thu": ["08:00-17:00"], "fri": ["08:00-12:00"] },
    "breaks": [{ "name": "lunch", "days": "mon-fri", "time": "12:30-13:30" }],
    "exceptions": [
        { "date": "2026-12-25", "hours": "closed", "reason": "Kerst" },
        { "date": "2027-01-01", "hours": "closed" }
    ]
}
`;

const hardText = `{
  "version": 1,
  "timeZone": "Europe/Amsterdam",
  "organisation": { "name": "Jansen & Zn \\"De Linde\\" <b>8</b> </script><!-- :-) -- 'x' \\\\ [gallery] 😀 %C3 %20 &quot; &amp; é\\nregel" },
  "hours": { "mon-fri": ["08:00-17:00"] },
  "x-team": { "note": "keep me" }
}`;

/** What is hard to keep, by what it is. */
export const texts: Readonly<Record<string, string>> = {
  'by hand': handFormatted,
  'strange characters': hardText,
  'line breaks of Windows': handFormatted.replaceAll('\n', '\r\n'),
  'line breaks of an old Mac': handFormatted.replaceAll('\n', '\r'),
  tabs: handFormatted.replaceAll('    ', '\t'),
  'no final line break': handFormatted.trimEnd(),
  'a byte order mark': `\u{FEFF}${handFormatted}`,
  'a key twice': '{ "a": 1, "b": { "c": 1, "d": 2, "c": 3 }, "a": 2 }',
  'keys of prototypes': '{ "__proto__": { "a": 1 }, "constructor": 2, "toString": [] }',
  'keys that are numbers': '{ "b": 1, "2": 2, "10": 3, "1": 4 }',
  'escaped keys': '{ "\\u0061": 1, "\\"": 2, "": 3 }',
  'numbers as JSON has them': '[1.0, 1E5, -0, 1e400, 0.10]',
  'commas in front': '{ "a": 1\n, "b": 2\n, "c": [ 1\n  , 2 ]\n}',
  'on one line': '{"a":1,"b":[1,2,{"c":"d"}]}',
  'room around all': ' \n{ "a" : [ ] , "b" : { } , "c" : [ 1 , 2 ] } \n\n',
  'a word': ' "always" ',
  nothing: 'null',
};
