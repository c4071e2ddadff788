import {MEETING_BEGINS, MEETING_ENDS, MEETING_NOUNS, type Phrase, type Predicate} from '../../../language/index.ts';
import {amountIn} from '../../amount.ts';
import {chunkStart, INSIDE} from '../../chunk.ts';
import {isMeeting, meetingOf, readMeeting} from '../../meeting.ts';
import {meetingBefore} from '../../meeting-before.ts';
import {CLAUSE, meetingThatOpens} from '../../opening.ts';
import {actorsBetween, actorsIn, partiesOf} from '../../participants.ts';
import {isIt} from '../../persons.ts';
import type {Scene} from '../../scene.ts';
import {isPassive, objectBehind, objectOf, verbOf} from '../../verb.ts';
import {ATTENDS, CANCELS, POSTPONES} from './status.ts';

/** The meeting that a verb is told of: what is held or takes place, ends or is put off; null where it is about none. */
export function meetingNamed(scene: Scene, predicate: Predicate): Phrase | null {
  const verb = verbOf(scene, predicate);
  const {subject} = predicate;
  const object = objectOf(scene, predicate);
  const happening = isPassive(scene, predicate) || HAPPENS.has(verb) || predicate.kind === 'adjective';
  const named =
    (verb === 'continue' || verb === 'resume' ? goneOnWith(scene, predicate) : null) ??
    (happening || ATTENDS.has(verb) || HOLDS.has(verb) ? antecedentOf(scene, predicate) : null) ??
    (isItself(scene, predicate) ? subject : null) ??
    meetingOf(scene, object ?? objectBehind(scene, predicate)) ??
    meetingOf(scene, subject) ??
    (verb === 'take_part' ? attended(scene, predicate) : null) ??
    (verb === 'invite' ? invitedTo(scene, predicate) : null) ??
    (subject === null ? sharedMeeting(scene, predicate) : null) ??
    (happening ? meetingBeside(scene, predicate) : null) ??
    (happening && isOpenToRepair(scene, predicate) ? meetingBefore(scene, predicate) : null) ??
    (OVER.has(verb) ? frontedMeeting(scene, predicate) : null) ??
    (verb === 'take_place' && subject === null ? opening(scene, predicate) : null);
  if (isMeeting(scene, named)) return named;
  // only what is a meeting is called off, or held somewhere
  const sure =
    POSTPONES.has(verb) ||
    CANCELS.has(verb) ||
    verb === 'take_place' ||
    (verb === 'hold' && isPassive(scene, predicate));
  // "the round is cancelled, and it is Chad that has cancelled IT"
  const off = POSTPONES.has(verb) || CANCELS.has(verb);
  if (off && !happening && predicate.object) return takenUp(scene, predicate.object, WHOLE);
  const goesOn = verb === 'continue' && !predicate.object;
  return happening || goesOn || OVER.has(verb) ? takenUp(scene, subject, sure ? WHOLE : OPENING) : null;
}

/** "THE THIRD ROUND ended after four days of talks": the meeting that begins or ends, whatever stands behind. */
function isItself(scene: Scene, predicate: Predicate): boolean {
  const {subject, object} = predicate;
  return object === null && OVER.has(verbOf(scene, predicate)) && isMeeting(scene, subject);
}

/** Verbs of which a meeting is the object: "the round, WHICH the ministers HELD in Quito". */
const HOLDS = new Set(['hold', 'conduct', 'host']);

/** How many words of the sentence before may name what "it" is. */
const OPENING = 8;
/** What was called off is a meeting wherever that sentence names it. */
const WHOLE = 60;

/** "The meeting was moved; IT began on Tuesday", "The talks went on. THEY ended on Friday": the meeting that was just spoken of. */
function takenUp(scene: Scene, subject: Phrase | null, reach: number): Phrase | null {
  if (subject === null || !/^(?:it|they)$/u.test(scene.tokens[subject.head]!.lower)) return null;
  const {syntax, sentence, mentions} = scene;
  const before = syntax.predicates.findLast(
    ({subject: other}) => isMeeting(scene, other) && other!.head < subject.first,
  );
  if (before) return before.subject;
  const {sentences, tokens} = mentions.analysis;
  const last = sentences[sentence.index - 1];
  const body = mentions.report.dateline?.end ?? 0;
  const words =
    last?.paragraph === sentence.paragraph
      ? tokens.slice(last.first, last.last).filter(({start, text: word}) => start >= body && /[\p{L}\p{N}]/u.test(word))
      : [];
  const one = isIt(scene, subject);
  const named = words.slice(0, reach).some(({lower}) => isSuch(lower, one));
  return named ? subject : null;
}

