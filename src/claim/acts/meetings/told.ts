import {MEETING_BEGINS, MEETING_ENDS, type Phrase, type Predicate} from '../../../language/index.ts';
import {amountIn} from '../../amount.ts';
import type {Claim, ClaimActor, MeetingReference} from '../../claim.ts';
import {claimOf, timesOf} from '../../clause.ts';
import {coordinated} from '../../coordinated.ts';
import {doersOf, doersOrSpeaker} from '../../doers.ts';
import {isJointBody} from '../../joint-body.ts';
import {ASSEMBLY, readMeeting} from '../../meeting.ts';
import {pairOf} from '../../pair.ts';
import {actorsBetween, actorsIn, asActors, bodiesIn, partiesOf, unique} from '../../participants.ts';
import {coreOf, type Scene, within} from '../../scene.ts';
import {FACT, standingOf} from '../../standing.ts';
import {isBodyOfTalks, subjectOf} from '../../subject.ts';
import {isPassive, objectOf, verbOf} from '../../verb.ts';
import {audience} from './audience.ts';
import {announced, broughtForward, daySet, movedElsewhere} from './dates.ts';
import {perDay} from './days.ts';
import {nthMeeting, occasionTold} from './described.ts';
import {readFallen, withoutFallen} from './fallen.ts';
import {sinceUntil, untilDay} from './length.ts';
import {lastOfCount, meetingNamed} from './named.ts';
import {statusOf} from './status.ts';
import {onVisit} from './travel.ts';
import {dayBefore, metByVerb, obliqueActors} from './verbs.ts';

/** Claims of meetings of the sides: held, announced, put off, called off, asked for. */
export function readMeetings(scene: Scene): Claim[] {
  const fallen = readFallen(scene);
  const told = scene.syntax.predicates.flatMap((predicate) => {
    const nth = predicate.kind === 'verb' ? [] : nthMeeting(scene, predicate);
    if (nth.length > 0 || predicate.kind === 'noun') return nth;
    return audience(scene, predicate) ?? byNoun(scene, predicate) ?? metByVerb(scene, predicate) ?? [];
  });
  return [...withoutFallen(told, fallen), ...fallen];
}

/** A meeting named by a noun, as what is held or what takes place. */
function byNoun(scene: Scene, predicate: Predicate): Claim[] | null {
  const asks =
    scene.tokens[predicate.head + 1]?.lower === 'for' && ['call', 'ask', 'press', 'push'].includes(predicate.lemma);
  const verb = asks ? 'call_for' : verbOf(scene, predicate);
  const passive = isPassive(scene, predicate);
  const object = objectOf(scene, predicate);
  const {subject} = predicate;
  const named = meetingNamed(scene, predicate);
  if (!named) return announced(scene, predicate) ?? daySet(scene, predicate, sidesNamed);
  if (isOthers(scene, named, subject) || isSitting(scene, predicate, named) || isApart(scene, named)) return null;
  const doer = named === subject || passive ? predicate.agent : subject;
  const forward = broughtForward(scene, predicate, named);
  if (forward) return forward;
  const standing = standingOf(scene.syntax, predicate);
  const status = statusOf(scene, predicate, verb, named, standing);
  const occasion = status ? null : occasionTold(scene, predicate, named, standing);
  if (occasion) {
    const meeting = {...readMeeting(scene, named), status: 'held' as const};
    return [claimOf(scene, predicate, 'meet', sidesNamed(scene, named), {...occasion, meeting}, FACT)];
  }
  const moved = status === null ? movedElsewhere(scene, predicate, named, sidesNamed(scene, named)) : null;
  if (moved) return moved;
  if (status === undefined) return null;
  const told = withBody(scene, readMeeting(scene, named), named === subject ? null : doer);
  const last = lastOfCount(scene, named, predicate);
  const counted =
    status === 'held' && last === null && isCounted(scene, named, predicate) ? {which: 'all' as const} : {};
  const meeting = {...told, ordinal: told.ordinal ?? last, ...counted};
  const guests = verb === 'invite' ? actorsIn(scene, passive ? subject : object, 'partner') : [];
  const agents =
    BETWEEN_SIDES.has(verb) || partiesOf(guests).length > 1 || (named.last === predicate.head && named !== subject)
      ? []
      : named === object
        ? (obliqueActors(scene, predicate).length > 0 ? doersOrSpeaker : doersOf)(scene, predicate, 'agent')
        : actorsIn(scene, doer, 'agent');
  const parties = [...sidesNamed(scene, named), ...obliqueActors(scene, predicate)];
  const city = verb === 'host' ? hostCity(scene, predicate) : null;
  const hosts = city ? [city.host] : verb === 'host' ? actorsIn(scene, doer, 'host') : [];
  const off = status === 'postponed' || status === 'cancelled';
  const by = off ? initiator(scene, predicate, doer) : null;
  const until = untilDay(scene, predicate);
  const phase = until || MEETING_ENDS.has(verb) ? 'ends' : MEETING_BEGINS.has(verb) ? 'begins' : null;
  const claims = perDay(
    scene,
    predicate,
    {...meeting, status, phase, by, inferred: verb === 'suspend' && !isSingle(scene, named)},
    [...agents, ...guests, ...parties, ...hosts],
    named,
    asks ? 'call_for' : null,
  );
  if (until) return claims.map((claim) => ({...claim, when: until}));
  if (city) return claims.map((claim) => (claim.place === null ? {...claim, ...city.venue} : claim));
  const before = status === 'held' ? dayBefore(scene, predicate) : null;
  return claims.map((claim) =>
    onVisit(scene, predicate, claim.when === null && before ? {...claim, when: sinceUntil(scene, before)} : claim),
  );
}

