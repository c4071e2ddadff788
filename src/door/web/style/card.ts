/** The card beside a cell or a claim. */
export const CARD = `
.card {
  position: fixed; inset: auto; margin: 0; padding: .7rem .9rem; width: min(30rem, calc(100vw - 1rem)); max-height: 60vh; overflow: auto;
  border: 1px solid var(--muted); border-radius: 3px; background: var(--paper); color: var(--ink);
  box-shadow: 0 .3rem 1rem rgb(0 0 0 / .16); font: 400 var(--small)/1.45 var(--serif); text-indent: 0; text-align: left; white-space: normal; user-select: text;
}
.card p { padding-left: 0; text-indent: 0; }
.card p + p { margin-top: .45rem; }
.card a { color: inherit; text-decoration-color: var(--muted); text-decoration-style: dotted; }
.lit { background: var(--wash); }
@media print { .card { display: none; } }
`;
