import {type Phrase, type Predicate, VERB_VERIDICALITY} from '../language/index.ts';
import {partyName} from '../mention/index.ts';
import {absoluteOf} from './absolute.ts';
import {chunkFrom} from './chunk.ts';
import type {ClaimActor} from './claim.ts';
import {isCue} from './complement.ts';
import {coordinated} from './coordinated.ts';
import {cleftOf, invertedOf, openedBy, opensSentence} from './fronted.ts';
import {isTime} from './named.ts';
import {nearSubjectOf} from './near-subject.ts';
import {actorsBetween, actorsIn, isTimed, partiesOf, whoIn} from './participants.ts';
import {counterpartsOf, isFirstPerson, isIt, isSpeaker, isThey, speakerAt, whoSpeaks} from './persons.ts';
import {meantBy} from './pronoun.ts';
import {rangeOf, type Scene} from './scene.ts';
import {subjectBefore} from './subject-before.ts';
import {isPassive} from './verb.ts';

/**
 * Who does what a verb says: the agent of a passive, the subject of an active, or, where the arcs lost it, the actor
 * that stands just before the verb with nothing but auxiliaries and adverbs between.
 */
export function doersOf(scene: Scene, predicate: Predicate, role: ClaimActor['role']): ClaimActor[] {
  if (isPassive(scene, predicate)) {
    const agents = whoIn(scene, predicate.agent, role);
    return agents.length > 0 ? agents : behindBy(scene, predicate, role);
  }
  const named = namedDoers(scene, predicate, role);
  if (named.length > 0) return named;
  if (isSpeaker(scene, predicate.subject)) return speakerOf(scene, predicate, role);
  const told = whoIn(scene, predicate.subject, role);
  // "Chile says that IT has held no talks with Bolivia"
  return told.length > 0 || !isIt(scene, predicate.subject) ? told : speakerOf(scene, predicate, role);
}

/** Who does it, the speaker where the words leave it to him: not of what takes two, of which he may be one. */
export function doersOrSpeaker(scene: Scene, predicate: Predicate, role: ClaimActor['role']): ClaimActor[] {
  const doers = doersOf(scene, predicate, role);
  return doers.length > 0 || isPassive(scene, predicate) ? doers : speakerOf(scene, predicate, role);
}

/** "was accused of delay BY PERU": the agent of a passive, in plain sight behind its verb. */
function behindBy(scene: Scene, {head, last}: Predicate, role: ClaimActor['role']): ClaimActor[] {
  const end = Math.min(last, head + FAR, scene.tokens.length - 1);
  for (let by = head + 1; by < end; by++) {
    if (scene.tokens[by]!.lower !== 'by' || isTimed(scene, by)) continue;
    const next = NEIGHBOURING.test(scene.tokens[by + 1]!.lower) ? by + 2 : by + 1;
    const chunk = chunkFrom(scene.syntax, scene.tokens, next);
    return chunk && chunk.first === next && scene.syntax.tags[next] !== 'NUM' ? whoIn(scene, chunk, role) : [];
  }
  return [];
}

/** What was taken for a verb before a state: "by NEIGHBOURING Benin". */
const NEIGHBOURING = /^neighbou?ring$/u;

/** How many words behind its verb the agent of a passive may stand. */
const FAR = 12;
const OWN = new Set(['it', 'we', 'i']);

/** "said that IT would return", "denied HAVING AGREED": whoever says it, where a pronoun or nothing stands for who does it. */
function speakerOf(scene: Scene, predicate: Predicate, role: ClaimActor['role']): ClaimActor[] {
  const {subject, head, finite} = predicate;
  const pronoun = subject ? OWN.has(scene.tokens[subject.head]!.lower) : !finite;
  const other = subject ? otherOf(scene, predicate, role) : null;
  if (other) return other;
  const speaker = pronoun ? speakerAt(scene, head, role) : [];
  if (speaker.length > 0) return speaker;
  const {house} = scene.mentions.cast;
  if (house && isFirstPerson(scene, subject)) return [{role, name: partyName(house), party: house, entity: null}];
  return isIt(scene, subject) ? openingOf(scene, subject!.first, role) : [];
}

/**
 * "demanded THAT IT EXPEL them": the other of two sides; nobody in "threatened to close the border UNLESS IT RETURNED
 * them", where it may be either; null of what "it" is said to do by itself.
 */
