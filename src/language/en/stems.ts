import {stemmer} from 'stemmer';

/** Words that say nothing of what a phrase is about: they stand in the labels of any issue. */
const EMPTY = new Set(
  `a an the this that these those its their his her our of on in for to from by with at as into over under about between
  and or but not no nor any all some both each other such own new further more most less several many few same full
  be is are was were been being has have had do does did will would can could may might shall should must
  who whom whose which what when where how why there here it they them he she we us you i
  issue issues question questions matter matters point points topic topics problem problems subject area areas
  talk talks negotiation negotiations consultation consultations discussion discussions round rounds meeting meetings session
  side sides party parties delegation delegations country countries nation nations government governments
  measure measures step steps work progress way ways part number set range series
  possible possibility mutual joint common current present recent prompt early immediate urgent partial complete total gradual
  phased swift rapid lasting permanent durable
  one two three four five six seven eight nine ten hundred thousand million billion`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * The stems of the words that say what a phrase is about (Porter 1980), in order, each once; words that stand in the
 * label of any issue are left out, as are numbers.
 */
export function contentStems(phrase: string): string[] {
  const found = new Set<string>();
  for (const [word] of phrase.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (word.length > 1 && !EMPTY.has(word)) found.add(stemmer(SAME.get(word) ?? word));
  }
  return [...found];
}

/** Words for one thing, under the one that stands for all. */
const SAME = new Map([
  ['truce', 'ceasefire'],
  ['truces', 'ceasefire'],
  ['armistice', 'ceasefire'],
  ['cease-fire', 'ceasefire'],
  ['accord', 'agreement'],
  ['deal', 'agreement'],
  ['pact', 'agreement'],
  ['staffing', 'staff'],
  ['frontier', 'border'],
  ['frontiers', 'border'],
  ['weapons', 'arms'],
  ['weapon', 'arms'],
  ['weaponry', 'arms'],
  ['troops', 'soldiers'],
  ['servicemen', 'soldiers'],
  ['captives', 'prisoners'],
  ['detainees', 'prisoners'],
  ['apologise', 'apology'],
  ['apologize', 'apology'],
]);

/** Head nouns that only say what is to be done with the thing that follows: "the return OF seized property". */
const GENERIC_HEADS = new Set(
  `access return ban lifting easing removal resumption release extension stability guarantee guarantees exchange
  implementation end ending halt halting delivery use status future creation establishment opening reopening closure supply
  list lists protection provision withdrawal restoration suspension cessation issuance expansion reduction increase
  renewal continuation normalisation normalization settlement resolution discussion concern concerns demand demands
  proposal proposals request requests call calls need priority ways means terms details mechanism plan plans draft
  text conditions condition violation violations monitoring verification transfer sharing allocation hiring payment
  introduction limitation limits limit freeze freezing unfreezing demarcation delimitation construction filling operation
  management dispute disagreement quarrel row restriction restrictions curb curbs sale sales exercise objection
  treatment screening review maintenance handling recognition rejection cancellation abolition deployment departure
  evacuation repair reconstruction approval ratification adoption signing revision amendment change start beginning launch
  chapter chapters dossier section
  obstruction prevention lack shortage absence lease assurance assurances pledge promise`
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => stemmer(word)),
);

const PREPOSITION =
  /\s+(?:of|on|for|to|from|over|about|in|at|by|with|between|under|against|into|within|during|off|near|seized|held|taken|that|which|who)\s+/iu;

/**
 * The stems by which a noun phrase is told from others: those before its first preposition, or, where its head only
 * says what is to be done with a thing, those of the thing. Possessors ("Russia's") do not count.
 */
export function coreStems(phrase: string): string[] {
  return parted(phrase).core;
}

/** The stems of what that is of: "duties on WINE"; what it is with, or under, only describes it. */
export function furtherStems(phrase: string): string[] {
  return parted(phrase.replace(DESCRIBING, '')).further;
}

const DESCRIBING = /\s(?:with|by|without|between|under)\s.*$/isu;

function parted(phrase: string): {core: string[]; further: string[]} {
  const pieces = phrase.replace(/[\p{L}.]+(?:'s|’s|s'|s’)\s+/gu, '').split(PREPOSITION);
  let last: string[] = [];
  for (const [at, piece] of pieces.entries()) {
    const stems = contentStems(piece);
    if (stems.length === 0) continue;
    last = stems;
    if (stems.every((stem) => GENERIC_HEADS.has(stem))) continue;
    const core = stems.filter((stem) => !GENERIC_HEADS.has(stem) || stems.length === 1);
    return {core, further: contentStems(pieces.slice(at + 1).join(' ')).filter((stem) => !core.includes(stem))};
  }
  return {core: last, further: []};
}
