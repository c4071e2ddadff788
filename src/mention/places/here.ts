import type {Token} from '../../language/index.ts';
import type {PlaceMention} from '../mention.ts';
import type {Sense} from './gazetteer.ts';

/** Words before a "here" that says of the place something else than that a thing was done in it. */
const NOT_BEFORE = /^(?:is|are|was|were|be|been|'s|’s|from|up|over|out|right|down|near|around|of|and|or|but|not)$/;
const TOWN = /^(?:town|city|village|capital|port|resort)$/;
/** What may follow it. */
const BEHIND =
  /^(?:[.,;:)—–-]|on|in|after|before|for|with|between|by|at|during|under|to|today|yesterday|tomorrow|late|early|earlier|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/**
 * The places that "here" and "in this border town" mean: that of the dateline, where an agency's reporter writes "the two ministers met HERE on
 * Monday". What is quoted is spoken elsewhere.
 */
export function placesHere(
  text: string,
  tokens: readonly Token[],
  quoted: Uint8Array,
  name: string,
  sense: Sense | null,
): PlaceMention[] {
  return tokens.flatMap((token, at): PlaceMention[] => {
    if (quoted[at] === 1) return [];
    if (token.lower === 'this') return thisTown(at);
    if (token.text !== 'here') return [];
    if (NOT_BEFORE.test(tokens[at - 1]?.lower ?? 'and') || !BEHIND.test(tokens[at + 1]?.lower ?? '.')) return [];
    return [placeAt(token.start, token.end)];
  });

  /** "IN THIS border TOWN". */
  function thisTown(at: number): PlaceMention[] {
    if (!/^(?:in|at)$/.test(tokens[at - 1]?.lower ?? '')) return [];
    const town = [at + 1, at + 2, at + 3].find((one) => TOWN.test(tokens[one]?.lower ?? ''));
    return town === undefined ? [] : [placeAt(tokens[at]!.start, tokens[town]!.end)];
  }

  function placeAt(start: number, end: number): PlaceMention {
    const country = sense?.town ?? sense?.state ?? null;
    return {start, end, text: text.slice(start, end), place: sense?.name ?? name, country, site: null};
  }
}
