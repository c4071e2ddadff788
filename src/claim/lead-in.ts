import {
  ADVERBS,
  BEFORE_GERUND,
  NOUN_VERIDICALITY,
  type Predicate,
  type Syntax,
  VERB_VERIDICALITY,
  type Veridicality,
} from '../language/index.ts';
import {listStart} from './chunk.ts';

/** What a word says of what hangs on it. */
export function senseOf({kind, lemma, particle}: Predicate): Veridicality | undefined {
  if (kind === 'noun') return NOUN_VERIDICALITY.get(lemma);
  if (kind === 'verb' && STATES.has(lemma)) return undefined;
  return (particle && VERB_VERIDICALITY.get(`${lemma}_${particle}`)) || VERB_VERIDICALITY.get(lemma);
}

/** What stands to something as an adjective alone: "is OPEN to", not "opened". */
const STATES = new Set(['open', 'free', 'slow', 'last', 'ready', 'near']);

/** "are TO start", "is going TO be held". */
export const ARRANGED: Veridicality = {modality: 'planned', factuality: 'probable', ahead: true};

/** "due to convene", "unable to agree", "without signing": what stands before the verb, in plain sight, whatever the arcs. */
export function leadIn(syntax: Syntax, predicate: Predicate): Veridicality | undefined {
  const {lemmas} = syntax;
  const {head} = predicate;
  const before = `${lemmas[head - 2]} ${lemmas[head - 1]}`;
  if (isGerund(syntax, head)) {
    if (lemmas[head - 1] === 'of' && (lemmas[head - 3] === 'no' || lemmas[head - 4] === 'within')) return FORGONE;
    return (
      BEFORE_GERUND.get(before) ??
      BEFORE_GERUND.get(lemmas[head - 1] ?? '') ??
      ofWhom(syntax, predicate) ??
      mulled(syntax, predicate)
    );
  }
  if (lemmas[head - 1] === 'than') return BEFORE_GERUND.get(before);
  const at = beforeInfinitive(lemmas, head);
  if (at < 1 || lemmas[at] !== 'to') return undefined;
  const to = pastAside(syntax, at);
  const governor = predicate.governor && syntax.predicates[predicate.governor.predicate]!;
  if (isLetLapse(lemmas[to - 1]!, lemmas[head]!)) return undefined;
  if (lemmas[to - 1] === 'go' && syntax.xpos[to - 1] === 'VBG') return ARRANGED;
  if (lemmas[to - 2] === 'no' && GROUNDS.has(lemmas[to - 1]!))
    return governor?.negation === to - 2 ? undefined : UNMOVED;
  const word = lemmas[to - 1]!;
  const named = nounBefore(syntax, to);
  if (named && !(named.flips && governor?.kind === 'noun')) return named;
  const sense = VERB_VERIDICALITY.get(word) ?? (to < at ? VERB_VERIDICALITY.get(stemOf(word)) : undefined);
  return sense?.ahead || (sense?.flips && governor?.head !== to - 1) ? sense : undefined;
}

/** Where the infinitive would stand without an aside, or without its subject, before it: "no reason, HE SAID, to lift", "urging HER to lift". */
function pastAside({lemmas, tags}: Syntax, to: number): number {
  if (lemmas[to - 1] === ',') {
    const opens = lemmas.lastIndexOf(',', to - 2);
    return opens > 0 && to - opens <= ASIDE ? opens : to;
  }
  return tags[to - 1] === 'PRON' && VERB_VERIDICALITY.has(stemOf(lemmas[to - 2] ?? '')) ? to - 1 : to;
}

const ASIDE = 7;

/** "the REFUSAL OF CHILE to leave", "a DECISION by both TO MEET", "it is UP TO CHILE to": what an infinitive completes, whoever it is of. */
function nounBefore(syntax: Syntax, to: number): Veridicality | undefined {
  const {lemmas, tags} = syntax;
  const beside = tags[to - 1] === 'NOUN' ? NOUN_VERIDICALITY.get(lemmas[to - 1]!) : undefined;
  if (beside) return beside;
  const first = listStart(syntax, to);
  if (first < to && lemmas[first - 1] === 'to' && lemmas[first - 2] === 'up') return NOUN_VERIDICALITY.get('duty');
  if (first === to || !/^(?:of|by|for)$/u.test(lemmas[first - 1] ?? '') || tags[first - 2] !== 'NOUN') return undefined;
  return NOUN_VERIDICALITY.get(lemmas[first - 2]!);
}

