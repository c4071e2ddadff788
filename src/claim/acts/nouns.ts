import {
  ACCORDS,
  ACT_NOUNS,
  DONE_BY_SAYING,
  MEETING_ENDS,
  NOUN_AFTER,
  NOUN_CARRIES,
  NOUN_EFFECTS,
  NOUN_FACTS,
  NOUN_FAILS,
  NOUN_FAR,
  NOUN_GAINS,
  NOUN_GETS,
  NOUN_HAPPENS,
  NOUN_NEAR,
  NOUN_OFF,
  NOUN_PLANNED,
  NOUN_SET,
  NOUN_TOLD,
  type Predicate,
  VERB_VERIDICALITY,
} from '../../language/index.ts';
import type {Claim} from '../claim.ts';
import {claimOf, dueOf, timesOf} from '../clause.ts';
import {senseOf} from '../lead-in.ts';
import {type Scene, within, wordsAt} from '../scene.ts';
import {FACT, type Standing, standingOf} from '../standing.ts';
import {isOfNone} from '../undone.ts';
import {isPassive, verbOf} from '../verb.ts';
import {carriersOf, isObject, isSubject} from './carriers.ts';
import {
  aimOf,
  awaitedBy,
  type Event,
  eventsIn,
  pointsOfEvent,
  textOfEvent,
  themeOfEvent,
  thingOfEvent,
} from './event.ts';
import {BEHIND, explained, isThere, mooted, NEAR, NONE, nearBefore, supposed, wished} from './event-beside.ts';
import {announcesOwn, sidesOfEvent} from './event-sides.ts';
import {isDanger} from './no-deed.ts';

/** Acts whose nouns name a paper or a state rather than an act, or that the other readers answer for. */
const ELSEWHERE = new Set(['decide', 'demand', 'mediate']);

/** Acts that a noun names, where the words around it tell whether they came to pass: "THE SIGNING took place", "demanded THE RETURN of". */
export function readNouns(scene: Scene): Claim[] {
  return eventsIn(scene).flatMap((event) => {
    const act = ACT_NOUNS.get(event.lemma)?.find((entry) => !ELSEWHERE.has(entry.act))?.act;
    return act ? told(scene, event, act) : [];
  });
}

/** A deed that other readers of the same sentence told of already is not told again by its noun. */
export function withoutRepeats(nouns: readonly Claim[], told: readonly Claim[]): Claim[] {
  return nouns.filter(
    ({act, start, end}) => !told.some((one) => one.act === act && one.start < end && start < one.end),
  );
}

function told(scene: Scene, event: Event, named: string): Claim[] {
  const act = named === 'agree' && isInPrinciple(scene, event) ? 'agree-in-principle' : named;
  if ((named === 'agree' && !isNew(scene, event)) || isDanger(scene, event)) return [];
  const found = standingOfEvent(scene, event, act);
  if (!found) return [];
  const {standing, carrier} = found;
  const says = carrier && NOUN_TOLD.has(carrier.lemma) && DONE_BY_SAYING.has(act);
  const actors = sidesOfEvent(
    scene,
    event,
    act,
    says || found.shared || announcesOwn(scene, event, carrier) ? carrier : null,
  );
  const theme =
    themeOfEvent(scene, event) ?? aimOf(scene, event) ?? (carrier ? awaitedBy(scene, event, carrier) : undefined);
  const when = timesOf(scene, event.predicate)[0] ?? (carrier ? timesOf(scene, carrier)[0] : undefined);
  const due = dueOf(scene, event.predicate) ?? (carrier && dueOf(scene, carrier));
  const claim = claimOf(scene, event.predicate, act, actors, {when: when?.edtf ?? null, due}, standing);
  const place = act === 'visit' ? placeOfVisit(scene, event) : null;
  const whole = {...claim, ...place, issue: theme?.label ?? thingOfEvent(scene, event), issueSpan: theme?.span ?? null};
  if (carrier && BY_NOUN.has(act) && DONE.has(verbOf(scene, carrier)))
    return [{...whole, ...textOfEvent(scene, event, act)}];
  const points = named === 'agree' && claim.polarity === '+' ? pointsOfEvent(scene, event) : [];
  return points.length === 0 ? [whole] : points.map((point) => ({...whole, ...point}));
}

