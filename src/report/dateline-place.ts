import {DATELINE_AGENCIES, NOT_PLACES, PLACE_CONNECTORS, SLUG_WORDS} from '../language/en/dateline.ts';
import {dateAt} from './dateline-date.ts';

/** A place as a dateline writes it; `end` is the offset after it. */
export interface WrittenPlace {
  name: string;
  words: number;
  /** Whether every word that is not a connector stands in capitals. */
  capitals: boolean;
  end: number;
}

const WORD = /[\p{L}\p{M}]+(?:['’ʻ.-][\p{L}\p{M}]+)*\.?/uy;
const ABBREVIATION = /^(?:(?:\p{L}\.)+|\p{L}{1,3}\.)$/u;
const CAPITAL = /^\p{Lu}/u;
const MOST_WORDS = 6;

/** The name of a place that starts at `offset`: capitalised words, small connectors between them; else null. */
export function placeAt(line: string, offset: number): WrittenPlace | null {
  let end = -1;
  let capitals = true;
  let next = offset;
  for (let count = 0; count < MOST_WORDS; count++) {
    if (dateAt(line, next)) break;
    WORD.lastIndex = next;
    const word = WORD.exec(line)?.[0];
    if (word === undefined) break;
    if (count === 0 && opensOtherwise(word.toLowerCase().replace(/\.$/, ''))) return null;
    const connector = count > 0 && PLACE_CONNECTORS.has(word);
    if (!connector && !CAPITAL.test(word)) break;
    const closes = word.endsWith('.') && !ABBREVIATION.test(word);
    const wordEnd = next + word.length - (closes ? 1 : 0);
    if (!connector) {
      end = wordEnd;
      capitals &&= word === word.toUpperCase();
    }
    const parted = line[wordEnd] === ' ' || line[wordEnd] === '/';
    if (closes || !parted) break;
    next = wordEnd + 1;
  }
  if (end < 0) return null;
  const written = line.slice(offset, end);
  if (DATELINE_AGENCIES.has(written.toLowerCase())) return null;
  return {name: capitals ? mixedCase(written) : written, words: written.split(/[ /]/).length, capitals, end};
}

const opensOtherwise = (word: string) => NOT_PLACES.has(word) || SLUG_WORDS.has(word);

/** A name in capitals as running text writes it: "SHARM EL-SHEIKH" is "Sharm el-Sheikh", "N'DJAMENA" is "N'Djamena". */
function mixedCase(name: string): string {
  let first = true;
  return name.replace(/[\p{L}\p{M}]+\.?/gu, (word, at: number) => {
    const lead = first;
    first = false;
    if (word.endsWith('.') && word.length === 2) return word;
    const lower = word.toLowerCase();
    if (!lead && PLACE_CONNECTORS.has(lower) && /[ -]/.test(name[at - 1] ?? '')) return lower;
    return word[0] + lower.slice(1);
  });
}
