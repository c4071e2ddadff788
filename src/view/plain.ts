/** Text that cannot steer a terminal or turn a line around: control and direction characters become spaces, runs one space. */
export function plain(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The beginning of a text in at most `width` UTF-16 units, broken between words, with an ellipsis where it is cut. */
export function shorten(text: string, width: number): string {
  const line = plain(text.length > width * 4 ? text.slice(0, width * 4) : text);
  if (line.length <= width && text.length <= width * 4) return line;
  const cut = line.slice(0, Math.max(1, width - 1)).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > width / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/, '')}…`;
}

/** One paragraph broken into lines of at most `width`, the first indented by `first` and the rest by `rest`. */
export function wrap(text: string, width: number, first = '', rest = first): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of plain(text).split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += (empty ? '' : ' ') + word;
    empty = false;
  }
  lines.push(line);
  return lines.join('\n');
}