/** "put off a visit TO NAURU": where it leads. */
function placeOfVisit(scene: Scene, {phrases}: Event): Pick<Claim, 'place' | 'country' | 'site'> | null {
  const to = phrases.find(({preposition}) => preposition === 'to')?.phrase;
  const [found] = to ? within(scene, scene.places, to.first, to.last) : [];
  return found ? {place: found.place, country: found.country, site: found.site} : null;
}

/** Acts that are told by what they are done to, behind their noun, and the verbs by which they are done. */
const BY_NOUN = new Set(['sign', 'initial', 'ratify', 'exchange-notes', 'withdraw', 'release', 'return']);
const DONE = new Set(['take_place', 'happen', 'occur', 'complete', 'finish', 'conclude', 'carry_out', 'go_ahead']);

/** "an agreement IN PRINCIPLE". */
function isInPrinciple({tokens}: Scene, {head}: Event): boolean {
  return tokens[head + 1]?.lower === 'in' && tokens[head + 2]?.lower === 'principle';
}

/** "AN accord", "NO agreement", "agreement": one that is told as new; "the accord" is the paper. */
function isNew({tokens, syntax}: Scene, {first, head, lemma}: Event): boolean {
  if (!ACCORDS.has(lemma) || lemma === 'truce' || lemma === 'ceasefire') return false;
  const {lower} = tokens[first]!;
  return first === head
    ? syntax.tags[head] === 'NOUN'
    : /^(?:an?|no|any|another|neither)$/u.test(lower) || syntax.tags[first] === 'ADJ';
}

/** How an event is told, and the verb that tells it; `shared` where who does the verb's deed does the event's too. */
interface Telling {
  standing: Standing;
  carrier: Predicate | null;
  shared: boolean;
}

const PLANNED: Standing = {polarity: '+', tense: 'future', modality: 'planned', factuality: 'probable'};

function standingOfEvent(scene: Scene, event: Event, act: string): Telling | null {
  const {tokens} = scene;
  const before = tokens[event.first - 1]?.lower ?? '';
  const none = tokens[event.first]!.lower === 'no';
  const lacking =
    before === 'without' ||
    /^short of$/u.test(wordsAt(scene, event.first - 2, 2)) ||
    (none && scene.syntax.lemmas[event.first - 1] === 'be');
  if (none && isThere(scene, event))
    return {standing: {...NONE, tense: tenseOfNone(scene, event)}, carrier: null, shared: false};
  if (lacking)
    return ACCORDS.has(event.lemma) ? {standing: NONE, carrier: mainBefore(scene, event), shared: true} : null;
  if (!none && ACCORDS.has(event.lemma) && isThere(scene, event))
    return {standing: {...FACT, tense: 'present'}, carrier: null, shared: false};
  const behind = wordsAt(scene, event.last, BEHIND);
  if (NOUN_NEAR.test(behind)) return {standing: NEAR, carrier: null, shared: false};
  if (NOUN_FAR.test(behind)) return {standing: NONE, carrier: null, shared: false};
  const open = mooted(scene, event);
  if (open) return {standing: open, carrier: null, shared: false};
  const near = nearBefore(scene, event);
  if (near) return {standing: near, carrier: mainBefore(scene, event), shared: true};
  for (const carrier of carriersOf(scene, event)) {
    const standing = underVerb(scene, event, carrier, act);
    // the "no" before the noun may have been read with the verb
    const denied = none && carrier.negation !== event.first && !isOfNone(scene.syntax, carrier);
    if (standing)
      return {standing: denied ? flipped(standing) : standing, carrier, shared: shares(scene, carrier, event)};
  }
  const main = mainBefore(scene, event);
  if (before === 'with' && main && MEETING_ENDS.has(verbOf(scene, main)) && act.startsWith('agree')) {
    const standing = standingOf(scene.syntax, main);
    return {standing: none ? flipped(standing) : standing, carrier: main, shared: true};
  }
  const shared =
    (event.lemma === 'exchange' && BY_WHICH.has(before)) || (event.lemma === 'call' && IN_WHICH.has(before));
  const standing =
    behindPreposition(scene, before, event) ??
    wished(scene, event) ??
    owned(scene, event, act) ??
    supposed(scene, event) ??
    explained(scene, event);
  return standing && {standing, carrier: shared ? (mainOf(scene) ?? null) : null, shared};
}

