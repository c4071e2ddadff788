import type {Predicate, Sentence, Token} from '../../language/index.ts';
import type {Claim} from '../claim.ts';
import {claimOf} from '../clause.ts';
import {doersOf} from '../doers.ts';
import {themesOfPredicate} from '../phrase.ts';
import {nounPredicate} from '../plain.ts';
import {type Mentions, type Scene, sceneAt, spanOf} from '../scene.ts';
import {content} from './content.ts';

/** "The two sides agreed / - TO FORM A COMMITTEE; / - that the road will be opened": a point of a list that a sentence opens by which both agree. */
export function readListItems(scene: Scene): Claim[] {
  const first = markEnd(scene.tokens);
  const lead = first > 0 ? leadOf(scene.mentions, scene.sentence.index) : null;
  if (!lead) return [];
  const opening = sceneAt(scene.mentions, lead);
  const agrees = opening.syntax.predicates.findLast(
    ({kind, lemma, negation}) => kind === 'verb' && AGREES.has(lemma) && negation === null,
  );
  if (!agrees) return [];
  const item = content(scene, first, lastOf(scene.tokens));
  if (item.last - item.first < 3) return [];
  const verb = verbIn(scene, item.first, item.last);
  const theme = verb && themesOfPredicate(scene, verb).find(({span}) => span.end <= purposeAt(scene));
  const phrase = {head: item.first, first: item.first, last: item.last, conjuncts: []};
  const claim = claimOf(
    scene,
    verb ?? nounPredicate(scene.syntax, phrase, scene.syntax.lemmas[item.first]!),
    'agree',
    doersOf(opening, agrees, 'agent'),
  );
  const span = spanOf(scene, item.first, item.last);
  const {start} = scene.tokens[0]!;
  return [
    {
      ...claim,
      start,
      end: Math.max(span.end, start + 1),
      text: scene.mentions.report.text.slice(start, span.end),
      content: item.text,
      contentSpan: span,
      issue: theme?.label ?? null,
      issueSpan: theme?.span ?? null,
      polarity: '+',
      tense: 'past',
      modality: null,
      factuality: 'certain',
      when: null,
      due: claim.due ?? claim.when,
    },
  ];
}

/** Whether a sentence may be a point of such a list. */
export function mayBeItem({analysis}: Mentions, {first}: Sentence): boolean {
  return markEnd(analysis.tokens.slice(first, first + 4)) > 0;
}

const AGREES = new Set(['agree', 'decide', 'undertake', 'resolve']);

/** How many tokens the dash, number or letter takes that opens a point of a list; 0 where none does. */
function markEnd(tokens: readonly Token[]): number {
  const [one, two, three] = tokens;
  if (!one || !two) return 0;
  if (/^[-–—•*·]$/u.test(one.text)) return 1;
  if (one.text === '(' && /^(?:\p{L}|\d+|[ivx]+)$/u.test(two.text) && three?.text === ')') return 3;
  if (/^(?:\p{L}|\d+|[ivx]+)[.)]$/u.test(one.text)) return 1;
  return /^(?:\p{L}|\d+|[ivx]+)$/u.test(one.text) && /^[.)]$/u.test(two.text) ? 2 : 0;
}

/** Where it is told what a point is for: "will meet IN ORDER TO unify the force". */
function purposeAt({tokens}: Scene): number {
  return tokens.find(({lower}, at) => lower === 'in' && tokens[at + 1]?.lower === 'order')?.start ?? Infinity;
}

/** How long a list may be. */
const LONGEST = 15;

/** The sentence that opens the list: "The two sides agreed", "It was agreed that:", "They agreed on the following:". */
function leadOf({analysis}: Mentions, index: number): Sentence | null {
  for (let at = index - 1; at >= 0 && at >= index - LONGEST; at--) {
    const sentence = analysis.sentences[at]!;
    const tokens = analysis.tokens.slice(sentence.first, sentence.last);
    if (markEnd(tokens) > 0) continue;
    return opens(tokens) ? sentence : null;
  }
  return null;
}

function opens(tokens: readonly Token[]): boolean {
  const words = tokens.map(({lower}) => lower);
  const agreed = words.findLastIndex((word) => AGREED.test(word));
  return (
    agreed > 0 && !words.some((word) => DENIED.test(word)) && words.slice(agreed + 1).every((word) => LEADS.test(word))
  );
}

const AGREED = /^(?:agreed|agree|decided|undertook|resolved)$/u;
const DENIED = /^(?:not|never|nothing|no|if|unless|should|will|would|could)$/u;
const LEADS =
  /^(?:[:,–—-]|that|to|on|the|as|follows?|following|these|points?|steps?|measures?|\w+ly|in|principle|among|other|things?)$/u;

function lastOf(tokens: readonly Token[]): number {
  let last = tokens.length;
  while (last > 0 && /^(?:[.;,]|and)$/u.test(tokens[last - 1]!.lower)) last--;
  return last;
}

function verbIn({syntax}: Scene, first: number, last: number): Predicate | undefined {
  return syntax.predicates.find(({kind, head}) => kind === 'verb' && head >= first && head < last);
}
