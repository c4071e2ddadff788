import type {Phrase, Predicate} from '../language/index.ts';
import {countryOf} from '../mention/index.ts';
import {chunkFrom, INSIDE} from './chunk.ts';
import type {ClaimActor} from './claim.ts';
import {actorsIn, isTimed, unique} from './participants.ts';
import {covers, lineOf, rangeOf, type Scene, spanOf} from './scene.ts';

/** The actors of a subject, with those without a name who are joined to them: "ZAMBIA AND ITS BONDHOLDERS have agreed". */
export function subjectsOf(scene: Scene, {subject, head}: Predicate, role: ClaimActor['role']): ClaimActor[] {
  const named = actorsIn(scene, subject, role);
  if (!subject || named.length === 0 || subject.first > head) return named;
  const fellows = ands(scene, subject.first, Math.max(head, subject.last)).flatMap((and) => [
    before(scene, and, subject.first),
    behind(scene, and, head),
  ]);
  return unique([
    ...ands(scene, subject.first, subject.last).flatMap((and) => seatBefore(scene, and, subject.first, role)),
    ...named,
    ...fellows.flatMap((phrase) =>
      phrase ? {role, name: lineOf(scene, phrase.first, phrase.last), party: null, entity: null} : [],
    ),
  ]);
}

/** "envoys for NAIROBI and the rebels": a seat of government that was taken for a place, where somebody stands for it. */
function seatBefore(scene: Scene, and: number, first: number, role: ClaimActor['role']): ClaimActor[] {
  const place = scene.places.find((one) => rangeOf(scene, one)?.[1] === and);
  const range = place && rangeOf(scene, place);
  if (!place || !range || range[0] <= first || !/^(?:for|of)$/u.test(scene.tokens[range[0] - 1]!.lower)) return [];
  const name = lineOf(scene, ...range);
  const party = countryOf(name);
  return party && !isNamed(scene, and - 1) ? [{role, name, party, entity: null}] : [];
}

/** The words "and" of a stretch before its first verb. */
function ands({tokens, syntax}: Scene, first: number, last: number): number[] {
  const found: number[] = [];
  for (let at = first; at < last && !/^(?:VERB|AUX)$/u.test(syntax.tags[at]!); at++)
    if (tokens[at]!.lower === 'and') found.push(at);
  return found;
}

/** "Zambia and ITS BONDHOLDERS have": the noun phrase between an "and" and the verb, where an actor stands before the "and". */
function behind(scene: Scene, and: number, head: number): Phrase | null {
  const {syntax, tokens} = scene;
  const chunk = chunkFrom(syntax, tokens, and + 1);
  if (!chunk || chunk.first !== and + 1 || !isNamed(scene, and - 1) || isTaken(scene, chunk)) return null;
  for (let at = chunk.last; at < head; at++)
    if (!/^(?:AUX|ADV|PART)$/u.test(syntax.tags[at]!) && !isTimed(scene, at)) return null;
  return chunk;
}

/** "THE UNIONS and the government of Chad": the noun phrase that the subject begins with, where an actor stands behind the "and". */
function before(scene: Scene, and: number, first: number): Phrase | null {
  const {syntax, tokens} = scene;
  const chunk = chunkFrom(syntax, tokens, first);
  if (!chunk || chunk.head !== and - 1 || isTaken(scene, chunk)) return null;
  let next = and + 1;
  while (next < tokens.length && INSIDE.has(syntax.tags[next]!) && !isNamed(scene, next)) next++;
  return isNamed(scene, next) ? chunk : null;
}

function isNamed(scene: Scene, token: number): boolean {
  return scene.actors.some((mention) => covers(scene, mention, token));
}

/** Whether the phrase names an actor or a time already. */
function isTaken(scene: Scene, {first, head}: Phrase): boolean {
  const {start, end} = spanOf(scene, first, head + 1);
  return [...scene.actors, ...scene.times].some((mention) => mention.start < end && start < mention.end);
}
