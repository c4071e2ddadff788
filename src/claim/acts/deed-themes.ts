import {NO_POINTS, type Phrase, type Predicate, TEXTS} from '../../language/index.ts';
import {complementsOf} from '../complement.ts';
import {aboutOf} from '../counterparts.ts';
import {type Theme, themesOf, themesOfPredicate} from '../phrase.ts';
import {type Scene, spanOf, textOf} from '../scene.ts';
import {isPassive} from '../verb.ts';

/** What is done to something, or befalls it. */
interface Befallen {
  object: Phrase | null;
  /** What ends or goes on by it. */
  lapses: Phrase | null;
  /** Whether a verb and its noun name the act together. */
  phrased: boolean;
}

/** The points that a deed is about, the nearest first. */
export function themesOfDeed(
  scene: Scene,
  predicate: Predicate,
  act: string,
  {object, lapses, phrased}: Befallen,
): Theme[] {
  const about = aboutOf(scene, predicate, act, object);
  const own = themesOfPredicate(scene, predicate);
  if (act === 'threaten') return [...about, ...own];
  if (phrased && object && (act === 'propose' || EMPTY_NOUNS.has(scene.syntax.lemmas[object.head]!)))
    return [...(act === 'propose' ? themesOf(scene, object) : []), ...about];
  const alone = lapses !== null && lapses === predicate.subject && !isPassive(scene, predicate);
  if (alone) return [...ofSubject(scene, lapses, predicate.head), ...own, ...about, ...ofText(scene, lapses)];
  if (CHARGES.has(act)) return [...about, ...ofGerund(scene, predicate), ...ofObject(scene, predicate, object), ...own];
  const led =
    act === 'permit' ? complementsOf(scene, predicate).flatMap((one) => themesOfPredicate(scene, one, 1)) : [];
  if (PUTS_OFF.has(act) && object && NO_POINTS.has(scene.syntax.lemmas[object.head]!)) return about;
  return [
    ...led,
    ...ofObject(scene, predicate, object),
    ...own,
    ...about,
    ...ofGerund(scene, predicate),
    ...ofText(scene, lapses),
  ];
}

/** The points of a subject, before its verb and before those between whom it stands. */
function ofSubject(scene: Scene, phrase: Phrase, verb: number): Theme[] {
  const between = scene.tokens.findIndex(({lower}, at) => lower === 'between' && at > phrase.head && at < phrase.last);
  return themesOf(scene, {...phrase, last: Math.min(phrase.last, verb, between > 0 ? between : verb), conjuncts: []});
}

/** Acts against people, which are about what these have done. */
const CHARGES = new Set(['sue', 'arrest', 'accuse', 'summon', 'expel', 'recall', 'apologise']);
/** Acts on a visit or a meeting, of which the place that it leads to is no point. */
const PUTS_OFF = new Set(['cancel', 'postpone']);

/** Nouns that only make a verb with their verb: "gave GROUND". */
const EMPTY_NOUNS = new Set('ground way name hand finger table place effect force term blessing nod'.split(' '));

/** "accused Rabat OF HAVING MOVED the berm": what the gerund is about. */
function ofGerund(scene: Scene, {head}: Predicate): Theme[] {
  const {lemmas, tags, xpos, predicates} = scene.syntax;
  const inner = predicates.find((other) => {
    let from = lemmas[other.head - 1] === 'have' ? other.head - 2 : other.head - 1;
    while (from > head && (tags[from] === 'ADV' || /^["“]$/u.test(scene.tokens[from]!.text))) from--;
    return other.kind === 'verb' && other.head > head && lemmas[from] === 'of' && /^VB[GN]$/u.test(xpos[other.head]!);
  });
  return inner ? themesOfPredicate(scene, inner, 1) : [];
}

/** The point that the object right behind the verb names: "reimposed SANCTIONS should observers find". */
function ofObject(scene: Scene, {head}: Predicate, object: Phrase | null): Theme[] {
  return object && object.first > head ? themesOf(scene, object) : [];
}

/** "THE CEASEFIRE ran out": the text itself, where nothing is told of what it is on. */
function ofText(scene: Scene, phrase: Phrase | null): Theme[] {
  if (!phrase || !TEXTS.has(scene.syntax.lemmas[phrase.head]!)) return [];
  const span = spanOf(scene, phrase.head, phrase.head + 1);
  return [{label: textOf(scene, span), span, head: phrase.head}];
}
