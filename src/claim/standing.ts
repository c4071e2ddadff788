import {
  AWAITED,
  BEFORE_GERUND,
  CONDITIONS,
  FALSE,
  FEARED,
  FOR_DEEDS,
  MODALS,
  NOUN_VERIDICALITY,
  type Predicate,
  type Syntax,
  TRUE,
  type Veridicality,
} from '../language/index.ts';
import {isBare, isCommand, isIdeal, isSubjunctive} from './bare.ts';
import {isBelied, isDeniedAtFirst, isOnlyNamed, isSaidByNobody, seenDone} from './belied.ts';
import type {Factuality, Modality, Polarity, Tense} from './claim.ts';
import {isFirstTo} from './first-to.ts';
import {hearsayOf} from './hearsay.ts';
import {
  ARRANGED,
  beforeInfinitive,
  besideOf,
  isGerund,
  isLetLapse,
  isWanted,
  leadIn,
  senseOf,
  sharedModal,
  WANTED,
} from './lead-in.ts';
import {isCondition, isOfAny, isOpen, isSupposed, isUnshown, isUntrue} from './supposed.ts';
import {wordBeforeThat} from './that.ts';
import {isCleft, isForgone, isInverted, isOfNone, isUndone} from './undone.ts';
import {isWished, WISHED} from './wished.ts';

/** How a predicate is told: whether it is denied, when it lies, in what mood, and how sure it is. */
export interface Standing {
  polarity: Polarity;
  tense: Tense;
  modality: Modality | null;
  factuality: Factuality;
}

