import {
  type Phrase,
  type Predicate,
  type Sentence,
  STANCE_ALONE,
  STANCE_CARRIERS,
  STANCE_NOUNS,
  STANCE_PASSIVE,
} from '../../language/index.ts';
import type {Claim, ClaimActor} from '../claim.ts';
import {claimOf} from '../clause.ts';
import {aboutOf, addresseesOf} from '../counterparts.ts';
import {doersOrSpeaker} from '../doers.ts';
import {isMeeting} from '../meeting.ts';
import {asActors, partiesOf} from '../participants.ts';
import {isIt, isThey, speakerAt} from '../persons.ts';
import {type Theme, themesOf, themesOfPredicate} from '../phrase.ts';
import {lineOf, type Scene} from '../scene.ts';
import {isAttribute, isPassive, objectBehind, objectOf, verbOf} from '../verb.ts';
import {bargains} from './bargains.ts';
import {complaining} from './complaints.ts';
import {readConditions} from './conditions.ts';
import {EMPTY} from './content.ts';
import {laidOut} from './laid-out.ts';
import {disowning, HELD, needing, obliging, opposing, refusing, unneeded, worrying} from './musts.ts';
import {isDenial, isNoPosition} from './no-position.ts';
import {askedIn, nominal} from './nominal.ts';
import {withoutRepeats} from './nouns.ts';
import {phrasedAct} from './phrased.ts';
import {pointsOf} from './points.ts';
import {isUnwanted, stanceOf} from './stance-of.ts';
import {fallingShort, inPhrases} from './stance-phrases.ts';
import {pointsIn} from './stance-points.ts';
import {isInCleft, stated} from './stated.ts';
import {dismissing, nonNegotiable, redLines, rulingOut} from './unacceptable.ts';
import {willing} from './willing.ts';

const OPEN = new Set(['unresolved', 'open', 'outstanding', 'unsettled', 'unanswered', 'disputed', 'contentious']);

/** What one side wants, proposes, complains of or refuses, a claim for each point that it names. */
export function readPositions(scene: Scene): Claim[] {
  const told = scene.syntax.predicates.flatMap((predicate) => {
    const conditions = readConditions(scene, predicate);
    if (predicate.kind === 'noun')
      return [
        ...conditions,
        ...(nonNegotiable(scene, predicate) ?? opposing(scene, predicate) ?? mustBe(scene, predicate) ?? []),
      ];
    const own =
      nonNegotiable(scene, predicate) ??
      rulingOut(scene, predicate) ??
      willing(scene, predicate) ??
      unresolved(scene, predicate) ??
      continuing(scene, predicate) ??
      stance(scene, predicate) ??
      obliging(scene, predicate) ??
      refusing(scene, predicate) ??
      dismissing(scene, predicate) ??
      needing(scene, predicate) ??
      disowning(scene, predicate) ??
      unneeded(scene, predicate) ??
      worrying(scene, predicate) ??
      complaining(scene, predicate) ??
      fallingShort(scene, predicate) ??
      opposing(scene, predicate) ??
      [];
    return [...conditions, ...own];
  });
  const named = [...nominal(scene), ...laidOut(scene), ...redLines(scene), ...stated(scene), ...inPhrases(scene)];
  const all = [...told, ...withoutRepeats(named, told)];
  return [...all, ...withoutRepeats(bargains(scene, all), told)];
}

/** "the map of 1929 MUST BE the basis": a thing that is to be something. */
function mustBe(scene: Scene, predicate: Predicate): Claim[] | null {
  return predicate.modal === 'must' ? obliging(scene, predicate) : null;
}