/** "there WILL BE no offer", "there WAS no offer". */
function tenseOfNone({syntax}: Scene, {first}: Event): Standing['tense'] {
  return syntax.lemmas.slice(Math.max(0, first - 3), first).includes('will') ? 'future' : NONE.tense;
}

function flipped(standing: Standing): Standing {
  return {...standing, polarity: standing.polarity === '+' ? '-' : '+'};
}

/** Verbs of those who would do it themselves: "is weighing A SUSPENSION". */
const OWN = new Set(['intended', 'proposed', 'planned', 'conditional']);

/** Whether the doer of the verb is that of the event: of a light verb, and of one that tells what its subject is about to do. */
function shares(scene: Scene, carrier: Predicate, event: Event): boolean {
  if (isSubject(carrier, event) || isPassive(scene, carrier))
    return isPassive(scene, carrier) && (NOUN_CARRIES.has(verbOf(scene, carrier)) || WITHHOLDS.has(carrier.lemma));
  const verb = verbOf(scene, carrier);
  const own = VERB_VERIDICALITY.get(carrier.lemma)?.modality;
  return (
    (event.lemma === 'visit' && NOUN_OFF.has(verb)) ||
    NOUN_CARRIES.has(verb) ||
    WITHHOLDS.has(verb) ||
    YIELDS.has(verb) ||
    (!NOUN_PLANNED.has(verb) && own !== undefined && OWN.has(own))
  );
}

/** Verbs of those who would have done it and do not. */
const WITHHOLDS = new Set(['withhold', 'refuse', 'deny', 'decline']);

function mainBefore({syntax}: Scene, {head: noun}: Event): Predicate | null {
  return syntax.predicates.findLast(({kind, head, finite}) => kind !== 'noun' && finite && head < noun) ?? null;
}

/** How the noun's act is told by the verb that it is the subject or the object of; null where that does not tell. */
function underVerb(scene: Scene, event: Event, carrier: Predicate, act: string): Standing | null {
  const verb = verbOf(scene, carrier);
  const own = standingOf(scene.syntax, carrier);
  const subject = !isPassive(scene, carrier) && !isObject(scene, carrier, event);
  const done = own.polarity === '+' && own.modality === null && own.factuality === 'certain' && own.tense !== 'future';
  if ((subject || isPassive(scene, carrier)) && NOUN_HAPPENS.has(verb)) return own;
  if (NOUN_PLANNED.has(verb)) return {...PLANNED, polarity: own.polarity};
  if (subject && NOUN_FAILS.has(verb)) return done ? NONE : null;
  if (NOUN_OFF.has(verb)) return {...PLANNED, factuality: 'unknown'};
  if (NOUN_TOLD.has(verb) && DONE_BY_SAYING.has(act)) return own;
  if (!subject && NOUN_FACTS.has(verb)) return done ? FACT : null;
  if (!subject && NOUN_GAINS.has(verb) && !act.startsWith('agree')) return own;
  if (subject && NOUN_EFFECTS.has(verb)) return done && isDefinite(scene, event) ? FACT : null;
  if (!subject && (act.startsWith('agree') ? YIELDS : NOUN_CARRIES).has(verb)) return own;
  if (!subject && verb === 'have' && NOUN_SET.test(wordsAt(scene, event.last, 1))) return PLANNED;
  if (!subject && !isPassive(scene, carrier) && NOUN_GETS.has(verb)) return own;
  if (event.preposition === 'with' && verb === 'meet') return own;
  const sense = senseOf(carrier) ?? VERB_VERIDICALITY.get(verb);
  if (
    SAID.has(act) &&
    ANSWERS.has(carrier.lemma) &&
    (act !== 'invite' || done) &&
    (isOwned(scene, event) || isFilled(scene, event))
  )
    return FACT;
  if (subject) return null;
  if (sense?.flips) return {polarity: '-', tense: 'past', modality: null, factuality: done ? 'certain' : 'unknown'};
  // "wants the ban LIFTED"
  const {xpos, heads} = scene.syntax;
  if (xpos[event.last] === 'VBN' && heads[event.last] === event.head && !isPassive(scene, carrier)) return null;
  if (!sense?.modality || act.startsWith('agree')) return null;
  const factuality = own.polarity === '-' ? 'unknown' : (sense.factuality ?? 'possible');
  return {polarity: '+', tense: 'future', modality: sense.modality, factuality};
}

