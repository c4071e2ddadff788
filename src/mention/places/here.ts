import type {Token} from '../../language/index.ts';
import type {PlaceMention} from '../mention.ts';
import type {Sense} from './gazetteer.ts';

/** Words before a "here" that says of the place something else than that a thing was done in it. */
const NOT_BEFORE = /^(?:is|are|was|were|be|been|'s|’s|from|up|over|out|right|down|near|around|of|and|or|but|not)$/;
/** What may follow it. */
const BEHIND =
  /^(?:[.,;:)—–-]|on|in|after|before|for|with|between|by|at|during|under|to|today|yesterday|tomorrow|late|early|earlier|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/**
 * The places that "here" means: that of the dateline, where an agency's reporter writes "the two ministers met HERE on
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
    if (token.text !== 'here' || quoted[at] === 1) return [];
    if (NOT_BEFORE.test(tokens[at - 1]?.lower ?? 'and') || !BEHIND.test(tokens[at + 1]?.lower ?? '.')) return [];
    const {start, end} = token;
    const country = sense?.town ?? sense?.state ?? null;
    return [{start, end, text: text.slice(start, end), place: sense?.name ?? name, country, site: null}];
  });
}