/** "no QUESTION OF CHILE SIGNING", "the PROSPECT OF CHILE SIGNING": the noun that a gerund with its own subject completes. */
function ofWhom(syntax: Syntax, {head}: Predicate): Veridicality | undefined {
  const {lemmas} = syntax;
  const first = listStart(syntax, head);
  if (first === head || lemmas[first - 1] !== 'of') return undefined;
  const sense = NOUN_VERIDICALITY.get(lemmas[first - 2] ?? '');
  return sense && lemmas[first - 3] === 'no' ? {flips: true, factuality: 'unknown', ahead: true} : sense;
}

/** "was ALLOWED to LAPSE": it did. */
export function isLetLapse(above: string, below: string): boolean {
  return (above === 'allow' || above === 'let') && LAPSES.has(below);
}

const LAPSES = new Set(['lapse', 'expire', 'run', 'pass', 'fall']);

/** The verb of a gerund that was taken for an adjective. */
function stemOf(lemma: string): string {
  const stem = lemma.replace(/ing$/u, '');
  return VERB_VERIDICALITY.has(stem) ? stem : `${stem}e`;
}

/** Where the "to" of an infinitive stands: "to meet", "to be held", "to have met". */
export function beforeInfinitive(lemmas: readonly string[], head: number): number {
  let to = head - 1;
  while (lemmas[to] === 'be' || lemmas[to] === 'have') to--;
  return to;
}

/** "sees no REASON to lift": what would have been a ground for doing it. */
const GROUNDS = new Set('reason need cause ground plan intention intent wish desire inclination appetite'.split(' '));
const UNMOVED: Veridicality = {flips: true, modality: 'intended', factuality: 'probable', ahead: true};
const FORGONE: Veridicality = {flips: true, factuality: 'certain'};

/** A word in "ing", whatever tag it was given. */
export function isGerund({xpos, lemmas}: Syntax, head: number): boolean {
  return xpos[head] === 'VBG' || lemmas[head]!.endsWith('ing');
}

/** "mulling RECALLING him", "ruled out MEETING them": what the verb right before a gerund says of it, where the arcs do not tell. */
function mulled({lemmas, tags, predicates}: Syntax, {head, governor}: Predicate): Veridicality | undefined {
  const above = governor && predicates[governor.predicate]!;
  if (above && senseOf(above) && head - above.head < 3) return undefined;
  const lemma = lemmas[head - 1] ?? '';
  const stem = lemma.replace(/ing$/u, '');
  const sense = [`${lemmas[head - 2]}_${lemma}`, lemma, stem, `${stem}e`].map((word) => VERB_VERIDICALITY.get(word));
  const found = sense.find((one) => one !== undefined);
  const noun = tags[head - 1] === 'NOUN' && !AUXILIARY.has(tags[head - 2]!);
  if (noun || !(found?.ahead || found?.flips)) return undefined;
  if (lemmas[head - 2] !== 'not' && lemmas[head - 2] !== 'never') return found;
  return found.flips ? {factuality: 'unknown', ahead: true} : {...found, flips: true};
}

const AUXILIARY = new Set(['AUX', 'PART']);

/** An adverb beside the verb or its auxiliaries: "reportedly met", "have almost agreed". */
export function besideOf({lemmas, tags}: Syntax, {head}: Predicate): Veridicality | undefined {
  if (lemmas[head - 1] === 'but' && lemmas[head - 2] === 'all') return ADVERBS.get('almost');
  for (let token = head - 1; token >= 0 && BESIDE.has(tags[token]!); token--) {
    const sense = ADVERBS.get(lemmas[token]!);
    if (sense) return sense;
  }
  return undefined;
}

const BESIDE = new Set(['ADV', 'AUX', 'PART']);

/** "wanted the discussions SUSPENDED": a participle behind the object of a wish. */
export function isWanted({predicates, xpos}: Syntax, {head, finite, auxiliaries}: Predicate): boolean {
  if (finite || auxiliaries.length > 0 || xpos[head] !== 'VBN') return false;
  return predicates.some(
    ({lemma, modal, object}) =>
      (WANTS.has(lemma) || (lemma === 'see' && modal === 'would')) &&
      object !== null &&
      object.head < head &&
      head < object.last,
  );
}

const WANTS = new Set(['want', 'need', 'like', 'wish', 'prefer']);
export const WANTED = {modality: 'demanded', factuality: 'possible'} as const;

/** "may accept the map that they have drawn AND REJECT the other": the verb whose modal a base form behind it shares. */
export function sharedModal({predicates, xpos}: Syntax, below: Predicate, above: Predicate): Predicate | undefined {
  const base = /^VBP?$/u.test(xpos[below.head]!) && below.auxiliaries.length === 0;
  if (!base || !above.perfect) return undefined;
  return predicates.findLast(({head, modal}) => modal !== null && head < above.head);
}