/** A meeting that "it" can mean, or that "they" can. */
function isSuch(word: string, one: boolean): boolean {
  return (MEETING_NOUNS.has(word) || word === 'dialogue') && one !== /s$/u.test(word);
}

/** "the third Peru-Chile Fisheries DIALOGUE WAS HELD": the meeting right before the verb, whatever noun of its phrase the arcs took. */
function meetingBeside(scene: Scene, {head, finite}: Predicate): Phrase | null {
  const {syntax} = scene;
  let noun = head - 1;
  while (noun > 0 && /^(?:AUX|ADV)$/u.test(syntax.tags[noun]!)) noun--;
  if (!finite || noun < 1 || noun === head - 1) return null;
  let first = chunkStart(syntax, noun);
  // "of" within a name: "the Fiji-Republic of Palau Reef Dialogue"
  if (isCapital(scene, first) && scene.tokens[first - 1]?.lower === 'of' && isCapital(scene, first - 2))
    first = chunkStart(syntax, first - 2);
  const phrase = {head: noun, first, last: noun + 1, conjuncts: []};
  const apart = ['of', 'at', 'in', 'after', 'for', 'to'].includes(scene.tokens[first - 1]?.lower ?? '');
  return /^(?:NOUN|PROPN)$/u.test(syntax.tags[noun]!) && !apart && isMeeting(scene, phrase) ? phrase : null;
}

function isCapital({tokens}: Scene, at: number): boolean {
  return /^\p{Lu}/u.test(tokens[at]?.text ?? '');
}

/** "took part IN THE MEETING with the ministers of B": with whom must be told, else it may be any meeting. */
function attended(scene: Scene, {obliques}: Predicate): Phrase | null {
  const meeting = obliques.map(({phrase}) => phrase).find((phrase) => isMeeting(scene, phrase));
  if (!meeting) return null;
  const beside = scene.tokens.findIndex(({lower}, at) => at > meeting.head && /^(?:with|between)$/u.test(lower));
  const others =
    beside < 0 ? [] : actorsBetween(scene, beside, Math.min(scene.tokens.length, beside + BESIDE), 'partner');
  return partiesOf(others).length > 0 ? meeting : null;
}

/** "has invited both TO A FOURTH ROUND on June 5". */
function invitedTo(scene: Scene, {obliques, object}: Predicate): Phrase | null {
  const guests = scene.syntax.predicates.find(({kind, head}) => kind === 'noun' && head === object?.head);
  return (
    [...obliques, ...(guests?.obliques ?? [])].find(
      ({preposition, phrase}) => preposition === 'to' && isMeeting(scene, phrase),
    )?.phrase ?? null
  );
}

/** "THE SECOND ROUND, co-chaired by Ana Ruiz, the envoy, and Tom Frey, took place": the meeting with which the sentence opens. */
function opening({syntax}: Scene, {head: verb}: Predicate): Phrase | null {
  const head = meetingThatOpens(syntax, 0, verb);
  return head < 0 ? null : {head, first: 0, last: head + 1, conjuncts: []};
}

/** "The talks continued this week WITH A FIFTH ROUND": the one of its rounds that is told of. */
function goneOnWith(scene: Scene, {head}: Predicate): Phrase | null {
  const {tokens, syntax} = scene;
  const beside = tokens.findIndex(({lower}, at) => at > head && lower === 'with');
  const noun = beside < 0 ? -1 : meetingThatOpens(syntax, beside + 1, tokens.length);
  if (noun < 0) return null;
  const phrase = {head: noun, first: beside + 1, last: noun + 1, conjuncts: []};
  return readMeeting(scene, phrase).ordinal !== null ? phrase : null;
}

/** How many words behind "with" may name the other side. */
const BESIDE = 10;

/** The number of "thirteen rounds, THE LAST OF WHICH ended": as many as there were. */
export function lastOfCount(scene: Scene, named: Phrase, {head}: Predicate): number | null {
  const {tokens} = scene;
  const which = tokens.findIndex(({lower}, at) => at > named.head && at < head && lower === 'which');
  if (which < 2 || tokens[which - 1]!.lower !== 'of' || !LATEST.has(tokens[which - 2]!.lower)) return null;
  return amountIn(scene, named.first, named.head + 1)?.value ?? null;
}

