import {ACCORDS, inflections, type Phrase, type Predicate} from '../../language/index.ts';
import {chunkFrom, chunkStart} from '../chunk.ts';
import type {Claim, ClaimActor} from '../claim.ts';
import {claimOf} from '../clause.ts';
import {isCue} from '../complement.ts';
import {doersOf} from '../doers.ts';
import {isMeeting} from '../meeting.ts';
import {actorsBetween, actorsIn, asActors, nationsIn, peopleIn, unique, withFellows} from '../participants.ts';
import {rangeOf, type Scene, wordsAt} from '../scene.ts';
import {isPassive, objectBehind, objectOf, verbOf} from '../verb.ts';

const MEDIATES = new Set(['mediate', 'broker', 'facilitate', 'moderate'].flatMap(inflections));
const CHAIRS = new Set(['chair', 'chairs', 'chaired', 'co-chair', 'co-chairs', 'co-chaired']);
const CARRIES = new Set(['carry', 'pass', 'pass_on', 'relay', 'convey', 'shuttle']);
const MEDIATOR = /\b(?:mediators?|facilitators?|go-between|intermediar(?:y|ies))\b/iu;
const COMPOUND = /-(?:mediated|brokered|facilitated|moderated)$/u;

/** What one mediates, and neither aid nor trade. */
const MEDIATED = new Set(
  'contact exchange release swap return process mediation effort channel solution settlement pause de-escalation visit'.split(
    ' ',
  ),
);

/** Whether the word tells of mediating: what is facilitated or moderate may be anything. */
function mediates(scene: Scene, token: number): boolean {
  const {tokens, syntax} = scene;
  const word = tokens[token]!.lower;
  if (!MEDIATES.has(word)) return false;
  if (/^(?:mediat|broker)/u.test(word)) return true;
  if (syntax.tags[token] === 'ADJ') return false;
  const own = syntax.predicates.find(({head, kind}) => head === token && kind !== 'noun');
  const object = own && (isPassive(scene, own) ? own.subject : (objectOf(scene, own) ?? objectBehind(scene, own)));
  if (!object || isMeeting(scene, object)) return true;
  const lemma = syntax.lemmas[object.head]!;
  return MEDIATED.has(lemma) || ACCORDS.has(lemma);
}

/** Who mediates between the sides, and who hosts them. */
export function readMediation(scene: Scene): Claim[] {
  const {predicates} = scene.syntax;
  const own = predicates.find(({kind, head}) => kind !== 'noun' && mediates(scene, head));
  const known = unique([...byWord(scene), ...byTitle(scene), ...throughMediation(scene), ...withSides(scene)]);
  const mediators = known.length > 0 || !own ? known : doersOf(scene, own, 'mediator');
  const main = predicates.find(
    (one) => one.kind === 'verb' && one.finite && one.governor === null && !isCue(scene, one),
  );
  const verb = own ?? main ?? predicates.find(({kind}) => kind === 'verb') ?? predicates[0];
  const none = {when: null, place: null, country: null, site: null};
  return [
    ...(mediators.length > 0 && verb ? [claimOf(scene, verb, 'mediate', mediators, none)] : []),
    ...hosting(scene),
    ...(own ? [] : bringing(scene)),
  ];
}

/** "mediated by Oman", "which Qatar mediates", "a meeting chaired by X": the actor beside the word, in plain sight. */
function byWord(scene: Scene): ClaimActor[] {
  const beside = scene.tokens
    .flatMap(({lower}, token) => (mediates(scene, token) || CHAIRS.has(lower) ? actorsBeside(scene, token) : NOBODY))
    .filter((actor) => actor.party !== null);
  const carrying = scene.syntax.predicates.flatMap((predicate) => [
    ...carried(scene, predicate),
    ...convened(scene, predicate),
  ]);
  return [...beside, ...carrying.filter((actor) => actor.party !== null)];
}

function actorsBeside(scene: Scene, token: number): readonly ClaimActor[] {
  const by = scene.tokens[token + 1]?.lower === 'by';
  if (!mediates(scene, token) && !(by && meetingNear(scene, token))) return NOBODY;
  const mention = by ? startingAt(scene, token + 2, token + 4) : endingAt(scene, token);
  return mention ? withFellows(scene, mention, 'mediator') : NOBODY;
}

