import type {Child} from 'hono/jsx';
import type {Evidence} from '../../record/index.ts';
import {describeDay, lastOf, type OutletOf, placeOf, proofOf, showing} from '../../view/index.ts';
import type {Links} from './links.ts';

/** The footnotes of one page: the same words have one number, in the order in which the page first uses them. */
export class Notes {
  private readonly numbers = new Map<string, number>();
  readonly all: Evidence[] = [];

  constructor(
    readonly links: Links,
    readonly outletOf: OutletOf,
  ) {}

  /** Whether the page has used the words before. */
  has(evidence: Evidence): boolean {
    return this.numbers.has(placeOf(evidence));
  }

  number(evidence: Evidence): number {
    const place = placeOf(evidence);
    const known = this.numbers.get(place);
    if (known !== undefined) return known;
    this.numbers.set(place, this.all.push(evidence));
    return this.all.length;
  }
}

interface CellProps {
  notes: Notes;
  evidence: readonly Evidence[];
  children?: Child;
}

/**
 * A cell of the record: its value leads to the words in their report, the latest of them where none is named, the
 * figures after it to the notes of the page.
 */
export function Cell({notes, evidence, lead, children}: CellProps & {lead?: Evidence | null}) {
  const target = lead ?? lastOf(evidence);
  return (
    <>
      {target === null ? (
        <span>{children}</span>
      ) : (
        <a class="cell" href={notes.links.words(target)}>
          {children}
        </a>
      )}
      <Marks notes={notes} evidence={evidence} />
    </>
  );
}

/**
 * A lesser cell of a row: its value leads to the evidence of the row that says it best. It has a figure only where no
 * other cell of the page has shown that evidence.
 */
export function Value({notes, evidence, says, children}: CellProps & {says: readonly (string | null)[]}) {
  const target = showing(evidence, ...says);
  if (target === null) return <span>{children}</span>;
  const known = notes.has(target);
  return (
    <span>
      <a class="cell" href={notes.links.words(target)} data-notes={known ? notes.number(target) : null}>
        {children}
      </a>
      {known ? null : <Marks notes={notes} evidence={[target]} />}
    </span>
  );
}

/** At most three note figures, of more pieces of evidence the first two and the last; they lead to the first of them. */
export function Marks({notes, evidence}: {notes: Notes; evidence: readonly Evidence[]}) {
  if (evidence.length === 0) return null;
  const shown = evidence.length <= 3 ? evidence : [...evidence.slice(0, 2), evidence.at(-1)!];
  const numbers = [...new Set(shown.map((each) => notes.number(each)))].sort((a, b) => a - b);
  return (
    <a
      class="marks"
      href={`#n${numbers[0]}`}
      data-notes={numbers.join(' ')}
      aria-label={`${numbers.length === 1 ? 'Note' : 'Notes'} ${numbers.join(', ')}`}
    >
      {numbers.join('\u2009\u00b7\u2009')}
    </a>
  );
}

/** The notes at the foot of a page: outlet, day, speaker and the words, each leading to its place in the report. */
export function NoteList({notes}: {notes: Notes}) {
  if (notes.all.length === 0) return null;
  return (
    <section class="notes" aria-labelledby="notes">
      <h2 id="notes">Notes</h2>
      <ol>
        {notes.all.map((evidence, index) => {
          const {outlet, day, speaker, quote} = proofOf(evidence, notes.outletOf);
          return (
            <li id={`n${index + 1}`}>
              <cite>{outlet}</cite>, {describeDay(day)}
              {speaker === null ? '' : `, ${speaker}`}:{' '}
              <a href={notes.links.words(evidence)}>
                <q>{quote}</q>
              </a>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