/** "have held FOUR ROUNDS between August and April": all of them together, and none with a day of its own. */
function isCounted(scene: Scene, named: Phrase, predicate: Predicate): boolean {
  if (!/^(?:rounds|sessions|meetings)$/u.test(scene.tokens[named.head]!.lower)) return false;
  const many = (amountIn(scene, named.first, named.head + 1)?.value ?? 1) > 1;
  const dated = timesOf(scene, predicate).some(({edtf}) => /^\d{4}-\d\d-\d\d/u.test(edtf ?? ''));
  return many && !dated && !scene.tokens.some(({lower}) => lower === 'last' || lower === 'latest');
}

/** "the meeting", and not talks at large, of which only a meeting that was to come is put off when they are suspended. */
function isSingle({syntax}: Scene, {head}: Phrase): boolean {
  return /^(?:meeting|round|summit|session)$/u.test(syntax.lemmas[head]!);
}

/** "The delimitation commissions held their sixth meeting": it is about what the body is for. */
function withBody(scene: Scene, meeting: MeetingReference, doer: Phrase | null): MeetingReference {
  const told = meeting.subject !== null || doer === null || !isBodyOfTalks(scene, doer.head);
  return told ? meeting : {...meeting, subject: subjectOf(scene, doer.head)};
}

/** "NICOSIA hosted the round": the city is the place, its state the host; not where its name stands for a government. */
function hostCity(
  scene: Scene,
  {subject, head}: Predicate,
): {host: ClaimActor; venue: Pick<Claim, 'place' | 'country' | 'site'>} | null {
  if (subject === null || subject.head > head || actorsIn(scene, subject, 'host').length > 0) return null;
  const [city] = within(scene, scene.places, subject.first, subject.last);
  if (!city || city.place === null) return null;
  const {place, country, site, text} = city;
  return {host: {role: 'host', name: text, party: country, entity: null}, venue: {place, country, site}};
}

const ASIDE = new Set([
  'under',
  'on',
  'in',
  'at',
  'after',
  'before',
  'during',
  'following',
  'chaired',
  'hosted',
  'mediated',
  'facilitated',
  'attended',
  'through',
  'by',
]);

