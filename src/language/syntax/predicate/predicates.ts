import {speechVerbs} from '../../en/syntax-verbs.ts';
import type {Token} from '../../text/token.ts';
import type {Hold, Phrase, Predicate, Syntax} from '../syntax.ts';
import {readArguments, readNounArguments} from './arguments.ts';
import {Clauses} from './clause.ts';
import {controlled} from './control.ts';
import {predicateKind} from './find.ts';
import {readForm} from './form.ts';
import {readGovernor} from './governor.ts';
import {readNegation} from './negation.ts';

type Draft = {-readonly [K in keyof Predicate]: Predicate[K]};

/** Reads the predicates of a parsed sentence, in the order of the text. */
export function readPredicates(syntax: Syntax, tokens: readonly Token[]): Predicate[] {
  const clauses = new Clauses(syntax, tokens);
  const drafts: Draft[] = [];
  const byHead = new Map<number, Draft>();
  for (let at = 0; at < clauses.length; at++) {
    const kind = predicateKind(clauses, at);
    if (kind === null) continue;
    const draft = describe(clauses, at, kind, drafts.length);
    drafts.push(draft);
    byHead.set(at, draft);
  }
  for (const draft of drafts) draft.governor = governorOf(clauses, draft, byHead, drafts);
  liftSpeech(clauses, drafts);
  for (const draft of drafts) shareConjuncts(clauses, draft, drafts);
  for (const draft of inOrderOfGovernment(drafts)) shareSubject(clauses, draft, drafts);
  return drafts;
}

function describe(clauses: Clauses, head: number, kind: Predicate['kind'], index: number): Draft {
  const form = readForm(clauses, head);
  const bare = kind === 'noun' && clauses.dependent(head, 'cop') < 0 && clauses.dependent(head, 'nsubj') < 0;
  const given = bare ? readNounArguments(clauses, head) : readArguments(clauses, head, form.voice === 'passive');
  const [first, last] = clauses.syntax.span(head);
  return {
    index,
    head,
    lemma: clauses.lemma(head),
    kind,
    ...form,
    negation: readNegation(clauses, head),
    ...given,
    governor: null,
    fellows: [],
    first,
    last,
  };
}

/** The predicate above, found by climbing from the word that the clause hangs on. */
function governorOf(
  clauses: Clauses,
  draft: Draft,
  byHead: ReadonlyMap<number, Draft>,
  drafts: readonly Draft[],
): Predicate['governor'] {
  const governor = readGovernor(clauses, draft.head, draft.kind);
  if (governor === null) return null;
  for (
    let word = governor.word, steps = 0;
    word >= 0 && steps < drafts.length + clauses.length;
    word = clauses.head(word), steps++
  ) {
    const above = byHead.get(word);
    if (above !== undefined) return {predicate: above.index, how: governor.how};
  }
  return null;
}

/** "..., the minister said": a verb of speech beside its clause governs it, as it would in front. */
function liftSpeech(clauses: Clauses, drafts: Draft[]): void {
  for (const draft of drafts) {
    if (
      draft.governor?.how !== 'parataxis' ||
      !speechVerbs.has(draft.lemma) ||
      draft.subject === null ||
      draft.negation !== null ||
      draft.object !== null
    )
      continue;
    if (
      drafts.some(
        (other) =>
          other.governor?.predicate === draft.index && other.governor.how === 'complement' && other.kind === 'verb',
      )
    )
      continue;
    const main = drafts[draft.governor.predicate] as Draft;
    if (clauses.head(draft.head) !== main.head || main.governor?.predicate === draft.index) continue;
    draft.governor = main.governor;
    main.governor = {predicate: draft.index, how: 'complement'};
  }
}

/** Coordinated predicates know each other, and share what only the first says: auxiliaries and their negation. */
function shareConjuncts(clauses: Clauses, draft: Draft, drafts: readonly Draft[]): void {
  if (draft.governor?.how !== 'conjunct') return;
  const first = drafts[draft.governor.predicate] as Draft;
  const group = [
    first,
    ...drafts.filter((other) => other.governor?.how === 'conjunct' && other.governor.predicate === first.index),
  ];
  for (const member of group) member.fellows = group.filter((other) => other !== member).map((other) => other.index);
  const bare = draft.auxiliaries.length === 0 && draft.kind === 'verb' && first.kind === 'verb';
  const same = bare && first.auxiliaries.length > 0 && /^VB[NG]?$/.test(clauses.xpos(draft.head)) && !draft.subject;
  const joined = clauses
    .dependents(draft.head)
    .some((d) => clauses.relation(d) === 'cc' && /^n?or$/.test(clauses.lower(d)));
  if (same) {
    draft.finite = first.finite;
    draft.tense = first.tense;
    draft.modal = first.modal;
    draft.perfect = first.perfect;
    draft.progressive = first.progressive && clauses.xpos(draft.head) === 'VBG';
    draft.voice = first.voice === 'passive' && clauses.xpos(draft.head) === 'VBN' ? 'passive' : 'active';
  }
  if (
    draft.negation === null &&
    first.negation !== null &&
    !draft.subject &&
    (joined || (same && first.auxiliaries.includes(first.negation - 1)))
  )
    draft.negation = first.negation;
}

/** Governors before those that they govern; every predicate once. */
function inOrderOfGovernment(drafts: readonly Draft[]): Draft[] {
  const order: Draft[] = [];
  const seen = new Set<number>();
  for (const draft of drafts) {
    const chain: Draft[] = [];
    for (
      let at: Draft | undefined = draft;
      at !== undefined && !seen.has(at.index);
      at = at.governor === null ? undefined : drafts[at.governor.predicate]
    ) {
      seen.add(at.index);
      chain.push(at);
    }
    order.push(...chain.reverse());
  }
  return order;
}

function shareSubject(clauses: Clauses, draft: Draft, drafts: readonly Draft[]): void {
  if (draft.governor === null || draft.subject !== null) return;
  const how: Hold = draft.governor.how;
  const above = drafts[draft.governor.predicate] as Draft;
  if (draft.finite && how !== 'conjunct' && how !== 'relative') return;
  const subject: Phrase | null = controlled(clauses, draft.head, how, above);
  if (subject === null) return;
  const inside = draft.head >= subject.first && draft.head < subject.last;
  if (!inside) draft.subject = subject;
  else if (draft.first > subject.head) draft.subject = {...subject, last: draft.first};
}