function stance(scene: Scene, predicate: Predicate): Claim[] | null {
  if (isAttribute(scene, predicate) || isInCleft(scene, predicate)) return null;
  const verb = verbOf(scene, predicate);
  const object = objectOf(scene, predicate) ?? objectBehind(scene, predicate);
  const carried =
    STANCE_CARRIERS.has(predicate.lemma) && object ? STANCE_NOUNS.get(scene.syntax.lemmas[object.head]!) : undefined;
  const phrased = phrasedAct(scene, predicate, verb);
  const act = carried ?? (phrased && PHRASED.has(phrased) ? phrased : stanceOf(scene, verb, predicate));
  if (!act || isNoPosition(scene, predicate, verb, act, object)) return null;
  if (isPassive(scene, predicate) && !predicate.agent && !STANCE_PASSIVE.has(predicate.lemma)) return null;
  const agents = holders(scene, predicate);
  if (agents.length === 0 && !isPassive(scene, predicate) && !isNobody(scene, predicate)) return null;
  // what both want together, neither asks of the other
  if (act === 'demand' && !STANCE_ALONE.has(predicate.lemma) && partiesOf(agents).length > 1) return null;
  if (act === 'reject' && isShared(scene, predicate) && partiesOf(agents).length > 1) return null;
  const sides = [...agents, ...addresseesOf(scene, predicate, act, object, agents)];
  // what is denied is no point that is refused
  if (act === 'reject' && isDenial(scene, object)) return [claimOf(scene, predicate, act, sides)];
  const asked = act === 'reject' || act === 'accept' ? askedIn(scene, object) : [];
  // what both ask for, neither wants of the other
  const both = act === 'demand' && partiesOf(agents).length > 1;
  const themes = both
    ? []
    : carried
      ? ofCarried(scene, predicate, object!)
      : asked.length > 0
        ? asked
        : pointsIn(scene, predicate, act, object);
  if (themes.length > 0)
    return pointsOf(scene, predicate, act, sides, themes).map((claim) =>
      isUnwanted(scene, predicate) ? {...claim, ...HELD} : claim,
    );
  // "a step that Chad deplored"
  const step = object !== null && object.head < predicate.head && EMPTY.has(scene.syntax.lemmas[object.head]!);
  if (!(phrased || step || STANCE_ALONE.has(predicate.lemma)) || (act !== 'reject' && isMeeting(scene, object)))
    return [];
  return [claimOf(scene, predicate, act, sides)];
}

/** "NEITHER OF THEM proposed a call", "NOBODY offered it". */
function isNobody({tokens}: Scene, {subject, negation}: Predicate): boolean {
  return negation !== null && subject !== null && NOBODY.test(tokens[subject.first]!.lower);
}

const NOBODY = /^(?:nobody|neither|none|no)$/u;

/** Stances that a verb and a noun name together: "THREW OUT the PROPOSAL", "SET a CONDITION". */
const PHRASED = new Set(['demand', 'reject', 'accept', 'offer']);

/** "both sides agreed to a truce AND REJECTED hate speech": what sides say together, which neither holds against the other. */
function isShared({syntax}: Scene, {governor}: Predicate): boolean {
  return governor?.how === 'conjunct' && syntax.predicates[governor.predicate]!.lemma === 'agree';
}

/** Who holds the position: each party of the subject, else who it describes; "it" means whom the sentence before began with. */
function holders(scene: Scene, predicate: Predicate): ClaimActor[] {
  const {subject} = predicate;
  if (subject && OUTSIDE.has(scene.syntax.lemmas[subject.head]!))
    return [{role: 'agent', name: lineOf(scene, subject.first, subject.last), party: null, entity: null}];
  const own = isIt(scene, subject) && !speakerAt(scene, predicate.head)[0]?.party ? before(scene, subject!.head) : [];
  const named = own.length > 0 ? own : doersOrSpeaker(scene, predicate, 'agent');
  const actors = named.length > 0 ? named : [...officials(scene, predicate), ...ourselves(scene, predicate)];
  const parties = partiesOf(actors);
  if (parties.length === 0) return actors;
  const fellows = actors.filter(({party, entity}) => party === null && entity === null);
  return [...parties.map((party) => actors.find((actor) => actor.party === party)!), ...fellows];
}

/** People of a side who do not speak for it: "Peru's OPPOSITION". */
const OUTSIDE = new Set(
  'opposition lawmaker legislator senator parliamentarian deputy congressman analyst commentator newspaper daily editorial activist campaigner protester demonstrator resident villager farmer fisherman exporter importer trader union unionist retailer'.split(
    ' ',
  ),
);

/** "Peruvian officials said THEY wanted": several who speak for a side. */
function officials(scene: Scene, predicate: Predicate): ClaimActor[] {
  return isThey(scene, predicate) ? speakerAt(scene, predicate.head).filter(({name}) => SEVERAL.test(name)) : [];
}

const SEVERAL =
  /\b(?:officials|negotiators|diplomats|ministers|delegates|envoys|officers|sources|representatives|side|delegation|government)\b/u;

/** "WE proposed", in a side's own text: who it is, the record knows by who issued it. */
function ourselves(scene: Scene, {subject, head}: Predicate): ClaimActor[] {
  const own = subject !== null && scene.tokens[subject.head]!.lower === 'we';
  return own && speakerAt(scene, head).length === 0 ? [{role: 'agent', name: 'We', party: null, entity: null}] : [];
}

