import {ACT_NOUNS, ACT_VERBS} from '../en/acts.ts';
import {inflections} from '../en/forms.ts';
import {transitiveVerbs} from '../en/syntax-verbs.ts';
import {tagNumbers} from './tag-numbers.ts';
import type {Words} from './words.ts';

const numbersOf = tagNumbers(({one, all}) => ({
  past: one('VERB/VBD'),
  participle: one('VERB/VBN'),
  number: all(/\/CD$/),
  nominal: all(/\/(NNS?|NNPS?|JJ)$/),
  present: one('VERB/VBZ'),
  base: one('VERB/VBP'),
  gerund: one('VERB/VBG'),
  plural: one('NOUN/NNS'),
  noun: one('NOUN/NN'),
  adjective: one('ADJ/JJ'),
  adverb: one('ADV/RB'),
  to: one('PART/TO'),
  verbal: all(/^(VERB|AUX)\//),
  finite: all(/^(VERB|AUX)\/(VBD|VBZ|VBP|MD)$/),
  bare: all(/^VERB\/(VB|VBP)$/),
  opening: all(/\/(DT|PRP\$?|PDT|CD)$/),
  name: all(/\/NNPS?$/),
  several: all(/\/NNP?S$/),
  mistaken: all(/\/(NNP?|JJ)$/),
  within: all(/\/(NNS?|NNPS?|JJ|DT|CD|POS|PRP\$)$/),
  beside: all(/\/(IN|RB)$/),
}));

type Numbers = ReturnType<typeof numbersOf>;

/** Verbs of acts and of what people do with things, in their base form. */
const VERBS: ReadonlySet<string> = new Set(
  [...[...ACT_VERBS.keys()].map((verb) => verb.split('_')[0]!), ...transitiveVerbs].filter((verb) => verb !== 'free'),
);

const GERUNDS: ReadonlySet<string> = new Set(
  [...VERBS].flatMap((verb) => inflections(verb)).filter((form) => form.endsWith('ing')),
);

/** Past forms that a participle may be, too. */
const PASTS: ReadonlySet<string> = new Set(
  [...VERBS].flatMap((verb) => inflections(verb)).filter((form) => form.endsWith('ed')),
);

/**
 * Forms that the tagger takes for another word of the same letters: "suspends TALKS on the dam", "and RECALLS its envoy",
 * "left, ACCUSING Chad of delay", "the dissidents of the front DELAY the release".
 */
export function retagForms(words: Words, tags: readonly string[]): void {
  const {tag, count, forms} = words;
  const numbers = numbersOf(tags);
  for (let at = 1; at < count; at++) {
    const own = tag[at] as number;
    const form = forms[at]!;
    if (form === 'talks' && numbers.verbal.has(own) && !SPEAKERS.test(forms[at - 1]!)) tag[at] = numbers.plural;
    else if (numbers.bare.has(own) && tag[at - 1] !== numbers.to && /[^isu]s$/u.test(form)) tag[at] = numbers.present;
    else if (isNominal(words, numbers, at)) tag[at] = numbers.noun;
    else if (isGoingOn(words, numbers, at)) tag[at] = numbers.gerund;
    else if (isBehindName(words, numbers, at)) tag[at] = numbers.past;
    else if (isOfNumber(words, numbers, at)) tag[at] = numbers.participle;
    else if (isOfSeveral(words, numbers, at)) {
      tag[at] = numbers.base;
      if (tag[at - 1] === numbers.adjective) tag[at - 1] = numbers.noun;
      if (ACT_VERBS.has(`${form}_${forms[at + 1]}`)) tag[at + 1] = numbers.adverb;
    }
  }
}

/** "14 CAPTURED officers": a past form between a number and a noun, which describes the noun. */
function isOfNumber({tag, forms, count}: Words, {past, number, nominal}: Numbers, at: number): boolean {
  if (tag[at] !== past || at + 1 >= count || !number.has(tag[at - 1] as number)) return false;
  return nominal.has(tag[at + 1] as number) && !/^(?:19|20)\d\d$/u.test(forms[at - 1]!);
}

/** "Chad's minister, Ali Oumar, PROPOSED on Monday that": the verb behind a name that stands beside its title. */
function isBehindName({tag, forms, count}: Words, {participle, name, finite, nominal}: Numbers, at: number): boolean {
  if (tag[at] !== participle || forms[at - 1] !== ',' || !PASTS.has(forms[at]!)) return false;
  let opens = at - 2;
  while (opens > 0 && name.has(tag[opens] as number)) opens--;
  if (forms[opens] !== ',' || at - opens < 3 || !nominal.has(tag[opens - 1] as number)) return false;
  if (at + 1 >= count || /^(?:by|of|as|to|from)$/u.test(forms[at + 1]!)) return false;
  const comma = forms.indexOf(',', at);
  return comma < 0 || comma + 1 >= count || !finite.has(tag[comma + 1] as number);
}

/** Of whom it is said that they talk. */
const SPEAKERS = /^(?:he|she|it|who|which|also|now|often|still)$/u;

/** "agreed on GRAZING in the border districts": a gerund that names a matter, and no act. */
function isNominal({tag, forms, count}: Words, {gerund}: Numbers, at: number): boolean {
  if (tag[at] !== gerund || GERUNDS.has(forms[at]!) || !/^(?:on|over|about)$/u.test(forms[at - 1]!)) return false;
  return at + 1 >= count || /^(?:in|of|along|across|at|between|by|,|\.|and)$/u.test(forms[at + 1]!);
}

/** "left the talks, ACCUSING Chad": what stands before a name behind a comma, and does not describe it. */
function isGoingOn({tag, count, forms}: Words, {verbal, opening, name, finite}: Numbers, at: number): boolean {
  if (verbal.has(tag[at] as number) || at + 1 >= count || !GERUNDS.has(forms[at]!)) return false;
  if (forms[at - 1] !== ',' && !BEFORE_GERUND.test(forms[at - 1]!)) return false;
  const next = tag[at + 1] as number;
  return (name.has(next) || opening.has(next)) && tag.subarray(0, at).some((one) => finite.has(one));
}

const BEFORE_GERUND = /^(?:after|before|without|while|by)$/u;

/** "Gulf leaders GATHER in Doha": the base form behind several who open the sentence or a clause of it. */
function isOfSeveral(words: Words, numbers: Numbers, at: number): boolean {
  const {tag, count, forms} = words;
  if (!numbers.mistaken.has(tag[at] as number) || at + 1 >= count || !standsAsVerb(words, numbers, at)) return false;
  let first = at;
  while (first > 0 && isInside(words, numbers, first - 1)) first--;
  const opens = first === 0 || /^[;:"“–—-]$/u.test(forms[first - 1]!);
  return first < at && opens && !JOINS.test(forms[first]!) && isSeveral(words, numbers, first, at);
}

/** Whether a word stands as a verb does: before a noun phrase, or, where no noun is like it, before what tells where or how. */
function standsAsVerb({tag, count, forms}: Words, {opening, beside}: Numbers, at: number): boolean {
  const form = forms[at]!;
  if (ACT_VERBS.has(`${forms[at - 1]}_${form}`)) return false;
  const next = ACT_VERBS.has(`${form}_${forms[at + 1]}`) ? at + 2 : at + 1;
  if (next >= count) return false;
  if (VERBS.has(form) && opening.has(tag[next] as number)) return true;
  return VERBS_ALONE.has(form) && !ACT_NOUNS.has(form) && beside.has(tag[next] as number);
}

/** Verbs that no noun is like. */
const VERBS_ALONE = new Set('gather convene reconvene negotiate confer meet agree resume withdraw'.split(' '));

/** What noun phrases are made of, with those who are joined to them or stand beside them between commas. */
function isInside({tag, forms, count}: Words, {within, name}: Numbers, at: number): boolean {
  if (within.has(tag[at] as number) || JOINS.test(forms[at]!)) return true;
  const beside = (at > 0 && name.has(tag[at - 1] as number)) || (at + 1 < count && name.has(tag[at + 1] as number));
  return forms[at] === ',' && beside;
}

const JOINS = /^(?:and|of|for|from)$/u;

/** Whether the noun phrases speak of several: by an "and", or by a plural before what it is of. */
function isSeveral({tag, forms}: Words, {several, within}: Numbers, first: number, last: number): boolean {
  let head = first;
  while (head + 1 < last && within.has(tag[head + 1] as number)) head++;
  return several.has(tag[head] as number) || forms.slice(first, last).includes('and');
}
