import {ACT_NOUNS, ACT_PHRASES, type Predicate} from '../../language/index.ts';
import {chunkFrom} from '../chunk.ts';
import {isActor} from '../named.ts';
import type {Scene} from '../scene.ts';
import {objectBehind, objectOf} from '../verb.ts';

/** Prepositions behind which the noun of such a phrase may stand. */
const BESIDE = new Set(['to', 'from', 'of', 'by', 'into', 'on', 'off', 'as', 'in', '']);
/** Acts on things, which are the verb's own object: talks that are opened on the border open no border. */
const ON_THINGS = new Set(['ease', 'lift', 'impose', 'seize', 'return', 'release', 'aid']);
/** Verbs whose noun stands behind "with": "came up WITH A PLAN", "did away WITH VISAS". */
const WITH = new Set(['come_up', 'do_away', 'hit']);
/** How many words behind the verb the noun may stand where the arcs do not tell. */
const FAR = 12;

/**
 * "opened an inquiry", "ties were severed", "put a plan on the table": the act that the verb names with a noun beside it.
 * Where the noun names it by itself, as in "made an offer", the reader of nouns answers for it.
 */
export function phrasedAct(scene: Scene, predicate: Predicate, verb: string): string | undefined {
  if (!PHRASE_VERBS.has(verb)) return undefined;
  const object = objectOf(scene, predicate) ?? objectBehind(scene, predicate);
  const beside = predicate.obliques
    .filter(({preposition}) => BESIDE.has(preposition) || (preposition === 'with' && WITH.has(verb)))
    .map(({phrase}) => phrase);
  const whole = predicate.second && predicate.second.head > predicate.head ? [predicate.second] : [];
  // "were declared PERSONAE non gratae"
  const told = predicate.object && predicate.object !== object ? [predicate.object] : [];
  // "talked BY TELEPHONE"
  if (predicate.agent) told.push(predicate.agent);
  for (const phrase of [...(object ? [object] : []), ...whole, ...told, ...beside]) {
    const act = named(scene, verb, phrase.head);
    if (act && (phrase === object || WITH.has(verb) || !ON_THINGS.has(act))) return act;
  }
  return isPutTo(scene, predicate, verb) ? 'propose' : inSight(scene, predicate, verb);
}

/** "PUT a draft agreement BEFORE Chad", "a truce that envoys had PUT TO them": what is laid before another side. */
function isPutTo(scene: Scene, predicate: Predicate, verb: string): boolean {
  if (verb !== 'put' && verb !== 'lay') return false;
  const {tokens, syntax} = scene;
  const object = objectOf(scene, predicate) ?? objectBehind(scene, predicate);
  if (!object || !PUT_TO_SIDES.has(syntax.lemmas[object.head]!)) return false;
  for (let at = predicate.head + 1; at < Math.min(tokens.length, predicate.head + FAR); at++) {
    if (syntax.tags[at] === 'VERB' || syntax.tags[at] === 'PUNCT') return false;
    if (!/^(?:before|to)$/u.test(tokens[at]!.lower)) continue;
    const whom = chunkFrom(syntax, tokens, at + 1);
    return whom !== null && whom.first === at + 1 && isActor(scene, whom);
  }
  return false;
}

const PUT_TO_SIDES = new Set(
  'plan proposal draft text truce ceasefire agreement accord offer formula paper idea map scheme compromise deal roadmap'.split(
    ' ',
  ),
);

/**
 * The noun in plain sight, where the arcs do not tell: "put the third session of the water talks ON THE CALENDAR", "went
 * back TO THE TABLE", "took Chad TO COURT", "tapped a judge AS ITS ENVOY", "showed the consul THE DOOR", "took two INTO CUSTODY", "declared him PERSONA non grata".
 */
function inSight(scene: Scene, {head}: Predicate, verb: string): string | undefined {
  const {tokens, syntax} = scene;
  let apart = false;
  for (let at = head + 2; at < Math.min(tokens.length, head + FAR + 2); at++) {
    apart ||= /^(?:VERB|PUNCT)$/u.test(syntax.tags[at - 1]!) && syntax.relations[at - 1] !== 'amod';
    const act = isPlaced(scene, at, verb, apart) ? named(scene, verb, at) : undefined;
    if (act && !ON_THINGS.has(act)) return act;
  }
  return undefined;
}

/** @param apart whether another verb or a stop stands between */
function isPlaced({tokens}: Scene, at: number, verb: string, apart: boolean): boolean {
  const article = /^(?:the|its|their|a|an)$/u.test(tokens[at - 1]!.lower);
  const before = tokens[article ? at - 2 : at - 1]!.lower;
  if (before === 'on' || before === 'off') return true;
  if (apart) return false;
  if (before === 'to') return TO_PLACES.has(verb);
  if (before === 'into') return verb === 'take';
  if (verb === 'declare') return true;
  const as = tokens.slice(Math.max(0, at - 4), at).some(({lower}) => lower === 'as');
  return (as && AS.has(verb)) || (article && TO_WHOM.has(verb));
}

const TO_PLACES = new Set(['go_back', 'come_back', 'return', 'go', 'take', 'haul', 'drag']);
const AS = new Set(['pick', 'tap', 'choose', 'select']);
/** Verbs that have whom it is done to before their noun. */
const TO_WHOM = new Set(['show', 'give']);

function named({syntax}: Scene, verb: string, head: number): string | undefined {
  let last = head;
  while (syntax.tags[head] === 'PROPN' && syntax.tags[last + 1] === 'PROPN') last++;
  const noun = syntax.lemmas[last]!.toLowerCase();
  const before = syntax.lemmas[last - 1]?.toLowerCase();
  const entries =
    ACT_PHRASES.get(`${verb} ${before}_${noun}`) ??
    ACT_PHRASES.get(`${verb} ${noun}`) ??
    ACT_PHRASES.get(`${verb} ${noun.replace(/s$/u, '')}`) ??
    (before === 'draft' ? ACT_PHRASES.get(`${verb} draft`) : undefined);
  const act = entries?.[0]?.act;
  return ACT_NOUNS.get(noun)?.some((entry) => entry.act === act) ? undefined : act;
}

const PHRASE_VERBS = new Set([...ACT_PHRASES.keys()].map((phrase) => phrase.split(' ')[0]!));
