import {
  ahead,
  arranged,
  fixed,
  governors,
  implicative,
  moved,
  notPast,
  pastForms,
  speech,
} from '../../language/en/times.ts';
import {form, isCapital, lower, right, type Scan} from './scan.ts';

/** How far the words of a clause are looked at for its tense. */
const REACH = 14;

/** -1 the past, 1 what is to come, 0.5 what was to come ("had been due on"), 0 where nothing shows. */
export type Tense = -1 | 0 | 0.5 | 1;

/** The time that the clause around a mention tells of. */
export function tense(scan: Scan, first: number, end: number): Tense {
  const preposition = lower(scan, beforeClock(scan, first - 1));
  const until = preposition === 'until' || preposition === 'till';
  const from = Math.max(scan.sentence.first, first - REACH);
  if (isOfTalks(scan, first, from)) return -1;
  for (let at = first - 1; at >= from; at--) {
    const clue = clueAt(scan, at, first);
    if (clue === 0) continue;
    // "said talks on Friday would": the verb of the clause stands after the day
    if (clue < 0 && at < first - 2 && speech.has(lower(scan, at)))
      return /^(that|,|:|\.)$/.test(right(scan, end)) ? -1 : after(scan, end, 6) || -1;
    if (clue < 0 && preposition === 'for' && fixed.has(lower(scan, at))) return 1;
    if (clue < 0 && moved.has(lower(scan, at)) && (until || /^(to|for|from)$/.test(preposition))) return 1;
    if (clue < 0 && until && isPerfect(scan, at)) return 1;
    if (clue < 0 && preposition === 'for') return 0.5;
    return clue;
  }
  // "Until Thursday they had not" opens the sentence; "they have until Thursday" does not
  if (until && first > scan.sentence.first + 1) return 1;
  return after(scan, end, REACH) || (isHeading(scan, first, end) ? -1 : 0);
}

/** "agreed to share the water IN TALKS on Monday": the day of the talks in which something was agreed, not of what was. */
function isOfTalks(scan: Scan, first: number, from: number): boolean {
  const noun = lower(scan, first - 1) === 'on' ? first - 2 : first - 1;
  if (!/^(?:talks|negotiations|discussions|consultations)$/.test(lower(scan, noun))) return false;
  let before = noun - 1;
  while (before > noun - 4 && !/^(?:in|during)$/.test(lower(scan, before))) before--;
  if (!/^(?:in|during)$/.test(lower(scan, before)) || takingPart.test(lower(scan, before - 1))) return false;
  for (let at = before - 1; at > from; at--)
    if (lower(scan, at) === 'to') return /^(?:agreed|pledged|promised|decided)$/.test(lower(scan, at - 1));
  return false;
}

const takingPart = /^(?:part|participate|engage|join|sit|meet|continue)$/;

/** "3 April: second round": the day of an entry in a chronicle. */
function isHeading(scan: Scan, first: number, end: number): boolean {
  return first === scan.sentence.first && /^(?::|\.|)$/.test(right(scan, end));
}

/** The token before a time of day ("until 9 a.m. Tuesday"). */
function beforeClock(scan: Scan, at: number): number {
  let before = at;
  while (before > at - 3 && /^(\d.*|[ap]\.?m\.?|noon|midnight|[a-z]{1,2}t)$/.test(lower(scan, before))) before--;
  return before;
}

