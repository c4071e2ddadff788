import {MEETING_NOUNS, type Phrase, type Predicate} from '../../../language/index.ts';
import {bounds} from '../../../mention/index.ts';
import {chunkStart} from '../../chunk.ts';
import type {Claim, ClaimActor} from '../../claim.ts';
import {claimOf, timesOf} from '../../clause.ts';
import {doersOf} from '../../doers.ts';
import {readMeeting, unnamedMeeting} from '../../meeting.ts';
import {actorsIn, partiesOf, unique} from '../../participants.ts';
import {type Scene, spanOf, textOf} from '../../scene.ts';
import {standingOf} from '../../standing.ts';
import {objectOf} from '../../verb.ts';
import {isSomebody} from '../envoys.ts';
import {heldOrComing} from './status.ts';

const RECEIVES = new Set(['receive', 'see', 'host', 'welcome', 'greet']);
/** How many words behind the verb its purpose may stand. */
const FAR = 22;

/**
 * A guest of another side who is received FOR TALKS, or by his peer: "the president RECEIVED his Peruvian COUNTERPART in
 * Quito on Friday" tells of a meeting, where "received the Peruvian ambassador" does not.
 */
export function audience(scene: Scene, predicate: Predicate): Claim[] | null {
  if (predicate.kind !== 'verb' || !RECEIVES.has(predicate.lemma)) return null;
  const guest = objectOf(scene, predicate);
  if (!guest || !isSomebody(scene, guest.head)) return null;
  const hosts = doersOf(scene, predicate, 'agent');
  const guests = actorsIn(scene, guest, 'partner').filter(({name}) => !/^(?:his|her|its|their)$/iu.test(name));
  if (!areApart(hosts, guests)) return null;
  const purpose = purposeOf(scene, predicate);
  if (!purpose && !arePeers(scene, predicate, hosts, guests, guest)) return null;
  const status = heldOrComing(scene, predicate, standingOf(scene.syntax, predicate));
  const when = timesOf(scene, predicate)[0]?.edtf ?? null;
  if (status === null || (status === 'held' && (when === null || bounds(when) === null))) return null;
  const meeting = {...(purpose ? readMeeting(scene, purpose) : unnamedMeeting('round')), status};
  return [claimOf(scene, predicate, 'meet', unique([...hosts, ...guests]), {meeting, when})];
}

/** Host and guest, not of one side as far as the report tells. */
function areApart(hosts: readonly ClaimActor[], guests: readonly ClaimActor[]): boolean {
  const [host, guest] = [partiesOf(hosts), partiesOf(guests)];
  const told = host.length + guest.length > 0 && hosts.length > 0 && guests.length > 0;
  return told && (guest.length > 1 || !guest.some((party) => host.includes(party)));
}

/** "hosted him FOR TALKS", "received her for a second round of talks". */
function purposeOf({tokens, syntax}: Scene, {head}: Predicate): Phrase | null {
  for (let at = head + 1; at < Math.min(tokens.length, head + FAR); at++) {
    if (!MEETING_NOUNS.has(syntax.lemmas[at]!) || syntax.tags[at] === 'VERB') continue;
    const first = chunkStart(syntax, at);
    if (tokens[first - 1]?.lower === 'for') return {head: at, first, last: at + 1, conjuncts: []};
  }
  return null;
}

const AT_TOP =
  /\b(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|crown prince|head of (?:state|government)|taoiseach|leader)s?\b/iu;
const IN_CABINET = /\b(?:ministers?|secretar(?:y|ies)|delegations?|negotiators?)\b/iu;
const PEER = /\b(?:counterpart|opposite number|colleague)s?\b/iu;
/** Where a guest is met without a word being spoken. */
const IN_PASSING = /\b(?:airport|home|letter|ceremony|guard of honou?r|funeral)\b/iu;

/** Whether the guest stands at least as high as the host, and is not only met at the airport. */
function arePeers(
  scene: Scene,
  {first, last}: Predicate,
  hosts: readonly ClaimActor[],
  guests: readonly ClaimActor[],
  guest: Phrase,
): boolean {
  if (IN_PASSING.test(textOf(scene, spanOf(scene, first, last)))) return false;
  const named = textOf(scene, spanOf(scene, guest.first, guest.last));
  if (PEER.test(named)) return true;
  const [host, other] = [rankOf(scene, hosts, ''), rankOf(scene, guests, named)];
  return other > 0 && other >= host;
}

function rankOf({mentions}: Scene, actors: readonly ClaimActor[], words: string): number {
  const roles = actors.map(({name, entity}) => `${name} ${mentions.cast.entities[entity ?? -1]?.role ?? ''}`);
  const told = [words, ...roles].join(' ');
  return AT_TOP.test(told) ? 2 : IN_CABINET.test(told) ? 1 : 0;
}
