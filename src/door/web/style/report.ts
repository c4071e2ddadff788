/** The report: its text with marks, and what was read from it beside. */
export const REPORT = `
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.3rem; margin-top: .9rem; font-size: var(--small); }
.report { margin-top: 1.4rem; }
.paragraph { display: grid; grid-template-columns: minmax(0, var(--measure)) minmax(15rem, 1fr); gap: 0 3rem; padding: .9rem 0; border-top: 1px solid var(--faint); }
.paragraph .text { white-space: pre-wrap; font-size: 1.1rem; line-height: 1.72; }
mark, .claim, .readings > li { scroll-margin-top: 30vh; }
mark { background: var(--wash); color: inherit; padding: .08em 0; }
mark:target, mark:target mark { background: var(--target); }
mark:target { outline: 2px solid var(--target); }
.claim { border-bottom: 1.5px solid var(--claim); }
.claim .claim { padding-bottom: .14em; }
.claim:target { background: var(--target); }
.attribution { background: var(--speech); font-style: italic; }
mark .attribution, .attribution .attribution { background: none; }
.time { color: var(--time); text-decoration: underline dotted; text-underline-offset: .18em; }
.actor { color: var(--actor); font-weight: 600; }
.place { color: var(--place); text-decoration: underline dashed; text-decoration-thickness: 1px; text-underline-offset: .18em; }
.figure { font-size: .66em; vertical-align: super; line-height: 0; font-style: normal; font-weight: 400; text-decoration: none; padding: .35em .15em; font-variant-numeric: lining-nums; }
.figure { user-select: none; -webkit-user-select: none; }
.figure:hover { text-decoration: underline; }
.readings { list-style: none; font-size: var(--small); }
.readings > li { padding: .1rem 0 .7rem 2.1rem; position: relative; }
.readings > li::before { content: attr(value); position: absolute; left: 0; width: 1.5rem; text-align: right; color: var(--muted); font-variant-numeric: lining-nums tabular-nums; }
.readings > li:target { background: var(--wash); }
.act { font-weight: 600; }
.code { color: var(--muted); }
.readings dl > div { display: inline; }
.readings dl > div:not(:last-child)::after { content: " · "; color: var(--muted); }
.readings dt { display: inline; font-style: italic; color: var(--muted); }
.readings dt::after { content: " "; }
.readings dd { display: inline; }
.cells li { position: relative; padding-left: 1.3em; }
.cells a, .act { display: inline-block; min-height: 24px; line-height: 1.35; padding: .12rem 0; }
.cells li::before { content: "→"; position: absolute; left: 0; color: var(--muted); padding: .12rem 0; line-height: 1.35; }
.fields { color: var(--muted); }
.loose { font-size: var(--small); padding-left: 2.1rem; }
.loose p { color: var(--muted); font-style: italic; }
@media (max-width: 60rem) { .paragraph { grid-template-columns: minmax(0, 1fr); gap: .7rem; } }
`;