/** Verbs by which those who have an agreement are told: "do not even HAVE an agreement in principle". */
const YIELDS = new Set(['have', 'get', 'see']);

/** "THE walkout of the leaders", "NIGER'S release of two hostages": what is taken as known. */
function isDefinite({tokens, syntax}: Scene, {first, head}: Event): boolean {
  return (
    tokens[first]!.lower === 'the' || tokens.slice(first, head).some((_, at) => syntax.tags[first + at] === 'PART')
  );
}

/** "CHILE'S OFFER to extend the truce lies unanswered": what somebody's words are said to hold, they said. */
function owned(scene: Scene, event: Event, act: string): Standing | null {
  const told = SAID.has(act) && isFilled(scene, event) && isOwned(scene, event);
  return told && scene.syntax.tags[event.first - 1] !== 'ADP' ? FACT : null;
}

function isOwned({tokens}: Scene, {first, head}: Event): boolean {
  return tokens.slice(first, head).some(({lower}) => /^['’]s?$/u.test(lower));
}

/** Whether it is told what the words were: "an offer TO EXTEND it", "the offer OF A SEAT". */
function isFilled({tokens}: Scene, {head, phrases}: Event): boolean {
  return ['to', 'that'].includes(tokens[head + 1]?.lower ?? '') || phrases.length > 0;
}

/** "rejected THE OFFER": what is answered was said. */
const ANSWERS = new Set(
  'reject accept decline dismiss ignore turn vote throw spurn rebuff break honour honor keep repeat renew recall'.split(
    ' ',
  ),
);

/** Acts that are words. */
const SAID = new Set(['offer', 'propose', 'promise', 'reject', 'accuse', 'threaten', 'apologise', 'invite']);

function mainOf({syntax}: Scene): Predicate | undefined {
  return syntax.predicates.find(({finite, kind}) => finite && kind === 'verb');
}

/** "was extended IN an exchange of letters". */
const BY_WHICH = new Set(['by', 'in', 'through', 'via', 'with']);

/** "IN A PHONE CALL on Friday he told her": what is done by those who speak. */
const IN_WHICH = new Set(['in', 'during', 'after', 'following']);

/** "after THE SIGNING of the accord", in a clause about what has happened. */
function behindPreposition(scene: Scene, before: string, {lemma}: Event): Standing | null {
  const within =
    (lemma === 'exchange' && BY_WHICH.has(before)) ||
    (lemma === 'call' && IN_WHICH.has(before)) ||
    (lemma === 'invitation' && before === 'at');
  if (!NOUN_AFTER.has(before) && !within) return null;
  const main = mainOf(scene);
  if (!main) return null;
  const {tense, modality, factuality} = standingOf(scene.syntax, main);
  return tense !== 'future' && modality === null && factuality === 'certain' ? FACT : null;
}
