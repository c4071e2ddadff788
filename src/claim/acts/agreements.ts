import type {Phrase, Predicate} from '../../language/index.ts';
import {ACCORDS, ACT_BY_NAME, TEXTS} from '../../language/index.ts';
import {chunkFrom} from '../chunk.ts';
import type {Claim, ClaimActor} from '../claim.ts';
import {complementsOf, infinitivesAfter} from '../complement.ts';
import {ASSEMBLY, isMeeting} from '../meeting.ts';
import {isTime} from '../named.ts';
import {actorsIn, peopleIn} from '../participants.ts';
import {partsOf} from '../parts.ts';
import {themesOf} from '../phrase.ts';
import {type Scene, spanOf, textOf} from '../scene.ts';
import {isPassive, objectBehind, objectOf, verbOf} from '../verb.ts';
import {endedWith, ofAccord, REACHES, reached, understood} from './accords.ts';
import {howBehind, onPhrase, phraseAfter, thatBehind} from './agreed-on.ts';
import {byNotes} from './by-notes.ts';
import {content, cutAt, EMPTY, ofNotes, ofPhrase, ofPredicate, withVerb} from './content.ts';
import {enumerated} from './enumerated.ts';
import {inForce} from './force.ts';
import {founded} from './founding.ts';
import {phrasedAct} from './phrased.ts';
import {pointBehind, pointsFrom} from './series.ts';
import {pointsBehind, settledTogether} from './settling.ts';
import {signed} from './signing.ts';
import {besideInForce, isApplied, standsInForce} from './standing-force.ts';
import {bare, told} from './told.ts';

const AGREES = new Set(['agree', 'undertake', 'commit', 'consent', 'assent', 'accede', 'concur', 'decide']);
const SETTLES = new Set(['settle', 'finalise', 'finalize', 'adopt', 'approve', 'endorse', 'clinch', 'accept']);
const EXCHANGES = new Set(['exchange', 'swap', 'trade']);
const NOTES = new Set(['note', 'notes', 'letter', 'letters', 'verbale']);
const GIVES = new Set(['give', 'grant', 'withhold', 'deny', 'refuse', 'receive']);
const CONSENTS = new Set(['approval', 'consent', 'agrément', 'agrement', 'agreement']);

/** Verbs whose object is read in plain sight where the arcs gave none. */
const OBJECTS = new Set([
  ...ACT_BY_NAME.get('sign')!.verbs,
  ...ACT_BY_NAME.get('ratify')!.verbs,
  'initial',
  ...SETTLES,
  ...REACHES,
  ...EXCHANGES,
  'give',
  'grant',
  'issue',
  'adopt',
]);

/** Claims that something was agreed, decided, signed, exchanged or consented to, one for each point of it. */
export function readAgreements(scene: Scene): Claim[] {
  const read = scene.syntax.predicates.flatMap((predicate) => {
    if (predicate.kind === 'noun') return standsInForce(scene, predicate) ?? ofAccord(scene, predicate);
    const verb = verbOf(scene, predicate);
    const object = objectOf(scene, predicate) ?? (OBJECTS.has(verb) ? objectBehind(scene, predicate) : null);
    const head = object ? scene.syntax.lemmas[object.head]!.toLowerCase() : '';
    const notes = byNotes(scene, predicate);
    if (notes) return notes;
    if (AGREES.has(verb)) return agreed(scene, predicate);
    if (verb === 'settle' && !TEXTS.has(head)) return settled(scene, predicate, object);
    if (STATES.has(verb) && STATEMENTS.has(head) && JOINT.test(phraseText(scene, object!)))
      return told(scene, predicate, 'joint-statement', withVerb(scene, predicate, object!));
    if (SETTLES.has(verb) && object && TEXTS.has(head))
      return told(scene, predicate, isAssembly(scene, predicate) ? 'ratify' : 'agree', [ofPhrase(scene, object)]);
    if (EXCHANGES.has(verb) && NOTES.has(head))
      return told(scene, predicate, 'exchange-notes', ofNotes(scene, predicate, object!));
    if (GIVES.has(verb) && CONSENTS.has(head) && (head.startsWith('agr\u00e9') || isAppointment(scene, predicate)))
      return consented(scene, predicate);
    if (verb === 'approve' && object && /\b(?:appointment|ambassador)\b/iu.test(phraseText(scene, object)))
      return consented(scene, predicate);
    if (verb === 'give' && head === 'agreement' && object)
      return told(
        scene,
        predicate,
        /\bin principle\b/iu.test(phraseText(scene, object)) ? 'agree-in-principle' : 'agree',
        [],
      );
    if (REACHES.has(verb) && ACCORDS.has(head)) return reached(scene, predicate, object!, head);
    if (verb === 'share' && head === 'understanding') return understood(scene, predicate, object!);
    return (
      settledTogether(scene, predicate, verb, object) ??
      founded(scene, predicate, verb, object) ??
      signed(scene, predicate, verb, object) ??
      inForce(scene, predicate) ??
      isApplied(scene, predicate) ??
      inPhrase(scene, predicate, verb)
    );
  });
  const all = [...read, ...besideInForce(scene)];
  return all.some(({act, content}) => act === 'agree' && content !== null) ? all : [...all, ...endedWith(scene)];
}

