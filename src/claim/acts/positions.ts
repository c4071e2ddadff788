import {ACT_VERBS, type Predicate} from '../../language/index.ts';
import type {Claim, ClaimActor} from '../claim.ts';
import {claimOf} from '../clause.ts';
import {complementsOf} from '../complement.ts';
import {asActors, doersOf, partiesOf} from '../participants.ts';
import {type Theme, themesOf, themesOfPredicate} from '../phrase.ts';
import {chunkFrom} from '../plain.ts';
import type {Scene} from '../scene.ts';
import {voiceAt} from '../source.ts';
import {isPassive, verbOf} from '../verb.ts';

/** Verbs of a stance, by lemma and particle. */
const STANCES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    demand:
      'demand insist want seek require urge request call_for ask_for press_for push_for insist_on call_on press_on',
    propose: 'propose suggest put_forward recommend float table',
    offer: 'offer',
    concern: 'complain criticise criticize protest deplore lament',
    raise: 'raise bring_up',
    reject: 'reject refuse rule_out dismiss oppose decline turn_down rebuff',
    accept: 'accept welcome endorse',
  }).flatMap(([stance, verbs]) => verbs.split(' ').map((verb) => [verb, stance] as const)),
);

/** Nouns of a stance that a light verb carries: "voiced concern about", "repeated its demand for". */
const NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    demand: 'demand request call insistence priority importance need necessity',
    propose: 'proposal suggestion initiative',
    offer: 'offer',
    concern: 'concern complaint objection protest dissatisfaction alarm worry',
    reject: 'rejection refusal opposition',
  }).flatMap(([stance, nouns]) => nouns.split(' ').map((noun) => [noun, stance] as const)),
);
const CARRIES = new Set(
  'reiterate repeat express voice emphasize emphasise stress underline underscore make raise renew restate press present submit have highlight lodge convey'.split(
    ' ',
  ),
);
/** Declining to say a thing is no position. */
const SAYS = new Set('comment say name answer confirm specify elaborate disclose reply'.split(' '));
const OPEN = new Set(['unresolved', 'open', 'outstanding', 'unsettled', 'unanswered', 'disputed', 'contentious']);

/** What one side wants, proposes, complains of or refuses, a claim for each point that it names. */
export function readPositions(scene: Scene): Claim[] {
  return scene.syntax.predicates.flatMap((predicate) => {
    if (predicate.kind === 'noun') return [];
    return (
      nonNegotiable(scene, predicate) ??
      unresolved(scene, predicate) ??
      continuing(scene, predicate) ??
      stance(scene, predicate) ??
      []
    );
  });
}

function stance(scene: Scene, predicate: Predicate): Claim[] | null {
  const verb = verbOf(scene, predicate);
  const carried =
    CARRIES.has(predicate.lemma) && predicate.object
      ? NOUNS.get(scene.syntax.lemmas[predicate.object.head]!)
      : undefined;
  const act = carried ?? stanceOf(scene, verb, predicate);
  if (!act || isPassive(scene, predicate)) return null;
  if (act === 'reject' && complementsOf(scene, predicate).some(({lemma}) => SAYS.has(lemma))) return null;
  const agents = holders(scene, predicate);
  if (agents.length === 0) return null;
  const read = carried ? ofCarried(scene, predicate) : themesOfPredicate(scene, predicate);
  const themes = read.length > 0 || pointsBack(scene, predicate) ? read : firstPoint(scene, predicate);
  if (themes.length === 0 && (act === 'reject' || act === 'accept')) return [claimOf(scene, predicate, act, agents)];
  return pointsOf(scene, predicate, act, agents, themes);
}

/** "asked Nepal to open the road", "asked that it be opened": a wish and no question. */
function asksFor(scene: Scene, predicate: Predicate): boolean {
  const wished = scene.syntax.predicates.some(
    ({kind, head}) =>
      kind === 'verb' && head > predicate.head && head < predicate.last && scene.tokens[head - 1]!.lower === 'to',
  );
  const question = scene.tokens
    .slice(predicate.head, predicate.head + 6)
    .some(({lower}) => /^(?:if|whether|when|why|how|what)$/u.test(lower));
  return !question && (wished || predicate.second !== null || complementsOf(scene, predicate).length > 0);
}

/** "rejects THAT DEMAND": an object that stands for a point named before. */
function pointsBack(scene: Scene, {head}: Predicate): boolean {
  const after = scene.tokens
    .slice(head + 1, head + 5)
    .map(({lower}) => lower)
    .join(' ');
  return /^(?:down )?(?:(?:that|this|the|such an?|its|their|any) (?:\p{L}+ )?(?:demand|proposal|request|suggestion|offer|idea|call)|it\b)/u.test(
    after,
  );
}

/** The first noun phrase behind the verb, within its clause, that names a point: what the arcs did not tell. */
function firstPoint(scene: Scene, {head}: Predicate): Theme[] {
  for (let token = head + 1; token < Math.min(scene.tokens.length, head + 16); token++) {
    const {text, lower} = scene.tokens[token]!;
    const next = scene.syntax.tags[token + 1];
    if (/^[;.:]$/u.test(text) || STOPS.has(lower) || (lower === 'and' && (next === 'VERB' || next === 'AUX')))
      return [];
    if (scene.tokens[token - 1]!.lower === 'to' && scene.syntax.tags[token] !== 'DET') continue;
    const chunk = chunkFrom(scene.syntax, scene.tokens, token);
    if (!chunk || chunk.first !== token) continue;
    const themes = themesOf(scene, chunk);
    if (themes.length > 0) return themes;
    token = Math.max(token, chunk.head);
  }
  return [];
}

