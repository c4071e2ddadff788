import {type Predicate, UNNAMED_PEOPLE, VERB_VERIDICALITY} from '../language/index.ts';
import {absoluteOf} from './absolute.ts';
import {chunkFrom} from './chunk.ts';
import type {ClaimActor} from './claim.ts';
import {subjectsOf} from './fellows.ts';
import {
  actorsBetween,
  actorsIn,
  asActors,
  coordinated,
  isTimed,
  partiesOf,
  unique,
  whoIn,
  withFellows,
} from './participants.ts';
import {isTime} from './phrase.ts';
import {rangeOf, type Scene} from './scene.ts';
import {voiceAt} from './source.ts';
import {isPassive, subjectBefore} from './verb.ts';

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
  return whoIn(scene, predicate.subject, role);
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
    const chunk = chunkFrom(scene.syntax, scene.tokens, by + 1);
    return chunk && chunk.first === by + 1 && scene.syntax.tags[by + 1] !== 'NUM' ? whoIn(scene, chunk, role) : [];
  }
  return [];
}

/** How many words behind its verb the agent of a passive may stand. */
const FAR = 12;
const OWN = new Set(['it', 'we', 'i']);

/** "said that IT would return", "denied HAVING AGREED": whoever says it, where a pronoun or nothing stands for who does it. */
function speakerOf(scene: Scene, {subject, head, finite}: Predicate, role: ClaimActor['role']): ClaimActor[] {
  const pronoun = subject ? OWN.has(scene.tokens[subject.head]!.lower) : !finite;
  const source = pronoun ? voiceAt(scene, scene.tokens[head]!.start).source.at(-1) : undefined;
  if (source) return [{role, name: source.name, party: source.party, entity: null}];
  return subject && scene.tokens[subject.head]!.lower === 'it' ? openingOf(scene, subject.first, role) : [];
}

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
  const two = isThey(scene, predicate) ? counterpartsOf(scene, predicate, role) : [];
  if (two.length > 0) return two;
  const absolute = absoluteOf(scene, predicate, role);
  if (absolute.length > 0) return absolute;
  const named = whoSpeaks(scene, predicate, role);
  if (named.length > 0) return named;
  if (predicate.governor?.how === 'conjunct') {
    const above = scene.syntax.predicates[predicate.governor.predicate]!;
    const shared =
      above.governor && above.governor.how === 'complement'
        ? scene.syntax.predicates[above.governor.predicate]!
        : above;
    return whoSpeaks(scene, shared, role);
  }
  if (predicate.subject && !isTime(scene, predicate.subject)) return [];
  const apart = actorsIn(scene, subjectBefore(scene, predicate), role);
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
  if (predicate.finite) return [];
  const controllers = controllerOf(scene, predicate, role);
  return controllers.length > 0 || !opensSentence(scene, predicate) ? controllers : openedBy(scene, predicate, role);
}

/** The subject's actors; the people that say it themselves where "they" stands for them: "the rebels said that THEY would". */
function whoSpeaks(scene: Scene, predicate: Predicate, role: ClaimActor['role']): ClaimActor[] {
  const named = subjectsOf(scene, predicate, role);
  if (named.length > 0 || !isThey(scene, predicate)) return named;
  const source = voiceAt(scene, scene.tokens[predicate.head]!.start).source.at(-1);
  const people = source && PEOPLE.test(source.name);
  return people ? [{role, name: source.name, party: source.party, entity: null}] : [];
}

function isThey(scene: Scene, {subject}: Predicate): boolean {
  return subject !== null && scene.tokens[subject.head]!.lower === 'they';
}

/** Several who speak for themselves, by the last word of what they are called. */
const PEOPLE = new RegExp(
  `\\b(?:${[...UNNAMED_PEOPLE].join('|')})s?\\b|\\b(?:gunmen|tribesmen|fishermen|militiamen)\\b`,
  'u',
);

