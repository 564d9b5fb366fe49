/** The style sheet of the staff's page: light and dark, from 320 px on. */
export const pageStyle = `
:root { color-scheme: light dark; --text: light-dark(#1b1b1b, #f1f1f1); --back: light-dark(#fff, #161616); --soft: light-dark(#f3f3f3, #262626);
  --line: light-dark(#767676, #8f8f8f); --link: light-dark(#0b4f9e, #9cc7ff); --red: light-dark(#a80000, #ff9d94); --red-back: light-dark(#fff0ef, #3a1210); }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 46rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--back); overflow-wrap: anywhere; }
h1 { margin: 0 0 .5rem; font-size: 1.6rem; line-height: 1.2; }
h2 { margin: 1.5rem 0 .5rem; font-size: 1.15rem; }
h2::first-letter { text-transform: uppercase; }
h3 { margin: 0; font-size: 1.1rem; }
p { margin: .35rem 0; }
a { color: var(--link); }
ul { margin: 0; padding: 0; list-style: none; }
.organisation, .facts, .count { font-weight: normal; color: var(--text); font-size: .95rem; }
.callback { margin: 0 0 .75rem; padding: .75rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--soft); }
.overdue h2 { color: var(--red); }
.overdue .callback { border: 2px solid var(--red); background: var(--red-back); }
.phone a { display: inline-block; padding: .35rem 0; font-size: 1.35rem; font-weight: 700; }
.text { white-space: pre-line; }
.warning, .failure { padding: .35rem .6rem; border-inline-start: .25rem solid var(--red); }
.failure { border: 2px solid var(--red); background: var(--red-back); font-weight: 700; }
.actions, .row, .again, .links { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; }
.actions > a, .links a { padding: .6rem 0; }
.links { column-gap: 1.5rem; }
label { display: block; }
select, input, textarea, button { font: inherit; color: inherit; min-height: 2.75rem; padding: .4rem .7rem; border: 1px solid var(--line); border-radius: .35rem; background: var(--back); max-width: 100%; }
textarea, .row input { display: block; width: 100%; }
.row { flex-wrap: nowrap; }
label select { display: block; width: 100%; }
.again { flex-wrap: nowrap; }
.again label { min-width: 0; }
[value=called] { color: var(--back); background: var(--link); border-color: var(--link); }
[value=erase] { color: var(--back); background: var(--red); border-color: var(--red); }
button { flex: none; cursor: pointer; font-weight: 600; overflow-wrap: normal; }
summary { padding: .5rem 0; cursor: pointer; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
#told:not(:empty) { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: center; margin: 0 0 .75rem; padding: .5rem .75rem; border: 2px solid var(--link); border-radius: .35rem; font-weight: 600; }
#told:empty { margin: 0; }
footer { margin-top: 2rem; border-top: 1px solid var(--line); }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (forced-colors: active) { .overdue .callback { border-width: 4px; } }
@media print { form .actions, details, .search, footer { display: none; } }
`;
