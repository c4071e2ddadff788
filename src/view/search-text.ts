import {plain, wrap} from './plain.ts';
import type {Passage, SearchPage} from './search.ts';
import {describeDay} from './when.ts';
import {spaced} from './wording.ts';

/** What was found as lines for a terminal: each report with its passages, the words in bold, or in brackets without colour. */
export function renderSearch(
  {hits, total, more}: SearchPage,
  {width = 100, color = false}: {width?: number; color?: boolean} = {},
): string {
  if (hits.length === 0) return 'Nothing was found.\n';
  const blocks = hits.map(({reading: {report}, passages}) => {
    const {id, source, headline, reported} = report;
    const head = [source ?? headline ?? 'outlet not named', describeDay(reported)].join(', ');
    const lines = passages.map((passage) => {
      const lines = wrap(passageWords(passage), width, '    ', '      ');
      return color ? lines.replaceAll('[', '\u001b[1m').replaceAll(']', '\u001b[22m') : lines;
    });
    return [`${plain(head)} (report ${id})`, ...lines].join('\n');
  });
  const rest = !more ? '' : total === null ? '\nand more\n' : `\nand ${total - hits.length} more\n`;
  return `${blocks.join('\n\n')}\n${rest}`;
}

/** What was found as `rapporteur search --json` writes it. */
export function searchJson({hits, total, more}: SearchPage) {
  return {
    total,
    more,
    hits: hits.map(({reading: {report}, passages}) => ({
      document: report.id,
      source: report.source,
      headline: report.headline,
      reported: report.reported,
      passages: passages.map(({kind, by, start, end}) => ({kind, by, start, end, text: report.text.slice(start, end)})),
    })),
  };
}

function passageWords({kind, by, pieces}: Passage): string {
  const head = kind === 'statement' ? `${by ?? 'somebody'}: ` : kind === 'claim' ? `${spaced(by ?? '')}: ` : '';
  return head + pieces.map(({text, found}) => (found ? `[${text}]` : text.replace(/[[\]]/g, ' '))).join('');
}