/** "told his Peruvian COUNTERPART when THEY met": who spoke, and to whom. */
function counterpartsOf(scene: Scene, {head}: Predicate, role: ClaimActor['role']): ClaimActor[] {
  const other = scene.actors.find(
    ({text, start}) => start < scene.tokens[head]!.start && /\b(?:counterpart|colleague|homologue)$/u.test(text),
  );
  const range = other && rangeOf(scene, other);
  const main = scene.syntax.predicates.findLast(
    ({finite, kind, subject, head}) => finite && kind === 'verb' && subject !== null && range && head < range[0],
  );
  if (!other || !main) return [];
  const actors = unique([...actorsIn(scene, main.subject, role), ...asActors(scene, other, role)]);
  return partiesOf(actors).length > 1 ? actors : [];
}

/** "would like DELEGATIONS of both TO MEET": the object of a wish does what it is wished to do. */
function wishedOf(scene: Scene, {head, finite, governor}: Predicate, role: ClaimActor['role']): ClaimActor[] {
  const above = governor && scene.syntax.predicates[governor.predicate]!;
  if (finite || !above || !COMPLETES.has(governor.how) || !WISHES.has(above.lemma)) return [];
  const {object} = above;
  if (!object || object.head >= head) return [];
  return actorsIn(scene, {...object, last: Math.min(object.last, head - 1)}, role);
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

/** "CITING the illness, THE MEDIATOR put it off": whose participle opens the sentence. */
function openedBy(scene: Scene, {head}: Predicate, role: ClaimActor['role']): ClaimActor[] {
  const main = scene.syntax.predicates.find(
    ({finite, kind, governor}) => finite && kind !== 'noun' && governor === null,
  );
  const named = main?.subject && main.subject.first > head ? actorsIn(scene, main.subject, role) : [];
  if (named.length > 0) return named;
  const comma = scene.tokens.findIndex(({text}, at) => text === ',' && at > head);
  const beside = comma > 0 ? chunkFrom(scene.syntax, scene.tokens, comma + 1) : null;
  return beside?.first === comma + 1 ? actorsIn(scene, beside, role) : [];
}

/** Whether nothing that acts stands before the verb: "HAVING signed", "RATHER THAN sign". */
function opensSentence({tokens}: Scene, {head}: Predicate): boolean {
  return tokens.slice(0, head).every(({lower}) => OPENERS.has(lower));
}

const OPENERS = new Set(
  'having been being not without rather than instead of before after by while when far from despite on upon since to in order so as “ "'.split(
    ' ',
  ),
);

/** "IT WAS CHAD, not Niger, THAT asked": whom a cleft says it was. */
function cleftOf(scene: Scene, {subject, head}: Predicate, role: ClaimActor['role']): ClaimActor[] {
  const {tokens, syntax} = scene;
  if (!subject || !/^(?:that|who|which)$/u.test(tokens[subject.head]!.lower)) return [];
  const be = syntax.lemmas.findIndex((lemma, at) => lemma === 'be' && tokens[at - 1]?.lower === 'it');
  if (be < 0 || be > head) return [];
  const first = tokens[be + 1]?.lower === 'not' ? be + 2 : be + 1;
  const mention = scene.actors.find((actor) => {
    const range = rangeOf(scene, actor);
    return range !== null && range[0] >= first && range[0] <= first + 1;
  });
  const last = mention && rangeOf(scene, mention)?.[1];
  const alone = last && tokens[last]?.text === ',';
  return mention ? (alone ? asActors(scene, mention, role) : withFellows(scene, mention, role)) : [];
}

const COMPLETES: ReadonlySet<string> = new Set(['open-complement', 'complement', 'noun-complement']);

/** Words between a subject and its verb: auxiliaries, adverbs, and what says that the verb is to come ("are DUE TO meet"). */
function leadsTo({syntax}: Scene, token: number): boolean {
  return (
    ['AUX', 'ADV', 'PART'].includes(syntax.tags[token]!) || VERB_VERIDICALITY.get(syntax.lemmas[token]!)?.ahead === true
  );
}
