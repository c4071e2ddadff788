import {type Phrase, type Predicate, TEXTS} from '../../language/index.ts';
import {topicsOf} from '../agenda.ts';
import {chunkStart} from '../chunk.ts';
import type {Claim} from '../claim.ts';
import {claimOf} from '../clause.ts';
import {doersOrSpeaker} from '../doers.ts';
import {isMeeting} from '../meeting.ts';
import {isActor} from '../named.ts';
import {actorsIn, partiesOf} from '../participants.ts';
import {isSpeaker, speakerAt} from '../persons.ts';
import {type Theme, themesOf, themesOfPredicate} from '../phrase.ts';
import {type Scene, wordsAt} from '../scene.ts';
import {isPassive, objectBehind, objectOf} from '../verb.ts';
import {hasTo} from '../wished.ts';
import {isUnderText} from './agreed-text.ts';
import {deedOf, meantIn} from './deed-point.ts';
import {heldBy, sayerOf, subjectInView} from './held-by.ts';
import {pointsOf} from './points.ts';
import {wishAt} from './wish-at.ts';

/** How a wish stands that is told as a state. */
export const HELD = {polarity: '+', tense: 'present', modality: null, factuality: 'certain'} as const;

/** "Iran must halt enrichment, the White House said", "the villages have to be returned": what a source says that must be done. */
export function obliging(scene: Scene, told: Predicate): Claim[] | null {
  const predicate = {...told, subject: subjectInView(scene, told)};
  if (!isMust(scene, predicate) || !predicate.subject || isUnderText(scene.tokens)) return null;
  // "Chad did not have to pay"
  if (predicate.negation !== null && hasTo(scene.syntax, predicate)) return null;
  const [agent] = sayerOf(scene, predicate.head);
  const parties = isActor(scene, predicate.subject) ? partiesOf(actorsIn(scene, predicate.subject, 'beneficiary')) : [];
  if (!agent || (agent.party !== null && parties.includes(agent.party))) return null;
  const thing = parties.length === 0;
  if (thing && (isVague(scene, predicate.subject) || (predicate.modal === 'should' && COMES.has(predicate.lemma))))
    return null;
  const themes = thing ? ofThing(scene, predicate) : themesOfPredicate(scene, predicate);
  if (thing && themes.length === 0) return null;
  const claims =
    themes.length > 0
      ? pointsOf(scene, predicate, 'demand', [agent], themes)
      : [claimOf(scene, predicate, 'demand', [agent])];
  return claims.map((claim) => ({...claim, ...HELD}));
}

/** What a thing is only expected to do: "that SHOULD SERVE as a warning". */
const COMES = new Set(['serve', 'help', 'give', 'come', 'happen', 'tell', 'make', 'take', 'surprise', 'send']);

/** "it", "a pathway": nothing that a report would come back to. */
function isVague({tokens, syntax}: Scene, {head, first}: Phrase): boolean {
  return syntax.tags[head] === 'PRON' || /^an?$/u.test(tokens[first]!.lower);
}

/** "must", "has to", "should". */
function isMust({syntax}: Scene, predicate: Predicate): boolean {
  return predicate.modal === 'must' || predicate.modal === 'should' || hasTo(syntax, predicate);
}

/** A thing that must be done, or be something, is the point itself. */
function ofThing(scene: Scene, predicate: Predicate): Theme[] {
  const own = predicate.subject ? themesOf(scene, predicate.subject) : [];
  return own.length > 0 && (isPassive(scene, predicate) || predicate.kind !== 'verb')
    ? own
    : [...themesOfPredicate(scene, predicate), ...own, ...behind(scene, predicate)].slice(0, 1);
}

/** "any deal must include GUARANTEES FOR FARMERS": what stands right behind the verb, where the arcs lost it. */
function behind(scene: Scene, predicate: Predicate): Theme[] {
  const object = !predicate.object && HOLDS.has(predicate.lemma) ? objectBehind(scene, predicate) : null;
  return object ? themesOf(scene, object) : [];
}

const HOLDS = new Set(['include', 'contain', 'provide', 'cover', 'guarantee', 'respect', 'address']);

