import type {Mark, Piece} from '../../view/index.ts';

/** A report's text with its marks as nested elements; text is text, whatever it looks like. */
export function MarkedText({pieces}: {pieces: readonly Piece[]}) {
  return (
    <>
      {pieces.map((piece) => {
        if (typeof piece === 'string') return piece;
        const {mark, first, last} = piece;
        const id = first ? anchorOf(mark) : null;
        const named = {
          ...(id === null ? {} : {id}),
          ...(mark.note === null || mark.layer === 'claim' ? {} : {title: mark.note}),
        };
        const inside = <MarkedText pieces={piece.pieces} />;
        if (mark.layer === 'evidence') return <mark {...named}>{inside}</mark>;
        return (
          <span class={mark.layer} {...named}>
            {inside}
            {mark.layer === 'claim' && last ? <ToReading number={mark.number} /> : null}
          </span>
        );
      })}
    </>
  );
}

/** The figure after a claim. The stylesheet keeps it out of copied text, which stays the report's to the letter. */
function ToReading({number}: {number: number | null}) {
  return (
    <a class="figure" href={`#r${number}`} aria-label={`Claim ${number}`}>
      {number}
    </a>
  );
}

function anchorOf({layer, start, end, number}: Mark): string | null {
  if (layer === 'evidence') return `e${start}-${end}`;
  return layer === 'claim' ? `c${number}` : null;
}
