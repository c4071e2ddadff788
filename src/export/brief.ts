import {micromark} from 'micromark';
import {gfmFootnote, gfmFootnoteHtml} from 'micromark-extension-gfm-footnote';

/** A brief in Markdown as HTML: headings, lists, links and footnotes; whatever else a report may hold stays text. */
export function briefHtml(markdown: string): string {
  return micromark(markdown, {
    extensions: [gfmFootnote()],
    htmlExtensions: [gfmFootnoteHtml({label: 'Notes', labelAttributes: '', labelTagName: 'h2'})],
  });
}

/** A brief as one HTML file that loads nothing, for a colleague. */
export function briefFile(markdown: string): string {
  const body = briefHtml(markdown);
  const title = /<h1>(.*?)<\/h1>/.exec(body)?.[1] ?? 'Brief';
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 2rem auto; padding: 0 1rem; max-width: 42rem; font: 1.05rem/1.5 "Iowan Old Style", Palatino, "Book Antiqua", Georgia, "Liberation Serif", serif; font-variant-numeric: oldstyle-nums; }
h1, h2, h3 { line-height: 1.2; font-weight: 600; }
h2 { margin-top: 2rem; padding-top: .4rem; border-top: 1px solid #8886; font-size: 1.3rem; }
h3 { font-size: 1.05rem; margin-bottom: .2rem; }
ul { padding-left: 1.1rem; }
li { margin: .2rem 0; }
sup a { text-decoration: none; font-size: .8em; padding: 0 .1em; }
.footnotes { font-size: .87rem; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } h2, h3 { break-after: avoid; } li { break-inside: avoid; } }
`;