const NOBODY: readonly ClaimActor[] = [];

/** "carried messages between the delegations". */
function carried(scene: Scene, predicate: Predicate): ClaimActor[] {
  if (predicate.kind !== 'verb' || !CARRIES.has(verbOf(scene, predicate)) || isPassive(scene, predicate)) return [];
  const object = objectOf(scene, predicate);
  const messages = object && /^(?:message|position)s?$/u.test(scene.syntax.lemmas[object.head]!);
  return messages ? actorsIn(scene, predicate.subject, 'mediator') : [];
}

/** "NORWAY convened the Peruvian and Chilean teams": who is none of those who come. */
function convened(scene: Scene, predicate: Predicate): ClaimActor[] {
  if (predicate.kind !== 'verb' || !CONVENES.has(verbOf(scene, predicate)) || isPassive(scene, predicate)) return [];
  const parties = new Set(actorsIn(scene, objectOf(scene, predicate), 'partner').map(({party}) => party));
  parties.delete(null);
  if (parties.size < 2) return [];
  return actorsIn(scene, predicate.subject, 'mediator').filter(({party}) => !parties.has(party));
}

const CONVENES = new Set(['convene', 'reconvene', 'gather', 'assemble']);

function meetingNear(scene: Scene, token: number): boolean {
  return scene.tokens.slice(Math.max(0, token - 8), token).some((_, index, {length}) => {
    const at = token - length + index;
    return isMeeting(scene, {head: at, first: at, last: at + 1, conjuncts: []});
  });
}

function startingAt(scene: Scene, from: number, to: number) {
  return scene.actors.find((mention) => {
    const range = rangeOf(scene, mention);
    return range !== null && range[0] >= from && range[0] <= to;
  });
}

/** The actor that ends just before a verb, or before the "who" or "which" that stands between. */
function endingAt(scene: Scene, token: number) {
  return scene.actors.findLast((mention) => {
    const range = rangeOf(scene, mention);
    if (!range || range[1] > token || token - range[1] > 4) return false;
    return scene.tokens.slice(range[1], token).every(({lower}) => BETWEEN.has(lower));
  });
}

const BETWEEN = new Set([
  ',',
  'who',
  'which',
  'that',
  'has',
  'have',
  'is',
  'are',
  'was',
  'were',
  'also',
  'been',
  'had',
  'will',
]);

/** "Oman ACTING AS MEDIATOR". */
const AS_MEDIATOR =
  /^(?:(?:acting |acts |acted |serving |served )?as (?:the |a )?)?(?:mediators?|facilitators?|go-between)\b/u;

/** "Omani mediator X", "Qatari mediators", "with Oman as the mediator", "the EU-facilitated dialogue". */
function byTitle(scene: Scene): ClaimActor[] {
  return scene.actors
    .flatMap((mention) => {
      const range = rangeOf(scene, mention);
      if (!range) return [];
      const around = scene.tokens.slice(range[0], Math.min(scene.tokens.length, range[1] + 1));
      const titled =
        MEDIATOR.test(mention.text) ||
        MEDIATOR.test(mention.role ?? '') ||
        around.some(({lower}) => COMPOUND.test(lower)) ||
        AS_MEDIATOR.test(wordsAt(scene, range[1], 4));
      return titled ? asActors(scene, mention, 'mediator') : [];
    })
    .filter((actor) => actor.party !== null);
}

/** "UNDER BRAZILIAN MEDIATION", "through the good offices OF THE POPE": those under whose mediation something is done. */
function throughMediation(scene: Scene): ClaimActor[] {
  const {tokens, syntax} = scene;
  return tokens.flatMap(({lower}, noun) => {
    if (!MEDIATION.has(lower)) return NOBODY;
    const first = chunkStart(syntax, noun);
    if (!UNDER.has(tokens[first - 1]?.lower ?? '')) return NOBODY;
    const behind = /^(?:of|by|from)$/u.test(tokens[noun + 1]?.lower ?? '')
      ? peopleIn(scene, chunkFrom(syntax, tokens, noun + 2), 'mediator')
      : NOBODY;
    if (behind.length > 0) return behind;
    const owners = noun > first ? actorsBetween(scene, first, noun, 'mediator') : NOBODY;
    return owners.length > 0 ? owners : nationsIn(scene, first, noun, 'mediator');
  });
}

