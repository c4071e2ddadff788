/** Colours, type and the frame of every page. */
export const BASE = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --sheet: #f4f1ea; --ink: #1f1d1a; --muted: #5d574d; --rule: #d8d2c6; --faint: #e9e4da;
  --link: #1d4b63; --held: #28573a; --coming: #6b4700; --off: #8c2a20; --wash: #f7ebc3; --target: #f5d66b;
  --claim: #8a6d2f; --time: #6a3d7c; --actor: #1d4b63; --place: #28573a; --speech: #efece4;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, "Book Antiqua", "Source Serif 4",
    Charter, "Bitstream Charter", Georgia, "Liberation Serif", "Noto Serif", "DejaVu Serif", serif;
  --small: .84rem; --measure: 38rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17171a; --sheet: #1f1f23; --ink: #e9e5dc; --muted: #aca596; --rule: #3b3a36; --faint: #2a2a2c;
    --link: #9accdf; --held: #93cfa5; --coming: #e3bd74; --off: #f0a397; --wash: #3a341c; --target: #6b5712;
    --claim: #c9a75a; --time: #cfa8e0; --actor: #9accdf; --place: #93cfa5; --speech: #242428;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { font-size: 106.25%; scroll-padding-top: 1.5rem; text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 0 clamp(1rem, 4vw, 3rem); max-width: 84rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.5 var(--serif); font-variant-numeric: oldstyle-nums proportional-nums;
  font-kerning: normal; text-rendering: optimizeLegibility; overflow-wrap: break-word;
}
h1, h2, h3 { font-weight: 600; line-height: 1.2; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.4rem); letter-spacing: -.01em; }
h2 { font-size: 1.38rem; margin: 2.6rem 0 .7rem; padding-top: .5rem; border-top: 1px solid var(--rule); }
h3 { font-size: 1rem; margin: 0 0 .3rem; }
p, ul, ol, dl, dd, dt { margin: 0; padding: 0; }
ul { list-style: none; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .16em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 1px; }
main:focus { outline: none; }
cite { font-style: italic; }
code { font: .85em/1 ui-monospace, "DejaVu Sans Mono", monospace; }
.skip { position: absolute; left: -100vw; padding: .4rem .8rem; background: var(--paper); }
.skip:focus { left: 1rem; top: .5rem; z-index: 2; }
header.site {
  display: flex; flex-wrap: wrap; gap: .5rem 2rem; align-items: baseline; justify-content: space-between;
  padding: 1rem 0 .8rem; border-bottom: 3px double var(--rule);
}
.brand { font-size: 1.15rem; font-weight: 600; text-decoration: none; color: var(--ink); padding: .2rem 0; }
header.site nav { display: flex; flex-wrap: wrap; gap: .2rem 1.6rem; align-items: baseline; flex: 1; }
header.site nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.3rem; margin-left: auto; font-size: .92rem; }
header.site li a { display: inline-block; padding: .2rem 0; color: var(--ink); text-decoration-color: var(--rule); }
.motto { color: var(--muted); font-style: italic; margin-left: -.6rem; }
input, button, select, textarea {
  font: inherit; font-variant-numeric: lining-nums tabular-nums; color: var(--ink); background: var(--paper);
  border: 1px solid var(--muted); border-radius: 2px; padding: .2rem .5rem; min-height: 1.9rem;
}
button, select { cursor: pointer; }
.as-of {
  display: grid; grid-template-columns: 8.6rem minmax(6rem, 1fr) 8.6rem auto; gap: .3rem 1rem; align-items: center;
  padding: .45rem 0; border-bottom: 1px solid var(--rule); background: var(--paper);
  font-size: var(--small); color: var(--muted); font-variant-numeric: lining-nums tabular-nums;
}
.as-of a { display: inline-block; padding: .2rem 0; text-decoration: none; white-space: nowrap; }
.as-of a:hover { text-decoration: underline; }
.turn:first-of-type { text-align: right; }
.slider { width: 100%; padding: 0; border: 0; accent-color: var(--muted); min-height: 1.6rem; }
.day-field { display: flex; gap: .5rem; align-items: center; justify-content: end; grid-column: -2 / -1; }
@media (scripting: none) { .slider { visibility: hidden; } }
@media (min-width: 46.01rem) { .as-of { position: sticky; top: 0; z-index: 1; } html { scroll-padding-top: 5rem; } }
@media (max-width: 46rem) {
  header.site nav ul { margin-left: 0; width: 100%; }
  .as-of { grid-template-columns: 1fr 1fr; }
  .as-of .turn { grid-row: 1; } .turn:first-of-type { text-align: left; grid-column: 1; } .turn ~ .turn { text-align: right; grid-column: 2; }
  .slider { grid-column: 1 / -1; grid-row: 2; }
  .day-field { grid-column: 1 / -1; grid-row: 3; justify-content: start; }
}
header.page { padding: 2.2rem 0 .4rem; }
.lead { margin-top: .6rem; font-size: 1.12rem; color: var(--muted); max-width: 46rem; }
.lead strong { color: var(--off); font-weight: 600; }
footer.site { margin: 4rem 0 2rem; padding-top: .8rem; border-top: 1px solid var(--rule); }
footer.site p { font-size: var(--small); color: var(--muted); font-style: italic; }
.contents { margin-top: 1rem; }
.contents ul { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; font-size: .92rem; }
.contents li { padding: .15rem 0; }
.ways { display: flex; flex-wrap: wrap; gap: .2rem 1.3rem; margin-top: .5rem; font-size: .92rem; font-style: italic; }
.count, .day { color: var(--muted); font-variant-numeric: lining-nums tabular-nums; }
.day { white-space: nowrap; }
.pages { display: flex; gap: 1.5rem; margin-top: 1.2rem; color: var(--muted); }
`;
