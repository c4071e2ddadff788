import type {Clauses} from '../../language/index.ts';

/** What a word's own clause says of it. */
export interface Own {
  /** Its auxiliaries and copula by lemma, in the order of the text. */
  readonly auxiliaries: readonly string[];
  /** The modal verb by lemma; '' if none. */
  readonly modal: string;
  readonly denied: boolean;
  /** What the first verb of the group says of time. */
  readonly form: 'past' | 'present' | 'modal' | 'none';
}

/** A word of which nothing is said: it happened. */
export const PLAIN: Own = {auxiliaries: [], modal: '', denied: false, form: 'none'};

const NEGATORS = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'hardly', 'scarcely', 'rarely', 'seldom']);
const NO = new Set(['no', 'neither', 'none', 'nobody', 'nothing', 'noone', 'few', 'little']);
/** "not only met but agreed": the negator denies no event. */
const ONLY = new Set(['only', 'just', 'merely', 'simply', 'solely']);
/** Longer rows of coordinated words inherit nothing from the first. */
const ROW = 6;

/** Reads auxiliaries, modal and negation; a coordinated verb without auxiliaries has those of the first. */
export function ownOf(clauses: Clauses, at: number): Own {
  let auxiliaries = helpers(clauses, at);
  let from = at;
  for (let steps = 0; auxiliaries.length === 0 && steps < ROW && continues(clauses, from); steps++) {
    from = clauses.head(from);
    auxiliaries = helpers(clauses, from);
  }
  const xpos = clauses.xpos(auxiliaries[0] ?? at);
  const modal = auxiliaries.find((a) => clauses.xpos(a) === 'MD');
  return {
    auxiliaries: auxiliaries.map((a) => clauses.lemma(a)),
    modal: modal === undefined ? '' : clauses.lemma(modal),
    denied: isDenied(clauses, at) || sharesDenial(clauses, at),
    form: xpos === 'MD' ? 'modal' : xpos === 'VBD' ? 'past' : xpos === 'VBZ' || xpos === 'VBP' ? 'present' : 'none',
  };
}

function helpers(clauses: Clauses, at: number): number[] {
  return clauses.dependents(at).filter((d) => /^(aux|cop)/.test(clauses.relation(d)));
}

function continues(clauses: Clauses, at: number): boolean {
  return clauses.relation(at) === 'conj' && /^VB[NG]?$/.test(clauses.xpos(at)) && clauses.dependent(at, 'nsubj') < 0;
}

/** Whether a negator hangs on a word, or stands in its subject or object. */
function isDenied(clauses: Clauses, at: number): boolean {
  return clauses.dependents(at).some((d) => {
    const word = clauses.lower(d);
    const relation = clauses.relation(d);
    if (NEGATORS.has(word)) return !ONLY.has(clauses.lower(d + 1));
    if (word === 'without' || (word === 'no' && relation !== 'discourse')) return true;
    if (!/^(nsubj|obj)/.test(relation)) return false;
    return NO.has(word) || clauses.dependents(d).some((k) => clauses.relation(k) === 'det' && NO.has(clauses.lower(k)));
  });
}

/** "did not meet or talk", "has not signed or ratified it": the denial covers both. */
function sharesDenial(clauses: Clauses, at: number): boolean {
  let below = at;
  for (let steps = 0; steps < ROW && clauses.relation(below) === 'conj'; steps++) {
    const first = clauses.head(below);
    const joint = clauses.dependent(below, 'cc');
    const word = joint < 0 ? '' : clauses.lower(joint);
    if (word === 'but' || word === 'then') return false;
    if (word !== 'nor' && clauses.dependent(below, 'nsubj', 'aux', 'cop') >= 0) return false;
    const denied = clauses
      .dependents(first)
      .some(
        (d) =>
          (NEGATORS.has(clauses.lower(d)) && !ONLY.has(clauses.lower(d + 1))) ||
          (d < first && clauses.lower(d) === 'without'),
      );
    if (denied && (/^(n?or)?$/.test(word) || clauses.xpos(at) === clauses.xpos(first))) return true;
    below = first;
  }
  return false;
}
