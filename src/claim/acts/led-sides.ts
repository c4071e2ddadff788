import {MEETING_NOUNS} from '../../language/index.ts';
import {countryOf, partyName} from '../../mention/index.ts';
import type {ClaimActor} from '../claim.ts';
import {rangeOf, type Scene, wordsAt} from '../scene.ts';
import {voiceAt} from '../source.ts';

/** Words for those who are led. */
export const TEAM = /^(?:delegations?|panels?|theirs|teams?|sides?|negotiators?|group|mission|ones?)$/u;

/** How many words may stand between two people who lead together: the first one's title, as "Deputy Prime Minister of A". */
export const FAR = 10;

/** A person or a side of the sentence, at the token where it begins. */
export interface Named {
  at: number;
  last: number;
  actor: ClaimActor;
}

export interface Side {
  at: number;
  /** null for a side that the sentence names without telling whose it is ("the guerrilla delegation"). */
  party: string | null;
}

/** The word that tells of the leading, and whether those who lead stand behind it ("led by A", "a team under A"). */
export interface Leading {
  verb: number;
  behind: boolean;
}

/** The sides that a sentence names apart from the people's own titles. */
export function sidesIn(scene: Scene, people: readonly Named[]): Side[] {
  return scene.actors.flatMap((mention) => {
    const entity = scene.mentions.cast.entities[mention.entity];
    const range = rangeOf(scene, mention);
    if (
      !range ||
      entity?.kind === 'person' ||
      (entity?.members.length ?? 0) > 1 ||
      /^(?:delegations|teams|sides)$/u.test(scene.tokens[range[1] - 1]!.lower) ||
      people.some(({at, last}) => range[0] < last && at < range[1]) ||
      isWhither(scene, range[0])
    )
      return [];
    const words = scene.tokens.slice(range[0], range[1] + 2).map(({lower}) => lower);
    const before = scene.tokens[range[0] - 1]?.lower ?? '';
    const team = words.some((word) => TEAM.test(word));
    const party = mention.party ?? entity?.party ?? null;
    if (
      !team &&
      (party === null ||
        !(
          before === 'for' ||
          // who invites or mediates leads nobody
          ([before, words[0]].includes('the') && !(entity?.kind === 'organisation' && !isOfState(party))) ||
          entity?.kind === 'state' ||
          entity?.kind === 'group'
        ))
    )
      return [];
    return [{at: range[0], party: party ?? (team ? otherSide(scene, mention.entity) : null)}];
  });
}

function isOfState(party: string): boolean {
  return countryOf(partyName(party)) === party;
}

/** "a delegation TO Chad", "the talks WITH Chad": where it goes or whom it meets, and not whose it is. */
function isWhither({tokens, syntax}: Scene, first: number): boolean {
  if (tokens[first - 1]?.lower === 'with' && MEETING_NOUNS.has(syntax.lemmas[first - 2] ?? '')) return true;
  const to = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  return tokens[to]?.lower === 'to' && TEAM.test(tokens[to - 1]?.lower ?? '');
}

/** Where a report has two sides and one is named elsewhere in the sentence, the nameless team is the other's. */
function otherSide({mentions, actors}: Scene, entity: number): string | null {
  const sides = mentions.cast.entities.find(({members}) => members.length === 2)?.members;
  const named = new Set(actors.filter((actor) => actor.entity !== entity).map(({party}) => party));
  const rest = sides?.filter((party) => !named.has(party)) ?? [];
  return rest.length === 1 ? rest[0]! : null;
}

/** Whom the sentence tells to lead, with their sides; of two who lead both delegations, whose side is told tells the other's. */
export function pair(
  scene: Scene,
  leading: Leading,
  people: readonly Named[],
  sides: readonly Side[],
  fellows: readonly Named[],
): Named[] {
  const apiece = isApiece(scene, leading);
  const led = paired(scene, leading, people, sides, fellows, apiece);
  const [known] = led.filter(({actor}) => actor.party !== null);
  if (!apiece || led.length !== 2 || !known) return led;
  const party = counterpartOf(scene, known.actor.party!);
  return led.map((one) => (one.actor.party === null ? {...one, actor: {...one.actor, party}} : one));
}

/** "X and Y led the two delegations". */
function isApiece(scene: Scene, {verb}: Leading): boolean {
  return [2, 3].some((count) => BOTH.test(wordsAt(scene, verb + 1, count)));
}

