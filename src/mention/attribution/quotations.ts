import type {Analysis} from '../../language/index.ts';

/** A stretch inside quotation marks, its marks included, within one paragraph. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** Whether a closing mark ends it. */
  readonly closed: boolean;
  /** The index of the quotation in the paragraph before that it goes on with, or -1. */
  readonly continues: number;
}

const openers: ReadonlyMap<string, string> = new Map([
  ["''", "''"],
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
  ['``', "''"],
]);

interface Mark {
  readonly at: number;
  readonly text: string;
  readonly index: number;
}

/** Finds the outermost quotations: double marks, and typographic single ones where no double one is open. */
export function readQuotations(analysis: Analysis): Quotation[] {
  const quotations: Quotation[] = [];
  let at = 0;
  while (at < analysis.sentences.length) {
    const paragraph = analysis.sentences[at]!.paragraph;
    const first = analysis.sentences[at]!.first;
    let last = first;
    while (at < analysis.sentences.length && analysis.sentences[at]!.paragraph === paragraph) {
      last = analysis.sentences[at]!.last;
      at++;
    }
    readParagraph(analysis, paragraph, first, last, quotations);
  }
  return quotations;
}

function readParagraph(analysis: Analysis, paragraph: number, first: number, last: number, into: Quotation[]): void {
  const {text, tokens} = analysis;
  const before = into[into.length - 1];
  const hangs = before !== undefined && !before.closed && before.paragraph === paragraph - 1;
  let open: Mark | null = null;
  const close = (end: number, closed: boolean): void => {
    const continues = hangs && open!.index === first ? into.length - 1 : -1;
    into.push({start: open!.at, end, paragraph, closed, continues});
    open = null;
  };
  let after = 0;
  for (let index = first; index < last; index++) {
    const token = tokens[index]!;
    const mark = token.start < after ? '' : markOf(text, token.start);
    if (mark === '') continue;
    const end = token.start + mark.length;
    after = end;
    const opened: Mark | null = open;
    if (opened !== null) {
      const single = (opened as Mark).text === '‘' || (opened as Mark).text === "'";
      if (
        single
          ? closesSingle(text, token.start, mark)
          : closesDouble((opened as Mark).text, mark) || (mark === '“' && closesSingle(text, token.start, '’'))
      ) {
        if (mark === '"' && opensOnly(text, token.start) && index > (opened as Mark).index + 1)
          open = {at: token.start, text: mark, index};
        else close(mark === "''" && text[end] === "'" ? end + 1 : end, true);
      }
    } else if (openers.has(mark)) {
      if (mark !== '"' || !/[\d\p{L}]/u.test(text[token.start - 1] ?? ' ')) open = {at: token.start, text: mark, index};
    } else if ((mark === '‘' || mark === "'") && opensSingle(text, token.start) && hasClose(analysis, index, last)) {
      open = {at: token.start, text: mark, index};
    }
  }
  if (open !== null) close(tokens[last - 1]!.end, false);
}

/** The quotation mark that begins at `start`, or ''. */
function markOf(text: string, start: number): string {
  const first = text[start]!;
  if ("'’`‘".includes(first) && text[start + 1] === first) return first === '`' || first === '‘' ? '``' : "''";
  return '“”"«»„‘’\''.includes(first) ? first : '';
}

function closesDouble(opened: string, mark: string): boolean {
  if (opened === '“' || opened === '"') return mark === '”' || mark === '"';
  if (opened === '``' || opened === "''") return mark === "''" || mark === '"';
  return openers.get(opened) === mark;
}

function closesSingle(text: string, at: number, mark: string): boolean {
  return (mark === '’' || mark === "'") && /[\s.,;:!?)\]—–-]|^$/.test(text[at + 1] ?? '');
}

/** A straight mark that can only open: a blank before it and none after. */
function opensOnly(text: string, at: number): boolean {
  return /\s/.test(text[at - 1] ?? ' ') && /[\p{L}\d]/u.test(text[at + 1] ?? ' ');
}

function opensSingle(text: string, at: number): boolean {
  return /[\s([—–-]/.test(text[at - 1] ?? ' ') && /[\p{L}]/u.test(text[at + 1] ?? ' ');
}

const reach = 400;

function hasClose(analysis: Analysis, from: number, last: number): boolean {
  const {text, tokens} = analysis;
  for (let at = from + 2; at < last && at < from + reach; at++) {
    const token = tokens[at]!;
    const mark = markOf(text, token.start);
    if (openers.has(mark)) return false;
    if (mark !== '' && closesSingle(text, token.start, mark)) return true;
  }
  return false;
}
