const BLOCKS = new Set(
  'address article aside blockquote body div dl dt dd figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const UNREAD = new Set(['script', 'style', 'template', 'head']);
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  eacute: 'é',
  egrave: 'è',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  ccedil: 'ç',
};

/** What a reader reads of a piece of XHTML: paragraphs parted by a blank line, no tags, entities resolved. Linear. */
export function textOfMarkup(markup: string): string {
  const pieces: string[] = [];
  let at = 0;
  while (at < markup.length) {
    const open = markup.indexOf('<', at);
    pieces.push(resolved(markup.slice(at, open < 0 ? markup.length : open).replace(/\s+/g, ' ')));
    if (open < 0) break;
    const comment = markup.startsWith('<!--', open);
    const close = markup.indexOf(comment ? '-->' : '>', open);
    if (close < 0) break;
    at = close + (comment ? 3 : 1);
    const name = comment ? '' : tagName(markup, open);
    if (UNREAD.has(name)) at = past(markup, name, at);
    else if (name === 'br') pieces.push('\n');
    else if (BLOCKS.has(name.replace('/', ''))) pieces.push('\n\n');
  }
  return pieces
    .join('')
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
}

function tagName(markup: string, open: number): string {
  return /^\/?[a-zA-Z][a-zA-Z0-9]*/.exec(markup.slice(open + 1, open + 24))?.[0].toLowerCase() ?? '';
}

function past(markup: string, name: string, from: number): number {
  const end = markup.indexOf(`</${name}`, from);
  const close = end < 0 ? -1 : markup.indexOf('>', end);
  return close < 0 ? markup.length : close + 1;
}

function resolved(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (written, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? written;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });
}
