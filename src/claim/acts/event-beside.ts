import {
  CONDITIONS,
  DENYING,
  FALSE,
  FOR_DEEDS,
  GROUNDED,
  HEARSAY,
  MOOTED_BEFORE,
  NOUN_EXPLAINED,
  NOUN_MOOTED,
  NOUN_VERIDICALITY,
  VERB_VERIDICALITY,
} from '../../language/index.ts';
import {type Scene, wordsAt} from '../scene.ts';
import {FACT, type Standing} from '../standing.ts';
import type {Event} from './event.ts';

/** How an event stands that did not come to pass. */
export const NONE: Standing = {polarity: '-', tense: 'past', modality: null, factuality: 'certain'};
/** How one stands that is near. */
export const NEAR: Standing = {polarity: '+', tense: 'future', modality: null, factuality: 'possible'};
/** How one stands that is only thought of. */
export const MOOTED: Standing = {polarity: '+', tense: 'future', modality: 'proposed', factuality: 'possible'};
/** How one stands of which it is told what it would bring. */
const SUPPOSED: Standing = {polarity: '+', tense: 'future', modality: 'conditional', factuality: 'unknown'};

/** "is CLOSE TO an agreement in principle", "no NEARER TO a release". */
export function nearBefore({tokens, syntax}: Scene, {first}: Event): Standing | null {
  if (tokens[first - 1]?.lower !== 'to' || !NEARNESS.has(tokens[first - 2]?.lower ?? '')) return null;
  const denied = /^(?:no|not|nowhere|any)$/u.test(syntax.lemmas[first - 3] ?? '');
  if (denied) return {...NONE, factuality: 'unknown'};
  // "CAME close to a deal": they had none in the end
  return syntax.lemmas[first - 3] === 'come' && syntax.xpos[first - 3] === 'VBD' ? NONE : NEAR;
}

const NEARNESS = new Set(['close', 'closer', 'near', 'nearer']);

/** "is UNDER DISCUSSION": an event that is told as one that is only thought of. */
export function mooted(scene: Scene, event: Event): Standing | null {
  const {tokens, syntax} = scene;
  if (NOUN_MOOTED.test(wordsAt(scene, event.last, BEHIND))) return MOOTED;
  const be = event.first - 1;
  if (syntax.lemmas[be] === 'be' && syntax.tags.slice(0, be).every((tag) => tag !== 'VERB')) {
    const from = tokens.findIndex(({lower}) => lower === 'under');
    if (from >= 0 && from < be && MOOTED_BEFORE.test(wordsAt(scene, from, 2))) return MOOTED;
  }
  return null;
}

/** "THE WALKOUT was over money": one that is taken as known, by what it is said to have been over. */
export function explained(scene: Scene, event: Event): Standing | null {
  const known = scene.tokens[event.first]!.lower === 'the';
  return known && NOUN_EXPLAINED.test(wordsAt(scene, event.last, BEHIND)) ? FACT : null;
}

/** How one stands of which nothing is told but what it would bring. */
export function supposed(scene: Scene, event: Event): Standing | null {
  return isSupposed(scene, event) ? SUPPOSED : null;
}

/** How many words behind an event's phrase may tell whether it came to pass. */
export const BEHIND = 7;

/** "A CONFISCATION would end the talks", "ANY suspension, it warned, would be answered": one that nothing tells of but what it would bring. */
function isSupposed({tokens, syntax}: Scene, {first, head, last}: Event): boolean {
  if (!/^(?:an?|any|another|further|such)$/u.test(tokens[first]!.lower)) return false;
  const verb = syntax.predicates.find(({finite, kind, head: at}) => finite && kind !== 'noun' && at >= last);
  const main = syntax.predicates.find(
    ({finite, subject}) => finite && subject !== null && subject.first <= head && head < subject.last,
  );
  const any = tokens[first]!.lower === 'any';
  const group = main ?? (any ? syntax.predicates.findLast(({modal}) => modal !== null) : verb) ?? null;
  return group !== null && group.head > head && (group.modal === 'would' || group.modal === 'could');
}

/** "THERE IS no investigation", "there WILL BE no further offer". */
export function isThere({tokens, syntax}: Scene, {first}: Event): boolean {
  let at = first - 1;
  while (/^(?:be|have|will|would|can|could|may)$/u.test(syntax.lemmas[at] ?? '') || syntax.tags[at] === 'ADV') at--;
  return at < first - 1 && tokens[at]?.lower === 'there' && !CONDITIONS.has(tokens[at - 1]?.lower ?? '');
}

/** "the hope OF A CLOSER COOPERATION", "is bracing FOR THE IMPOSITION", "decided AGAINST AN INQUIRY": by the word before. */
export function wished(scene: Scene, {first, head}: Event): Standing | null {
  const {tokens, syntax} = scene;
  const before = tokens[first - 1]?.lower ?? '';
  if (!TOWARDS.has(before)) return null;
  const lemma = syntax.lemmas[first - 2] ?? '';
  if (before === 'against') return VERB_VERIDICALITY.has(lemma) ? NONE : null;
  if (before === 'for' && GROUNDS.has(lemma) && syntax.lemmas[first - 3] === 'no') return UNMOVED;
  if (before === 'of' && (HEARSAY.has(lemma) || lemma === 'talk')) return reported(scene, first - 2);
  if (before === 'for' && isForDeed(scene, first)) return FACT;
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

/** "REPORTS OF a suspension", which may be told as nonsense. */
function reported({syntax}: Scene, at: number): Standing {
  const {lemmas} = syntax;
  const groundless = lemmas.some((lemma, index) => lemma === 'no' && GROUNDED.has(lemmas[index + 1] ?? ''));
  const denied = lemmas.slice(Math.max(0, at - 4), at).some((lemma) => DENYING.has(lemma));
  return groundless || denied || lemmas.some((lemma) => FALSE.has(lemma) || lemma === 'premature')
    ? NONE
    : {polarity: '+', tense: 'past', modality: null, factuality: 'possible'};
}

/** "THANKED Oman FOR the release". */
function isForDeed({syntax}: Scene, first: number): boolean {
  const verb = syntax.predicates.findLast(({head, kind}) => kind === 'verb' && head < first);
  return (
    verb !== undefined &&
    FOR_DEEDS.has(verb.lemma) &&
    verb.negation === null &&
    verb.finite &&
    verb.modal === null &&
    verb.tense !== 'future'
  );
}

const UNMOVED: Standing = {polarity: '-', tense: 'future', modality: 'intended', factuality: 'probable'};
/** "sees no GROUND FOR an inquiry". */
const GROUNDS = new Set('reason need cause ground grounds call case basis justification'.split(' '));

const TOWARDS = new Set(['for', 'of', 'on', 'against', 'towards']);
