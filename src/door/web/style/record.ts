/** The desk and the track: tables, cells, statuses, the ladder, notes. */
export const RECORD = `
.cell { color: inherit; text-decoration: underline dotted var(--muted); text-decoration-thickness: 1px; }
.cell:hover { color: var(--link); text-decoration-style: solid; }
/* A figure is small and its target is not: the target runs on under the text that follows, which is no target. */
.marks {
  position: relative; padding: 8px 17px 8px 2px; margin-right: -15px; text-indent: 0;
  font-size: .72em; font-weight: 400; line-height: 0; vertical-align: super; text-decoration: none;
  font-variant-numeric: lining-nums; white-space: nowrap;
}
.marks:hover { text-decoration: underline; }
.aside, .said, .parties, .particulars { color: var(--muted); font-size: var(--small); font-weight: 400; }
th .aside, td .aside { display: block; }
.none { color: var(--muted); font-style: italic; }
.party { color: var(--muted); font-size: var(--small); letter-spacing: .01em; }
.party::after { content: ":"; }
dt .party { display: block; }
dt .party::after { content: none; }

.badge { display: inline-block; font-size: var(--small); font-weight: 400; color: var(--muted); white-space: nowrap; }
.badge .sign { display: inline-block; width: 1.15em; margin-right: .1em; }
.badge.held, .badge.settled, .badge.agreed, .badge.fulfilled { color: var(--held); }
.badge.scheduled, .badge.expected, .badge.under-way, .badge.moving, .badge.proposed, .badge.open { color: var(--coming); }
.badge.cancelled, .badge.postponed, .badge.refused, .badge.overdue { color: var(--off); }
.badge.cancelled, .badge.refused, .badge.overdue { font-weight: 600; }
th .badge, td .badge { display: block; white-space: normal; }

.desk { padding: 1.4rem 0 1.2rem; border-top: 1px solid var(--rule); }
.desk:first-of-type { border-top: 0; }
.desk h2 { margin: 0; padding: 0; border: 0; }
.desk h2 a { color: inherit; text-decoration-color: var(--rule); }
.desk h2 a:hover { color: var(--link); text-decoration-color: currentColor; }
.desk dl, .standing .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); gap: 1rem 2.2rem; margin-top: .9rem; }
.desk dt, .standing h3 { font-size: var(--small); font-weight: 400; font-style: italic; color: var(--muted); border-bottom: 1px solid var(--faint); padding-bottom: .15rem; margin-bottom: .35rem; }
.desk li, .standing li { padding-left: 1em; text-indent: -1em; margin-bottom: .25rem; }
.next { font-weight: 600; }
.next .badge { display: block; white-space: normal; }

table { border-collapse: collapse; width: 100%; font-variant-numeric: lining-nums tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .5rem 1.4rem .55rem 0; border-bottom: 1px solid var(--faint); }
th:last-child, td:last-child { padding-right: 0; }
thead th { font-size: var(--small); font-weight: 400; font-style: italic; color: var(--muted); border-bottom: 1px solid var(--rule); padding-bottom: .25rem; }
tbody th { font-weight: 600; }
tbody tr:last-child > * { border-bottom: 1px solid var(--rule); }
.plain li + li { margin-top: .2rem; }
.moves { font-size: var(--small); color: var(--muted); margin-top: .2rem; }
tr:target, .divergence:target, .statements li:target { background: var(--wash); box-shadow: -.6rem 0 0 var(--wash), .6rem 0 0 var(--wash); }
@media (min-width: 46.01rem) { [data-label="When"], [data-label="By"] { min-width: 9rem; } [data-label="Particulars"], [data-label="Firmness"] { min-width: 12rem; } }

.ladder { display: inline-flex; flex-wrap: wrap; gap: .1rem .5rem; align-items: center; }
.rungs { display: inline-flex; gap: 2px; align-items: flex-end; }
.rung { width: .42rem; height: .42rem; border: 1px solid var(--muted); }
.rung.full { background: var(--held); border-color: var(--held); }
.rung:nth-child(2) { height: .56rem; } .rung:nth-child(3) { height: .7rem; }
.rung:nth-child(4) { height: .84rem; } .rung:nth-child(5) { height: .98rem; }
.firmness { font-size: var(--small); }
.fallen { color: var(--off); font-weight: 600; }

.divergence { margin-top: 1rem; }
.accounts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr)); gap: .6rem 0; }
.accounts > div { padding: 0 1.4rem; border-left: 1px solid var(--rule); }
.accounts dt { font-style: italic; color: var(--muted); font-size: var(--small); }

.changes { margin-top: .9rem; max-width: 52rem; }
.changes h3 a { color: inherit; text-decoration-color: var(--rule); }
.changes ul { margin-top: .25rem; }
.changes li { padding: .22rem 0 .22rem 1em; text-indent: -1em; }
header.page .filters { margin-top: 1rem; }
.search input { width: min(24rem, 80vw); }
.hit { padding: .9rem 0; border-top: 1px solid var(--faint); max-width: 46rem; }
.hit h2 { font-size: 1.1rem; margin: 0; padding: 0; border: 0; }
.hit h2 a { color: inherit; text-decoration-color: var(--rule); }
.hit li { margin-top: .4rem; }
.hit li .aside { display: block; }
.passage { color: inherit; text-decoration: none; }
.passage:hover { text-decoration: underline dotted; }
.news { margin-top: 1rem; padding: .2rem 1.2rem 1rem; background: var(--sheet); }
.news h2 { border: 0; margin: .4rem 0 0; }
.add { display: grid; gap: 1.1rem; max-width: 46rem; margin-top: 1.2rem; }
.add label { display: block; font-size: var(--small); color: var(--muted); }
.add textarea { width: 100%; line-height: 1.45; }
.add .day-field { justify-content: start; flex-wrap: wrap; }
.drop { border: 1px dashed var(--muted); padding: 1rem 1.2rem; border-radius: 3px; }
.add > * { min-width: 0; }
.drop input { border: 0; padding: .3rem 0; width: 100%; }
@media (scripting: none) { .drop .aside { display: none; } }
.send { display: flex; gap: 1rem; align-items: center; min-height: 2.2rem; }
.send .told { visibility: visible; }
.outcomes { margin-top: 1rem; max-width: 46rem; }
.refused { color: var(--off); }
.brief-days { margin-top: 1.2rem; }
.brief-days a { padding: .2rem 0; }
.brief { max-width: 44rem; }
.brief h1 { margin-top: 2rem; }
.brief > p { margin-top: .6rem; }
.brief h3 { margin-top: 1rem; }
.brief li { padding: .15rem 0 .15rem 1em; text-indent: -1em; }
.brief sup a { text-decoration: none; padding: 8px 3px; text-indent: 0; display: inline-block; margin: -8px 0; }
.brief .footnotes { font-size: var(--small); }
.brief .footnotes ol { padding-left: 2.2em; }
.brief .footnotes li, .brief .footnotes p { text-indent: 0; padding-left: 0; }
.filters { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; margin-bottom: .6rem; font-size: var(--small); }
.filters label { display: grid; color: var(--muted); min-width: 0; }
.filters select { max-width: 16rem; }
.filters select, .filters input, .filters button { min-height: 2rem; }
.found { font-size: var(--small); color: var(--muted); }
.statements { list-style: none; max-width: 52rem; }
.statements li { padding: .55rem 0; border-bottom: 1px solid var(--faint); }
.statements .who { font-size: var(--small); color: var(--muted); }
.speaker { color: var(--ink); font-weight: 600; }

.notes ol { font-size: var(--small); max-width: 56rem; columns: 1; padding-left: 2.2em; font-variant-numeric: lining-nums tabular-nums; }
.notes li { padding: .12rem 0 .12rem .3em; }
.notes li:target { background: var(--wash); }
.notes a { color: inherit; text-decoration-color: var(--muted); text-decoration-style: dotted; }
q { quotes: "“" "”" "‘" "’"; }

@media (max-width: 46rem) {
  .motto { display: none; }
  table.stack, .stack tbody, .stack tr, .stack th, .stack td { display: block; }
  .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stack tr { padding: .7rem 0; border-bottom: 1px solid var(--rule); }
  .stack th, .stack td, tbody tr:last-child > * { border: 0; padding: .12rem 0; }
  .stack td { display: grid; grid-template-columns: 6.2rem 1fr; gap: 0 .6rem; }
  .stack td > * { grid-column: 2; }
  .stack td::before { content: attr(data-label); grid-column: 1; grid-row: 1 / span 9; color: var(--muted); font-style: italic; font-size: var(--small); }
}
`;
