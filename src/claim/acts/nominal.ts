import type {Phrase} from '../../language/index.ts';
import {countryOf} from '../../mention/index.ts';
import {chunkFrom, chunkStart} from '../chunk.ts';
import type {Claim, ClaimActor} from '../claim.ts';
import {doersOrSpeaker} from '../doers.ts';
import {actorsBetween, actorsIn, partiesOf} from '../participants.ts';
import {speakerAt} from '../persons.ts';
import type {Theme} from '../phrase.ts';
import {nounPredicate} from '../plain.ts';
import type {Scene} from '../scene.ts';
import {HELD} from './musts.ts';
import {pointsOf} from './points.ts';
import {gives} from './willing.ts';
import {wishAt} from './wish-at.ts';

/** "ZAMBIA'S DEMAND for a fee", "a Thai REFUSAL to withdraw", "an OFFER by Laos to buy more": what a noun says that a side wants. */
export function nominal(scene: Scene): Claim[] {
  const {syntax, tokens} = scene;
  return syntax.lemmas.flatMap((lemma, head) => {
    const act = STANCES.get(lemma);
    if (!act || syntax.tags[head] !== 'NOUN' || tokens[head]!.lower === 'offers') return [];
    const first = chunkStart(syntax, head);
    if (isGivenUp(scene, first) || /^(?:no|any|without)$/u.test(tokens[first]!.lower)) return [];
    const {owners, last} = ownersOf(scene, first, head);
    if (partiesOf(owners).length !== 1 || (READY.has(lemma) && !isGiving(scene, last))) return [];
    const themes = heldIn(scene, last);
    const noun = nounPredicate(syntax, {head, first, last: Math.min(last + 1, tokens.length), conjuncts: []}, lemma);
    return pointsOf(scene, noun, act, owners, themes).map((claim) => ({
      ...claim,
      ...HELD,
      ...(PUT.has(act) ? {tense: 'past' as const} : {}),
    }));
  });
}

const READY = new Set(['readiness', 'willingness']);
const STANCES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    demand: 'demand request insistence plea ultimatum call',
    propose: 'proposal suggestion idea counter-proposal counterproposal',
    offer: 'offer readiness willingness',
    reject: 'refusal rejection opposition objection resistance unwillingness reluctance',
  }).flatMap(([act, nouns]) => nouns.split(' ').map((noun) => [noun, act] as const)),
);

/** What was put forward at one time. */
const PUT = new Set(['offer', 'propose']);

/** "readiness TO LOWER the toll": something that a side would give away. */
function isGiving(scene: Scene, to: number): boolean {
  const verb = scene.syntax.predicates.find(({kind, head}) => kind === 'verb' && head === to + 1);
  return verb !== undefined && gives(scene, verb);
}

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
  if (!/^(?:by|from)$/u.test(tokens[head + 1]?.lower ?? ''))
    return {owners: before.length > 0 ? [] : voicing(scene, first, head), last: head + 1};
  const whom = chunkFrom(scene.syntax, tokens, head + 2);
  return whom
    ? {owners: actorsIn(scene, {...whom, last: whom.head + 1}, 'agent'), last: whom.head + 1}
    : {owners: [], last: head + 1};
}

/** "OUR request", "stuck to ITS demand", "EXPRESSED readiness", "COUNTERED WITH a proposal": who does what is told before the noun. */
function voicing(scene: Scene, first: number, head: number): ClaimActor[] {
  const {tokens, syntax} = scene;
  if (tokens[first]!.lower === 'our') return speakerAt(scene, head);
  const above = syntax.predicates.findLast((one) => one.kind === 'verb' && one.head < first);
  if (!above || above.negation !== null || tokens.slice(above.head, first).some(({text}) => /^[,;:]$/u.test(text)))
    return [];
  const own = OWN.has(tokens[first]!.lower) && !OF_OTHERS.has(above.lemma);
  const put = tokens[first - 1]?.lower === 'with' && ANSWERS.has(above.lemma);
  const voiced = first === above.head + 1 && READY.has(syntax.lemmas[head]!) && VOICES.has(above.lemma);
  return own || put || voiced ? doersOrSpeaker(scene, above, 'agent') : [];
}

const OWN = new Set(['its', 'their', 'his', 'her']);
/** Verbs behind which "its" may be the other's: "rejected ITS demand". */
const OF_OTHERS = new Set(
  'reject refuse dismiss accept oppose welcome back support study consider meet answer accede yield bow turn brush criticise criticize condemn denounce ignore discuss describe call'.split(
    ' ',
  ),
);
const ANSWERS = new Set(['counter', 'respond', 'reply', 'answer', 'come', 'return']);
const VOICES = new Set(['express', 'signal', 'voice', 'indicate', 'declare', 'confirm', 'announce', 'state', 'show']);

/** "a PERUVIAN demand". */
export function byNationality({tokens}: Scene, first: number, head: number): ClaimActor[] {
  return tokens
    .slice(first, head)
    .flatMap(({text}) => countryOf(text) ?? [])
    .map((party) => ({role: 'agent', name: party, party, entity: null}));
}

/** The most words before the noun of which one names the side: "a new THAI demand". */
const DESCRIBED = 3;

/** "rejected A SUGGESTION THAT the case be taken to the court": what the noun says is asked. */
export function askedIn(scene: Scene, phrase: Phrase | null): readonly Theme[] {
  if (!phrase || !STANCES.has(scene.syntax.lemmas[phrase.head]!)) return [];
  return scene.tokens[phrase.head + 1]?.lower === 'that' ? wishAt(scene, phrase.head + 1) : [];
}

/** What it is about: the phrase behind "for", "of" or "to", what "that" or an infinitive says is to be done. */
function heldIn(scene: Scene, at: number): readonly Theme[] {
  const {tokens, syntax} = scene;
  const word = tokens[at]?.lower ?? '';
  if (!/^(?:for|of|to|that|on|over)$/u.test(word)) return [];
  if (/^wh/u.test(tokens[at + 1]?.lower ?? '')) return [];
  const infinitive = word === 'to' && syntax.predicates.some(({kind, head}) => kind === 'verb' && head === at + 1);
  return wishAt(scene, word === 'that' || infinitive ? at : at + 1);
}