/** How what is told as done stands. */
export const FACT: Standing = {polarity: '+', tense: 'past', modality: null, factuality: 'certain'};

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
  if (isUndone(syntax, predicate) || isForgone(syntax, predicate))
    return {polarity: '-', tense: 'past', modality: null, factuality: 'certain'};
  const hearsay = hearsayOf(syntax, predicate);
  // what is no more than rumoured is off no calendar
  if (hearsay?.false)
    return {
      ...own,
      polarity: flip(polarity),
      factuality: tense === 'future' ? weaker(factuality, 'probable') : factuality,
    };
  if (hearsay) factuality = weaker(factuality, 'possible');
  const feared = besideThat(syntax, predicate);
  if (feared)
    return {
      polarity,
      tense: feared.ahead ? 'future' : tense,
      modality: feared.modality ?? modality,
      factuality: weaker(factuality, feared.factuality ?? 'certain'),
    };
  if (isBelied(syntax, predicate))
    return {polarity: flip(polarity), tense: 'past', modality: null, factuality: 'certain'};
  if (isDeniedAtFirst(syntax, predicate)) return {...own, polarity: '-'};
  const seen = seenDone(syntax, predicate);
  if (seen) return standingOf(syntax, seen);
  if (isOnlyNamed(syntax, predicate)) return {...own, modality: 'proposed', factuality: 'unknown'};
  if (isUnshown(syntax, predicate) || isSaidByNobody(syntax, predicate)) return {...own, factuality: 'unknown'};
  if (isUntrue(syntax, predicate)) return {...own, polarity: flip(polarity)};
  if (isCondition(syntax, predicate) || isSupposed(syntax, predicate) || isOfAny(syntax, predicate))
    return {polarity, tense, modality: 'conditional', factuality: 'unknown'};
  if (isCommand(syntax, predicate)) return {polarity, ...UNSAID};
  if (isSubjunctive(syntax, predicate) || isIdeal(syntax, predicate)) return {polarity, tense: 'future', ...WANTED};
  if (hearsay) return {...own, factuality};
  for (let depth = 0; below.governor && depth < DEEPEST; depth++) {
    const {how} = below.governor;
    const above = syntax.predicates[below.governor.predicate]!;
    // "if it says that it has agreed"
    if (how === 'complement' && below.finite && above.head < below.head && isCondition(syntax, above))
      return {polarity, tense, modality: 'conditional', factuality: 'unknown'};
    if (isCalledFalse(above)) polarity = flip(polarity);
    if (isWanted(syntax, below)) return {polarity, tense: 'future', ...WANTED};
    if (how === 'relative' && isCleft(syntax, above)) polarity = flip(polarity);
    if (how === 'relative' || how === 'parataxis') break;
    if (how === 'conjunct') {
      const shared = sharedModal(syntax, below, above);
      if (shared) return {...own, ...ownStanding(syntax, shared), polarity};
      if (isGerund(syntax, below.head) && isGerund(syntax, above.head)) return standingOf(syntax, above);
      if (isBare(syntax, below)) {
        if (/^VB[DZ]$/u.test(syntax.xpos[above.head]!)) return {polarity, ...UNSAID};
        const led = standingOf(syntax, above);
        return syntax.lemmas[below.head - 1] === 'but' ? {...led, polarity} : led;
      }
      if (isPlainFact(below) && !above.finite) break;
      if (isPlainFact(below) && above.tense === 'none' && above.modal === null) break;
      if (below.finite && !below.modal && above.modal && below.tense === 'none')
        modality ??= MODALS.get(above.modal)?.modality ?? null;
      below = above;
      continue;
    }
    // "should Oleg RESIGN": a bare base form that hangs beside a clause
    const bareForm = how === 'adverbial' && !below.finite && /^VBP?$/u.test(syntax.xpos[below.head]!);
    if (how === 'condition' || (bareForm && !PLAIN_BEFORE.has(syntax.lemmas[below.head - 1]!)))
      return {polarity, tense, modality: 'conditional', factuality: 'unknown'};
    if (how === 'adverbial' && below.finite) {
      if (!awaits(syntax, below, ownStanding(syntax, above), above.modal)) break;
      return {polarity, tense: 'future', modality: 'conditional', factuality: 'unknown'};
    }
    // "signed it, SAYING that ...": a gerund behind a comma goes on beside the verb, and not under it
    if (
      how === 'adverbial' &&
      !below.finite &&
      syntax.xpos[below.head] === 'VBG' &&
      syntax.lemmas[below.head - 1] === ','
    )
      return {polarity, tense: ownStanding(syntax, above).tense, modality, factuality};
    const sense = relationSense(syntax, below, above);
    const governing = ownStanding(syntax, above);
    const says = below.finite && (above.lemma === 'warn' || (ASSERTING.has(above.lemma) && below.tense === 'past'));
    const intensional = !says && above.lemma !== 'let' && (sense.modality !== undefined || sense.flips !== undefined);
    const seen = isSeen(syntax, below, above);
    if (how === 'complement' && below.finite && !seen && (!intensional || sense.flips)) break;
    if (sense.flips) polarity = flip(polarity);
    modality = sense.modality ?? modality;
    if (sense.factuality) factuality = weaker(factuality, sense.factuality);
    if (sense.ahead) tense = 'future';
    else if ((!below.finite || seen) && tense !== 'future') tense = governing.tense;
    const denied = governing.polarity === '-' && (above.negation === null || above.negation !== below.negation);
    if (denied && sense.flips) factuality = 'unknown';
    else if (denied && (!sense.ahead || sense.modality === 'planned')) polarity = flip(polarity);
    else if (denied) factuality = weaker(factuality, 'unknown');
    if (governing.modality !== null && !sense.modality) modality = governing.modality;
    if (governing.factuality !== 'certain') factuality = weaker(factuality, governing.factuality);
    below = above;
  }
  return {polarity, tense, modality, factuality};
}

/** What stands in its base form without what it would go on from. */
const UNSAID = {tense: 'future', modality: 'intended', factuality: 'unknown'} as const;

const PLAIN_BEFORE = new Set(['to', 'than', 'not', 'and', 'or', ',']);

/** Verbs of a wish that, before what is past, tell what somebody holds to be so. */
const ASSERTING = new Set(['insist', 'suggest', 'agree']);