const STOPS = new Set([
  'saying',
  'but',
  'while',
  'because',
  'although',
  'after',
  'before',
  'when',
  'as',
  'who',
  'which',
]);

/** The stance of a verb, by itself or with the preposition that makes it one ("call for"); "ask" takes a wish, no question. */
function stanceOf(scene: Scene, verb: string, predicate: Predicate): string | undefined {
  const {lemma, head} = predicate;
  const own = STANCES.get(verb) ?? (verb === lemma || !ACT_VERBS.has(verb) ? STANCES.get(lemma) : undefined);
  if (own) return own;
  const prepared = STANCES.get(`${lemma}_${scene.tokens[head + 1]?.lower}`);
  return prepared ?? (lemma === 'ask' && asksFor(scene, predicate) ? 'demand' : undefined);
}

/** Who holds the position: each party of the subject; "it" means whom the sentence before began with. */
function holders(scene: Scene, predicate: Predicate): ClaimActor[] {
  const it = predicate.subject && scene.tokens[predicate.subject.head]!.lower === 'it';
  const actors = it ? before(scene) : doersOf(scene, predicate, 'agent');
  return partiesOf(actors).map((party) => actors.find((actor) => actor.party === party)!);
}

/** The institution, state or group that the sentence before begins with. */
function before(scene: Scene): ClaimActor[] {
  const {mentions, sentence} = scene;
  const last = mentions.analysis.sentences[sentence.index - 1];
  const first = last && mentions.cast.mentions.find(({start}) => start >= last.start);
  if (!first || first.start >= last.end) return [];
  const opening = mentions.analysis.tokens[Math.min(last.first + OPENING, last.last - 1)]!;
  const kind = mentions.cast.entities[first.entity]?.kind;
  return first.start <= opening.start && kind !== 'person' && kind !== 'office' ? asActors(scene, first, 'agent') : [];
}

/** Within how many words a sentence's subject begins. */
const OPENING = 4;

/** "reiterated its concern about X": X, by the noun's own phrase or by the verb's. */
function ofCarried(scene: Scene, predicate: Predicate): Theme[] {
  const inner = themesOf(scene, predicate.object!);
  const shell = inner.length === 1 && inner[0]!.head === predicate.object!.head;
  if (!shell && inner.length > 0) return inner;
  const noun = scene.syntax.predicates.find(({kind, head}) => kind === 'noun' && head === predicate.object!.head);
  const oblique = [...(noun?.obliques ?? []), ...predicate.obliques].find(({preposition}) =>
    ['about', 'over', 'for', 'of', 'on', 'to', 'at', 'that'].includes(preposition),
  );
  return oblique ? themesOf(scene, oblique.phrase) : [];
}

/** "X is not negotiable", said by a side. */
function nonNegotiable(scene: Scene, predicate: Predicate): Claim[] | null {
  const negotiable = predicate.lemma === 'negotiable' && predicate.negation !== null;
  if (!negotiable && predicate.lemma !== 'non-negotiable') return null;
  const source = voiceAt(scene, scene.tokens[predicate.head]!.start).source.at(-1);
  if (!source?.party || !predicate.subject) return null;
  const agent: ClaimActor = {role: 'agent', name: source.name, party: source.party, entity: null};
  return pointsOf(scene, predicate, 'reject', [agent], themesOf(scene, predicate.subject)).map((claim) => ({
    ...claim,
    polarity: '+' as const,
  }));
}

/** "the question of X remains unresolved". */
function unresolved(scene: Scene, predicate: Predicate): Claim[] | null {
  const words = scene.tokens.slice(predicate.head, predicate.last).map(({lower}) => lower);
  const open = OPEN.has(predicate.lemma) || (predicate.lemma === 'remain' && words.some((word) => OPEN.has(word)));
  if (!open || !predicate.subject) return null;
  return pointsOf(scene, predicate, 'open', [], themesOf(scene, predicate.subject));
}

/** "work on X is to continue". */
function continuing(scene: Scene, predicate: Predicate): Claim[] | null {
  const {subject, lemma} = predicate;
  if (
    !['continue', 'go', 'proceed', 'resume'].includes(lemma) ||
    !subject ||
    scene.syntax.lemmas[subject.head] !== 'work'
  )
    return null;
  const inner = scene.syntax.predicates.find(
    ({kind, head, first, last}) =>
      kind !== 'noun' && first >= subject.first && last <= subject.last && head > subject.head,
  );
  const themes = inner ? themesOfPredicate(scene, inner) : themesOf(scene, subject);
  return pointsOf(scene, predicate, 'work', [], themes);
}

function pointsOf(
  scene: Scene,
  predicate: Predicate,
  act: string,
  actors: ClaimActor[],
  themes: readonly Theme[],
): Claim[] {
  const {text} = scene.mentions.report;
  return themes.map((theme) => {
    const claim = claimOf(scene, predicate, act, actors, {issue: theme.label, issueSpan: theme.span});
    const start = Math.min(claim.start, theme.span.start);
    const end = Math.max(claim.end, theme.span.end);
    return {...claim, start, end, text: text.slice(start, end)};
  });
}
