import {
  ADVERBS,
  BEFORE_GERUND,
  NOUN_VERIDICALITY,
  type Predicate,
  type Syntax,
  VERB_VERIDICALITY,
  type Veridicality,
} from '../language/index.ts';

/** What a word says of what hangs on it. */
export function senseOf({kind, lemma, particle}: Predicate): Veridicality | undefined {
  if (kind === 'noun') return NOUN_VERIDICALITY.get(lemma);
  return (particle && VERB_VERIDICALITY.get(`${lemma}_${particle}`)) || VERB_VERIDICALITY.get(lemma);
}

/** "are TO start", "is going TO be held". */
export const ARRANGED: Veridicality = {modality: 'planned', factuality: 'probable', ahead: true};

/** "due to convene", "unable to agree", "without signing": what stands before the verb, in plain sight, whatever the arcs. */
export function leadIn(syntax: Syntax, predicate: Predicate): Veridicality | undefined {
  const {lemmas} = syntax;
  const {head} = predicate;
  const before = `${lemmas[head - 2]} ${lemmas[head - 1]}`;
  if (isGerund(syntax, head)) {
    if (lemmas[head - 1] === 'of' && lemmas[head - 3] === 'no') return FORGONE;
    return BEFORE_GERUND.get(before) ?? BEFORE_GERUND.get(lemmas[head - 1] ?? '') ?? mulled(syntax, predicate);
  }
  if (lemmas[head - 1] === 'than') return BEFORE_GERUND.get(before);
  const to = beforeInfinitive(lemmas, head);
  if (to < 1 || lemmas[to] !== 'to') return undefined;
  const above = predicate.governor && syntax.predicates[predicate.governor.predicate]!.head;
  if (lemmas[to - 1] === 'go' && syntax.xpos[to - 1] === 'VBG') return ARRANGED;
  const sense = VERB_VERIDICALITY.get(lemmas[to - 1]!);
  return sense?.ahead || (sense?.flips && above !== to - 1) ? sense : undefined;
}

/** Where the "to" of an infinitive stands: "to meet", "to be held", "to have met". */
export function beforeInfinitive(lemmas: readonly string[], head: number): number {
  let to = head - 1;
  while (lemmas[to] === 'be' || lemmas[to] === 'have') to--;
  return to;
}

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
  return tags[head - 1] === 'NOUN' || !(found?.ahead || found?.flips) ? undefined : found;
}

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
    ({lemma, object}) => WANTS.has(lemma) && object !== null && object.head < head && head < object.last,
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
