import {
  ACT_NOUNS,
  DONE_BY_SAYING,
  NOUN_AFTER,
  NOUN_FACTS,
  NOUN_HAPPENS,
  NOUN_OFF,
  NOUN_PLANNED,
  NOUN_TOLD,
  type Predicate,
  VERB_VERIDICALITY,
} from '../../language/index.ts';
import type {Claim, ClaimActor} from '../claim.ts';
import {claimOf, timesOf} from '../clause.ts';
import {actorsIn, doersOf, unique, whoIn} from '../participants.ts';
import {themesOf} from '../phrase.ts';
import type {Scene} from '../scene.ts';
import {type Standing, standingOf} from '../standing.ts';
import {objectOf, verbOf} from '../verb.ts';

/** Acts whose nouns the other readers answer for, or that name a paper rather than an act. */
const ELSEWHERE = new Set(
  'agree decide demand propose offer promise concern reject threaten accuse cooperate mediate invite concede'.split(
    ' ',
  ),
);

const PERSONAL = new Set(['release', 'expel', 'recall', 'appoint', 'arrest', 'return']);

/** Acts that a noun names, where the words around it tell whether they came to pass: "THE SIGNING took place", "demanded THE RETURN of". */
export function readNouns(scene: Scene): Claim[] {
  return scene.syntax.predicates.flatMap((noun) => {
    if (noun.kind !== 'noun') return [];
    const act = ACT_NOUNS.get(noun.lemma)?.find((entry) => !ELSEWHERE.has(entry.act))?.act;
    return act ? told(scene, noun, act) : [];
  });
}

function told(scene: Scene, noun: Predicate, act: string): Claim[] {
  const carrier = carrierOf(scene, noun);
  const standing = carrier ? underVerb(scene, noun, carrier, act) : behindPreposition(scene, noun);
  if (!standing) return [];
  const of = noun.obliques.find(({preposition}) => preposition === 'of')?.phrase ?? noun.object;
  const says = carrier && NOUN_TOLD.has(carrier.lemma) && DONE_BY_SAYING.has(act);
  const actors: ClaimActor[] = unique([
    ...whoIn(scene, noun.agent ?? noun.subject, 'agent'),
    ...(says ? doersOf(scene, carrier, 'agent') : []),
    ...(PERSONAL.has(act) ? whoIn(scene, of, 'beneficiary') : actorsIn(scene, of ?? null, 'beneficiary')),
  ]);
  const [theme] = of ? themesOf(scene, of) : [];
  const when = timesOf(scene, noun)[0] ?? (carrier ? timesOf(scene, carrier)[0] : undefined);
  const claim = claimOf(scene, noun, act, actors, {...standing, when: when?.edtf ?? null});
  return [{...claim, issue: theme?.label ?? null, issueSpan: theme?.span ?? null}];
}

/** The verb whose subject or object the noun heads. */
function carrierOf(scene: Scene, noun: Predicate): Predicate | undefined {
  return scene.syntax.predicates.find(
    (verb) => verb.kind !== 'noun' && (verb.subject?.head === noun.head || objectOf(scene, verb)?.head === noun.head),
  );
}

const FACT: Standing = {polarity: '+', tense: 'past', modality: null, factuality: 'certain'};
const PLANNED: Standing = {polarity: '+', tense: 'future', modality: 'planned', factuality: 'probable'};

/** How the noun's act is told by the verb that it is the subject or the object of; null where that does not tell. */
function underVerb(scene: Scene, noun: Predicate, carrier: Predicate, act: string): Standing | null {
  const verb = verbOf(scene, carrier);
  const own = standingOf(scene.syntax, carrier);
  const subject = carrier.subject?.head === noun.head;
  if (subject && NOUN_HAPPENS.has(verb)) return own;
  if (NOUN_PLANNED.has(verb)) return {...PLANNED, polarity: own.polarity};
  if (NOUN_OFF.has(verb)) return {...PLANNED, factuality: 'unknown'};
  const done = own.polarity === '+' && own.modality === null && own.factuality === 'certain' && own.tense !== 'future';
  if (NOUN_TOLD.has(verb) && DONE_BY_SAYING.has(act)) return own;
  if (!subject && NOUN_FACTS.has(verb)) return done ? FACT : null;
  const sense = VERB_VERIDICALITY.get(carrier.lemma);
  if (subject && carrier.voice === 'active') return null;
  if (sense?.flips) return {polarity: '-', tense: 'past', modality: null, factuality: done ? 'certain' : 'unknown'};
  if (!sense?.modality) return null;
  const factuality = own.polarity === '-' ? 'unknown' : (sense.factuality ?? 'possible');
  return {polarity: '+', tense: 'future', modality: sense.modality, factuality};
}

/** "after THE SIGNING of the accord", in a clause about what has happened. */
function behindPreposition(scene: Scene, noun: Predicate): Standing | null {
  const {tags, predicates} = scene.syntax;
  let first = noun.head - 1;
  while (first > 0 && ['DET', 'ADJ', 'PRON', 'NUM', 'NOUN', 'PROPN', 'PART'].includes(tags[first]!)) first--;
  if (!NOUN_AFTER.has(scene.tokens[first]?.lower ?? '')) return null;
  const main = predicates.find(({finite, kind}) => finite && kind === 'verb');
  if (!main) return null;
  const {tense, modality, factuality} = standingOf(scene.syntax, main);
  return tense !== 'future' && modality === null && factuality === 'certain' ? FACT : null;
}
