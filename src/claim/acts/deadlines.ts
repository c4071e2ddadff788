import type {Predicate, Sentence} from '../../language/index.ts';
import {bounds, type Edtf} from '../../mention/index.ts';
import type {Claim} from '../claim.ts';
import {claimOf} from '../clause.ts';
import {isCue} from '../complement.ts';
import {doersOf} from '../doers.ts';
import type {Mentions, Scene} from '../scene.ts';
import {firstAfter} from '../spans.ts';
import {type Standing, standingOf} from '../standing.ts';

/**
 * What is sure to be done on or by a day, or what somebody means to do by it, and is no act of the list: "the committee
 * WILL COMPLETE THE TEXT within two weeks". Such a claim only refers to what is awaited.
 * @param told the other claims of the sentence, which are not told again
 */
export function readDeadlines(scene: Scene, told: readonly Claim[]): Claim[] {
  const {reported} = scene.mentions.report;
  return scene.syntax.predicates.flatMap((predicate) => {
    if (predicate.kind !== 'verb' || NO_STEPS.has(predicate.lemma) || isCue(scene, predicate)) return [];
    const standing = standingOf(scene.syntax, predicate);
    if (!isAwaited(standing) || isLed(scene, predicate)) return [];
    const claim = claimOf(scene, predicate, 'refer', doersOf(scene, predicate, 'agent'), {}, standing);
    const ahead = isAhead(claim.due ?? claim.when, reported);
    // who submits a text to parliament by a day proposes, and is awaited to
    const again = told.some(
      ({act, start, end, tense: other}) =>
        other === 'future' && act !== 'propose' && start < claim.end && end > claim.start,
    );
    return ahead && !again && claim.condition === null ? [wholeOf(scene, predicate, claim)] : [];
  });
}

/** Whether a time lies, or ends, after a day. */
function isAhead(edtf: Edtf | null, day: string): boolean {
  return edtf !== null && (bounds(edtf)?.last ?? '') > day;
}

/** The claim with the clause that its verb completes: "THE TANKER IS EXPECTED to sail on Saturday". */
function wholeOf(scene: Scene, predicate: Predicate, claim: Claim): Claim {
  const {predicates} = scene.syntax;
  let root = predicate;
  while (root.governor && COMPLETES.has(root.governor.how) && predicates[root.governor.predicate]!.head < root.head)
    root = predicates[root.governor.predicate]!;
  const first = Math.min(root.subject?.first ?? root.head, root.head, ...root.auxiliaries);
  const start =
    root === predicate || root.kind !== 'verb' ? claim.start : Math.min(claim.start, scene.tokens[first]!.start);
  const text = scene.mentions.report.text.slice(start, claim.end);
  return {...claim, start, text, content: text};
}

const COMPLETES: ReadonlySet<string> = new Set(['open-complement', 'complement']);

function isAwaited({polarity, tense, modality, factuality}: Standing): boolean {
  if (polarity === '-' || tense !== 'future') return false;
  if (modality === 'intended' || modality === 'hoped') return factuality !== 'unknown';
  const sure = factuality === 'certain' || factuality === 'probable';
  return sure && (modality === null || modality === 'planned');
}

/** What leads to another verb, which tells what is awaited: "is EXPECTED to sail", "wants to FINISH". */
function isLed({syntax}: Scene, {index}: Predicate): boolean {
  return syntax.predicates.some(
    ({kind, governor}) => kind === 'verb' && governor?.predicate === index && governor.how === 'open-complement',
  );
}

/** Verbs that tell how things stand, and what is thought or said. */
const NO_STEPS = new Set(
  'be have remain stay last continue go_on run do seem appear need depend mean face expect hope want aim plan intend wait await see know allow let make'.split(
    ' ',
  ),
);

/** Whether a sentence may tell what is awaited on a day, with no word for an act. */
export function mayAwait({analysis, times, report}: Mentions, {first, last, start, end}: Sentence): boolean {
  const tokens = analysis.tokens.slice(first, last);
  if (!tokens.some(({lower}) => lower === 'will' || lower === 'shall' || lower === 'to' || lower === 'would'))
    return false;
  for (let at = firstAfter(times, start); at < times.length && times[at]!.start < end; at++) {
    if (isAhead(times[at]!.edtf, report.reported)) return true;
  }
  return tokens.some(({lower}) => lower === 'within');
}
