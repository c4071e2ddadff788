import {ACT_VERBS, type Phrase, type Predicate} from '../../language/index.ts';
import {amountIn} from '../amount.ts';
import {chunkStart} from '../chunk.ts';
import type {Claim, ClaimActor} from '../claim.ts';
import {claimOf} from '../clause.ts';
import {complementsOf} from '../complement.ts';
import {addresseesOf, partnersOf} from '../counterparts.ts';
import {doersOf, doersOrSpeaker} from '../doers.ts';
import {isMeeting} from '../meeting.ts';
import {isActor, isTime} from '../named.ts';
import {actorsBetween, actorsIn, asActors, unique, whoIn} from '../participants.ts';
import {whomIn} from '../pronoun.ts';
import {rangeOf, type Scene, spanOf, textOf} from '../scene.ts';
import {nameOf} from '../thing.ts';
import {isAttribute, isNounAfter, isPassive, objectBehind, objectOf, verbOf} from '../verb.ts';
import {completedAct} from './completed.ts';
import {themesOfDeed} from './deed-themes.ts';
import {isSent, isSomebody} from './envoys.ts';
import {isNoDeed} from './no-deed.ts';
import {phrasedAct} from './phrased.ts';
import {referenceOf} from './reference.ts';

/** Acts that the other readers answer for. */
const ELSEWHERE = new Set(
  'meet schedule host mediate lead agree decide exchange-notes joint-statement sign initial ratify agrement take-effect demand propose offer concern raise reject accept'.split(
    ' ',
  ),
);

/** Acts whose phrases the other readers answer for. */
const PHRASED_ELSEWHERE = new Set(
  'agree sign ratify exchange-notes joint-statement take-effect agrement demand offer reject accept'.split(' '),
);

/** Acts that a side can do by itself, or that befall an agreement: released, lifted, suspended, extended, expired. */
export function readDeeds(scene: Scene): Claim[] {
  return scene.syntax.predicates.flatMap((predicate) => {
    if (predicate.kind === 'noun' || (predicate.kind === 'adjective' && !isPassive(scene, predicate))) return [];
    const verb = verbOf(scene, predicate);
    const named = phrasedAct(scene, predicate, verb);
    const phrased = named && !PHRASED_ELSEWHERE.has(named) ? named : undefined;
    const next = scene.tokens[predicate.head + 1]?.lower;
    const completed = phrased ? undefined : completedAct(scene, predicate);
    const act = phrased ?? completed?.act ?? byVerb(`${verb}_${next}`) ?? byVerb(verb) ?? byVerb(predicate.lemma);
    if (!act) return [];
    const own = act === 'reverse' && leavesGround(scene, predicate) ? 'withdraw' : act;
    return deed(scene, predicate, own, phrased !== undefined, completed?.by ?? null);
  });
}

/** "withdrew FROM THE AREA of the dam", "quit THE TOWN": what is left is ground that troops held, and no text. */
function leavesGround(scene: Scene, predicate: Predicate): boolean {
  const object = objectOf(scene, predicate) ?? objectBehind(scene, predicate);
  if (!object) return false;
  if (GROUND.has(scene.syntax.lemmas[object.head]!.toLowerCase())) return true;
  const {start, end} = spanOf(scene, object.head, object.head + 1);
  return scene.places.some((place) => place.start < end && place.end > start);
}

const GROUND = new Set(
  'area zone region position post base village town city province district territory line frontline border strip valley plain lake height hill island peninsula field airport bridge road crossing corridor sector bank'.split(
    ' ',
  ),
);

function byVerb(verb: string): string | undefined {
  return ACT_VERBS.get(verb)?.find(({act}) => !ELSEWHERE.has(act))?.act;
}

/** Acts that somebody does to nobody: their verbs need no object. */
const ALONE = new Set(
  'lapse resign walk-out call cooperate withdraw concede promise threaten apologise mediate resume investigate'.split(
    ' ',
  ),
);
/** Acts on people. */
const PERSONAL = new Set(
  'release expel recall arrest appoint summon accuse sue invite apologise praise aid visit call permit'.split(' '),
);
/** Acts that one does with another. */
const WITH = new Set(
  'call cooperate resume extend walk-out release suspend sever meet schedule cancel postpone'.split(' '),
);

/** Acts whose phrases have no person as their object: "paid a visit", "spoke by telephone". */
const WITHOUT = new Set('call visit praise apologise aid permit invite'.split(' '));

/** What nobody does: it is let happen. */
const ENDS_ALONE = new Set(['lapse', 'expire', 'run', 'pass', 'fall']);