const MEDIATION = new Set(['mediation', 'facilitation', 'offices', 'auspices', 'aegis']);
const UNDER = new Set(['under', 'through', 'with', 'to', 'via', 'by']);

const TOGETHER = new Set(['meet', 'sit_down', 'sit', 'sign', 'gather', 'convene', 'negotiate']);

/** "the two delegations met, sitting down with UN officials": who sits with both sides is of neither. */
function withSides(scene: Scene): ClaimActor[] {
  return scene.syntax.predicates.flatMap((predicate) => {
    if (predicate.kind !== 'verb' || !TOGETHER.has(verbOf(scene, predicate))) return [];
    const sides = sidesOf(scene, predicate);
    if (sides.size < 2) return [];
    return predicate.obliques
      .filter(({preposition}) => preposition === 'with')
      .filter(({phrase}) => named(scene, phrase))
      .flatMap(({phrase}) => actorsIn(scene, phrase, 'mediator'))
      .filter(({party}) => party !== null && !sides.has(party));
  });
}

/** Whether the phrase's own head belongs to somebody's name: not "the families of those held by B". */
function named(scene: Scene, {head}: Phrase): boolean {
  return scene.actors.some((mention) => {
    const range = rangeOf(scene, mention);
    return range !== null && range[0] <= head && head < range[1];
  });
}

/** The parties of the subject, or of the main verb's where a participle goes on with it. */
function sidesOf(scene: Scene, predicate: Predicate): Set<string | null> {
  const parties = (one: Predicate) => new Set(actorsIn(scene, one.subject, 'agent').map(({party}) => party));
  const own = parties(predicate);
  if (own.size >= 2 || predicate.finite) return own;
  return parties(scene.syntax.predicates.find(({finite, kind}) => finite && kind === 'verb') ?? predicate);
}

/** "BROUGHT the two leaders TOGETHER": who does so is of neither side. */
function bringing(scene: Scene): Claim[] {
  const {tokens, syntax} = scene;
  return syntax.predicates.flatMap((predicate) => {
    if (predicate.kind !== 'verb' || verbOf(scene, predicate) !== 'bring_together') return [];
    const object = objectOf(scene, predicate);
    if (!object || /^(?:its|their|his|her)$/u.test(tokens[object.first]!.lower)) return [];
    const sides = actorsIn(scene, object, 'partner');
    const many = sides.length > 1 || syntax.tags[object.head] === 'NUM' || /S$/u.test(syntax.xpos[object.head]!);
    const doers = doersOf(scene, predicate, 'mediator').filter(
      ({party}) => party !== null && !sides.some((side) => side.party === party),
    );
    return doers.length > 0 && many ? [claimOf(scene, predicate, 'mediate', [...doers, ...sides])] : [];
  });
}

function hosting(scene: Scene): Claim[] {
  return scene.syntax.predicates.flatMap((predicate) => {
    if (verbOf(scene, predicate) !== 'host' || predicate.kind === 'noun') return [];
    const object = objectOf(scene, predicate) ?? objectBehind(scene, predicate);
    const guests = isMeeting(scene, object) ? [] : guestsIn(scene, object);
    if (!isMeeting(scene, object) && guests.length === 0) return [];
    const actors = doersOf(scene, predicate, 'host').filter(({entity, party}) => entity !== null || party !== null);
    return actors.length > 0 ? [claimOf(scene, predicate, 'host', [...actors, ...guests])] : [];
  });
}

/** Whom somebody receives: people and delegations, not the refugees of another state. */
function guestsIn(scene: Scene, object: Phrase | null): ClaimActor[] {
  const head = object && scene.tokens[object.head];
  const mention = head && scene.actors.find(({start, end}) => start <= head.start && head.end <= end);
  const kind = mention && scene.mentions.cast.entities[mention.entity]?.kind;
  return mention && kind !== 'state' ? asActors(scene, mention, 'partner') : [];
}