/** "We NEED guarantees", "Oslo does NOT NEED observers": what a side says of itself that it needs, or does without. */
export function needing(scene: Scene, predicate: Predicate): Claim[] | null {
  const {kind, lemma, negation, modal, tense} = predicate;
  if (kind !== 'verb' || lemma !== 'need' || modal !== null || tense === 'past') return null;
  const [speaker] = speakerAt(scene, predicate.head);
  const agents = doersOrSpeaker(scene, predicate, 'agent');
  const parties = partiesOf(agents);
  const themes = predicate.object && parties.length === 1 ? themesOf(scene, predicate.object) : [];
  if (!speaker?.party || parties[0] !== speaker.party || themes.length === 0) return null;
  const act = negation === null ? 'demand' : 'reject';
  return pointsOf(scene, predicate, act, agents, themes).map((claim) => ({...claim, ...HELD}));
}

/** "sees NO NEED FOR observers", "has NO INTEREST IN a joint patrol": what a side does not want. */
export function disowning(scene: Scene, predicate: Predicate): Claim[] | null {
  const {tokens} = scene;
  const {lemma, head, kind} = predicate;
  if (kind !== 'verb' || !/^(?:see|have)$/u.test(lemma) || !NO_NEED.test(wordsAt(scene, head + 1, 3))) return null;
  const agents = doersOrSpeaker(scene, predicate, 'agent');
  const themes = partiesOf(agents).length === 1 && head + 4 < tokens.length ? wishAt(scene, head + 4) : [];
  return themes.length === 0
    ? null
    : pointsOf(scene, predicate, 'reject', agents, themes).map((claim) => ({...claim, ...HELD}));
}

/** "NO toll IS NEEDED", "observers are NOT NECESSARY", said by a side or told as its position. */
export function unneeded(scene: Scene, predicate: Predicate): Claim[] | null {
  const {negation, auxiliaries, head} = predicate;
  const {tokens, syntax} = scene;
  const subject = subjectInView(scene, predicate);
  if (!NEEDED.test(tokens[head]!.lower) || !subject || !auxiliaries.some((at) => syntax.lemmas[at] === 'be'))
    return null;
  if (negation === null && tokens[subject.first]!.lower !== 'no') return null;
  const agents = heldBy(scene, head);
  const themes = themesOf(scene, subject);
  return partiesOf(agents).length !== 1 || themes.length === 0
    ? null
    : pointsOf(scene, predicate, 'reject', agents, themes).map((claim) => ({...claim, ...HELD}));
}

const NEEDED = /^(?:needed|necessary|required|called)$/u;

const NO_NEED = /^no (?:need for|place for|room for|interest in|use for)$/u;

/** "will not discuss an amnesty", "would not stop the works": what a side says that it will not do. */
export function refusing(scene: Scene, predicate: Predicate): Claim[] | null {
  const {kind, negation, modal, tense} = predicate;
  const ahead = tense === 'future' || modal === 'would' || isGoingTo(scene, predicate);
  if (kind !== 'verb' || (negation === null && !isGoingTo(scene, predicate)) || !ahead || isPassive(scene, predicate))
    return null;
  if (!isRefusable(scene, predicate)) return null;
  if (predicate.subject && isThing(scene, predicate.subject)) return null;
  // who will not do it himself speaks for no side: "I won't go into it"
  if (isSpeaker(scene, predicate.subject)) return null;
  const agents = doersOrSpeaker(scene, predicate, 'agent');
  const themes = refusedIn(scene, predicate);
  if (partiesOf(agents).length === 0 || themes.length === 0) return null;
  return pointsOf(scene, predicate, 'reject', agents, themes).map((claim) => ({...claim, ...HELD}));
}

/** What is not to be done: the thing, what "it" means, or the deed where the thing is a text: "will not ANNUL THE TREATY". */
function refusedIn(scene: Scene, predicate: Predicate): readonly Theme[] {
  if (ALONE.has(predicate.lemma) && !predicate.object) return bareDeed(scene, predicate);
  const themes = themesOfPredicate(scene, predicate);
  const object = objectOf(scene, predicate);
  // "ON LITHIUM it will not move"
  if (themes.length === 0 && !object && YIELDS.has(predicate.lemma)) return topicsOf(scene);
  if (themes.length > 0 || !object) return themes;
  const meant = meantIn(scene, object);
  return meant.length > 0 || !TEXTS.has(scene.syntax.lemmas[object.head]!) ? meant : deedOf(scene, predicate);
}

