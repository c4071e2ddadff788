import type {Phrase} from '../../language/index.ts';
import {countryOf} from '../../mention/index.ts';
import {chunkFrom, chunkStart} from '../chunk.ts';
import type {Claim, ClaimActor} from '../claim.ts';
import {actorsBetween, actorsIn, partiesOf} from '../participants.ts';
import {type Theme, themesOf, themesOfPredicate} from '../phrase.ts';
import {nounPredicate} from '../plain.ts';
import type {Scene} from '../scene.ts';
import {withAimOf} from './deed-point.ts';
import {HELD} from './musts.ts';
import {pointsOf} from './points.ts';

/** "ZAMBIA'S DEMAND for a fee", "a Thai REFUSAL to withdraw", "an OFFER by Laos to buy more": what a noun says that a side wants. */
export function nominal(scene: Scene): Claim[] {
  const {syntax, tokens} = scene;
  return syntax.lemmas.flatMap((lemma, head) => {
    const act = STANCES.get(lemma);
    if (!act || syntax.tags[head] !== 'NOUN' || tokens[head]!.lower === 'offers') return [];
    const first = chunkStart(syntax, head);
    if (isGivenUp(scene, first) || /^(?:no|any|without)$/u.test(tokens[first]!.lower)) return [];
    const {owners, last} = ownersOf(scene, first, head);
    if (partiesOf(owners).length !== 1) return [];
    const themes = heldIn(scene, last);
    const noun = nounPredicate(syntax, {head, first, last: Math.min(last + 1, tokens.length), conjuncts: []}, lemma);
    return pointsOf(scene, noun, act, owners, themes).map((claim) => ({
      ...claim,
      ...HELD,
      ...(PUT.has(act) ? {tense: 'past' as const} : {}),
    }));
  });
}

const STANCES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    demand: 'demand request insistence plea ultimatum call',
    propose: 'proposal suggestion idea',
    offer: 'offer',
    reject: 'refusal rejection opposition objection resistance',
  }).flatMap(([act, nouns]) => nouns.split(' ').map((noun) => [noun, act] as const)),
);

/** What was put forward at one time. */
const PUT = new Set(['offer', 'propose']);

/** "DROPPED its demand", "an END TO its demand": what a side wants no more. */
function isGivenUp({syntax}: Scene, first: number): boolean {
  return syntax.lemmas.slice(Math.max(0, first - WITHIN), first).some((lemma) => GIVES_UP.has(lemma));
}

const GIVES_UP = new Set(
  'drop withdraw abandon renounce give lift soften waive relinquish shelve end overcome if without despite'.split(' '),
);
/** How many words before the noun it is told that it stands no more. */
const WITHIN = 5;

/** Whose it is, by the words before the noun or by a "by" or "from" behind it, and where what it is about begins. */
function ownersOf(scene: Scene, first: number, head: number): {owners: ClaimActor[]; last: number} {
  const {tokens} = scene;
  const before = [...actorsBetween(scene, first, head, 'agent'), ...byNationality(scene, first, head)];
  const owned = tokens.slice(first, head).some(({lower}) => /^['’]s?$/u.test(lower));
  const described = before.length > 0 && (owned || /^\p{Lu}/u.test(tokens[first]!.text) || head - first <= DESCRIBED);
  if (described) return {owners: before, last: head + 1};
  if (!/^(?:by|from)$/u.test(tokens[head + 1]?.lower ?? '')) return {owners: [], last: head + 1};
  const whom = chunkFrom(scene.syntax, tokens, head + 2);
  return whom
    ? {owners: actorsIn(scene, {...whom, last: whom.head + 1}, 'agent'), last: whom.head + 1}
    : {owners: [], last: head + 1};
}

/** "a PERUVIAN demand". */
function byNationality({tokens}: Scene, first: number, head: number): ClaimActor[] {
  return tokens
    .slice(first, head)
    .flatMap(({text}) => countryOf(text) ?? [])
    .map((party) => ({role: 'agent', name: party, party, entity: null}));
}

/** The most words before the noun of which one names the side: "a new THAI demand". */
const DESCRIBED = 3;

/** What it is about: the phrase behind "for", "of" or "to", what "that" or an infinitive says is to be done. */
function heldIn(scene: Scene, at: number): Theme[] {
  const {tokens, syntax} = scene;
  const word = tokens[at]?.lower ?? '';
  if (!/^(?:for|of|to|that|on|over)$/u.test(word)) return [];
  const verb = syntax.predicates.find(({kind, head}) => kind !== 'noun' && head > at && head <= at + FAR);
  if (/^wh/u.test(tokens[at + 1]?.lower ?? '')) return [];
  if (word === 'that') return verb ? [...withAimOf(scene, verb, themesOfPredicate(scene, verb, 1))] : [];
  if (word === 'to' && verb?.head === at + 1) return themesOfPredicate(scene, verb, 1);
  const chunk: Phrase | null = chunkFrom(syntax, tokens, at + 1);
  return chunk?.first === at + 1 ? themesOf(scene, chunk) : [];
}

/** How many words behind a "that" its verb stands. */
const FAR = 14;