/** Whom "it" means: the only side that is named before it in the sentence, else what the sentence, or the one before, begins with. */
function before(scene: Scene, it: number): ClaimActor[] {
  const {mentions, sentence, tokens, actors} = scene;
  const here = actors.filter(({end, kind}) => end <= tokens[it]!.start && kind !== 'person' && kind !== 'office');
  const sides = here.flatMap((mention) => asActors(scene, mention, 'agent'));
  if (partiesOf(sides).length === 1) return sides.slice(0, 1);
  if (sides.length > 0) return openerOf(scene, sentence);
  const last = mentions.analysis.sentences[sentence.index - 1];
  return last ? openerOf(scene, last) : [];
}

/** The institution, state or group that a sentence begins with. */
function openerOf(scene: Scene, {start, end, first, last}: Sentence): ClaimActor[] {
  const {cast, analysis} = scene.mentions;
  const opener = cast.mentions.find((mention) => mention.start >= start);
  if (!opener || opener.start >= end) return [];
  const opening = analysis.tokens[Math.min(first + OPENING, last - 1)]!;
  const kind = cast.entities[opener.entity]?.kind;
  return opener.start <= opening.start && kind !== 'person' && kind !== 'office'
    ? asActors(scene, opener, 'agent')
    : [];
}

/** Within how many words a sentence's subject begins. */
const OPENING = 4;

/** "reiterated its concern about X": X, by the noun's own phrase or by the verb's. */
function ofCarried(scene: Scene, predicate: Predicate, object: Phrase): Theme[] {
  const inner = themesOf(scene, object);
  const shell = inner.length === 1 && inner[0]!.head === object.head;
  if (!shell && inner.length > 0) return inner;
  const noun = scene.syntax.predicates.find(({kind, head}) => kind === 'noun' && head === object.head);
  const oblique = [...(noun?.obliques ?? []), ...predicate.obliques].find(({preposition}) =>
    ['about', 'over', 'for', 'of', 'on', 'to', 'at', 'that'].includes(preposition),
  );
  return oblique ? themesOf(scene, oblique.phrase) : aboutOf(scene, predicate, 'accept', object);
}

/** "the question of X remains unresolved". */
function unresolved(scene: Scene, predicate: Predicate): Claim[] | null {
  const words = scene.tokens.slice(predicate.head, predicate.last).map(({lower}) => lower);
  const open =
    (predicate.kind === 'adjective' && OPEN.has(predicate.lemma)) ||
    (predicate.lemma === 'remain' && words.some((word) => OPEN.has(word)));
  if (!open || !predicate.subject || isUnlocked(scene, predicate)) return null;
  const points = pointsOf(scene, predicate, 'open', [], themesOf(scene, predicate.subject));
  return points.filter(({factuality}) => factuality !== 'unknown');
}

/** "THE DOOR remains open", "the crossing is open", "open TO talks": what may be gone through, or who may be talked to. */
function isUnlocked({tokens, syntax}: Scene, {subject, head, last}: Predicate): boolean {
  const open = tokens.findIndex(({lower}, at) => at >= head && at < Math.max(last, head + 1) && lower === 'open');
  if (open < 0) return false;
  return PASSAGES.has(syntax.lemmas[subject!.head]!) || /^(?:to|for)$/u.test(tokens[open + 1]?.lower ?? '');
}

const PASSAGES = new Set(
  'door window opportunity option channel path pathway way road route line possibility prospect space room market border frontier crossing gate embassy consulate port airport bridge shop school office mind sky airspace corridor strait pipeline valve tap hotline base post checkpoint solution diplomacy chance'.split(
    ' ',
  ),
);

const GOES_ON = new Set(['continue', 'go', 'proceed', 'resume', 'begin', 'start', 'advance', 'progress']);

/** "work on X is to continue". */
function continuing(scene: Scene, predicate: Predicate): Claim[] | null {
  const {subject, lemma} = predicate;
  if (!GOES_ON.has(lemma) || !subject || scene.syntax.lemmas[subject.head] !== 'work') return null;
  const inner = scene.syntax.predicates.find(
    ({kind, head, first, last}) =>
      kind !== 'noun' && first >= subject.first && last <= subject.last && head > subject.head,
  );
  const themes = inner ? themesOfPredicate(scene, inner) : themesOf(scene, subject);
  return pointsOf(scene, predicate, 'work', [], themes);
}