function otherOf(scene: Scene, {subject, governor}: Predicate, role: ClaimActor['role']): ClaimActor[] | null {
  const above = governor && scene.syntax.predicates[governor.predicate]!;
  if (!above || !isIt(scene, subject)) return null;
  const asked = above.head < subject!.head && ASKS.has(above.lemma);
  if (!asked && governor.how !== 'condition') return null;
  const other = meantBy(scene, subject!.head, role, doersOf(scene, above, role));
  return other.length === 0 ? null : asked ? other : [];
}

/** Verbs by which one side wants another to do something. */
const ASKS = new Set([
  'demand',
  'insist',
  'ask',
  'request',
  'require',
  'urge',
  'propose',
  'suggest',
  'recommend',
  'order',
]);

/** "Panama expelled the consul, whom IT accuses": the side that the sentence began with. */
function openingOf(scene: Scene, before: number, role: ClaimActor['role']): ClaimActor[] {
  const main = scene.syntax.predicates.find(({finite, kind, head}) => finite && kind !== 'noun' && head < before);
  const actors = main ? actorsIn(scene, main.subject, role) : [];
  return partiesOf(actors).length === 1 ? actors : [];
}

function namedDoers(scene: Scene, predicate: Predicate, role: ClaimActor['role']): ClaimActor[] {
  const cleft = cleftOf(scene, predicate, role);
  if (cleft.length > 0) return cleft;
  const wished = wishedOf(scene, predicate, role);
  if (wished.length > 0) return wished;
  const accused = accusedOf(scene, predicate, role);
  if (accused.length > 0) return accused;
  const two = isThey(scene, predicate) ? counterpartsOf(scene, predicate, role) : [];
  if (two.length > 0) return two;
  const absolute = absoluteOf(scene, predicate, role);
  if (absolute.length > 0) return absolute;
  const near = nearSubjectOf(scene, predicate, role);
  if (near.length > 0) return near;
  const own = ownSubject(scene, predicate);
  if (isFirstPerson(scene, own.subject)) return [];
  const named = whoSpeaks(scene, own, role);
  if (named.length > 0) return named;
  if (predicate.governor?.how === 'conjunct' && own.subject) {
    const above = scene.syntax.predicates[predicate.governor.predicate]!;
    const shared =
      above.governor && above.governor.how === 'complement'
        ? scene.syntax.predicates[above.governor.predicate]!
        : above;
    return whoSpeaks(scene, shared, role);
  }
  if (own.subject && !isTime(scene, own.subject)) return [];
  const apart = actorsIn(scene, subjectBefore(scene, own), role);
  if (apart.length > 0) return apart;
  let before = predicate.head - 1;
  while (before >= 0 && leadsTo(scene, before)) before--;
  // the apposition that ends before the verb names the one who does it too
  if (predicate.finite && scene.tokens[before]?.text === ',') before--;
  const mention = scene.actors.find((actor) => {
    const range = rangeOf(scene, actor);
    return range !== null && range[0] <= before && before < range[1];
  });
  const range = mention && rangeOf(scene, mention);
  if (range) return actorsBetween(scene, ...coordinated(scene, ...range), role);
  const inverted = invertedOf(scene, predicate, role);
  if (predicate.finite || inverted.length > 0) return inverted;
  const controllers = controllerOf(scene, predicate, role);
  return controllers.length > 0 || !opensSentence(scene, predicate) ? controllers : openedBy(scene, predicate, role);
}

/**
 * The predicate with the subject that it shares with the finite verb before it, not with a participle between: "accused
 * the customs of having seized a plane and CALLED for"; with none where the arcs gave it that of a clause between commas.
 */
function ownSubject(scene: Scene, predicate: Predicate): Predicate {
  const {finite, governor, subject, head} = predicate;
  if (!finite || !subject || governor?.how !== 'conjunct') return predicate;
  const {predicates} = scene.syntax;
  const above = predicates[governor.predicate]!;
  const {lower} = scene.tokens[subject.head]!;
  if (lower === 'whose' && above.finite) return {...predicate, subject: null};
  if (isCue(scene, above) && above.subject?.head === subject.head)
    return {...predicate, subject: mainBefore(scene, above)};
  if (above.finite || above.kind !== 'verb' || subject.first > above.head) return predicate;
  const main = predicates.findLast((one) => one.finite && one.kind === 'verb' && one.head < above.head);
  return main?.subject && main.head < head ? {...predicate, subject: main.subject} : predicate;
}

