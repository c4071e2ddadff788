import type {Sentence} from '../language/index.ts';
import {bounds, type Edtf, type PlaceMention, type Span, shiftDay, type TimeMention} from '../mention/index.ts';
import type {Claim} from './claim.ts';
import type {Mentions} from './scene.ts';

/** An entry of a chronicle: what is told behind a day or a month that opens a line ("12 June, Geneva. Second round."). */
export interface Entry extends Span {
  when: Edtf;
  /** The place that stands beside the day. */
  place: PlaceMention | null;
}

/** One date at the head of a line may be a dateline; two make a chronicle. */
const FEWEST = 2;
/** How many days an entry may stand for. */
const LONGEST = 31;
const BULLET = /^[-–—•*·]$/u;
const MARK = /^[:–—-]$/u;

/** The entries of a chronicle, in order; none where the report is no chronicle. */
export function entriesOf({report, analysis, times, places}: Mentions): Entry[] {
  const {sentences, tokens} = analysis;
  const body = report.dateline?.end ?? 0;
  const mentions = new Map<number, TimeMention | PlaceMention>([...places, ...times].map((one) => [one.start, one]));
  const entries: Entry[] = [];
  let paragraph = -1;
  let goesOn = false;
  sentences.forEach((sentence, at) => {
    const opens = sentence.paragraph !== sentences[at - 1]?.paragraph && sentence.start >= body;
    const heading = opens ? headingOf(sentence) : null;
    if (heading) {
      entries.push({...heading, end: sentence.end});
      paragraph = sentence.paragraph;
      goesOn = heading.start >= sentence.end && sentences[at + 1]?.paragraph !== paragraph;
    } else if (entries.length > 0 && (goesOn || sentence.paragraph === paragraph)) {
      entries.at(-1)!.end = sentence.end;
    }
  });
  return entries.length < FEWEST ? [] : entries;

  /** The day, and perhaps the place, before the mark, and where the words behind it begin. */
  function headingOf({first, last}: Sentence): Omit<Entry, 'end'> | null {
    let when: Edtf | null = null;
    let place: PlaceMention | null = null;
    let at = BULLET.test(tokens[first]!.text) ? first + 1 : first;
    for (let end = 0; at < last; at++) {
      const {start, text} = tokens[at]!;
      const found = mentions.get(start);
      if (start >= end && text !== ',' && !found) break;
      if (!found) continue;
      end = found.end;
      // "7:06 A.M." in a transcript tells when it was spoken, not when anything was done
      if ('edtf' in found && found.type !== 'TIME' && isShort(found.edtf)) when = found.edtf;
      if ('country' in found) place = found;
    }
    const marked = at === last || MARK.test(tokens[at]!.text) || (tokens[at]!.text === '.' && at === last - 1);
    return when && marked ? {start: tokens[Math.min(at, last - 1)]!.end, when, place} : null;
  }
}

/** A day, some days or a month. */
function isShort(edtf: Edtf | null): boolean {
  const span = edtf === null ? null : bounds(edtf);
  return span !== null && span.last <= shiftDay(span.first, LONGEST - 1);
}

/** The entry in which each of the spans stands, both in the order of the text. */
export function entryAt(entries: readonly Entry[]): (span: Span) => Entry | null {
  let at = 0;
  return ({start}) => {
    while (at < entries.length && entries[at]!.end <= start) at++;
    const entry = entries[at];
    return entry && entry.start <= start ? entry : null;
  };
}

/** What an entry tells as done, with no day of its own, was done on the day of the entry. */
export function withEntryDays(claims: readonly Claim[], entries: readonly Entry[]): Claim[] {
  const entryOf = entryAt(entries);
  return claims.map((claim) => {
    const entry = entryOf(claim);
    return entry && isDone(claim) ? {...claim, when: entry.when} : claim;
  });
}

/** What is told in the perfect was done before. */
const PERFECT = /\b(?:had|has|have)\b/u;

/** What is told as done, with no day of its own. */
export function isDone({when, act, tense, modality, factuality, polarity, earlier, text, meeting}: Claim): boolean {
  const told =
    (act !== 'refer' || meeting === null) && modality === null && factuality === 'certain' && polarity === '+';
  const held = meeting === null || meeting.status === 'held' || meeting.status === 'under-way';
  return (
    told && held && when === null && tense !== 'future' && !earlier && !PERFECT.test(text) && !text.startsWith('(')
  );
}
