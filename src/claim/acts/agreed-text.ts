import {ACCORDS, type Sentence, TEXTS, type Token} from '../../language/index.ts';
import type {Cast} from '../../mention/index.ts';
import type {Mentions, Scene} from '../scene.ts';
import {firstAfter} from '../spans.ts';

/** A text that speaks for all who are bound by it. */
export const JOINT_TEXT =
  /\bjoint\b|^(?:the|an?|their) (?:(?:final|closing|concluding|signed|agreed) )?(?:text|agreement|accord|protocol|treaty|deal|document|memorandum|declaration|minutes|communiqu[eé]|statement issued at the end)\b/iu;

/** "UNDER THE PROTOCOL, ...", "IN IT, ...", "..., AS THE TREATY PROVIDES", "IN A MINUTE annexed to the treaty, ...": what the whole sentence stands under. */
export function isUnderText(tokens: readonly Token[]): boolean {
  return isFramed(tokens) || isAsProvided(tokens);
}

/** "…, AS THE TREATY PROVIDES." */
function isAsProvided(tokens: readonly Token[]): boolean {
  const as = tokens.findLastIndex(
    ({lower}, at) => lower === 'as' && /^(?:the|their)$/u.test(tokens[at + 1]?.lower ?? ''),
  );
  if (as < 0 || as < tokens.length - 7) return false;
  const words = tokens.slice(as + 2).map(({lower}) => lower);
  return (
    words.some((word) => TEXTS.has(word)) &&
    words.some((word) => PROVIDES.test(word)) &&
    !words.some((word) => UNAGREED.has(word))
  );
}

const PROVIDES = /^(?:provides?|stipulates?|requires?|foresees?|envisages?|demands?|lays|prescribes?)$/u;

function isFramed(tokens: readonly Token[]): boolean {
  const [first, second, third] = tokens;
  if (/^(?:in|under)$/u.test(first?.lower ?? '') && second?.lower === 'it' && third?.text === ',') return true;
  if (first?.lower !== 'under' && first?.lower !== 'in') return false;
  const comma = tokens.findIndex(({text}) => text === ',');
  const frame = tokens.slice(1, first.lower === 'in' ? Math.max(1, comma) : FRAME).map(({lower}) => lower);
  const under = (word: string) => TEXTS.has(word) || word === 'terms';
  const inside = (word: string) => TEXTS.has(word) && !ONE_SIDED.has(word);
  return (
    frame.length <= FRAME &&
    frame.some(first.lower === 'in' ? inside : under) &&
    !frame.some((word) => UNAGREED.has(word))
  );
}

/** Within how many words of the sentence's beginning the text is named that it stands under. */
const FRAME = 9;

/** Texts that only one side has put on the table. */
const UNAGREED = new Set('proposal proposed proposals plan draft drafts offer letter letters bill'.split(' '));

/** Texts by which a side speaks for itself, too. */
const ONE_SIDED = new Set(
  'statement communique communiqué text document contract principle framework agenda commitment commitments'.split(' '),
);

/** "They said IN A JOINT STATEMENT". */
export function isInJointText({tokens}: Scene): boolean {
  return tokens.some(
    ({lower}, at) =>
      lower === 'joint' &&
      /^(?:statement|communiqu[eé]|declaration)$/u.test(tokens[at + 1]?.lower ?? '') &&
      tokens.slice(Math.max(0, at - 3), at).some((before) => before.lower === 'in'),
  );
}

/** "reached a deal UNDER WHICH Lima will free them": the token behind it, or -1. */
export function underWhich({tokens, syntax}: Scene): number {
  const at = tokens.findIndex(
    ({lower}, token) =>
      (lower === 'whereby' || (lower === 'which' && /^(?:under|by)$/u.test(tokens[token - 1]?.lower ?? ''))) &&
      isAccord(syntax.lemmas[token - (lower === 'which' ? 2 : 1)] ?? ''),
  );
  const main = syntax.predicates.find(({finite, kind, head}) => finite && kind === 'verb' && head < at);
  const done =
    main !== undefined && main.modal === null && main.negation === null && (main.tense === 'past' || main.perfect);
  return done && AGREED.has(tokens[main.head]!.lower) ? at + 1 : -1;
}

function isAccord(lemma: string): boolean {
  return ACCORDS.has(lemma) || TEXTS.has(lemma);
}

/** How many sentences behind the one that names the text go on with what it says. */
const GOES_ON = 3;

/** Whether what is told as to be done is so by the text, or the agreement of both sides, that a sentence just before tells of. */
export function goesOnWithTerms(mentions: Mentions, {index}: Sentence): boolean {
  return isAgreedBefore(mentions, index, GOES_ON);
}

/** Whether one of so many sentences before tells that both sides have agreed, or stands under their text. */
export function isAgreedBefore({analysis, cast}: Mentions, index: number, sentences: number): boolean {
  for (let back = 1; back <= sentences; back++) {
    const before = analysis.sentences[index - back];
    if (!before) return false;
    const tokens = analysis.tokens.slice(before.first, before.last);
    if (isUnderText(tokens)) return true;
    const agreed = tokens.some(({lower}) => AGREED.has(lower)) && !tokens.some(({lower}) => UNDONE.has(lower));
    if (agreed && partiesIn(cast, before).size >= 2) return true;
  }
  return false;
}

/** The parties that a sentence names, by themselves or as members of what it names. */
function partiesIn({mentions, entities}: Cast, {start, end}: Sentence): Set<string> {
  const parties = new Set<string>();
  for (let at = firstAfter(mentions, start); at < mentions.length && mentions[at]!.start < end; at++) {
    const {party, entity} = mentions[at]!;
    for (const member of entities[entity]?.members ?? []) parties.add(member);
    if (party !== null) parties.add(party);
  }
  return parties;
}

const AGREED = new Set(
  'agreed reached signed struck settled undertook endorsed adopted initialled clinched concluded'.split(' '),
);
const UNDONE = new Set('not no without failed neither never if unless will would could may might'.split(' '));
