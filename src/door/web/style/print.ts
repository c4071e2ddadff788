/** On paper: black on white, no controls, rows kept whole. */
export const PRINT = `
@media print {
  :root { color-scheme: light; --paper: #fff; --sheet: #f4f4f4; --speech: #f1f1f1; --target: #e2e2e2; --ink: #000; --muted: #444; --rule: #999; --faint: #ccc; --link: #000; --held: #000; --coming: #000; --off: #000; --wash: #f1f1f1; --claim: #666; --time: #000; --actor: #000; --place: #000; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  @page { margin: 18mm 16mm; }
  .as-of, .skip, .contents, .ways, .pages, .filters, .legend, .add, header.site nav ul, footer.site { display: none; }
  header.page { padding-top: .8rem; }
  h2, h3 { break-after: avoid; }
  tr, .desk, .drawing, .hit, .divergence, .notes li, .statements li { break-inside: avoid; }
  thead { display: table-header-group; }
  a, .cell, .notes a { color: inherit; text-decoration: none; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