/** "Latvia has no plans, the minister said, BUT WANTS": the subject of the clause that the words of saying interrupt. */
function mainBefore({syntax}: Scene, cue: Predicate): Phrase | null {
  const from = cue.subject?.first ?? cue.head;
  return (
    syntax.predicates.find(({finite, kind, head}) => finite && kind !== 'noun' && head < from)?.subject ?? cue.subject
  );
}

/** "would like DELEGATIONS of both TO MEET": the object of a wish does what it is wished to do. */
function wishedOf(scene: Scene, {head, finite, governor}: Predicate, role: ClaimActor['role']): ClaimActor[] {
  const above = governor && scene.syntax.predicates[governor.predicate]!;
  if (finite || !above || !COMPLETES.has(governor.how) || !WISHES.has(above.lemma)) return [];
  const {object} = above;
  if (!object || object.head >= head) return [];
  const whom = {...object, last: Math.min(object.last, head - 1)};
  const named = actorsIn(scene, whom, role);
  return named.length > 0 ? named : meantBy(scene, object.head, role, doersOf(scene, above, role));
}

const WISHES = new Set([
  'want',
  'like',
  'prefer',
  'wish',
  'need',
  'expect',
  'ask',
  'urge',
  'invite',
  'allow',
  'permit',
  'tell',
]);

/** Verbs behind which a gerund tells what their object did: "accused Chad OF HAVING MOVED the fence". */
const ACCUSES = new Set([
  'accuse',
  'suspect',
  'blame',
  'charge',
  'thank',
  'praise',
  'commend',
  'condemn',
  'criticise',
  'criticize',
  'fault',
  'stop',
  'prevent',
  'bar',
  'keep',
  'deter',
]);

/** Whom a gerund that completes such a verb tells of: the object, the subject of a passive; whatever the arcs. */
function accusedOf(scene: Scene, {head}: Predicate, role: ClaimActor['role']): ClaimActor[] {
  const {tokens, syntax} = scene;
  let of = head - 1;
  while (of > 0 && /^(?:having|been|not|never|ever)$/u.test(tokens[of]!.lower)) of--;
  const gerund = tokens[of + 1]!.lower === 'having' || tokens[of + 1]!.lower === 'not' || syntax.xpos[head] === 'VBG';
  if (!gerund || !/^(?:of|for|from)$/u.test(tokens[of]?.lower ?? '')) return [];
  const above = syntax.predicates.findLast((one) => one.kind === 'verb' && one.head < of);
  if (!above || !ACCUSES.has(above.lemma)) return [];
  const whom = isPassive(scene, above) ? above.subject : above.object;
  if (!whom) return [];
  const cut = {...whom, last: Math.min(whom.last, whom.head < of ? of : whom.last)};
  const named = actorsIn(scene, cut, role);
  if (named.length > 0) return named;
  const meant = meantBy(scene, whom.head, role, doersOf(scene, above, role));
  return meant.length > 0 ? meant : whoIn(scene, cut, role);
}

/** How far up the one who does what an infinitive or a gerund says may stand: "has no INTENTION of cancelling". */
const HIGHEST = 3;

/** Who does what an infinitive or a gerund says: the doer of what it hangs on. */
function controllerOf(scene: Scene, predicate: Predicate, role: ClaimActor['role']): ClaimActor[] {
  let below = predicate;
  for (let depth = 0; depth < HIGHEST && below.governor && COMPLETES.has(below.governor.how); depth++) {
    below = scene.syntax.predicates[below.governor.predicate]!;
    const absolute = absoluteOf(scene, below, role);
    const actors = absolute.length > 0 ? absolute : whoSpeaks(scene, below, role);
    if (actors.length > 0) return actors;
    if (below.finite) return [];
  }
  return [];
}

const COMPLETES: ReadonlySet<string> = new Set(['open-complement', 'complement', 'noun-complement']);

/** Words between a subject and its verb: auxiliaries, adverbs, and what says that the verb is to come ("are DUE TO meet"). */
function leadsTo({syntax}: Scene, token: number): boolean {
  return (
    ['AUX', 'ADV', 'PART'].includes(syntax.tags[token]!) || VERB_VERIDICALITY.get(syntax.lemmas[token]!)?.ahead === true
  );
}
