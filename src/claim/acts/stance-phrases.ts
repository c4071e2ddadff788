import {FALLS_SHORT, type Predicate, STANCE_PHRASE_WORDS, STANCE_PHRASES, TEXTS} from '../../language/index.ts';
import type {Claim} from '../claim.ts';
import {claimOf} from '../clause.ts';
import {doersOrSpeaker} from '../doers.ts';
import {partiesOf} from '../participants.ts';
import {speakerAt} from '../persons.ts';
import {themesOf} from '../phrase.ts';
import {lineOf, type Scene, wordsAt} from '../scene.ts';
import {HELD} from './musts.ts';
import {actIn} from './phrase-in.ts';
import {pointsOf} from './points.ts';
import {wishAt} from './wish-at.ts';

/** How many words such a phrase has at most. */
const LONGEST = 9;

/** What a side wants or will not have in phrases whose words say it only together: "GAVE WAY ON the toll". */
export function inPhrases(scene: Scene): Claim[] {
  const {tokens, syntax} = scene;
  if (!tokens.some(({lower}) => STANCE_PHRASE_WORDS.has(lower))) return [];
  return tokens.flatMap((_, at) => {
    if (!LAST.has(tokens[at]!.lower)) return [];
    const words = lineOf(scene, Math.max(0, at - LONGEST), at + 1);
    const act = actIn(STANCE_PHRASES, words, NEGATED);
    const verb = syntax.predicates.findLast(({kind, head}) => kind !== 'noun' && head <= at) ?? syntax.predicates[0];
    if (act === null || !verb) return [];
    const agents = doersOrSpeaker(scene, {...verb, kind: 'verb'}, 'agent');
    if (partiesOf(agents).length > 1 || agents.length === 0) return [];
    return pointsOf(scene, verb, act, agents, wishAt(scene, at + 1)).map((claim) => ({...claim, ...HELD}));
  });
}

/** The words with which such phrases end. */
const LAST = new Set('on over against in for to of with at'.split(' '));
const NEGATED = /\b(?:not|never|no|nor|neither)(?: \p{L}+)?\s*$/iu;

/** "the Chilean proposal WENT TOO FAR, Prado said": what a side says of another's paper. */
export function fallingShort(scene: Scene, predicate: Predicate): Claim[] | null {
  const {subject, head, auxiliaries} = predicate;
  if (!subject || !PAPERS.has(scene.syntax.lemmas[subject.head]!)) return null;
  const first = Math.min(head, ...auxiliaries);
  if (!FALLS_SHORT.test(wordsAt(scene, first, 6))) return null;
  const agents = speakerAt(scene, head);
  if (partiesOf(agents).length !== 1) return null;
  const themes = themesOf(scene, subject);
  return themes.length > 0
    ? pointsOf(scene, predicate, 'reject', agents, themes).map((claim) => ({...claim, ...HELD}))
    : [{...claimOf(scene, predicate, 'reject', agents), ...HELD}];
}

const PAPERS = new Set([...TEXTS, 'proposal', 'offer', 'draft', 'plan', 'demand', 'formula', 'figure', 'suggestion']);