/** "agreed on a line ON CONDITION THAT the regulators approve it": what it hangs on, and not what was agreed. */
function isProviso({tokens}: Scene, first: number): boolean {
  const at = tokens[first]?.lower === 'that' ? first : first - 1;
  return tokens[at]?.lower === 'that' && /^(?:condition|provided|proviso)$/u.test(tokens[at - 1]?.lower ?? '');
}

/** "issued A JOINT COMMUNIQUE". */
const STATES = new Set(['issue', 'adopt', 'release', 'publish', 'put_out']);
const STATEMENTS = new Set(['statement', 'communique', 'communiqu\u00e9', 'declaration']);
const JOINT = /\bjoint\b/iu;

/** "THE SENATE approved the treaty", "was approved BY PARLIAMENT". */
function isAssembly(scene: Scene, predicate: Predicate): boolean {
  const doer = isPassive(scene, predicate) ? predicate.agent : predicate.subject;
  return doer !== null && ASSEMBLY.test(scene.syntax.lemmas[doer.head]!.toLowerCase());
}

function agreed(scene: Scene, predicate: Predicate): Claim[] {
  if (isAttitude(scene, predicate)) return [];
  const principle = /\bin principle\b/iu.test(textOf(scene, spanOf(scene, predicate.first, predicate.last)));
  const act = verbOf(scene, predicate) === 'decide' ? 'decide' : principle ? 'agree-in-principle' : 'agree';
  const manner = howBehind(scene, predicate) ?? thatBehind(scene, predicate);
  if (manner) return told(scene, predicate, act, [manner]);
  const complements = complementsOf(scene, predicate).filter(
    ({kind, finite, first}) =>
      kind !== 'noun' && (act !== 'decide' || !finite || first <= predicate.head + 3) && !isProviso(scene, first),
  );
  const contents = complements.flatMap((complement) => ofPredicate(scene, complement));
  const listed = enumerated(scene, predicate);
  if (listed.length > 0) return told(scene, predicate, act, listed);
  const several = scene.tokens[predicate.head + 1]?.lower === 'on' ? pointsFrom(scene, predicate.head + 1) : [];
  if (several.length > 1)
    return told(
      scene,
      predicate,
      act,
      several.map((point) => ofPhrase(scene, point)),
    );
  const further = complements.length > 0 ? pointBehind(scene, predicate.head) : [];
  if (complements.length > 0) {
    const end = further[0] ? further[0].first - 2 : scene.tokens.length;
    const points = further.map((point) => ofPhrase(scene, point));
    return told(scene, predicate, act, [...contents.map((one) => cutAt(scene, one, end)), ...points]);
  }
  const plain = phraseAfter(scene, predicate);
  const object = objectOf(scene, predicate);
  const named = plain ?? (object && !isTime(scene, object) ? object : onPhrase(scene, predicate));
  if (!named || isMeeting(scene, named) || scene.syntax.tags[named.head] === 'PRON') return bare(scene, predicate, act);
  if (EMPTY.has(scene.syntax.lemmas[named.head]!)) {
    const steps = infinitivesAfter(scene, named.head, scene.tokens.length);
    return told(
      scene,
      predicate,
      act,
      steps.flatMap((inner) => ofPredicate(scene, inner)),
    );
  }
  const on = scene.tokens.findIndex(({lower}, at) => lower === 'on' && at > predicate.head && at <= named.first + 2);
  const behind = on > 0 && on >= named.first - 1 ? pointsFrom(scene, on) : [];
  return told(
    scene,
    predicate,
    act,
    (behind.length > 1 ? behind : partsOf(named)).map((part) => ofPhrase(scene, part)),
  );
}

/** "settled ON the line between A and B", "settled their DISPUTE OVER documents": the point itself. */
function settled(scene: Scene, predicate: Predicate, object: Phrase | null): Claim[] {
  const dispute = object !== null && DISPUTES.has(scene.syntax.lemmas[object.head]!);
  const over = predicate.obliques.find(({preposition}) => (dispute ? OVER : ON).has(preposition))?.phrase;
  if (object !== null && !dispute && object.head !== over?.head) return [];
  if (over && !isTime(scene, over))
    return told(
      scene,
      predicate,
      'agree',
      partsOf(over).map((part) => ofPhrase(scene, part)),
    );
  const inside = dispute ? [ofPhrase(scene, object)].filter(({theme}) => theme !== null) : [];
  return inside.length > 0 ? told(scene, predicate, 'agree', inside) : [];
}

