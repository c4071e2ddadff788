import {type Phrase, UNNAMED_BODIES, UNNAMED_PEOPLE} from '../language/index.ts';
import {type ActorMention, countryOf} from '../mention/index.ts';
import type {ClaimActor} from './claim.ts';
import {coreOf, lineOf, rangeOf, type Scene, spanOf, textOf, within} from './scene.ts';

/** The most words of a description. */
const LONGEST_DESCRIPTION = 8;

/** Who a phrase speaks of: the actors that it names, else the description of somebody unnamed ("two traders"). */
export function whoIn(scene: Scene, phrase: Phrase | null, role: ClaimActor['role']): ClaimActor[] {
  const named = actorsIn(scene, phrase, role);
  const bodies = named.length > 0 ? [] : bodiesIn(scene, phrase, role);
  if (bodies.length > 0) return bodies;
  if (named.length > 0 || !phrase || !DESCRIBES.has(scene.syntax.tags[phrase.head]!)) return named;
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
  const [from, to] = coreOf(scene, phrase);
  const [first, last] = coordinated(scene, from, pastTitle(scene, to));
  return actorsBetween(scene, first, last, role);
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

/** "foreign ministers LEE and Marsh": behind the name that stands right behind its title, whatever the arcs. */
function pastTitle(scene: Scene, last: number): number {
  if (scene.syntax.tags[last - 1] !== 'NOUN') return last;
  const named = scene.actors.find(({start, form}) => form === 'name' && start === scene.tokens[last]?.start);
  const person = named && scene.mentions.cast.entities[named.entity]?.kind === 'person';
  return person ? (rangeOf(scene, named)?.[1] ?? last) : last;
}

/**
 * The range with the actors that are coordinated with its own in plain sight ("the government AND the rebels", "A, B
 * and C"), whatever the arcs between them. Commas join only what an "and" closes.
 */
export function coordinated(scene: Scene, first: number, last: number): [number, number] {
  // "freed the crew, AND WE THANK him": a clause of its own
  if (
    scene.tokens[first - 1]?.lower === 'and' &&
    scene.tokens[first - 2]?.text === ',' &&
    isPronoun(scene, first, last)
  )
    return [first, last];
  const listed = grown(scene, first, last, true);
  const {from, to} = listed.and ? listed : grown(scene, first, last, false);
  return [from, to];
}

function isPronoun({syntax}: Scene, first: number, last: number): boolean {
  return last - first === 1 && syntax.tags[first] === 'PRON';
}

function grown(scene: Scene, first: number, last: number, commas: boolean): {from: number; to: number; and: boolean} {
  let [from, to, and] = [first, last, false];
  for (let more = true; more; ) {
    more = false;
    for (const mention of scene.actors) {
      const range = rangeOf(scene, mention);
      if (!range) continue;
      if (range[0] < to && to < range[1]) to = range[1];
      if (range[0] < from && from < range[1]) from = range[0];
      const before = range[1] <= from ? joint(scene, range[1], from, commas) : null;
      const after = range[0] >= to ? joint(scene, to, range[0], commas) : null;
      if (!before && !after) continue;
      if (before) from = range[0];
      else to = range[1];
      and ||= (before ?? after) === 'and';
      more = true;
    }
  }
  return {from, to, and};
}

function joint(scene: Scene, from: number, to: number, commas: boolean): 'and' | ',' | null {
  if (joins(scene, from, to)) return 'and';
  // "Chad's minister A and NIGER'S ENVOY B"
  if (to - from === 1 && /^['’]s?$/u.test(scene.tokens[from]!.text)) return ',';
  return commas && to - from === 1 && scene.tokens[from]!.text === ',' ? ',' : null;
}

/** Whether only "and" stands between two phrases, with an article, an adjective, or the acronym of the first beside it. */
function joins({tokens, syntax}: Scene, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 7) return false;
  let and = false;
  for (let token = from; token < to; token++) {
    const {lower, text} = tokens[token]!;
    if (lower === 'and') and = true;
    const acronym = tokens[token - 1]?.text === '(' && /^\p{Lu}[\p{L}\d.-]*$/u.test(text);
    const qualifies = ['ADJ', 'ADV'].includes(syntax.tags[token]!) || /-(?:led|backed|run|based)$/u.test(lower);
    if (!JOINERS.has(lower) && !qualifies && !acronym) return false;
  }
  return and;
}

const JOINERS = new Set(
  "and , the both ( ) a 's ’s government governments army side authorities movement group officials negotiators recognised recognized".split(
    ' ',
  ),
);

/** An actor with those that are coordinated with it in plain sight. */
export function withFellows(scene: Scene, mention: ActorMention, role: ClaimActor['role']): ClaimActor[] {
  const range = rangeOf(scene, mention);
  return range ? actorsBetween(scene, ...coordinated(scene, ...range), role) : [];
}

/** The actors that a token range names. */
export function actorsBetween(scene: Scene, first: number, last: number, role: ClaimActor['role']): ClaimActor[] {
  return unique(within(scene, scene.actors, first, last).flatMap((mention) => asActors(scene, mention, role)));
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
