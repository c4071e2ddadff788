import {CONDITIONS, NOUN_VERIDICALITY, VERB_VERIDICALITY} from '../../language/index.ts';
import type {Scene} from '../scene.ts';
import type {Standing} from '../standing.ts';
import type {Event} from './event.ts';

/** How an event stands that did not come to pass. */
export const NONE: Standing = {polarity: '-', tense: 'past', modality: null, factuality: 'certain'};
/** How one stands that is near. */
export const NEAR: Standing = {polarity: '+', tense: 'future', modality: null, factuality: 'possible'};

/** "is CLOSE TO an agreement in principle", "no NEARER TO a release". */
export function nearBefore({tokens, syntax}: Scene, {first}: Event): Standing | null {
  if (tokens[first - 1]?.lower !== 'to' || !NEARNESS.has(tokens[first - 2]?.lower ?? '')) return null;
  const denied = /^(?:no|not|nowhere|any)$/u.test(syntax.lemmas[first - 3] ?? '');
  return denied ? {...NONE, factuality: 'unknown'} : NEAR;
}

const NEARNESS = new Set(['close', 'closer', 'near', 'nearer']);

/** "THERE IS no investigation". */
export function isThere({tokens, syntax}: Scene, {first}: Event): boolean {
  let at = first - 1;
  while (syntax.lemmas[at] === 'be' || syntax.lemmas[at] === 'have' || syntax.tags[at] === 'ADV') at--;
  return at < first - 1 && tokens[at]?.lower === 'there' && !CONDITIONS.has(tokens[at - 1]?.lower ?? '');
}

/** "the hope OF A CLOSER COOPERATION", "is bracing FOR THE IMPOSITION", "decided AGAINST AN INQUIRY": by the word before. */
export function wished({tokens, syntax}: Scene, {first, head}: Event): Standing | null {
  const before = tokens[first - 1]?.lower ?? '';
  if (!TOWARDS.has(before)) return null;
  const lemma = syntax.lemmas[first - 2] ?? '';
  if (before === 'against') return VERB_VERIDICALITY.has(lemma) ? NONE : null;
  const asking = syntax.predicates.find(
    ({kind, obliques}) =>
      kind === 'verb' && obliques.some(({preposition, phrase}) => preposition === 'for' && phrase.head === head),
  );
  const apart = asking && before === 'for' ? VERB_VERIDICALITY.get(asking.lemma) : undefined;
  const sense =
    apart ?? (syntax.tags[first - 2] === 'NOUN' ? NOUN_VERIDICALITY.get(lemma) : VERB_VERIDICALITY.get(lemma));
  if (!sense?.modality) return null;
  return {polarity: '+', tense: 'future', modality: sense.modality, factuality: sense.factuality ?? 'possible'};
}

const TOWARDS = new Set(['for', 'of', 'on', 'against', 'towards']);