const DISPUTES = new Set(['dispute', 'matter', 'question', 'issue', 'difference', 'row', 'disagreement', 'quarrel']);
const OVER = new Set(['over', 'on', 'about', 'of']);
const ON = new Set(['on', 'upon']);

/** "is COMMITTED TO peace", "COMMITTED crimes", "UNDERTOOK an effort", "AGREES WITH that view", "agree ABOUT it": what somebody holds or does, and no agreement. */
function isAttitude(scene: Scene, predicate: Predicate): boolean {
  const {head, obliques} = predicate;
  const verb = verbOf(scene, predicate);
  const next = scene.tokens[head + 1]?.lower;
  if (verb === 'commit')
    return (
      isPassive(scene, predicate) ||
      predicate.kind !== 'verb' ||
      isState(scene, head) ||
      !/^(?:to|themselves|itself)$/u.test(next ?? '')
    );
  if (verb === 'undertake') return objectOf(scene, predicate) !== null && complementsOf(scene, predicate).length === 0;
  if (verb === 'agree' && next === 'about') return true;
  if (verb !== 'agree' || next !== 'with' || complementsOf(scene, predicate).length > 0) return false;
  return obliques.every(
    ({preposition, phrase}) => preposition !== 'with' || peopleIn(scene, phrase, 'partner').length === 0,
  );
}

/** "REMAINS committed to", "ARE deeply committed to", in plain sight: how somebody stands, and nothing new. */
function isState({syntax, tokens}: Scene, head: number): boolean {
  if (tokens[head]!.lower !== 'committed') return false;
  let before = head - 1;
  while (syntax.tags[before] === 'ADV') before--;
  return STAYS.has(syntax.lemmas[before] ?? '') || /^['’](?:s|m|re)$/u.test(tokens[before]?.lower ?? '');
}

const STAYS = new Set(['be', 'remain', 'stay', 'keep', 'stand', 'seem', 'appear', 'feel']);

/** The agrément for an ambassador. */
function consented(scene: Scene, predicate: Predicate): Claim[] {
  const object = objectOf(scene, predicate)!;
  const to = predicate.obliques.find(
    ({preposition, phrase}) => preposition === 'to' && phrase.first >= object.last,
  )?.phrase;
  const last = Math.max(object.last, to?.last ?? 0);
  const [theme] = to ? themesOf(scene, to) : themesOf(scene, object);
  const claims = told(scene, predicate, 'agrement', [{...content(scene, predicate.head, last), theme: theme ?? null}]);
  if (predicate.lemma === 'receive')
    return claims.map((claim) => ({...claim, actors: receivedFrom(scene, object, claim)}));
  if (!WITHHOLDS.has(verbOf(scene, predicate))) return claims;
  // who has not refused it has not granted it yet
  return claims.map((claim) =>
    claim.polarity === '+' ? {...claim, polarity: '-'} : {...claim, factuality: 'unknown'},
  );
}

/** "THE ENVOY received the agrément FROM BAMAKO": who gives it, and to whom. */
function receivedFrom(scene: Scene, object: Phrase, {actors}: Claim): ClaimActor[] {
  const from = scene.tokens.findIndex(({lower}, at) => lower === 'from' && at > object.head);
  const givers = from < 0 ? [] : actorsIn(scene, chunkFrom(scene.syntax, scene.tokens, from + 1), 'agent');
  return [...givers, ...actors.map((actor) => ({...actor, role: 'beneficiary' as const}))];
}

const WITHHOLDS = new Set(['withhold', 'deny', 'refuse']);

function isAppointment(scene: Scene, predicate: Predicate): boolean {
  return /\b(?:appointment|ambassador|nomination|envoy)\b/iu.test(
    textOf(scene, spanOf(scene, predicate.head, predicate.last)),
  );
}

/** "came to terms on grazing", "put their names to a treaty". */
function inPhrase(scene: Scene, predicate: Predicate, verb: string): Claim[] {
  const act = phrasedAct(scene, predicate, verb);
  if (act !== 'agree' && act !== 'sign' && act !== 'ratify') return [];
  const text = predicate.obliques.find(({preposition}) => preposition === 'to' || preposition === 'under')?.phrase;
  if (act === 'agree') return told(scene, predicate, act, pointsBehind(scene, predicate));
  return told(scene, predicate, act, text ? [ofPhrase(scene, text)] : []);
}

function phraseText(scene: Scene, {first, last}: Phrase): string {
  return textOf(scene, spanOf(scene, first, last));
}
