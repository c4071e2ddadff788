/** The plot of a track, and the forms that it uses. */
export const TIMELINE = `
.drawing { display: none; width: 100%; height: auto; margin-top: .4rem; font-family: var(--serif); }
@media (max-width: 46rem) { .drawing.narrow { display: block; max-width: 30rem; } }
@media (min-width: 46.01rem) and (max-width: 72rem) { .drawing.middle { display: block; } }
@media (min-width: 72.01rem) { .drawing.wide { display: block; } }
.plot text { fill: var(--ink); font-size: 13px; font-variant-numeric: lining-nums tabular-nums; }
.plot .tick, .plot .heading, .plot .hint { fill: var(--muted); font-size: 12px; }
.plot .tick { text-anchor: middle; }
.plot .now { fill: var(--ink); font-weight: 600; text-anchor: end; }
.plot .begins { text-anchor: start; }
.plot .heading, .plot .hint { font-style: italic; }
.plot .rule { stroke: var(--rule); }
.plot .grid { stroke: var(--faint); }
.plot .today { stroke: var(--ink); }
.plot .ahead { fill: var(--sheet); }
.plot path { fill: none; }
.mark { color: var(--coming); text-decoration: none; }
.mark.held, .mark.fulfilled, .mark.agreed, .mark.formalised, .mark.in-force { color: var(--held); }
.mark.cancelled, .mark.postponed, .mark.overdue, .mark.suspended, .mark.lapsed, .mark.reversed, .mark.rejected { color: var(--off); }
.mark .form { stroke: currentColor; stroke-width: 1.8; fill: var(--paper); }
.mark.held .form, .mark.fulfilled .form, .mark.agreed .form, .mark.formalised .form, .mark.in-force .form, .mark.overdue .form { fill: currentColor; }
.mark.under-way .form { fill: color-mix(in srgb, currentColor 45%, var(--paper)); }
.mark.expected .form, .mark.floated .form { stroke-dasharray: 2.2 1.8; }
.mark.cancelled .form, .mark.lapsed .form, .mark.reversed .form, .mark.rejected .form { stroke-width: 2.4; fill: none; }
.mark .stem, .mark .climb { stroke: currentColor; stroke-width: 1.6; }
.mark .span, .mark .before { stroke: currentColor; stroke-width: 1.2; stroke-dasharray: 3 3; }
.mark .stay { stroke: currentColor; stroke-width: 4; }
.mark .ghost { fill: none; stroke: currentColor; stroke-dasharray: 1.5 1.5; }
.mark .hit { fill: transparent; }
.mark:hover .hit, .mark:focus-visible .hit { fill: var(--wash); }
.mark:focus-visible { outline: none; }
.mark:focus-visible .hit { stroke: var(--link); stroke-width: 2; }
.mark:hover .label { text-decoration: underline; }
.mark .ends { text-anchor: end; }
.told { visibility: hidden; pointer-events: none; }
.mark:hover + .told, .mark:focus-visible + .told { visibility: visible; }
.plot:has(.mark:hover) .mark:focus-visible:not(:hover) + .told { visibility: hidden; }
.timeline .plot:has(.mark:is(:hover, :focus-visible)) .hint { visibility: hidden; }
.told div { font-size: 13px; line-height: 1.35; color: var(--ink); background: var(--paper); height: 100%; overflow: hidden; }
.told .first { font-weight: 600; }
.forms { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; margin-top: .3rem; font-size: var(--small); color: var(--muted); }
.forms li { display: flex; gap: .35rem; align-items: center; }
.forms svg { overflow: visible; }
@media print { .timeline .plot .hint, .timeline .told { display: none; } }
`;
