import type {Lexicon} from './lexicon.ts';
import {CAPITAL, CAPITALS} from './shape.ts';
import {tagNumbers} from './tag-numbers.ts';
import type {Words} from './words.ts';

/** Numbers of the tags that are mended. */
const numbersOf = tagNumbers(({one, all}) => ({
  past: one('VERB/VBD'),
  participle: one('VERB/VBN'),
  present: one('VERB/VBZ'),
  bare: one('VERB/VB'),
  base: one('VERB/VBP'),
  gerund: one('VERB/VBG'),
  adjective: one('ADJ/JJ'),
  plural: one('NOUN/NNS'),
  noun: one('NOUN/NN'),
  to: one('PART/TO'),
  preposition: one('ADP/IN'),
  pronoun: all(/\/(PRP|WP|WDT|NNP)$/),
  cardinal: all(/^NUM\//),
  finite: all(/\/(VBD|VBZ|VBP|MD)$/),
  /** What a noun phrase begins with before its adjectives. */
  opening: all(/\/(POS|PRP\$|DT)$/),
  possessive: one('PART/POS'),
  verbal: all(/^(VERB|AUX)\//),
  modal: all(/\/MD$/),
  will: Math.min(...all(/\/MD$/)),
  /** What an unknown verb in its base form is taken for. */
  mistaken: all(/\/(JJ|NNP?|IN)$/),
  nominal: all(/\/(NNS?|NNPS?|JJ|VBN|VBG)$/),
  /** What a finite verb may stand behind. */
  subject: all(/\/(NNS?|NNPS?|CD|RB|PRP)$/),
}));

type Numbers = ReturnType<typeof numbersOf>;

/** "consulted its allies AND SCRAPPED visas": a participle with an object, coordinated with a verb in the past. */
function isFellow({tag, forms, count}: Words, numbers: Numbers, at: number): boolean {
  if (!/^(?:and|but|then)$/.test(forms[at - 1] ?? '') || at + 1 >= count) return false;
  const next = tag[at + 1] as number;
  if (!numbers.nominal.has(next) && !numbers.opening.has(next)) return false;
  for (let before = at - 2; before > 0; before--)
    if (numbers.verbal.has(tag[before] as number))
      return tag[before] === numbers.past && !/^(?:was|were|had|been)$/.test(forms[before] as string);
  return false;
}

/** "is not THREATENING TO leave", "will not be EASING ITS curbs", "are BRACING FOR a ban": a gerund that was taken for an adjective. */
function isProgressive({tag, forms, count}: Words, numbers: Numbers, at: number): boolean {
  const form = forms[at] as string;
  const be = forms[at - 1] === 'not' ? at - 2 : at - 1;
  if (!BE.test(forms[be] ?? '') || !numbers.mistaken.has(tag[at] as number) || !/...(?<!will)ing$/.test(form))
    return false;
  if (at + 1 >= count) return false;
  const next = tag[at + 1] as number;
  return (
    forms[at + 1] === 'to' ||
    (next !== numbers.possessive && numbers.opening.has(next)) ||
    (forms[at + 1] === 'for' && FOR.test(form))
  );
}

/** "wants the ban LIFTED", "would like the talks MOVED to Lima": what is wished for, and no past. */
function isWanted({tag, forms, count}: Words, {verbal, opening, nominal}: Numbers, at: number): boolean {
  if (
    at + 1 < count &&
    (opening.has(tag[at + 1] as number) || /^(?:it|them|him|her|us)$/.test(forms[at + 1] as string))
  )
    return false;
  let before = at - 1;
  while (before > 0 && before > at - LONGEST_OBJECT && !verbal.has(tag[before] as number)) {
    if (
      !nominal.has(tag[before] as number) &&
      !opening.has(tag[before] as number) &&
      !JOINS.test(forms[before] as string)
    )
      return false;
    before--;
  }
  if (before === at - 1 || !verbal.has(tag[before] as number)) return false;
  return (
    WANTS.test(forms[before] as string) ||
    (forms[before] === 'like' && /^(?:would|'d)$/.test(forms[before - 1] ?? '')) ||
    (forms[before] === 'see' && /^(?:rather|to)$/.test(forms[before - 1] ?? ''))
  );
}

const WANTS = /^(?:wants?|wanted|wanting|prefers?|preferred|needs?|needed)$/;
const LONGEST_OBJECT = 10;
/** What may stand within the object of a wish. */
const JOINS = /^(?:and|of|with|between|on|for|two|three|four|five|six|[0-9]+)$/;

/** What people are doing when they do it for something. */
const FOR = /^(?:brac|push|press|wait|call|ask|lobby|clamour|clamor|agitat|plead|angl|prepar)ing$/;

/** "two IVORIAN soldiers": a word with a capital and the ending of a people's name that was taken for a verb before a noun. */
function isDemonym({tag, forms, shape, count}: Words, {verbal, nominal}: Numbers, at: number): boolean {
  if (at + 1 >= count || !nominal.has(tag[at + 1] as number)) return false;
  if (!verbal.has(tag[at] as number) || ((shape[at] as number) & (CAPITAL | CAPITALS)) !== CAPITAL) return false;
  return /..(?:ian|ean|ese|ish)$/.test(forms[at] as string);
}

const BE = /^(?:is|are|was|were|be|been)$/;
const SAID = /^(?:said|say|told|added|confirmed)$/;
/** How many words behind those who speak their verb may stand. */
const SAYS_WITHIN = 6;
const PERFECT = /^(?:having|have|has|had)$/;

/** Plurals of what is made or worked, which are no verbs. */
const FISHERIES = /(?<!qu)eries$/;

/** What looks like the participle of a verb that there is not. */
const UNDONE = /^un(?:founded|signed|ratified|resolved|settled|answered|acceptable)$/;

/**
 * Mends tags that the tagger gets wrong as a rule, before arcs are drawn: "their SEIZED property" is no past tense,
 * "to REPORTERS" and "the FIGHTERS leave" no verbs; "ORDERED out on Friday, the envoy left" begins with no finite verb; and a
 * sentence without a finite verb, or what is said in it, has one in what looks like a participle.
 */
export function retag(words: Words, lexicon: Lexicon, tags: readonly string[]): void {
  const {tag, count, forms} = words;
  const numbers = numbersOf(tags);
  let finite = false;
  for (let at = 0; at < count; at++) {
    const own = tag[at] as number;
    const before = at > 0 ? (tag[at - 1] as number) : -1;
    if (own === numbers.past && numbers.opening.has(before) && numbers.nominal.has(tag[at + 1] as number)) {
      if (at + 1 < count) tag[at] = numbers.participle;
    } else if (own === numbers.bare && before === numbers.to && /[^isu]s$/.test(forms[at] as string)) {
      tag[at] = numbers.plural;
      tag[at - 1] = numbers.preposition;
    }
    if (forms[at] === "d'affaires") tag[at] = numbers.noun;
    if (UNDONE.test(forms[at] as string) && !numbers.opening.has(before)) tag[at] = numbers.adjective;
    if (
      forms[at] === 'round' &&
      at + 1 < count &&
      (forms[at + 1] === 'of' || numbers.cardinal.has(tag[at + 1] as number))
    )
      tag[at] = numbers.noun;
    if (
      own === numbers.present &&
      forms[at] === 'talks' &&
      !numbers.pronoun.has(before) &&
      !/^(?:to|about|of|like)$/.test(forms[at + 1] ?? '')
    )
      tag[at] = numbers.plural;
    if (numbers.verbal.has(own) && FISHERIES.test(forms[at] as string)) tag[at] = numbers.plural;
    const done =
      PERFECT.test(forms[at - 1] ?? '') && !numbers.verbal.has(own) && /..(?:ed|en)$/.test(forms[at] as string);
    if (done && (forms[at - 1] === 'having' || !numbers.nominal.has(tag[at + 1] as number) || at + 1 >= count))
      tag[at] = numbers.participle;
    const modal =
      numbers.modal.has(before) ||
      (/^(?:not|n't)$/.test(forms[at - 1] ?? '') && numbers.modal.has(tag[at - 2] as number));
    if (
      modal &&
      numbers.mistaken.has(own) &&
      lexicon.choicesAfter(words.choice[at] as number, numbers.will).includes(numbers.bare)
    )
      tag[at] = numbers.bare;
    if (forms[at - 1] === 'than' && forms[at - 2] === 'rather' && numbers.mistaken.has(own)) {
      if (numbers.opening.has(tag[at + 1] as number) && at + 1 < count) tag[at] = numbers.bare;
    }
    if (own === numbers.past && isWanted(words, numbers, at)) tag[at] = numbers.participle;
    if (isProgressive(words, numbers, at)) tag[at] = numbers.gerund;
    if (at > 0 && isDemonym(words, numbers, at)) tag[at] = numbers.adjective;
    if (own === numbers.participle && isFellow(words, numbers, at)) tag[at] = numbers.past;
    if (own === numbers.gerund && /[^s]s$/.test(forms[at] as string)) tag[at] = numbers.plural;
    if (own === numbers.present && (tag[at + 1] === numbers.bare || tag[at + 1] === numbers.base) && at + 1 < count) {
      if (lexicon.choicesAfter(words.choice[at] as number, -1).includes(numbers.plural)) tag[at] = numbers.plural;
    }
    // "…, AIDES in Oslo said"
    if (own === numbers.present && forms[at - 1] === ',' && /[^s]s$/.test(forms[at] as string)) {
      const said = forms.slice(at + 1, at + SAYS_WITHIN).findIndex((form) => SAID.test(form));
      if (said >= 0 && !forms.slice(at + 1, at + 1 + said).includes(',')) tag[at] = numbers.plural;
    }
    finite ||= numbers.finite.has(tag[at] as number);
  }
  const comma = forms.indexOf(',', 1);
  if (
    (tag[0] === numbers.past || (numbers.verbal.has(tag[0] as number) && /...ed$/.test(forms[0] as string))) &&
    comma > 0 &&
    comma < count - 3 &&
    tag.slice(comma).some((own) => numbers.finite.has(own))
  ) {
    if (lexicon.choicesAfter(words.choice[0] as number, -1).includes(numbers.participle)) tag[0] = numbers.participle;
  }
  if (count < 6 || forms[count - 1] !== '.') return;
  if (!finite) makePast(words, numbers, lexicon, 1, count);
  else if (!makePast(words, numbers, lexicon, 1, endOfSaid(words, numbers)))
    makePast(words, numbers, lexicon, startOfSaid(words, numbers), count);
}

/** Makes a past of the first participle in a stretch that may be one; whether there is any. */
function makePast({tag, choice}: Words, numbers: Numbers, lexicon: Lexicon, first: number, end: number): boolean {
  for (let at = Math.max(1, first); first > 0 && at < end; at++) {
    if (tag[at] !== numbers.participle || !numbers.subject.has(tag[at - 1] as number)) continue;
    if (!lexicon.choicesAfter(choice[at] as number, -1).includes(numbers.past)) continue;
    tag[at] = numbers.past;
    return true;
  }
  return false;
}

/** "The ministry said THE SIDES MET in Lima": where what is said begins, if nothing in it is a finite verb; else 0. */
function startOfSaid({forms, tag, count}: Words, {finite, subject}: Numbers): number {
  const said = forms.slice(0, count).findIndex((form) => SAID.test(form));
  const named = said > 0 && said < count - 3 && !/^(?:,|"|“|to|by|in)$/.test(forms[said + 1] as string);
  if (!named || !(subject.has(tag[said - 1] as number) || forms[said - 1] === ',')) return 0;
  return tag.slice(said + 1, count).some((own) => finite.has(own)) ? 0 : said + 2;
}

/** "THE SIDES WRAPPED UP A ROUND, the ministry said": where what is said ends, if nothing in it is a finite verb; else 0. */
function endOfSaid({forms, tag, count}: Words, {finite}: Numbers): number {
  const said = forms.slice(0, count).findIndex((form) => SAID.test(form));
  const comma = forms.slice(0, Math.max(0, said)).lastIndexOf(',');
  if (comma < 1 || said - comma > SAYS_WITHIN) return 0;
  return tag.slice(0, said).some((own) => finite.has(own)) ? 0 : comma;
}
