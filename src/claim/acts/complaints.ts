import type {Phrase, Predicate} from '../../language/index.ts';
import {chunkFrom} from '../chunk.ts';
import type {Claim, ClaimActor} from '../claim.ts';
import {complementsOf} from '../complement.ts';
import {doersOrSpeaker} from '../doers.ts';
import {isActor} from '../named.ts';
import {actorsIn, partiesOf} from '../participants.ts';
import {speakerAt} from '../persons.ts';
import {type Theme, themesOf, themesOfPredicate} from '../phrase.ts';
import type {Scene} from '../scene.ts';
import {isPassive, objectBehind, objectOf} from '../verb.ts';
import {HELD} from './musts.ts';
import {pointsOf} from './points.ts';

/** What a side complains of in other words than "complain". */
export function complaining(scene: Scene, predicate: Predicate): Claim[] | null {
  return (
    breaching(scene, predicate) ??
    branding(scene, predicate) ??
    fearing(scene, predicate) ??
    denouncing(scene, predicate) ??
    accusing(scene, predicate)
  );
}

/** "The bridge VIOLATES its sovereignty", "the toll IS A BREACH OF the accord", said by a side: the thing of which it says so. */
function breaching(scene: Scene, predicate: Predicate): Claim[] | null {
  const {kind, lemma, head, negation, subject, modal} = predicate;
  const verbal = kind === 'verb' && BREACHES.has(lemma) && !isPassive(scene, predicate);
  const nominal =
    kind === 'noun' && A_BREACH.has(lemma) && predicate.auxiliaries.some((at) => scene.syntax.lemmas[at] === 'be');
  if (!(verbal || nominal) || negation !== null || modal !== null || !subject) return null;
  const agents = speakerAt(scene, head);
  const object = verbal ? objectOf(scene, predicate) : chunkFrom(scene.syntax, scene.tokens, head + 2);
  return complained(
    scene,
    predicate,
    agents,
    isActor(scene, subject) ? pointsAt(scene, object) : pointsAt(scene, subject),
  );
}

/** "REGARDS the dredging AS A BREACH of the treaty". */
function branding(scene: Scene, predicate: Predicate): Claim[] | null {
  const {kind, lemma, head, negation} = predicate;
  if (kind !== 'verb' || !BRANDS.has(lemma) || negation !== null || isPassive(scene, predicate)) return null;
  const object = objectOf(scene, predicate) ?? objectBehind(scene, predicate);
  if (!object || isActor(scene, object)) return null;
  const {lemmas} = scene.syntax;
  if (!lemmas.slice(head + 1, object.last + NEAR).some((noun) => A_BREACH.has(noun))) return null;
  return complained(
    scene,
    predicate,
    doersOrSpeaker(scene, predicate, 'agent'),
    themesOf(scene, {...object, last: object.head + 1, conjuncts: []}),
  );
}

const BRANDS = new Set(['regard', 'call', 'consider', 'describe', 'see', 'view', 'brand', 'deem']);
const BREACHES = new Set([
  'violate',
  'breach',
  'infringe',
  'contravene',
  'flout',
  'endanger',
  'jeopardise',
  'jeopardize',
]);
const A_BREACH = new Set(['breach', 'violation', 'infringement', 'provocation', 'insult', 'affront', 'threat']);

/** "FEARED that the dam would cut its share": the thing that it fears. */
function fearing(scene: Scene, predicate: Predicate): Claim[] | null {
  if (predicate.lemma !== 'fear' || predicate.kind !== 'verb' || predicate.negation !== null) return null;
  const feared = complementsOf(scene, predicate)[0];
  const own = pointsAt(scene, feared?.subject ?? null);
  const themes = own.length > 0 ? own : themesOfPredicate(scene, feared ?? predicate, 1);
  return complained(scene, predicate, doersOrSpeaker(scene, predicate, 'agent'), themes);
}

/** "DENOUNCED the new toll", "CONDEMNED the closure": a measure of the other side, not what people suffered. */
function denouncing(scene: Scene, predicate: Predicate): Claim[] | null {
  const {kind, lemma, negation} = predicate;
  if (kind !== 'verb' || !DENOUNCES.has(lemma) || negation !== null || isPassive(scene, predicate)) return null;
  const object = objectOf(scene, predicate) ?? objectBehind(scene, predicate);
  if (!object || isActor(scene, object) || SUFFERED.has(scene.syntax.lemmas[object.head]!)) return null;
  return complained(scene, predicate, doersOrSpeaker(scene, predicate, 'agent'), themesOf(scene, object));
}

const DENOUNCES = new Set(['denounce', 'condemn', 'decry', 'slam', 'lambast', 'bemoan', 'resent']);
/** What everybody condemns. */
const SUFFERED = new Set(
  'attack killing violence bombing murder assassination massacre terrorism strike raid shooting abuse crime act war offensive shelling'.split(
    ' ',
  ),
);

/** "ACCUSED Peru OF MOVING the border posts": what the other side is said to do. */
function accusing(scene: Scene, predicate: Predicate): Claim[] | null {
  const {kind, lemma, head, negation} = predicate;
  if (kind !== 'verb' || lemma !== 'accuse' || negation !== null || isPassive(scene, predicate)) return null;
  const {tokens, syntax} = scene;
  const of = tokens.findIndex(
    ({lower}, at) => lower === 'of' && at > head && at <= head + NEAR && syntax.xpos[at + 1] === 'VBG',
  );
  const done = syntax.predicates.find((one) => one.kind === 'verb' && one.head === of + 1);
  const whom = chunkFrom(syntax, tokens, head + 1);
  if (of < 0 || !done || !whom || partiesOf(actorsIn(scene, whom, 'agent')).length !== 1) return null;
  return complained(scene, predicate, doersOrSpeaker(scene, predicate, 'agent'), themesOfPredicate(scene, done, 1));
}

/** How many words behind its verb the "of" of an accusation stands. */
const NEAR = 6;

function pointsAt(scene: Scene, phrase: Phrase | null): Theme[] {
  return phrase ? themesOf(scene, phrase) : [];
}

function complained(
  scene: Scene,
  predicate: Predicate,
  agents: ClaimActor[],
  themes: readonly Theme[],
): Claim[] | null {
  if (partiesOf(agents).length !== 1 || themes.length === 0) return null;
  return pointsOf(scene, predicate, 'concern', agents, themes.slice(0, 1)).map((claim) => ({...claim, ...HELD}));
}
