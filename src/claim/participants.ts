import {type Phrase, UNNAMED_BODIES, UNNAMED_PEOPLE} from '../language/index.ts';
import {type ActorMention, countryOf} from '../mention/index.ts';
import {chunkFrom} from './chunk.ts';
import type {ClaimActor} from './claim.ts';
import {coordinated} from './coordinated.ts';
import {coreOf, lineOf, rangeOf, type Scene, spanOf, textOf, within} from './scene.ts';

/** The most words of a description. */
const LONGEST_DESCRIPTION = 8;

/** Who a phrase speaks of: the actors that it names, else the description of somebody unnamed ("two traders"). */
export function whoIn(scene: Scene, phrase: Phrase | null, role: ClaimActor['role']): ClaimActor[] {
  const named = actorsIn(scene, phrase, role);
  const bodies = named.length > 0 ? [] : bodiesIn(scene, phrase, role);
  if (bodies.length > 0) return bodies;
  if (named.length > 0 || !phrase || !DESCRIBES.has(scene.syntax.tags[phrase.head]!)) return named;
  // "the QATAR-MEDIATED talks": what was taken for a noun
  if (/-(?:mediated|brokered|facilitated|hosted|led)$/u.test(scene.tokens[phrase.head]!.lower)) return named;
  const [from, to] = coreOf(scene, phrase);
  let last = phrase.head + 1;
  const end = Math.min(to, from + LONGEST_DESCRIPTION);
  while (
    last < end &&
    !isTimed(scene, last) &&
    scene.syntax.tags[last] !== 'ADV' &&
    !(role !== 'agent' && BESIDE.has(scene.tokens[last]!.lower))
  )
    last++;
  const span = spanOf(scene, from, last);
  if ([...scene.times, ...scene.places].some((other) => other.start <= span.start && span.end <= other.end)) return [];
  return [{role, name: textOf(scene, span).replace(/\s+/gu, ' '), party: null, entity: null}];
}

/** Words with which what an act is about goes on behind whom it is done with: "with its creditors ON a schedule". */
const BESIDE = new Set(['on', 'over', 'about', 'to', 'for']);

/** "the Honduran and Nicaraguan ISLET COMMISSIONS": bodies of states that their adjectives name. */
export function bodiesIn(scene: Scene, phrase: Phrase | null, role: ClaimActor['role']): ClaimActor[] {
  if (!phrase) return [];
  const {syntax, tokens} = scene;
  const [first, last] = coreOf(scene, phrase);
  let head = first;
  while (head < last && !BODIES.has(syntax.lemmas[head]!)) head++;
  if (head === last) return [];
  let from = head;
  while (from > 0 && (['ADJ', 'NOUN', 'PROPN'].includes(syntax.tags[from - 1]!) || tokens[from - 1]!.lower === 'and'))
    from--;
  const name = lineOf(scene, from, head + 1);
  const parties = tokens
    .slice(from, head)
    .flatMap(({text}) => text.split(/[-\u2010-\u2013]/u).flatMap((word) => countryOf(word) ?? []));
  return [...new Set(parties)].map((party) => ({role, name, party, entity: null}));
}

const BODIES = new Set(
  'commission committee panel force council board patrol guard surveyor team group general officer army navy coastguard agency company firm authority ministry cabinet parliament'.split(
    ' ',
  ),
);

/** Whether a time begins here, or behind the preposition that stands here. */
export function isTimed(scene: Scene, token: number): boolean {
  const at = scene.syntax.tags[token] === 'ADP' ? token + 1 : token;
  return at < scene.tokens.length && within(scene, scene.times, at, at + 1).length > 0;
}

const DESCRIBES = new Set(['NOUN', 'PROPN']);

/** The actors that a phrase names, else the people without a name that it speaks of: "its bondholders". */
export function peopleIn(scene: Scene, phrase: Phrase | null, role: ClaimActor['role']): ClaimActor[] {
  const named = actorsIn(scene, phrase, role);
  const {lemmas, tags} = scene.syntax;
  const people =
    phrase !== null &&
    (UNNAMED_PEOPLE.has(lemmas[phrase.head]!.toLowerCase()) ||
      (role === 'beneficiary' && UNNAMED_BODIES.has(lemmas[phrase.head]!.toLowerCase())) ||
      (role === 'partner' && tags[phrase.head] === 'PROPN'));
  return named.length > 0 || !people ? named : whoIn(scene, phrase, role);
}

/** The actors that a phrase names, in the given role; a collective ("both sides") stands for each of its members. */
export function actorsIn(scene: Scene, phrase: Phrase | null, role: ClaimActor['role']): ClaimActor[] {
  if (!phrase || PRIVATE.has(scene.syntax.lemmas[phrase.head]!) || isOfOthers(scene, phrase)) return [];
  const joint = scene.tokens.slice(phrase.first, phrase.head).some(({text}) => JOINED.test(text));
  const bodies = joint ? bodiesIn(scene, phrase, role) : [];
  if (bodies.length > 1) return bodies;
  const [from, to] = coreOf(scene, owned(scene, phrase));
  const [first, last] = coordinated(scene, from, pastTitle(scene, to));
  const fellows = phrase.conjuncts.filter((one) => one.head >= last && one.head !== phrase.head);
  const named = fellows.flatMap((one) => actorsBetween(scene, one.first, pastTitle(scene, one.head + 1), role));
  return [...actorsBetween(scene, first, last, role), ...named];
}