const LATEST = new Set(['last', 'latest', 'recent']);

/** How many words may stand between a relative pronoun and its verb, and between it and the noun that it stands for. */
const BEFORE_VERB = 5;
/** Those who held it may be named between. */
const BEFORE_HOLDING = 20;
const BEFORE_PRONOUN = 14;

/** The meeting that a relative clause goes on about, whatever its arcs: "at THE EIGHTH ROUND, which was held in Oslo". */
function antecedentOf(scene: Scene, {head, lemma, voice}: Predicate): Phrase | null {
  const {tokens, syntax} = scene;
  const reach = HOLDS.has(lemma) && voice === 'active' ? BEFORE_HOLDING : BEFORE_VERB;
  let pronoun = head - 1;
  while (pronoun > head - reach && pronoun > 0 && syntax.tags[pronoun] !== 'VERB' && !isRelative(scene, pronoun))
    pronoun--;
  if (pronoun < 1 || !isRelative(scene, pronoun)) return null;
  const ofThem = tokens[pronoun - 1]!.lower === 'of' && LATEST.has(tokens[pronoun - 2]?.lower ?? '');
  const before = ofThem ? pronoun - 4 : pronoun - 1;
  const from = tokens[before]?.text === ',' ? before - 1 : before;
  let found: number | null = null;
  for (let at = from; at >= 0 && at > from - BEFORE_PRONOUN && NEAR.has(syntax.tags[at]!); at--) {
    if (!isMeeting(scene, {head: at, first: at, last: at + 1, conjuncts: []})) continue;
    // of "the fifth round of the envoys' talks" the round is what is held
    if (found === null || tokens[at + 1]!.lower === 'of') found = at;
  }
  return found === null ? null : {head: found, first: chunkStart(syntax, found), last: found + 1, conjuncts: []};
}

const NEAR = new Set([...INSIDE, 'PART', 'ADP', 'CCONJ']);

function isRelative({tokens, syntax}: Scene, at: number): boolean {
  const {lower} = tokens[at]!;
  return lower === 'which' || (lower === 'that' && syntax.tags[at] === 'PRON');
}

/** "TWO DAYS OF TALKS on what each may draw from the lake ended": the clause's opening, no verb but of clauses in it between. */
function frontedMeeting(scene: Scene, {head, finite}: Predicate): Phrase | null {
  const {tokens, syntax} = scene;
  if (!finite) return null;
  let first = head - 1;
  while (first > 0 && !OPENS_CLAUSE.has(tokens[first - 1]!.lower)) first--;
  const at = meetingThatOpens(syntax, first, head);
  if (at < 0) return null;
  let clauses = 0;
  for (let token = at + 1; token < head; token++) {
    if (CLAUSE.test(tokens[token]!.lower)) clauses++;
    if (syntax.tags[token] === 'VERB' && clauses-- <= 0) return null;
  }
  return {head: at, first, last: head, conjuncts: []};
}

const OPENS_CLAUSE = new Set(['after', 'once', 'when', 'as', 'before', 'although', 'though']);

/** "The talks were to open in April BUT HAD BEEN POSTPONED": the meeting that the verb before is about. */
function sharedMeeting(scene: Scene, {governor}: Predicate): Phrase | null {
  return governor?.how === 'conjunct' ? meetingOf(scene, scene.syntax.predicates[governor.predicate]!.subject) : null;
}

/** Verbs by which a meeting is told to be over or to begin. */
const OVER = new Set([...MEETING_ENDS, ...MEETING_BEGINS, 'take_place']);
const HAPPENS = new Set([...MEETING_ENDS, ...MEETING_BEGINS, 'take_place', 'convene', 'occur', 'happen']);

/** A verb that meetings do, whose own subject is no actor: the arcs may have taken a noun of the meeting's phrase for it. */
function isOpenToRepair(scene: Scene, predicate: Predicate): boolean {
  const {subject, object, finite, auxiliaries} = predicate;
  if (verbOf(scene, predicate) === 'take_place') return true;
  if (!finite && auxiliaries.length === 0 && subject === null) return false;
  // "The round, which was TO OPEN on Friday, was put off": the clause was taken for the subject
  if (subject !== null && scene.syntax.tags[subject.head] === 'VERB') return true;
  return (
    partiesOf(actorsIn(scene, subject, 'agent')).length === 0 &&
    (object === null || scene.syntax.lemmas[object.head] === 'place')
  );
}