const BOTH = /^the(?:ir)? (?:two )?(?:delegations|teams|sides)$/u;

/** Whose words stand at a token, where the report names the person: "I led our delegation". */
export function whoSpeaks(scene: Scene, at: number): Named | null {
  const speaker = voiceAt(scene, scene.tokens[at]!.start).source.at(-1);
  const entity = scene.mentions.cast.entities.findIndex(({kind, name}) => kind === 'person' && name === speaker?.name);
  if (!speaker || entity < 0) return null;
  return {at, last: at + 1, actor: {role: 'head', name: speaker.name, party: speaker.party, entity}};
}

/** The one party that the report pairs this one with, else the only other that it names; null where there are several. */
export function counterpartOf({mentions}: Scene, party: string | null): string | null {
  if (party === null) return null;
  const {entities} = mentions.cast;
  const pairs = entities.filter(({members}) => members.length === 2 && members.includes(party));
  const named = entities.flatMap(({kind, party: one}) => (kind === 'state' || kind === 'group' ? (one ?? []) : []));
  const others = new Set(
    (pairs.length > 0 ? pairs.flatMap(({members}) => members) : named).filter((one) => one !== party),
  );
  return others.size === 1 ? [...others][0]! : null;
}

/**
 * Each person with a side: his own where it is named, else the nearest that is still free. A person of unknown side
 * with none free keeps the side unknown: other reports may tell it.
 */
function paired(
  scene: Scene,
  leading: Leading,
  people: readonly Named[],
  sides: readonly Side[],
  fellows: readonly Named[],
  apiece: boolean,
): Named[] {
  const {verb, behind} = leading;
  const free = [...sides];
  const take = (side: Side) => free.splice(0, free.length, ...free.filter(({party}) => party !== side.party));
  const mediator = (party: string) =>
    sides.length > 1 && sides.every((side) => side.party !== null && side.party !== party);
  if (sides.length === 0) return people.filter(({at, last}) => (behind ? at > verb : last <= lastLead(scene, verb)));
  // "talks between A and B, led by X and Y", "X and Y, who led the delegations": which of the two is whose is left open
  const inOrder = respectively(scene, people, sides) ?? inTurn(scene, people, sides);
  if (inOrder) return inOrder;
  // of two who lead together one at most is of the only side that is named, unless it is a team that they lead
  const team = scene.tokens.some(({lower}) => TEAM.test(lower));
  const several = new Set(sides.map(({party}) => party)).size > 1;
  const open = apiece || (fellows.length > 1 && (several || !team)) ? fellows : [];
  const first = people.find(({at}) => at > verb);
  const alone = behind && sides.length === 1 && scene.tokens.filter(({lower}) => TEAM.test(lower)).length === 1;
  return people.flatMap((person) => {
    const {at, actor} = person;
    // "received a delegation HEADED BY A": who stands before the team leads no part of it
    if (alone && person.last <= Math.min(leading.verb, sides[0]!.at)) return [];
    const told =
      behind || person !== nearestBefore(people, leading.verb) ? undefined : ledBy(scene, leading, person, free);
    if (told) {
      take(told);
      return [{...person, actor: {...actor, party: told.party}}];
    }
    const own = free.find(({party}) => party !== null && party === actor.party);
    if (own) {
      take(own);
      return [person];
    }
    if (actor.party === null && person === first && isOfNamelessTeam(scene, leading, sides)) return [person];
    if (actor.party !== null) return mediator(actor.party) || !isBeside(scene, leading, person) ? [] : [person];
    if (open.includes(person)) return [person];
    const known = free.filter(({party}) => party !== null);
    const by = byBefore(scene, person, known);
    const nearest = known.some((side) => side.at < by)
      ? known.findLast((side) => side.at < by && (by - side.at < FAR || scene.tokens[by - 2]!.text !== ','))
      : known.sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
    if (nearest) {
      take(nearest);
      return [{...person, actor: {...actor, party: nearest.party}}];
    }
    return isBeside(scene, leading, person) || scene.tokens[at - 1]?.lower === 'and' ? [person] : [];
  });
}

/** "OUR DELEGATION was headed by A, the Chadian one by B": A leads a team of which it is not told whose it is. */
function isOfNamelessTeam({tokens}: Scene, {verb, behind}: Leading, sides: readonly Side[]): boolean {
  const team = tokens.slice(0, verb).some(({lower}) => TEAM.test(lower));
  return behind && team && sides.length > 0 && sides.every(({at}) => at > verb);
}

