import {
  ACTIVE,
  AND_OTHER,
  BY_OTHER,
  COUNTERPART,
  EACH_BY,
  FACING,
  FOR_EACH,
  IN_ORDER,
  LEADING_WORD,
  LEADING_WORDS,
  OF_BODY,
  PASSIVE,
  PLAIN,
  RESPECTIVELY,
  TOGETHER,
} from '../../language/en/lead-lines.ts';
import {type Scene, sceneBefore} from '../scene.ts';
import {type LeadLine, leadLineOf} from './lead-line.ts';
import {counterpartOf, type Named} from './led-sides.ts';

/** Whom the order of a sentence's words tells to lead which side; empty where it tells none. */
export function leadPairs(scene: Scene): Named[] {
  if (!scene.tokens.some(({lower}) => LEADING_WORDS.test(lower))) return [];
  const line = leadLineOf(scene);
  if (line.people.size === 0) return [];
  const found = new Map<string, Named>();
  const add = (person: string | undefined, party: string | null, own = false) => {
    const one = line.people.get(person ?? '');
    if (!one || found.has(person!) || (own && one.actor.party !== null && one.actor.party !== party)) return;
    found.set(person!, {...one, actor: {...one.actor, party}});
  };
  const take = (patterns: readonly RegExp[], least = 1) => {
    const matches = patterns.flatMap((pattern) => [...line.words.matchAll(pattern)]);
    const told = matches.map(({groups}) => ({person: groups!.p, party: partyOf(scene, line, groups!.s!, groups!.p!)}));
    const parties = new Set([...told, ...[...found.values()].map(({actor}) => actor)].map(({party}) => party));
    if (parties.size >= least) for (const {person, party} of told) add(person, party);
  };
  take(PLAIN);
  if (found.size === 0) take(OF_BODY, 2);
  if (PASSIVE.test(line.words)) take(BY_OTHER);
  if (ACTIVE.test(line.words)) take(AND_OTHER);
  if (LEADING_WORD.test(line.words)) {
    take(FOR_EACH, 2);
    take(EACH_BY, 2);
  }
  for (const {person, party} of inOrder(line)) add(person, party);
  if (found.size === 0) for (const {person, party} of together(scene, line)) add(person, party);
  facing(scene, line, found, add);
  for (const [person, {actor}] of [...found])
    for (const fellow of fellowsOf(line.words, person)) add(fellow, actor.party, true);
  return [...found.values()].sort((a, b) => a.at - b.at);
}

/** "the teams of A and B, led by X and Y": as many people as sides, in one list each. */
function inOrder({words, sides}: LeadLine): {person: string; party: string | null}[] {
  const {sides: listed, people} = (IN_ORDER.exec(words) ?? RESPECTIVELY.exec(words))?.groups ?? {};
  const [parties, persons] = [listed?.match(/N\d+/gu) ?? [], people?.match(/P\d+/gu) ?? []];
  if (parties.length < 2 || parties.length !== persons.length) return [];
  return persons.map((person, at) => ({person, party: sides.get(parties[at]!) ?? null}));
}

/** "A and B, at the head of their teams", "the teams of A and B": who lead, each his own side. */
function together(scene: Scene, {words, people}: LeadLine): {person: string; party: string | null}[] {
  if (people.size !== 2) return [];
  const match = TOGETHER.map((pattern) => pattern.exec(words)).find((found) => found !== null);
  if (!match) return [];
  const {one, other} = match.groups!;
  const [left, right] = [one!, other!].map((person) => people.get(person)!.actor.party);
  return [
    {person: one!, party: left ?? counterpartOf(scene, right!)},
    {person: other!, party: right ?? counterpartOf(scene, left!)},
  ];
}

/** "A AND B led the team", "led by A AND B": who leads with somebody. */
function fellowsOf(words: string, person: string): string[] {
  const before = new RegExp(`(P\\d+)(?: ,)? and ${person} (?!for\\b|by\\b)`, 'u').exec(words)?.[1];
  const behind = new RegExp(
    `by(?: [^ PSN]+){0,9} ${person}(?: ,)? and (P\\d+)(?= (?:[.,;]|in|at|on|for the|this)|$)`,
    'u',
  ).exec(words)?.[1];
  return [before, behind].filter((one) => one !== undefined);
}

/** "Facing him was B", "His counterpart was B": who is across the table from one who leads. */
function facing(
  scene: Scene,
  {words, people}: LeadLine,
  found: ReadonlyMap<string, Named>,
  add: (person: string | undefined, party: string | null) => void,
): void {
  const across = FACING.exec(words)?.groups;
  if (across) {
    const one = across.one
      ? (people.get(across.one)?.actor.party ?? null)
      : ([...found.values()][0]?.actor.party ?? null);
    if (one !== null) add(across.p, counterpartOf(scene, one));
  }
  const counterpart = COUNTERPART.exec(words)?.groups;
  const before = counterpart ? sceneBefore(scene) : null;
  const led = before ? leadPairs(before) : [];
  if (led.length === 1) add(counterpart!.p, counterpartOf(scene, led[0]!.actor.party));
}

/** The party that an item of the line stands for: of a team that nothing tells, its head's own, or the one that is not told. */
function partyOf(scene: Scene, line: LeadLine, item: string, person: string): string | null {
  const told = line.sides.get(item) ?? null;
  if (told !== null || item.startsWith('N')) return told;
  const own = line.people.get(person)?.actor.party ?? null;
  if (own !== null && item !== 'O') return own;
  const here = partiesTold(line);
  if (here.size === 1) return counterpartOf(scene, [...here][0]!);
  const before = here.size === 0 ? sceneBefore(scene) : null;
  const there = before ? partiesTold(leadLineOf(before)) : new Set<string>();
  return there.size === 1 ? counterpartOf(scene, [...there][0]!) : own;
}

function partiesTold({sides, words}: LeadLine): Set<string> {
  return new Set(
    [...sides].flatMap(([item, party]) => (/^S/u.test(item) && words.includes(item) && party !== null ? [party] : [])),
  );
}