/** Papers and the like are released and returned as news, not as an act of talks. */
const PAPERS = new Set(
  'statement text list report document figure detail data footage video photo picture letter transcript map copy record result fire call'.split(
    ' ',
  ),
);

/** What is extended or renewed without lasting any longer. */
const COURTESIES = new Set(
  'greeting wish condolence sympathy prayer thanks thank gratitude appreciation congratulation welcome support solidarity hand friendship apology invitation offer commitment call appeal demand request pledge promise vow attack fighting hostility offensive effort threat hope'.split(
    ' ',
  ),
);

/** "walked out of PRISON": the last word of what is left behind "out of"; -1 where nothing is named. */
function placeLeft({tokens}: Scene, {head}: Predicate): number {
  const of = tokens.findIndex(({lower}, at) => at > head && at <= head + 2 && lower === 'of');
  if (of < 0) return -1;
  return tokens[of + 1]?.lower === 'the' || tokens[of + 1]?.lower === 'a' ? of + 2 : of + 1;
}

/** What is left by those who were kept or treated there. */
const CONFINES = new Set('prison jail custody detention captivity hospital court courtroom courthouse'.split(' '));

/** Verbs by which envoys are recalled, and others only come back: "brought the hostages home". */
const HOMEWARD = /^(?:bring|call|summon|order)_(?:home|back)$/u;

/** Verbs of putting out that are said of things too. */
const OF_PEOPLE = new Set(['throw_out', 'kick_out', 'force_out', 'send_home', 'evict']);

function deed(scene: Scene, predicate: Predicate, act: string, phrased: boolean, by: Predicate | null): Claim[] {
  if (isAttribute(scene, predicate) || isNounAfter(scene, predicate)) return [];
  const passive = isPassive(scene, predicate);
  const told = by === null ? null : predicate.second;
  const object = told ?? objectOf(scene, predicate) ?? (ALONE.has(act) || by ? null : objectBehind(scene, predicate));
  // "has yet to reopen TO LORRIES" tells for whom, "resumed ON MONDAY" when
  const beside = object !== null && (scene.tokens[object.first - 1]?.lower === 'to' || isTime(scene, object));
  const moved = act === 'resume' && beside ? null : object;
  const lapses = passive
    ? object
    : act === 'lapse'
      ? predicate.subject
      : act === 'resume'
        ? (moved ?? (predicate.subject && isActor(scene, predicate.subject) ? null : predicate.subject))
        : object;
  if (!phrased && (act === 'postpone' || act === 'cancel') && isMeeting(scene, lapses)) return [];
  if (!passive && !phrased && !by && !ALONE.has(act) && (!object || isTime(scene, object))) return [];
  const verb = verbOf(scene, predicate);
  const thing = object ? scene.syntax.lemmas[object.head]! : '';
  if (
    (act === 'release' || act === 'return') &&
    (PAPERS.has(thing) || (passive && !object && predicate.auxiliaries.length === 0))
  )
    return [];
  const ofPeople = act === 'recall' || (act === 'expel' && OF_PEOPLE.has(verb));
  if (ofPeople && object && !isSomebody(scene, object.head)) return [];
  if (act === 'walk-out' && CONFINES.has(scene.syntax.lemmas[placeLeft(scene, predicate)] ?? '')) return [];
  if (HOMEWARD.test(verb) && object && !isSent(scene, object.head)) return [];
  if (isNoDeed(scene, predicate, act, object)) return [];
  if (act === 'permit' && complementsOf(scene, predicate).some(({lemma}) => ENDS_ALONE.has(lemma))) return [];
  if (act === 'return' && !passive && scene.tokens[predicate.head + 1]?.lower === 'to') return [];
  if (act === 'extend' && (COURTESIES.has(thing) || (verb === 'renew' && isMeeting(scene, object)))) return [];
  const named =
    lapses === predicate.subject && !passive
      ? // "flights BETWEEN CHILE AND PERU resumed"
        act === 'resume'
        ? actorsIn(scene, predicate.subject, 'agent')
        : []
      : (act === 'extend' ? doersOf : doersOrSpeaker)(scene, predicate, act === 'host' ? 'host' : 'agent');
  const doers = passive && named.length === 0 && BY_OWNER.has(act) ? ownersOf(scene, object) : named;
  const addressees = addresseesOf(scene, predicate, act, object, doers);
  const actors = unique([
    ...doers,
    ...(WITH.has(act) ? partnersOf(scene, predicate, object) : []),
    ...(act === 'host' ? addressees.map((guest) => ({...guest, role: 'partner' as const})) : addressees),
    ...(by && act === 'accuse' ? actorsIn(scene, by.subject, 'beneficiary') : []),
    ...(PERSONAL.has(act) && !(phrased && WITHOUT.has(act))
      ? [
          ...whoDone(scene, act, object, doers),
          ...(object && scene.tokens[object.head]!.lower !== 'whom' ? [] : whomOf(scene, predicate)),
        ]
      : WITH.has(act) || (act === 'lapse' && !passive)
        ? []
        : whomIn(scene, object, 'beneficiary', doers)),
  ]);
  const [theme] = act === 'host' ? [] : themesOfDeed(scene, predicate, act, {object, lapses, phrased});
  // talks that go on longer leave nothing behind
  const content = act === 'extend' && isMeeting(scene, object) ? null : contentOf(scene, predicate, lapses, by);
  return [
    claimOf(scene, predicate, act, actors, {
      issue: theme?.label ?? (act === 'withdraw' && object ? nameOf(scene, predicate, object) : null),
      issueSpan: theme?.span ?? null,
      content: content?.text ?? null,
      contentSpan: content?.span ?? null,
      amount: amountIn(scene, predicate.head, predicate.last),
      meeting: referenceOf(scene, predicate),
      ...destinationOf(scene, predicate, act),
    }),
  ];
}

