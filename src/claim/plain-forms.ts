import {
  BEFORE_GERUND,
  MEETING_NOUNS,
  type Predicate,
  type Syntax,
  TEXTS,
  type Token,
  VERB_VERIDICALITY,
} from '../language/index.ts';
import {chunkStart, INSIDE} from './chunk.ts';
import {ACT_BASES, ACT_FORMS} from './forms.ts';

/** What is read in plain sight of a verb that the parse took for something else. */
export type Plain = Pick<Predicate, 'head' | 'lemma' | 'tense'> & Partial<Predicate>;

/** "expected TO FREE four sailors", "were TO EXCHANGE notes": a verb that was tagged as a noun or an adjective. */
export function infinitive(syntax: Syntax, tokens: readonly Token[], to: number): Plain | null {
  const {tags, lemmas} = syntax;
  const head = to + 1;
  const after = tags[head + 1] ?? '';
  if (!ACT_BASES.has(tokens[head]!.lower) || tags[head] === 'VERB' || !INSIDE.has(after)) return null;
  const above = headed(syntax, to - 1);
  const clear = after === 'DET' || after === 'NUM' || after === 'PRON';
  const called = tags[to - 1] === 'AUX' || lemmas[to - 1] === 'yet' || VERB_VERIDICALITY.has(lemmas[to - 1]!);
  if (!called && !(clear && (above || lemmas[to - 1] === 'and' || tags[to] === 'PART'))) return null;
  const around = above ?? syntax.predicates.find(({auxiliaries}) => auxiliaries.includes(to - 1));
  return {
    head,
    lemma: tokens[head]!.lower,
    tense: 'none',
    subject: around?.subject ?? null,
    governor: above && {predicate: above.index, how: 'open-complement'},
  };
}

/** "is said by officers TO HAVE SCRAPPED the meeting": a participle that was taken to describe the noun behind it. */
export function perfect(syntax: Syntax, tokens: readonly Token[], to: number): Plain | null {
  const head = to + 2;
  const form = ACT_FORMS.get(tokens[head]?.lower ?? '')?.form;
  if (tokens[to + 1]!.lower !== 'have' || (form !== 'past' && form !== 'participle')) return null;
  const above = syntax.predicates.findLast((other) => other.kind === 'verb' && other.finite && other.head < to);
  return {
    head,
    lemma: ACT_FORMS.get(tokens[head]!.lower)!.lemma,
    tense: 'past',
    perfect: true,
    subject: above?.subject ?? null,
    governor: above ? {predicate: above.index, how: 'open-complement'} : null,
  };
}

/**
 * "considered IMPOSING sanctions", "stopped COOPERATING with Chad", "no thought of RESIGNING": a gerund that was taken for a
 * noun or to describe one.
 */
export function gerund(syntax: Syntax, tokens: readonly Token[], head: number): Plain | null {
  const {tags, predicates} = syntax;
  const form = ACT_FORMS.get(tokens[head]!.lower);
  if (form?.form !== 'gerund' || !isVerbal(syntax, tokens, head)) return null;
  const verb = headed(syntax, head - 1);
  if (verb?.kind === 'verb') return under(head, form.lemma, verb, 'open-complement');
  if (tags[head - 1] !== 'ADP' && tags[head - 1] !== 'SCONJ' && tags[head - 1] !== 'PART') return null;
  const above = predicates.find((one) => one.head === head - 2);
  if (above?.kind === 'verb' || above?.kind === 'adjective') return under(head, form.lemma, above, 'open-complement');
  if (above?.kind === 'noun') return under(head, form.lemma, above, 'noun-complement');
  const main = predicates.findLast(({kind, finite, head: at}) => kind !== 'noun' && finite && at < head);
  const any = main ?? predicates.find(({kind, finite}) => kind !== 'noun' && finite);
  return any ? under(head, form.lemma, any, 'adverbial') : null;
}

/** Whether a word in "ing" stands as a verb does: behind a verb or a preposition, with something of its own behind it. */
function isVerbal({tags, lemmas}: Syntax, tokens: readonly Token[], head: number): boolean {
  const next = tags[head + 1] ?? '';
  if (tokens[head + 1]?.lower === 'of') return false;
  if (MEETING_NOUNS.has(tokens[head]!.lower)) return /^(?:DET|PRON|PROPN)$/u.test(next);
  if (tags[head] !== 'NOUN') return INSIDE.has(next);
  const beside = next === 'ADP' || next === 'PUNCT' || INSIDE.has(next);
  return beside && (headedBy(tags[head - 1]) || BEFORE_GERUND.has(`${lemmas[head - 2]} ${lemmas[head - 1]}`));
}

function headedBy(tag: string | undefined): boolean {
  return tag === 'VERB' || tag === 'ADP' || tag === 'SCONJ' || tag === 'PART';
}

function under(
  head: number,
  lemma: string,
  {index, subject}: Predicate,
  how: NonNullable<Predicate['governor']>['how'],
): Plain {
  return {head, lemma, tense: 'none', subject, governor: {predicate: index, how}};
}

/** "honouring a declaration SIGNED nine days earlier": a participle behind its text that was taken for a verb of the whole. */
export function participle(syntax: Syntax, tokens: readonly Token[], head: number): Plain | null {
  const {tags, lemmas, predicates} = syntax;
  const form = ACT_FORMS.get(tokens[head]!.lower)?.form;
  if ((form !== 'past' && form !== 'participle') || !TEXTS.has(lemmas[head - 1]!)) return null;
  if (tags[head - 1] !== 'NOUN' || !/^(?:ADP|NUM|PUNCT|ADV)$/u.test(tags[head + 1] ?? '')) return null;
  const told = headed(syntax, head);
  const plain = told?.finite && told.auxiliaries.length === 0 && told.object === null && told.voice === 'active';
  const owned = told?.subject?.head === head - 1 && !syntax.relations[head]!.startsWith('acl');
  if (!plain || owned) return null;
  const main = predicates.some((one) => one.kind === 'verb' && one.finite && one.head < head);
  if (!main) return null;
  const subject = {head: head - 1, first: chunkStart(syntax, head - 1), last: head, conjuncts: []};
  return {head, lemma: told.lemma, tense: 'none', voice: 'passive', finite: false, subject, governor: null};
}

/** The verb or adjective whose head the token is. */
export function headed({predicates}: Syntax, token: number): Predicate | null {
  return predicates.find(({head, kind}) => head === token && kind !== 'noun') ?? null;
}
