import {ACT_NOUNS, ACT_PHRASES, ACT_VERBS} from '../en/acts.ts';
import {inflections} from '../en/forms.ts';
import {transitiveVerbs} from '../en/syntax-verbs.ts';
import type {Lexicon} from './lexicon.ts';
import {CAPITAL, CAPITALS} from './shape.ts';
import {tagNumbers} from './tag-numbers.ts';
import type {Words} from './words.ts';

/** Numbers of the tags that tell where a verb in its base form stands. */
const numbersOf = tagNumbers(({one, all}) => ({
  bare: one('VERB/VB'),
  to: one('PART/TO'),
  present: one('VERB/VBZ'),
  base: one('VERB/VBP'),
  past: one('VERB/VBD'),
  gerund: one('VERB/VBG'),
  preposition: all(/^ADP\//),
  modal: all(/\/MD$/),
  verbal: all(/^(VERB|AUX)\//),
  finite: all(/^(VERB|AUX)\/(VBD|VBZ|VBP|MD)$/),
  adverb: all(/\/RB$/),
  joint: all(/\/(CC|,)$/),
  /** What only a noun phrase opens with. */
  opening: all(/\/(DT|PRP\$?|PDT|CD)$/),
  nominal: all(/\/(NNS?|NNPS?|JJ)$/),
  plural: one('NOUN/NNS'),
  name: all(/\/NNPS?$/),
  noun: one('NOUN/NN'),
  adjective: one('ADJ/JJ'),
  home: one('ADV/RB'),
}));

type Numbers = ReturnType<typeof numbersOf>;

/** Verbs that reports tell acts with, in their base form. */
const VERBS: ReadonlySet<string> = new Set(
  [
    ...[...ACT_VERBS.keys()].map((verb) => verb.split('_')[0]!),
    ...[...ACT_PHRASES.keys()].map((phrase) => phrase.split(' ')[0]!),
  ].concat([...transitiveVerbs], 'voice express withhold lodge level issue deliver utter append affix'.split(' ')),
);

/** Past forms of theirs that nothing else is. */
const PASTS: ReadonlySet<string> = new Set(
  [...VERBS].flatMap((verb) => inflections(verb)).filter((form) => /(?:ed|eld|ook|ought)$/u.test(form)),
);

/**
 * Verbs in their base form that the tagger takes for nouns, adjectives or adverbs: "agreed to FREE the crew", "will WAIVE fees",
 * "to sign the text, RECALL its envoy and RATIFY treaties".
 */
export function retagVerbs(words: Words, lexicon: Lexicon, tags: readonly string[]): void {
  const {tag, count, forms} = words;
  const numbers = numbersOf(tags);
  let series = false;
  // "TALKS on the dam resume"
  if (forms[0] === 'talks') tag[0] = numbers.plural;
  for (let at = 1; at < count; at++) {
    if (isPast(words, numbers, at)) tag[at] = numbers.past;
    else if (forms[at] === 'awaits') tag[at] = numbers.present;
    else if (isHomeward(words, numbers, at)) tag[at] = numbers.home;
    else if (isItsObject(words, lexicon, numbers, at)) tag[at] = numbers.noun;
    else if (isOfTwo(words, numbers, at)) {
      tag[at] = numbers.base;
      if (forms[at + 1] === 'talks') tag[at + 1] = numbers.plural;
    }
    const own = tag[at] as number;
    const before = numbers.adverb.has(tag[at - 1] as number) && at > 1 ? at - 2 : at - 1;
    const modal = numbers.modal.has(tag[before] as number);
    const led = forms[at - 1] === 'to' || modal;
    if (own === numbers.present && !/s$/.test(forms[at]!))
      tag[at] = PAST.test(forms[at]!) ? numbers.past : numbers.bare;
    if (numbers.finite.has(own) && !numbers.modal.has(own)) series = false;
    const joined = series && numbers.joint.has(tag[before] as number);
    if (
      !numbers.verbal.has(own) &&
      (led || joined) &&
      VERBS.has(forms[at]!) &&
      (modal ? isBeforeNoun(words, numbers, at) : isFollowed(words, lexicon, numbers, at))
    ) {
      tag[at] = numbers.bare;
      if (forms[at - 1] === 'to') tag[at - 1] = numbers.to;
    }
    // "the blockade had to END"
    if (forms[at - 1] === 'to' && HAVE.test(forms[at - 2] ?? '') && ENDS.has(forms[at]!) && forms[at + 1] !== 'of') {
      tag[at] = numbers.bare;
      tag[at - 1] = numbers.to;
    }
    if (led && tag[at] === numbers.bare) series = true;
    if (isGerund(words, numbers, at) || isMeeting(words, numbers, at)) tag[at] = numbers.gerund;
  }
  const end = clauseEnd(words, numbers);
  if (!tag.subarray(0, end).some((own) => numbers.finite.has(own))) findMain(words, numbers, end);
}

const HAVE = /^(?:have|has|had|having)$/;
/** Verbs of what comes to an end or turns, which the tagger takes for nouns behind "have to". */
const ENDS: ReadonlySet<string> = new Set([
  'end',
  'stop',
  'cease',
  'halt',
  'change',
  'leave',
  'return',
  'move',
  'start',
]);

/** Forms that are in the past as in the base form. */
const PAST = /^(?:put|set|cut|quit|let|hit|shut|split|spread|cast|cost|bid)$/;

/** Where the clause that opens the sentence ends: before ", the ministry said", else with the sentence. */
function clauseEnd({tag, count, forms}: Words, {finite}: Numbers): number {
  const comma = forms.indexOf(',');
  if (comma < 3 || comma >= count) return count;
  let verb = comma + 1;
  while (verb < count && !finite.has(tag[verb] as number)) verb++;
  return /^(?:said|says|told|announced|confirmed)$/.test(forms[verb] ?? '') &&
    verb > comma + 1 &&
    verb - comma < SAID_WITHIN
    ? comma
    : count;
}

/** How many words behind a comma those who speak have their verb. */
const SAID_WITHIN = 9;

/** "the talks RESUME on Monday", "the ban LAPSES at midnight": the verb of a sentence in which no other was found. */
function findMain({tag, count, forms}: Words, numbers: Numbers, end: number): void {
  if (forms[count - 1] !== '.') return;
  let many = false;
  for (let at = 1; at < Math.min(end, count - 2); at++) {
    const form = forms[at]!;
    // "Talks between Chad and Niger on lithium RESUME"
    many ||= tag[at - 1] === numbers.plural;
    const plural = tag[at - 1] === numbers.plural || (many && OF_MEETINGS.test(form));
    const bases = plural ? [form] : [form.replace(/s$/, ''), form.replace(/es$/, '')].filter((one) => one !== form);
    const follows =
      numbers.preposition.has(tag[at + 1]!) || numbers.opening.has(tag[at + 1]!) || SOON.test(forms[at + 1]!);
    if (!numbers.nominal.has(tag[at - 1]!) || !follows || !bases.some((base) => VERBS.has(base))) continue;
    tag[at] = plural ? numbers.base : numbers.present;
    return;
  }
}

/** What meetings do, in the plural. */
const OF_MEETINGS = /^(?:resume|begin|convene|reconvene|continue)$/;
const SOON = /^(?:today|tomorrow|tonight|next|again|soon)$/;

/** "considers IMPOSING sanctions", "talks of RESUMING flights": what is done, and no kind of sanctions. */
function isGerund({tag, count, forms}: Words, {verbal, preposition, plural}: Numbers, at: number): boolean {
  if (at + 1 >= count || tag[at + 1] !== plural || !GERUNDS.has(forms[at]!)) return false;
  const before = tag[at - 1] as number;
  return verbal.has(before) || preposition.has(before) || /^(?:,|and|or)$/.test(forms[at - 1]!);
}

/** "spoke after MEETING the envoy", "before MEETING Smith": not "after meeting rooms". */
function isMeeting({tag, count, forms}: Words, {opening, name}: Numbers, at: number): boolean {
  if (forms[at] !== 'meeting' || !/^(?:after|before|by|without|since|upon|while|when)$/.test(forms[at - 1]!))
    return false;
  const next = [at + 1, at + 2].filter((one) => one < count).map((one) => tag[one] as number);
  return opening.has(next[0]!) || next.some((one) => name.has(one));
}

const GERUNDS: ReadonlySet<string> = new Set(
  'imposing resuming releasing exchanging lifting easing suspending freeing recalling expelling seizing returning restoring'.split(
    ' ',
  ),
);
/** "the task force DECIDED on Tuesday", "raised the case and VOICED concern": a past form that was taken for no verb, behind a noun or an "and". */
function isPast({tag, forms, count}: Words, {verbal, nominal, joint, adjective}: Numbers, at: number): boolean {
  const own = tag[at] as number;
  if (verbal.has(own) || own === adjective || at + 1 >= count || !PASTS.has(forms[at]!)) return false;
  const before = tag[at - 1] as number;
  return (nominal.has(before) && before !== adjective) || (joint.has(before) && forms[at - 1] !== ',');
}

/** "Peru and Chile START talks", "minister X and minister Y SPEAK by telephone": a word in small letters behind two names. */
function isOfTwo({tag, shape, count, forms}: Words, numbers: Numbers, at: number): boolean {
  const {name, noun, nominal, finite} = numbers;
  const own = tag[at] as number;
  if (at + 1 >= count || (!name.has(own) && own !== noun) || ((shape[at] as number) & (CAPITAL | CAPITALS)) !== 0)
    return false;
  if (!name.has(tag[at - 1] as number) || !(VERBS.has(forms[at]!) || OF_TWO.test(forms[at]!))) return false;
  const next = tag[at + 1] as number;
  const object = nominal.has(next) || numbers.opening.has(next) || numbers.preposition.has(next);
  if (!(object || forms[at + 1] === 'talks') || tag.subarray(0, at).some((one) => finite.has(one))) return false;
  let and = at - 1;
  while (and > 0 && nominal.has(tag[and] as number)) and--;
  return and > 0 && forms[and] === 'and' && name.has(tag[and - 1] as number);
}

/** What two do together. */
const OF_TWO = /^(?:start|begin|conclude|end|hold|open|resume|speak|talk|meet|sign|agree|reach|swap|exchange)$/;

/** "sent the captured soldiers HOME": where somebody is sent, and no house. */
function isHomeward({tag, forms}: Words, {noun, nominal, verbal}: Numbers, at: number): boolean {
  if (forms[at] === 'home' && tag[at] === noun && HOMEWARD.test(forms[at - 1]!)) return OWN.test(forms[at + 1] ?? '');
  if (
    forms[at] !== 'home' ||
    tag[at] !== noun ||
    !nominal.has(tag[at - 1] as number) ||
    nominal.has(tag[at + 1] as number)
  )
    return false;
  for (let before = at - 2; before >= 0 && before > at - 9; before--)
    if (verbal.has(tag[before] as number) && HOMEWARD.test(forms[before]!)) return true;
  return false;
}

/** "summoned HOME ITS ambassador". */
const OWN = /^(?:its|their|his|her|the|an?|two|three|four)$/;
const HOMEWARD =
  /^(?:s[ae]nd|sen[dt]s?|sending|br(?:ing|ings|inging|ought)|(?:call|summon|order)(?:s|ed|ing)?|fl(?:y|ies|ying|ew|own))$/;

/** "voiced CONCERN": a base form right behind a past one. */
function isItsObject(
  {tag, forms, choice}: Words,
  lexicon: Lexicon,
  {past, finite, noun}: Numbers,
  at: number,
): boolean {
  if (tag[at - 1] !== past || !PASTS.has(forms[at - 1]!) || !finite.has(tag[at] as number)) return false;
  return !/(?:ed|s)$/u.test(forms[at]!) && lexicon.choicesAfter(choice[at]!, -1).includes(noun);
}

/** Verbs that are no first noun of "prisoners", "talks", "assets" and the like, though they can be nouns. */
const BEFORE_PLURALS: ReadonlySet<string> = new Set('exchange swap free resume freeze recall release share'.split(' '));

function isBeforeNoun({tag, count}: Words, {opening, nominal}: Numbers, at: number): boolean {
  return at + 1 < count && (opening.has(tag[at + 1] as number) || nominal.has(tag[at + 1] as number));
}

/** Whether a noun phrase follows that could be the object of the word, and could not have it for its first noun. */
function isFollowed({tag, count, choice, word, forms}: Words, lexicon: Lexicon, numbers: Numbers, at: number): boolean {
  if (at + 1 >= count) return false;
  const next = tag[at + 1] as number;
  if (numbers.opening.has(next)) return true;
  if (next === numbers.plural && BEFORE_PLURALS.has(forms[at]!)) return true;
  if (!numbers.nominal.has(next) || ACT_NOUNS.has(forms[at]!)) return false;
  const choices = lexicon.choices[choice[at]!]!;
  return lexicon.isRare(word[at]!) || !choices.some((one) => numbers.nominal.has(one));
}