function isPerfect(scan: Scan, at: number): boolean {
  return /^(has|have|'ve|’ve)$/.test(lower(scan, at - 1)) || /^(has|have)$/.test(lower(scan, at - 2));
}

/** The tense of a possessive day ("Sunday's round will"), which is that of what it owns, not of what comes before. */
export function ownTense(scan: Scan, at: number): Tense {
  const before = lower(scan, at - 1);
  if (before === 'for' || before === 'until' || lower(scan, at - 2) === 'ahead') return 1;
  const own = after(scan, at + 1, 9);
  if (own !== 0) return own;
  for (let near = at - 1; near > at - 4 && near >= scan.sentence.first; near--)
    if (ahead.has(lower(scan, near)) && !isNoun(scan, near, lower(scan, near))) return 1;
  return 0;
}

function after(scan: Scan, end: number, reach: number): Tense {
  const to = Math.min(scan.sentence.last, end + reach);
  for (let at = end; at < to; at++) {
    if (lower(scan, at) === 'that') return 0;
    const clue = clueAt(scan, at, to);
    if (clue !== 0) return clue;
  }
  return 0;
}

function clueAt(scan: Scan, at: number, limit: number): Tense {
  const word = lower(scan, at);
  if (word === 'to') {
    if (at + 1 >= limit) return 0;
    const governor = lower(scan, at - 1);
    if (implicative.has(governor)) return -1;
    if (!governors.has(governor)) return 0;
    const past = wasBefore(scan, at - 1);
    return !past ? 1 : /^(ready|willing|eager|prepared|determined)$/.test(governor) ? -1 : 0.5;
  }
  if (word === 'set') return /^(to|for)$/.test(right(scan, at + 1)) ? 1 : 0;
  if (word === 'could' && /^(not|n't|be)$/.test(right(scan, at + 1)) && isDenied(scan, at)) return -1;
  if (ahead.has(word)) return isNoun(scan, at, word) ? 0 : wasBefore(scan, at) ? 0.5 : 1;
  if (arranged.has(word)) return standsAsVerb(scan, at) ? 1 : 0;
  if (word.endsWith('ing') && /^(is|are|am|'re|’re|'m|’m)$/.test(lower(scan, at - 1))) return 1;
  if (word === 'has' || word === 'have') return participle.test(right(scan, at + 1)) ? -1 : 0;
  if (!isPast(word)) return 0;
  let before = at - 1;
  while (before >= scan.sentence.first && isAdverb(lower(scan, before))) before--;
  const auxiliary = lower(scan, before);
  if (auxiliary === 'be') {
    let modal = before - 1;
    while (modal > scan.sentence.first && isAdverb(lower(scan, modal))) modal--;
    const word = lower(scan, modal);
    if (word === 'could' && isDenied(scan, modal)) return -1;
    return ahead.has(word) || word === 'to' ? 1 : 0;
  }
  if (word === 'was' || word === 'were' || word === 'been' || word === 'had') {
    const next = right(scan, at + 1);
    if (ahead.has(next) || next === 'to' || (next === 'been' && ahead.has(right(scan, at + 2)))) return 0.5;
  }
  return -1;
}

/** Whether a form of "be" in the past stands before, adverbs apart: "had been", "was originally". */
function wasBefore(scan: Scan, at: number): boolean {
  let before = at - 1;
  while (before >= scan.sentence.first && isAdverb(lower(scan, before))) before--;
  return /^(was|were|been)$/.test(lower(scan, before));
}

/** "could not be reached", "neither could": an ability that was not there, no plan. */
function isDenied(scan: Scan, at: number): boolean {
  if (right(scan, at + 1) !== 'be') return true;
  for (let i = at - 1; i >= scan.sentence.first && i > at - 8; i--)
    if (/^(neither|nor|none|no)$/.test(lower(scan, i))) return true;
  return false;
}

/** "May" the month, "the plan", "his hopes". */
function isNoun(scan: Scan, at: number, word: string): boolean {
  if (word === 'may') return isCapital(form(scan, at));
  if (!/^(plans?|hopes?|aims?|vows?|must|will)$/.test(word)) return false;
  return /^(the|a|an|his|her|its|their|our|this|that|any|no|of|political)$|['’]s$/.test(lower(scan, at - 1));
}

function isAdverb(word: string): boolean {
  return word === 'not' || word === "n't" || word === 'also' || (word.length > 4 && word.endsWith('ly'));
}

/** Participles that no past tense is like: "have come", "has been". */
const participle = /^(come|become|overcome|gone|done|seen|run)$|[a-z]{2}(en|own|awn|orn)$/;

function isPast(word: string): boolean {
  if (pastForms.has(word)) return true;
  return word.length > 4 && word.endsWith('ed') && !word.includes('-') && !notPast.has(word);
}

/** "were OPENED ON 18 March": a verb in the past, right before the day, whose day it is. */
export function followsPast(scan: Scan, first: number): boolean {
  const verb = lower(scan, first - 2);
  const meant = /^(?:have|be)$/.test(lower(scan, first - 3));
  return lower(scan, first - 1) === 'on' && isPast(verb) && !fixed.has(verb) && !meant;
}

/** Whether a form that may be a noun ("the start", "a visit") stands as a verb. */
function standsAsVerb(scan: Scan, at: number): boolean {
  const before = lower(scan, at - 1);
  if (before === '') return false;
  if (subjects.has(before)) return true;
  // "talks on lithium RESUME"
  if (/^(resume|convene|reconvene)$/.test(lower(scan, at)) && !leading.test(before)) return true;
  if (before === ',') return /^(meet|resume|convene|reconvene|arrive|take|begin|gather)s?$/.test(lower(scan, at));
  // "the truce holds", "the pact expires"
  if (lower(scan, at).endsWith('s') && /^[a-z]{3,}$/.test(before) && !nounMarks.test(before)) return true;
  return isCapital(form(scan, at - 1)) || (before.endsWith('s') && !before.endsWith("'s") && !notSubjects.has(before));
}

/** What leads to an infinitive. */
const leading = /^(to|will|would|shall|should|can|could|may|might|must|do|does|did|not|n't|,|and|or)$/;

/** Words after which a form in -s is a plural noun. */
const nounMarks =
  /^(the|his|her|its|their|our|for|with|from|and|any|some|these|those|many|several|two|three|four|new|all|both|into|over|after|before|between|under|despite|during|state|official|foreign|recent|high)$/;

const subjects = new Set(['they', 'we', 'i', 'he', 'she', 'it', 'who', 'which', 'and', 'then', 'you']);
const notSubjects = new Set(['his', 'its', 'this', 'as', 'was', 'has', 'is', 'previous', 'serious', 'various', '’s']);