/** "a Swiss aid worker ON TUESDAY AFTER TALKS with the envoy": the phrase without what comes beside it. */
function nearest({tokens}: Scene, object: Phrase): Phrase {
  const cut = tokens.findIndex(({lower}, at) => at > object.head && at < object.last && BESIDE.has(lower));
  return cut > 0 && object.conjuncts.length < 2 ? {...object, last: cut} : object;
}

const BESIDE = new Set(['after', 'before', 'following', 'during', 'until', 'when', 'while', 'over', 'for', 'because']);

/** Those whom an act on people befalls. */
function whoDone(scene: Scene, act: string, object: Phrase | null, doers: readonly ClaimActor[]): ClaimActor[] {
  // "apologised FOR the flood"
  if (act === 'apologise' && object && scene.tokens[object.first - 1]?.lower === 'for') return [];
  const known = whoIn(scene, object && nearest(scene, object), 'beneficiary');
  return known.length > 0 ? known : whomIn(scene, object, 'beneficiary', doers);
}

/** Acts on what a side itself has laid on others. */
const BY_OWNER = new Set(['lift', 'ease', 'impose']);

/** "PERU'S curbs on fish were lifted": whose they are. */
function ownersOf(scene: Scene, object: Phrase | null): ClaimActor[] {
  if (!object) return [];
  const at = scene.tokens.findIndex(
    ({lower}, token) => token > object.first && token < object.head && /^['’]s?$/u.test(lower),
  );
  return at < 0 ? [] : actorsBetween(scene, object.first, at, 'agent');
}

/** "the consul, WHOM Panama accuses": who stands before the pronoun. */
function whomOf(scene: Scene, {subject, head}: Predicate): ClaimActor[] {
  const whom = (subject?.first ?? head) - 1;
  if (scene.tokens[whom]?.lower !== 'whom') return [];
  const end = scene.tokens[whom - 1]?.text === ',' ? whom - 1 : whom;
  const mention = scene.actors.findLast((actor) => rangeOf(scene, actor)?.[1] === end);
  return mention ? asActors(scene, mention, 'beneficiary') : [];
}

/** "moved TO TASHKENT", "paid a visit TO GABORONE", "visited PYONGYANG": where such a deed leads. */
function destinationOf(scene: Scene, {head}: Predicate, act: string): Partial<Claim> {
  if (act !== 'move' && act !== 'visit') return {};
  const found = scene.places.find((place) => {
    const at = rangeOf(scene, place)?.[0] ?? 0;
    const direct = act === 'visit' && at === head + 1;
    return at > head && (direct || scene.tokens[at - 1]!.lower === 'to');
  });
  return found ? {place: found.place, country: found.country, site: found.site} : {};
}

/** The words of the deed: the verb with its object, or the thing with what befell it. */
function contentOf(
  scene: Scene,
  predicate: Predicate,
  object: Predicate['object'],
  by: Predicate | null,
): {text: string; span: {start: number; end: number}} | null {
  if (!object) return null;
  const first = Math.min(predicate.head, chunkStart(scene.syntax, object.head, object.first));
  const own = by && by.head <= object.last + 1 ? by.head + 1 : 0;
  const last = Math.min(Math.max(predicate.head + 1, object.last, own), first + 40);
  // "between THEM was extended": what it was stands elsewhere
  if (/^(?:them|they|it|him|her|us)$/u.test(scene.tokens[first]!.lower)) return null;
  const span = spanOf(scene, first, last);
  return {span, text: textOf(scene, span).replace(/\s+/gu, ' ')};
}
