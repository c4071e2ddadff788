import type {Phrase, Predicate} from '../../language/index.ts';
import {chunkFrom} from '../chunk.ts';
import type {ClaimActor} from '../claim.ts';
import {doersOf} from '../doers.ts';
import {isMeeting} from '../meeting.ts';
import {isTime} from '../named.ts';
import {pairOf} from '../pair.ts';
import {actorsBetween, actorsIn, nationsIn, peopleIn, unique, whoIn} from '../participants.ts';
import {rangeOf, type Scene} from '../scene.ts';
import {isPassive} from '../verb.ts';
import type {Event} from './event.ts';

/** Acts on people. */
const PERSONAL = new Set(['release', 'expel', 'recall', 'appoint', 'arrest', 'return']);
/** Nouns whose "of" tells who acts. */
const BY_THEMSELVES = new Set(['walk-out', 'withdraw', 'resign', 'visit', 'apologise']);

/** Acts that come from somebody: "a refusal FROM El Salvador". */
const FROM_WHOM = new Set([
  'reject',
  'offer',
  'propose',
  'threaten',
  'accuse',
  'promise',
  'concern',
  'concede',
  'accept',
  'invite',
  'apologise',
]);

/** Who takes part in an event: by whom, between whom, of whom, to whom; the doers of `carrier` where nobody else is named. */
export function sidesOfEvent(scene: Scene, event: Event, act: string, carrier: Predicate | null): ClaimActor[] {
  const {phrases} = event;
  const behind = (...prepositions: string[]) =>
    phrases.filter(({preposition}) => prepositions.includes(preposition)).map(({phrase}) => phrase);
  const of = behind('of')[0] ?? null;
  const owner = ownerOf(scene, event);
  const owned = PERSONAL.has(act) && !of;
  const agents = unique([
    ...behind('by').flatMap((phrase) => (isTime(scene, phrase) ? [] : whoIn(scene, phrase, 'agent'))),
    ...(FROM_WHOM.has(act) ? behind('from', 'of').flatMap((phrase) => actorsIn(scene, phrase, 'agent')) : []),
    ...(owned ? [] : owner('agent')),
    ...nationIn(scene, event, act),
    ...heldBy(scene, of, act),
    ...(BY_THEMSELVES.has(act) ? whoIn(scene, of, 'agent') : []),
  ]);
  const named = behind('between', 'among').flatMap((phrase) => peopleIn(scene, phrase, 'partner'));
  const pair = named.length > 1 ? [] : pairBehind(scene, event);
  const both = pair.length > 0 ? pair : named;
  const partners = [...both, ...behind('with').flatMap((phrase) => peopleIn(scene, phrase, 'partner'))];
  const unknown = [...agents, ...partners].every(({party}) => party === null);
  const doers = carrier && (unknown || agents.length + both.length === 0) ? carrierDoers(scene, carrier) : [];
  return unique([
    ...agents,
    ...partners,
    ...doers,
    ...(owned ? owner('beneficiary') : []),
    ...(PERSONAL.has(act)
      ? whoIn(scene, of, 'beneficiary')
      : act === 'lift' || act === 'impose'
        ? behind('on').flatMap((phrase) => actorsIn(scene, phrase, 'beneficiary'))
        : []),
    ...behind('to', 'for', 'against', 'at').flatMap((phrase) => actorsIn(scene, phrase, 'beneficiary')),
    ...toWhom(scene, event),
  ]);
}

/** "Agreement is within reach BETWEEN KUWAIT AND IRAQ": the pair behind the noun, a short verb between at most. */
function pairBehind({tokens, ...scene}: Scene, {head}: Event): ClaimActor[] {
  const end = Math.min(tokens.length, head + NEAR);
  for (let at = head + 1; at < end && !/^[,.;:]$/u.test(tokens[at]!.text); at++)
    if (tokens[at]!.lower === 'between') return pairOf({tokens, ...scene}, at, 'partner');
  return [];
}

/** How many words behind an event its pair may stand. */
const NEAR = 9;