/** The sides that a meeting's phrase names, not those who chair or host it, nor what it is about. */
function sidesNamed(scene: Scene, phrase: Phrase): ClaimActor[] {
  const [first, end] = coreOf(scene, phrase);
  let last = phrase.head + 1;
  while (last < end && !ASIDE.has(scene.tokens[last]!.lower)) last++;
  const inside = actorsBetween(scene, first, last, 'partner');
  const named =
    inside.length === 1 ? actorsBetween(scene, ...coordinated(scene, phrase.head + 1, last), 'partner') : inside;
  const between = scene.tokens.findIndex(({lower}, at) => lower === 'between' && at > phrase.head && at < end);
  const pair = named.length > 1 || between < 0 ? [] : pairOf(scene, between, 'partner');
  if (pair.length > 0) return pair;
  return named.length > 1 ? named : unique([...named, ...bodiesIn(scene, {...phrase, first, last: end}, 'partner')]);
}

/** "its first meeting", of a body that is told of; "its talks WITH Peru" are those of two, and so are those of a joint body. */
function isOthers(scene: Scene, {first, head}: Phrase, subject: Phrase | null): boolean {
  const {tokens} = scene;
  if (tokens[first]?.lower !== 'its' || tokens[head + 1]?.lower === 'with') return false;
  return subject === null || subject.head >= first || !isJointBody(scene, subject);
}

/** "the Dialogue Forum, A SEPARATE TRACK, opens": another process. */
function isApart({tokens}: Scene, {head}: Phrase): boolean {
  const words = tokens.slice(head + 1, head + BEHIND).map(({lower}) => lower);
  return /, (?:which is )?(?:an?|another) (?:separate|different|parallel|other) (?:track|process|format|forum|channel)\b/u.test(
    words.join(' '),
  );
}

/** How many words behind the noun may tell that. */
const BEHIND = 9;

/** "Parliament held A SESSION", "the session OF THE SENATE": no meeting of talks. */
function isSitting(scene: Scene, {subject, head: verb}: Predicate, {first, head}: Phrase): boolean {
  if (subject !== null && ASSEMBLY.test(scene.syntax.lemmas[subject.head]!.toLowerCase())) return true;
  const words = scene.tokens.slice(Math.max(0, Math.min(first, verb - 3)), head + 6);
  return scene.syntax.lemmas[head] === 'session' && words.some(({lower}) => ASSEMBLY.test(lower));
}

/** Verbs of those who are between the sides and none of them. */
const BETWEEN_SIDES = new Set(['host', 'mediate', 'broker', 'facilitate', 'moderate', 'chair', 'attend']);

/** "it is CHAD that has cancelled it". */
function stressed(scene: Scene, {head}: Predicate): ClaimActor[] {
  const {tokens} = scene;
  const that = tokens.findLastIndex(({lower}, at) => /^(?:that|who|which)$/u.test(lower) && at < head && at > head - 4);
  const it = tokens.findLastIndex(({lower}, at) => lower === 'it' && at < that && at > that - 8);
  const is = it >= 0 && /^(?:is|was)$/u.test(tokens[it + 1]?.lower ?? '');
  return is ? actorsBetween(scene, it + 2, that, 'agent') : [];
}

/** The party that put the meeting off or called it off, where it is said. */
function initiator(scene: Scene, predicate: Predicate, doer: Phrase | null): string | null {
  const active = isPassive(scene, predicate)
    ? []
    : partiesOf([...actorsIn(scene, doer, 'agent'), ...stressed(scene, predicate)]);
  if (active.length === 1) return active[0]!;
  const named = partiesOf(actorsIn(scene, predicate.agent, 'agent'));
  if (named.length === 1) return named[0]!;
  const at = scene.tokens.findIndex(({lower}) =>
    ['initiative', 'request', 'behest', 'insistence', 'orders', 'instructions'].includes(lower),
  );
  if (at < 0) return null;
  const before = scene.actors.findLast(
    ({end}) => end <= scene.tokens[at]!.start && end >= scene.tokens[Math.max(0, at - 2)]!.start,
  );
  const by = ['of', 'from', 'by'].includes(scene.tokens[at + 1]?.lower ?? '');
  const after = by ? scene.actors.find(({start}) => start > scene.tokens[at]!.start) : undefined;
  const owner = before ?? after;
  const parties = owner ? partiesOf(asActors(scene, owner, 'agent')) : [];
  return parties.length === 1 ? parties[0]! : null;
}