/** "would see Hamas RELEASE them": a base form that stands as the verb above it does. */
function isSeen({xpos}: Syntax, {head, modal}: Predicate, above: Predicate): boolean {
  return CAUSES.has(above.lemma) && above.modal !== null && modal === null && /^VBP?$/u.test(xpos[head]!);
}

const CAUSES = new Set(['see', 'have', 'make', 'let', 'help']);

/** "the minister DOUBTS THAT", "there were HOPES THAT": what the word right before a "that" says of its clause. */
function besideThat(syntax: Syntax, predicate: Predicate): Veridicality | undefined {
  const word = syntax.lemmas[wordBeforeThat(syntax, predicate)] ?? '';
  const past = predicate.tense === 'past' || predicate.perfect;
  return FEARED.get(word) ?? (past ? undefined : NOUN_VERIDICALITY.get(word));
}

/** "it is NOT TRUE that they met". */
function isCalledFalse({kind, lemma, negation}: Predicate): boolean {
  return kind === 'adjective' && (negation === null ? FALSE.has(lemma) : TRUE.has(lemma));
}

/** What the word above says of what hangs on it. */
function relationSense(syntax: Syntax, below: Predicate, above: Predicate): Veridicality {
  const how = below.governor!.how;
  if (BEFORE_GERUND.has(syntax.lemmas[below.head - 1]!)) return {};
  if (syntax.lemmas[below.head - 3] === 'far' && syntax.lemmas[below.head - 2] === 'as') return {};
  if (isFirstTo(syntax, below)) return {};
  if (above.lemma === 'tell' && !below.finite && syntax.lemmas[below.head - 1] === 'to') return TOLD_TO;
  const before = syntax.lemmas[below.head - 1]!;
  if (before === 'for' && FOR_DEEDS.has(above.lemma)) return {};
  const towards = !below.finite && TOWARDS.has(before);
  if (/^(?:purpose|open-complement)$/u.test(how) && CONTACTS.test(above.lemma))
    return {...PURPOSE, factuality: 'probable'};
  if (how === 'purpose' || (how === 'adverbial' && towards)) return PURPOSE;
  if (isLetLapse(above.lemma, below.lemma)) return {};
  const sense = senseOf(above);
  if (sense) return sense;
  // what completes a verb of which nothing is known is not told as done
  const open = how === 'open-complement' && !below.finite && below.kind === 'verb' && above.kind === 'verb';
  return open || (how === 'noun-complement' && towards) ? PURPOSE : {};
}

/** A finite verb in the past or the present, with no modal: told as it is, whatever it is coordinated with. */
function isPlainFact({finite, tense, modal}: Predicate): boolean {
  return finite && modal === null && (tense === 'past' || tense === 'present');
}

/** Prepositions before a gerund that only say what something is about or for: "work ON easing". */
const TOWARDS = new Set(['on', 'of', 'for', 'towards', 'toward', 'about', 'to']);
const ORDERED = new Set(['after', 'once', 'when', 'before', 'as']);

/** "until the government releases them", "only after a treaty had been signed" under what lies ahead: not yet so; "were to meet WHEN Peru CANCELLED it" is. */
function awaits({lemmas, tags}: Syntax, {first, tense}: Predicate, above: Standing, modal: string | null): boolean {
  const mark = lemmas[tags[first] === 'PUNCT' ? first + 1 : first]!;
  return (
    CONDITIONS.has(mark) ||
    AWAITED.has(mark) ||
    (ORDERED.has(mark) &&
      !(mark === 'as' && tense === 'past') &&
      !(mark === 'when' && tense === 'past' && modal === null) &&
      (above.tense === 'future' || above.modality !== null))
  );
}

/** "told customs officers TO MAKE no seizures". */
const TOLD_TO: Veridicality = {modality: 'demanded', factuality: 'possible', ahead: true};

const PURPOSE: Veridicality = {modality: 'intended', factuality: 'possible', ahead: true};
const CONTACTS = /^(?:telephone?|phone|write|cable|call)$/u;

