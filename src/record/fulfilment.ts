import type {Claim} from '../claim/index.ts';
import {contentStems, STEPS_BY_FORM} from '../language/index.ts';
import {dayOf, shiftDay} from '../mention/index.ts';
import type {Fact} from './fact.ts';
import {isWordOfTime} from './named-deeds.ts';
import {isBareText} from './outcomes/index.ts';
import {agentsOf} from './parties.ts';
import {firstDay, lastDay} from './rounds/index.ts';
import type {UndertakingDraft} from './undertakings.ts';

/** Steps by which what was agreed gets its force: awaited on no day, too. */
export const FORMAL: ReadonlySet<string> = new Set(['sign', 'initial', 'exchange-notes', 'ratify', 'take-effect']);

/** "The treaty will enter into force", and later "THE TREATY OF LIMA entered into force": the same step of the text that is spoken of. */
export function isStepTaken(draft: UndertakingDraft, fact: Fact): boolean {
  const {act, facts} = draft;
  const {claim} = fact;
  if (act !== claim.act || !FORMAL.has(act) || isTooLate(draft, fact)) return false;
  return [facts[0]!.claim.content, claim.content].some(
    (words) => words !== null && DEFINITE.test(words) && isBareText(words),
  );
}

const DEFINITE = /^(?:the|this|that|their|it)\b/iu;

/** Whether a step told as done is the one that was awaited: by a verb of its kind on the same thing, or on its day where much is the same. */
export function isCarriedBy(draft: UndertakingDraft, fact: Fact): boolean {
  if (isTooLate(draft, fact)) return false;
  const {facts, by} = draft;
  const {claim} = fact;
  const asked = stepIn(facts[0]!.claim);
  const done = stepIn(claim);
  const [ours, theirs] = [agentsOf(facts[0]!.claim), agentsOf(claim)];
  if (ours.length > 0 && theirs.length > 0 && !theirs.some((party) => ours.includes(party))) return false;
  const things = asked.things.filter((stem) => done.things.includes(stem)).length;
  if (things > 0 && asked.kinds.some((verb) => done.kinds.includes(verb))) return true;
  const names = asked.names.filter((name) => done.names.includes(name)).length;
  const day = dayOf(by);
  return day !== null && day === dayOf(claim.when) && things + names > 1;
}

/** How many days after its day a step may be taken late, and not be another. */
const LATE = 60;

function isTooLate({by}: UndertakingDraft, {claim, evidence}: Fact): boolean {
  const due = lastDay(by);
  return due !== null && (firstDay(claim.when) ?? evidence.reported) > shiftDay(due, LATE);
}

interface Step {
  kinds: readonly string[];
  things: readonly string[];
  names: readonly string[];
}

/** The kinds of verbs in some words, the stems of the things that they speak of, and the names. */
function stepIn({text, actors}: Claim): Step {
  const words = text.match(/[\p{L}-]+/gu) ?? [];
  const named = actors.some(({party, name}) => party !== null && name.includes(words[0] ?? ''));
  if (words.length > 0 && !named) words[0] = words[0]!.toLowerCase();
  const kinds = words.flatMap((word) => [...(STEPS_BY_FORM.get(word.toLowerCase()) ?? [])]);
  const plain = words.filter((word) => /^\p{Ll}/u.test(word) && !STEPS_BY_FORM.has(word) && !isWordOfTime(word));
  return {kinds, things: contentStems(plain.join(' ')), names: words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word))};
}