/** "no offer was MADE TO HUNGARY", "accusations were LEVELLED AT the delegation": to whom the verb behind the noun brings it. */
function toWhom(scene: Scene, {head, phrases}: Event): ClaimActor[] {
  const {tokens, syntax} = scene;
  if (phrases.some(({preposition}) => preposition === 'to')) return [];
  const brings = syntax.predicates.find(
    (one) => one.kind === 'verb' && one.head > head && one.head < head + BROUGHT && BRINGS.has(one.lemma),
  );
  if (!brings) return [];
  for (let at = brings.head + 1; at < Math.min(tokens.length, brings.head + BROUGHT); at++) {
    const {lower, text} = tokens[at]!;
    if (/^[,.;:]$/u.test(text)) return [];
    if (lower !== 'to' && lower !== 'at' && lower !== 'against') continue;
    const chunk = chunkFrom(syntax, tokens, at + 1);
    const actors = chunk?.first === at + 1 ? actorsIn(scene, {...chunk, last: chunk.head + 1}, 'beneficiary') : [];
    if (actors.length > 0) return actors;
  }
  return [];
}

const BRINGS = new Set([
  'make',
  'offer',
  'extend',
  'send',
  'grant',
  'level',
  'give',
  'go',
  'deliver',
  'convey',
  'put',
  'address',
  'issue',
]);
/** How many words behind its noun a verb brings it, and behind the verb to whom. */
const BROUGHT = 9;

function carrierDoers(scene: Scene, carrier: Predicate): ClaimActor[] {
  return isMeeting(scene, carrier.subject)
    ? actorsIn(scene, carrier.subject, 'agent')
    : doersOf(scene, carrier, 'agent');
}

/** "announces A PAUSE IN ITS TALKS", "announced AN AGREEMENT WITH the bank": a deed of whoever makes it known. */
export function announcesOwn(scene: Scene, {head, phrases}: Event, carrier: Predicate | null): boolean {
  if (!carrier || !ANNOUNCES.has(carrier.lemma) || isPassive(scene, carrier) || carrier.head > head) return false;
  const own = phrases.some(({phrase}) => /^(?:its|their|his|her)$/u.test(scene.tokens[phrase.first]!.lower));
  return own || phrases.some(({preposition}) => preposition === 'with');
}

const ANNOUNCES = new Set(['announce', 'declare', 'unveil', 'confirm', 'proclaim']);

/** "a FRENCH investigation": the state whose people do it. */
function nationIn(scene: Scene, {first, head}: Event, act: string): ClaimActor[] {
  if (!FROM_WHOM.has(act) && !OF_STATES.has(act)) return [];
  return nationsIn(scene, first, head, 'agent');
}

const OF_STATES = new Set(['investigate', 'withdraw', 'mediate', 'recognise']);

/** "the lifting of ARGENTINA'S embargo": whose measure comes to an end. */
function heldBy(scene: Scene, of: Phrase | null, act: string): ClaimActor[] {
  if (!of || !ENDS.has(act)) return [];
  const mark = scene.tokens.findIndex(({lower}, at) => at > of.first && at <= of.head && /^['’]s?$/u.test(lower));
  return mark > 0 ? actorsBetween(scene, of.first, mark, 'agent') : [];
}

const ENDS = new Set(['lift', 'ease', 'suspend']);

/** "NIGER'S release", "whose appointment": the actor whose event it is. */
/** "Malta broke ITS PROMISE": what the subject of the verb before has as its own. */
function ownedByMain(scene: Scene, first: number, role: ClaimActor['role']): ClaimActor[] {
  const main = scene.syntax.predicates.findLast(
    ({finite, kind, head, subject}) =>
      finite && kind === 'verb' && head < first && subject !== null && subject.head < head,
  );
  return main && !isPassive(scene, main) ? actorsIn(scene, main.subject, role) : [];
}

function ownerOf(scene: Scene, {first, head}: Event): (role: ClaimActor['role']) => ClaimActor[] {
  const {tokens} = scene;
  const possessive = tokens.findIndex(({lower}, at) => at >= first && at < head && /^['’]s?$/u.test(lower));
  if (possessive > 0) return (role) => actorsBetween(scene, first, possessive, role);
  if (/^(?:its|their)$/u.test(tokens[first]?.lower ?? '')) return (role) => ownedByMain(scene, first, role);
  if (tokens[first]?.lower !== 'whose')
    return (role) => (first < head ? actorsBetween(scene, first, Math.min(first + 1, head), role) : []);
  const owner = scene.actors.findLast((mention) => {
    const range = rangeOf(scene, mention);
    return range !== null && range[1] <= first;
  });
  const range = owner && rangeOf(scene, owner);
  return (role) => (range ? actorsBetween(scene, ...range, role) : []);
}