function ownStanding(syntax: Syntax, predicate: Predicate): Standing {
  const modal = predicate.modal === null ? undefined : MODALS.get(predicate.modal);
  const counter = unrealised(syntax, predicate);
  if (counter) return counter;
  const lead: Veridicality | undefined = arrangedAhead(syntax, predicate)
    ? ARRANGED
    : isWished(syntax, predicate)
      ? WISHED
      : leadIn(syntax, predicate);
  const adverb = besideOf(syntax, predicate);
  // "without managing to": the word denies it once
  const twice = predicate.negation !== null && syntax.lemmas[predicate.negation] === 'without' && lead?.flips === true;
  const denied =
    ((predicate.negation !== null && !twice) ||
      isUndone(syntax, predicate) ||
      isInverted(syntax, predicate) ||
      isOfNone(syntax, predicate)) !== (adverb?.flips || lead?.flips || false);
  const sure = modal?.factuality ?? lead?.factuality ?? 'certain';
  const loose = isLoose(syntax, predicate) && !lead;
  return {
    polarity: denied ? '-' : '+',
    tense: modal?.ahead || lead?.ahead || loose ? 'future' : predicate.tense === 'none' ? 'past' : predicate.tense,
    modality: modal?.modality ?? lead?.modality ?? (loose ? 'intended' : null),
    factuality: loose || isOpen(syntax, predicate) ? 'unknown' : weaker(sure, adverb?.factuality ?? 'certain'),
  };
}

/** "met and agreed ... and TO FREE a captive": an infinitive that the arcs hung on nothing, or beside a finite verb, is no fact. */
function isLoose({lemmas, tags, predicates}: Syntax, {head, finite, governor, kind}: Predicate): boolean {
  if (kind !== 'verb' || finite || lemmas[head - 1] !== 'to' || tags[head - 2] === 'ADP') return false;
  return governor === null || (governor.how === 'conjunct' && predicates[governor.predicate]!.finite);
}

/** "could not agree" was tried in vain; "would have met" and "should have met" did not come to pass. */
function unrealised({lemmas}: Syntax, {modal, negation, perfect, head}: Predicate): Standing | null {
  if (modal === null || !PAST_MODALS.has(modal)) return null;
  if (perfect && modal !== 'might')
    return {polarity: negation === null ? '+' : '-', tense: 'past', modality: 'conditional', factuality: 'unknown'};
  if (!perfect && negation !== null && modal === 'could' && lemmas[head] !== 'be')
    return {polarity: '-', tense: 'past', modality: null, factuality: 'certain'};
  return null;
}

const PAST_MODALS = new Set(['would', 'could', 'should', 'might', 'ought']);

/** What may stand between "are" and "to meet". */
const MEANWHILE = new Set(['still', 'now', 'also', 'again', 'then', 'both', 'reportedly']);

/** "are to start", "is still to be held": an auxiliary be with "to" before the verb. */
function arrangedAhead(syntax: Syntax, {head, auxiliaries, governor}: Predicate): boolean {
  const {lemmas} = syntax;
  const completes =
    governor?.how === 'open-complement' || governor?.how === 'complement' || governor?.how === 'purpose';
  const to = beforeInfinitive(lemmas, head);
  const before = MEANWHILE.has(lemmas[to - 1] ?? '') ? to - 2 : to - 1;
  return (
    auxiliaries.some((token) => lemmas[token] === 'be' && lemmas[token + 1] === 'to') ||
    (lemmas[to] === 'to' && lemmas[before] === 'be') ||
    (lemmas[head - 1] === 'be' && lemmas[head - 2] === 'to' && !completes)
  );
}

function flip(polarity: Polarity): Polarity {
  return polarity === '+' ? '-' : '+';
}

function weaker(a: Factuality, b: Factuality): Factuality {
  return ORDER.indexOf(a) < ORDER.indexOf(b) ? a : b;
}