function nearestBefore(people: readonly Named[], verb: number): Named | undefined {
  return people.filter(({last}) => last <= verb).at(-1);
}

/** "A HEADED THE CHADIAN TEAM": the side right behind the verb of one who stands right before it. */
function ledBy(scene: Scene, leading: Leading, person: Named, sides: readonly Side[]): Side | undefined {
  const {verb} = leading;
  if (!isBeside(scene, leading, person)) return undefined;
  return sides.find(({at, party}) => party !== null && at > verb && at <= verb + 2);
}

/** "A led one side, and B LED THE OTHER": the last verb of leading. */
function lastLead({tokens}: Scene, verb: number): number {
  const other = tokens.findIndex(
    ({lower}, at) => at > verb && lower === 'other' && /^(?:led|headed|chaired)$/u.test(tokens[at - 2]!.lower),
  );
  return other < 0 ? verb : other - 2;
}

/** "The delegations of X and Y, which were headed by A and B": as many people as sides, in one list each, in their order. */
function respectively({tokens}: Scene, people: readonly Named[], sides: readonly Side[]): Named[] | null {
  const [side] = sides;
  const listed =
    sides.length > 1 && sides.length === people.length && /^(?:of|from)$/u.test(tokens[side!.at - 1]?.lower ?? '');
  const apart = sides.at(-1)!.at < people[0]!.at && people.every(({actor}) => actor.party === null);
  if (!listed || !apart || !TEAM.test(tokens[side!.at - 2]!.lower)) return null;
  const joined = people
    .slice(1)
    .every(({at}, index) => tokens.slice(people[index]!.last, at).every(({lower}) => /^(?:,|and)$/u.test(lower)));
  return joined ? people.map((one, index) => ({...one, actor: {...one.actor, party: sides[index]!.party}})) : null;
}

/** "A on the Chadian side and B on the Nigerien side", "at the head of the Chadian team was A, of the Nigerien team B": people and sides take turns. */
function inTurn({tokens}: Scene, people: readonly Named[], sides: readonly Side[]): Named[] | null {
  const apart = new Set(sides.map(({party}) => party));
  if (people.length < 2 || sides.length !== people.length || apart.size !== sides.length || apart.has(null))
    return null;
  const leads = sides[0]!.at < people[0]!.at;
  const pairs = people.map((person, at) => ({person, side: sides[at]!}));
  const turns = pairs.every(({person, side}, at) => {
    const next = pairs[at + 1];
    if (person.actor.party !== null && person.actor.party !== side.party) return false;
    const [one, other] = leads ? [side.at, person.at] : [person.at, side.at];
    return one < other && (!next || other < (leads ? next.side.at : next.person.at));
  });
  // "led by A for X" has its side behind the person, even where another stands first
  const behind = !leads && !BESIDE.test(tokens[sides[0]!.at - 1]?.lower ?? '');
  if (!turns || behind) return null;
  return pairs.map(({person, side}) => ({...person, actor: {...person.actor, party: side.party}}));
}

const BESIDE = /^(?:for|of|from|on|the|\()$/u;

/** The "by" that hangs the person on the side before it ("that of A, headed BY X", "the B one BY Y"); -1 where none does. */
function byBefore({tokens}: Scene, {at}: Named, sides: readonly Side[]): number {
  for (let by = at - 1; by > 1 && by > at - 7; by--) {
    if (tokens[by]!.lower === 'by' || tokens[by]!.lower === 'under') return by;
    if (sides.some((side) => side.at === by)) return -1;
  }
  return -1;
}

/** "X, the envoy, HAD led", "X, a general, AGAIN headed". */
const AUXILIARY = new Set(['had', 'has', 'have', 'will', 'again', 'also', 'jointly', 'who']);

/** Whether the person stands as the verb's subject or behind its "by". */
export function isBeside({tokens}: Scene, {verb, behind}: Leading, {at, last}: Named): boolean {
  if (behind) return at > verb && at <= verb + 6;
  const before = AUXILIARY.has(tokens[verb - 1]?.lower ?? '') ? verb - 2 : verb - 1;
  const apposed = tokens[last]?.text === ',' && tokens[before]?.text === ',' && verb - last < 16;
  return last <= verb && (verb - last <= 4 || apposed);
}
