import {
  MODALS,
  NOUN_VERIDICALITY,
  type Predicate,
  type Syntax,
  VERB_VERIDICALITY,
  type Veridicality,
} from '../language/index.ts';
import type {Factuality, Modality, Polarity, Tense} from './claim.ts';

/** How a predicate is told: whether it is denied, when it lies, in what mood, and how sure it is. */
export interface Standing {
  polarity: Polarity;
  tense: Tense;
  modality: Modality | null;
  factuality: Factuality;
}

const ORDER: readonly Factuality[] = ['unknown', 'possible', 'probable', 'certain'];
/** A chain of governors longer than this is no sentence that somebody wrote. */
const DEEPEST = 12;

/**
 * Reads how a predicate is told off its own words and off all that governs it, as its last source sees it: verbs of
 * saying are looked through.
 */
export function standingOf(syntax: Syntax, predicate: Predicate): Standing {
  const own = ownStanding(syntax, predicate);
  let {polarity, tense, modality, factuality} = own;
  let below = predicate;
  for (let depth = 0; below.governor && depth < DEEPEST; depth++) {
    const {how} = below.governor;
    const above = syntax.predicates[below.governor.predicate]!;
    if (how === 'relative' || how === 'parataxis') break;
    if (how === 'conjunct') {
      if (below.finite && !below.modal && above.modal && below.tense === 'none')
        modality ??= MODALS.get(above.modal)?.modality ?? null;
      below = above;
      continue;
    }
    if (how === 'condition') return {polarity, tense, modality: 'conditional', factuality: 'unknown'};
    if (how === 'adverbial' && below.finite) {
      if (!awaits(syntax, below, ownStanding(syntax, above))) break;
      return {polarity, tense: 'future', modality: 'conditional', factuality: 'unknown'};
    }
    const wished = how === 'adverbial' && !below.finite && TOWARDS.has(syntax.lemmas[below.head - 1]!);
    const sense: Veridicality = how === 'purpose' || wished ? PURPOSE : (senseOf(above) ?? {});
    const governing = ownStanding(syntax, above);
    const intensional = sense.modality !== undefined || sense.flips !== undefined;
    if (how === 'complement' && below.finite && (!intensional || sense.flips)) break;
    if (sense.flips) polarity = flip(polarity);
    modality = sense.modality ?? modality;
    if (sense.factuality) factuality = weaker(factuality, sense.factuality);
    if (sense.ahead) tense = 'future';
    else if (!below.finite && tense !== 'future') tense = governing.tense;
    if (governing.polarity === '-' && !sense.ahead) polarity = flip(polarity);
    if (governing.polarity === '-' && sense.ahead) factuality = weaker(factuality, 'unknown');
    if (governing.modality !== null && !sense.modality) modality = governing.modality;
    if (governing.factuality !== 'certain') factuality = weaker(factuality, governing.factuality);
    below = above;
  }
  return {polarity, tense, modality, factuality};
}

/** Prepositions before a gerund that only say what something is about or for: "work ON easing". */
const TOWARDS = new Set(['on', 'of', 'for', 'towards', 'toward', 'about', 'to']);
const UNMET = new Set(['until', 'till', 'unless', 'provided', 'if']);
const ORDERED = new Set(['after', 'once', 'when', 'before', 'as']);

/** "until the government releases them", "only after a treaty had been signed" under what lies ahead: not yet so. */
function awaits({lemmas, tags}: Syntax, {first}: Predicate, above: Standing): boolean {
  const mark = lemmas[tags[first] === 'PUNCT' ? first + 1 : first]!;
  return UNMET.has(mark) || (ORDERED.has(mark) && (above.tense === 'future' || above.modality !== null));
}

const PURPOSE: Veridicality = {modality: 'intended', factuality: 'possible', ahead: true};

function senseOf(predicate: Predicate): Veridicality | undefined {
  return (predicate.kind === 'noun' ? NOUN_VERIDICALITY : VERB_VERIDICALITY).get(predicate.lemma);
}

function ownStanding(syntax: Syntax, predicate: Predicate): Standing {
  const modal = predicate.modal === null ? undefined : MODALS.get(predicate.modal);
  const ahead: Veridicality | undefined = arrangedAhead(syntax, predicate) ? ARRANGED : leadIn(syntax, predicate);
  const open = OPEN.has(
    syntax.lemmas[syntax.tags[predicate.first] === 'PUNCT' ? predicate.first + 1 : predicate.first]!,
  );
  return {
    polarity: predicate.negation === null && !isUndone(syntax, predicate) ? '+' : '-',
    tense: modal?.ahead || ahead?.ahead ? 'future' : predicate.tense === 'none' ? 'past' : predicate.tense,
    modality: modal?.modality ?? ahead?.modality ?? null,
    factuality: open ? 'unknown' : (modal?.factuality ?? ahead?.factuality ?? 'certain'),
  };
}

/** "whether they will meet": a clause that leaves open what it says. */
const OPEN = new Set(['whether']);

/** "were unable to agree", "have yet to meet": not done, though no word denies it. */
function isUndone({lemmas}: Syntax, {head}: Predicate): boolean {
  const to = lemmas[head - 1] === 'be' ? head - 2 : head - 1;
  return lemmas[to] === 'to' && (lemmas[to - 1] === 'unable' || lemmas[to - 1] === 'yet');
}

const ARRANGED: Veridicality = {modality: 'planned', factuality: 'probable', ahead: true};

/** "due to convene", "expected to be held": the word before the infinitive, in plain sight, whatever the arcs. */
function leadIn({lemmas}: Syntax, {head}: Predicate): Veridicality | undefined {
  const to = lemmas[head - 1] === 'be' ? head - 2 : head - 1;
  if (to < 1 || lemmas[to] !== 'to') return undefined;
  const sense = VERB_VERIDICALITY.get(lemmas[to - 1]!) ?? undefined;
  return sense?.ahead ? sense : undefined;
}

/** "are to start", "is to be held": an auxiliary be with "to" before the verb. */
function arrangedAhead(syntax: Syntax, {head, auxiliaries}: Predicate): boolean {
  return (
    auxiliaries.some((token) => syntax.lemmas[token] === 'be' && syntax.lemmas[token + 1] === 'to') ||
    (syntax.lemmas[head - 1] === 'to' && syntax.lemmas[head - 2] === 'be') ||
    (syntax.lemmas[head - 1] === 'be' && syntax.lemmas[head - 2] === 'to' && syntax.lemmas[head - 3] === 'be')
  );
}

function flip(polarity: Polarity): Polarity {
  return polarity === '+' ? '-' : '+';
}

function weaker(a: Factuality, b: Factuality): Factuality {
  return ORDER.indexOf(a) < ORDER.indexOf(b) ? a : b;
}
