import type {Predicate} from '../language/index.ts';
import {chunkFrom, chunkStart} from './chunk.ts';
import type {ClaimActor} from './claim.ts';
import {actorsBetween, actorsIn, asActors, whoIn, withFellows} from './participants.ts';
import {rangeOf, type Scene} from './scene.ts';

/** "CITING the illness, THE MEDIATOR put it off": whose participle opens the sentence. */
export function openedBy(scene: Scene, {head}: Predicate, role: ClaimActor['role']): ClaimActor[] {
  const main = scene.syntax.predicates.find(
    ({finite, kind, governor}) => finite && kind !== 'noun' && governor === null,
  );
  const own = main?.subject && main.subject.first > head ? main.subject : null;
  const named = actorsIn(scene, own, role);
  if (named.length > 0) return named;
  const comma = scene.tokens.findIndex(({text}, at) => text === ',' && at > head);
  const beside = comma > 0 ? chunkFrom(scene.syntax, scene.tokens, comma + 1) : null;
  const actors = beside?.first === comma + 1 ? actorsIn(scene, beside, role) : [];
  return actors.length > 0 ? actors : whoIn(scene, own, role);
}

/** "SHOULD CHILE sign", "WERE MONGOLIA TO pull out": whom a condition without an "if" tells of. */
export function invertedOf(scene: Scene, {head}: Predicate, role: ClaimActor['role']): ClaimActor[] {
  const {tokens, syntax} = scene;
  let end = head;
  while (end > 0 && /^(?:ADV|PART)$/u.test(syntax.tags[end - 1]!)) end--;
  const first = chunkStart(syntax, end - 1);
  const opener = tokens[first - 1]?.lower ?? '';
  const opens =
    opener === 'should' || (/^(?:were|had)$/u.test(opener) && (first === 1 || tokens[first - 2]!.text === ','));
  return opens && first < end ? actorsBetween(scene, first, end, role) : [];
}

/** Whether nothing that acts stands before the verb: "HAVING signed", "RATHER THAN sign". */
export function opensSentence({tokens}: Scene, {head}: Predicate): boolean {
  return tokens.slice(0, head).every(({lower}) => OPENERS.has(lower));
}

const OPENERS = new Set(
  'having been being not without rather than instead of before after by while when far from despite on upon since to in order so as “ "'.split(
    ' ',
  ),
);

/** "IT WAS CHAD, not Niger, THAT asked": whom a cleft says it was. */
export function cleftOf(scene: Scene, {subject, head}: Predicate, role: ClaimActor['role']): ClaimActor[] {
  const {tokens, syntax} = scene;
  if (!subject || !/^(?:that|who|which)$/u.test(tokens[subject.head]!.lower)) return [];
  const be = syntax.lemmas.findIndex((lemma, at) => lemma === 'be' && tokens[at - 1]?.lower === 'it');
  if (be < 0 || be > head) return [];
  const first = tokens[be + 1]?.lower === 'not' ? be + 2 : be + 1;
  const mention = scene.actors.find((actor) => {
    const range = rangeOf(scene, actor);
    return range !== null && range[0] >= first && range[0] <= first + 1;
  });
  const last = mention && rangeOf(scene, mention)?.[1];
  const alone = last && tokens[last]?.text === ',';
  return mention ? (alone ? asActors(scene, mention, role) : withFellows(scene, mention, role)) : [];
}