/** "met HER Ghanaian counterpart": what a pronoun owns, where the arcs took it for one by itself. */
function owned(scene: Scene, phrase: Phrase): Phrase {
  const {tokens, syntax} = scene;
  const {first, last} = phrase;
  const alone = last === first + 1 && tokens[first]!.lower === 'her' && /^(?:ADJ|NOUN)$/u.test(syntax.tags[last] ?? '');
  return alone && !isTimed(scene, last) ? (chunkFrom(syntax, tokens, first) ?? phrase) : phrase;
}

/** "armed GROUPS of northern Mali", "ELDERS on both sides": people who are no state's, whichever side they live on. */
function isOfOthers(scene: Scene, {head, first, last}: Phrase): boolean {
  const {lemmas, tags} = scene.syntax;
  if (tags[head] !== 'NOUN' || !UNNAMED_PEOPLE.has(lemmas[head]!)) return false;
  const [start, end] = [scene.tokens[head]!.start, scene.tokens[head]!.end];
  return within(scene, scene.actors, first, last).every(({start: from, end: to, entity}) => {
    const {kind, members, party} = scene.mentions.cast.entities[entity] ?? {};
    const whole = from <= start && end <= to;
    return !whole && (kind === 'state' || (members?.length ?? 0) > 0 || party === null);
  });
}

/** "the DANISH-CANADIAN task force": a body of two. */
const JOINED = /^\p{Lu}\p{L}+[-\u2010-\u2013]\p{Lu}/u;

/** Who speaks for no side, whatever side is named beside them: "FAMILIES of Chadians held by the rebels". */
const PRIVATE = new Set(
  'family relative survivor victim student woman journalist reporter activist resident citizen'.split(' '),
);

/** "foreign ministers LEE and Marsh", "its neighbour GHANA": behind the name that stands right behind its title, whatever the arcs. */
function pastTitle(scene: Scene, last: number): number {
  if (scene.syntax.tags[last - 1] !== 'NOUN') return last;
  const named = scene.actors.find(({start, form}) => form === 'name' && start === scene.tokens[last]?.start);
  const person = named && scene.mentions.cast.entities[named.entity]?.kind === 'person';
  const beside = person || BESIDE_STATES.has(scene.syntax.lemmas[last - 1]!);
  return named && beside ? (rangeOf(scene, named)?.[1] ?? last) : last;
}

/** What a state is to another, before its name. */
const BESIDE_STATES = new Set('neighbour neighbor ally rival foe partner adversary'.split(' '));

/** An actor with those that are coordinated with it in plain sight. */
export function withFellows(scene: Scene, mention: ActorMention, role: ClaimActor['role']): ClaimActor[] {
  const range = rangeOf(scene, mention);
  return range ? actorsBetween(scene, ...coordinated(scene, ...range), role) : [];
}

/** The actors that a token range names. */
export function actorsBetween(scene: Scene, first: number, last: number, role: ClaimActor['role']): ClaimActor[] {
  const acting = within(scene, scene.actors, first, last).filter(
    (mention, at, all) => !isHyphened(scene, mention) && !ownsNext(scene, mention, all[at + 1]),
  );
  return unique(acting.flatMap((mention) => asActors(scene, mention, role)));
}

/** "the QATAR-mediated talks", "IRAN-backed militias": who only qualifies. */
function isHyphened({mentions}: Scene, {end}: ActorMention): boolean {
  return /^[-\u2010-\u2013]\p{Ll}/u.test(mentions.report.text.slice(end, end + 2));
}

/** "COLOMBIA'S rebel movement ELN": the state of a movement that is named behind it. */
function ownsNext(scene: Scene, {kind, end, party}: ActorMention, next: ActorMention | undefined): boolean {
  if (kind !== 'state' || next?.kind !== 'group' || next.form !== 'name' || next.party === party) return false;
  return OWNED.test(textOf(scene, {start: end, end: next.start}));
}

/** What stands between a state and the movement that is named as one of it. */
const OWNED = /^['’]s? (?:\p{Ll}[\p{L}-]* ){0,4}$/u;

/** The states whose adjectives stand in a token range: "a FRENCH investigation". */
export function nationsIn({tokens}: Scene, first: number, last: number, role: ClaimActor['role']): ClaimActor[] {
  return tokens.slice(first, last).flatMap(({text}) => {
    const party = /^\p{Lu}/u.test(text) ? countryOf(text) : null;
    return party ? [{role, name: text, party, entity: null}] : [];
  });
}

/** One mention as it takes part in an act. */
export function asActors({mentions}: Scene, mention: ActorMention, role: ClaimActor['role']): ClaimActor[] {
  const entity = mentions.cast.entities[mention.entity];
  // a pronoun names nobody by itself
  if (mention.form === 'pronoun' && !entity?.name && !entity?.party && !entity?.members.length) return [];
  const members = entity?.members ?? [];
  if (members.length > 0) return members.map((party) => ({role, name: mention.text, party, entity: mention.entity}));
  const party = mention.party ?? entity?.party ?? null;
  return [{role, name: mention.name ?? entity?.name ?? mention.text, party, entity: mention.entity}];
}

/** Each actor once; a person stands before the state that only qualifies his title. */
export function unique(actors: readonly ClaimActor[]): ClaimActor[] {
  const found = new Map<string, ClaimActor>();
  for (const actor of actors) {
    const key = `${actor.role} ${actor.entity ?? actor.name} ${actor.party ?? ''}`;
    if (!found.has(key)) found.set(key, actor);
  }
  return [...found.values()];
}

/** The parties of the actors, each once. */
export function partiesOf(actors: readonly ClaimActor[]): string[] {
  return [...new Set(actors.flatMap((actor) => (actor.party === null ? [] : [actor.party])))];
}