/** "will not APOLOGISE": a deed that needs no object to be a point. */
function bareDeed(scene: Scene, {head}: Predicate): Theme[] {
  const {start, end, text} = scene.tokens[head]!;
  return [{label: text, span: {start, end}, head}];
}

const ALONE = new Set('apologise apologize disarm surrender disband demobilise demobilize'.split(' '));

const YIELDS = new Set(['move', 'budge', 'yield', 'compromise', 'bend', 'concede', 'waver', 'retreat', 'back']);

/** Whether not doing it may be a refusal: nobody refuses to know, and who does not come to talks takes no stance on a point. */
export function isRefusable(scene: Scene, predicate: Predicate): boolean {
  return !NO_REFUSAL.has(predicate.lemma) && !isMeeting(scene, objectOf(scene, predicate));
}

/** "Chad's PIPELINE will not carry gas": a thing refuses nothing. */
function isThing(scene: Scene, phrase: Phrase): boolean {
  const {tags} = scene.syntax;
  const owned = scene.tokens.slice(phrase.first, phrase.head).some(({lower}) => /^['’]s?$/u.test(lower));
  return owned && tags[phrase.head] === 'NOUN' && !isActor(scene, phrase);
}

/** "is NOT GOING TO annul it", "has NO INTENTION OF leaving". */
function isGoingTo({tokens}: Scene, {head}: Predicate): boolean {
  const before = tokens
    .slice(Math.max(0, head - 5), head)
    .map(({lower}) => lower)
    .join(' ');
  return /(?:\bnot|n['’]t|never) going to$|\bno (?:intention|plans?) (?:of|to)$|\bin no way (?:going|willing) to$/u.test(
    before,
  );
}

/** What is left undone without refusing anything. */
const NO_REFUSAL = new Set(
  'be have become happen engage get attend visit travel go come meet take comment say tell confirm name answer specify elaborate disclose reply know see expect need want hesitate rule oppose reject object respond speak speculate characterise characterize preview prejudge predict'.split(
    ' ',
  ),
);

/** "is OPPOSED TO a joint patrol", "is AGAINST any patrol". */
export function opposing(scene: Scene, predicate: Predicate): Claim[] | null {
  const {kind, head, obliques, auxiliaries, subject} = predicate;
  const {tokens, syntax} = scene;
  const opposed = tokens[head]!.lower === 'opposed' && obliques.find(({preposition}) => preposition === 'to')?.phrase;
  const first = chunkStart(syntax, head);
  const against = kind === 'noun' && auxiliaries.length > 0 && tokens[first - 1]?.lower === 'against';
  if (!subject || (!opposed && !against)) return null;
  const phrase = opposed || {head, first, last: predicate.last, conjuncts: []};
  const agents = actorsIn(scene, subject, 'agent');
  const themes = themesOf(scene, phrase);
  return partiesOf(agents).length === 0 || themes.length === 0
    ? null
    : pointsOf(scene, predicate, 'reject', agents, themes);
}

/** "is deeply CONCERNED ABOUT the courses": what a side worries about. */
export function worrying(scene: Scene, predicate: Predicate): Claim[] | null {
  const {lemma, head, negation, obliques} = predicate;
  if (!WORRIED.has(scene.tokens[head]!.lower) || negation !== null || lemma === 'concern') return null;
  const about = obliques.find(({preposition}) => WORRIES.has(preposition))?.phrase;
  const agents = doersOrSpeaker(scene, predicate, 'agent');
  const themes = about ? themesOf(scene, about) : [];
  if (partiesOf(agents).length === 0 || themes.length === 0) return null;
  return pointsOf(scene, predicate, 'concern', agents, themes);
}

const WORRIED = new Set([
  'concerned',
  'worried',
  'alarmed',
  'dismayed',
  'troubled',
  'disturbed',
  'unhappy',
  'uneasy',
  'dissatisfied',
]);
const WORRIES = new Set(['about', 'over', 'at', 'by', 'with']);
